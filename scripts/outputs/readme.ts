import type { Language } from '../../src/docs/words.js';
import { type Family, ROOT_FAMILY } from '../model/model.js';
import { familyNames } from '../model/names.js';
import type { Namespace } from '../model/namespace.js';
import { fillMarkers, templateOf } from './markers.js';
import type { Output } from './output.js';

interface Readme {
  readonly path: string;
  readonly language: Language;
  readonly familyTitles: readonly string[];
  readonly sizeTitles: readonly string[];
}

const READMES: readonly Readme[] = [
  {
    path: 'README.md',
    language: 'en',
    familyTitles: ['Family', 'Entry point', 'Table', 'Codes'],
    sizeTitles: ['Entry point', 'Bytes'],
  },
  {
    path: 'README.ru.md',
    language: 'ru',
    familyTitles: ['Семейство', 'Точка входа', 'Таблица', 'Кодов'],
    sizeTitles: ['Точка входа', 'Байты'],
  },
];

/** The error handler that the READMEs show. */
const EXAMPLE = 'examples/call.ts';
/** What `npm run bench` measured last. */
const MEASURED = 'bench/results.json';

/** The parts of the READMEs that repeat the catalogue, the example and the measurements. */
export const readme: Output = {
  name: 'readme',
  templates: [...READMES.map(({ path }) => path), EXAMPLE, MEASURED],
  make({ model: { families, namespaces }, templates }) {
    return new Map(
      READMES.map(({ path, language, familyTitles, sizeTitles }) => {
        const tables = {
          call: `\`\`\`ts\n${templateOf(templates, EXAMPLE).trimEnd()}\n\`\`\``,
          families: table(familyTitles, familyRows(families, language)),
          namespaces: coverage(namespaces, language),
          sizes: table(sizeTitles, sizeRows(templateOf(templates, MEASURED))),
        };
        const text = Object.entries(tables).reduce(
          (filled, [name, content]) => fillMarkers(path, filled, name, content),
          templateOf(templates, path),
        );
        return [path, text];
      }),
    );
  },
};

type Cell = string | number;

function familyRows(families: readonly Family[], language: Language): Cell[][] {
  return families.map((family) => {
    const entryPoint = family.name === ROOT_FAMILY ? '' : `/${family.name}`;
    return [
      family.title[language],
      `\`bitrix24-error-codes${entryPoint}\``,
      `\`${familyNames(family).table}\``,
      family.errors.length,
    ];
  });
}

/** What of the methods is in, in one paragraph: there are dozens of namespaces. */
function coverage(namespaces: readonly Namespace[], language: Language): string {
  const list = namespaces.map(({ name, methods }) => `\`${name}\` ${methods.length}`).join(', ');
  const methods = namespaces.reduce((sum, namespace) => sum + namespace.methods.length, 0);
  const entries = namespaces.reduce((sum, { errors }) => sum + errors.length, 0);
  return language === 'en'
    ? `Namespaces by their number of methods: ${list}. In all ${methods} methods and ${entries} entries.`
    : `Пространства имён и число методов в них: ${list}. Всего методов — ${methods}, записей — ${entries}.`;
}

/** A row for each entry point, with what each of its imports adds by esbuild. */
function sizeRows(results: string): Cell[][] {
  const { rows } = JSON.parse(results).parts.size as { rows: readonly [path: string, bytes: number][] };
  const sizes = new Map<string, string[]>();
  for (const [path, bytes] of rows) {
    const [entryPoint = '', name] = path.split(' ');
    sizes.set(entryPoint, [...(sizes.get(entryPoint) ?? []), `\`${name}\` ${bytes}`]);
  }
  return [...sizes].map(([entryPoint, list]) => [
    `\`${entryPoint.replace('.', 'bitrix24-error-codes')}\``,
    list.join(', '),
  ]);
}

function table(titles: readonly string[], rows: readonly Cell[][]): string {
  const lines = [titles, titles.map(() => '---'), ...rows];
  // A bar would begin another cell.
  return lines.map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
