import type { Language } from '../../src/docs/words.js';
import { type Family, ROOT_FAMILY } from '../model/model.js';
import { familyNames } from '../model/names.js';
import { fillMarkers, templateOf } from './markers.js';
import type { Output } from './output.js';

interface Readme {
  readonly path: string;
  readonly language: Language;
  readonly statusTitles: readonly string[];
  readonly familyTitles: readonly string[];
}

const READMES: readonly Readme[] = [
  {
    path: 'README.md',
    language: 'en',
    statusTitles: ['Code', 'Documented', 'Also seen'],
    familyTitles: ['Family', 'Entry point', 'Table', 'Codes'],
  },
  {
    path: 'README.ru.md',
    language: 'ru',
    statusTitles: ['Код', 'В документации', 'Встречались также'],
    familyTitles: ['Семейство', 'Точка входа', 'Таблица', 'Кодов'],
  },
];

/** The parts of the READMEs that repeat the catalogue. */
export const readme: Output = {
  name: 'readme',
  templates: READMES.map(({ path }) => path),
  make({ model: { families }, templates }) {
    return new Map(
      READMES.map(({ path, language, statusTitles, familyTitles }) => {
        const tables = {
          statuses: table(statusTitles, statusRows(families)),
          families: table(familyTitles, familyRows(families, language)),
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

/** The codes that come with more than one status. */
function statusRows(families: readonly Family[]): Cell[][] {
  return families
    .flatMap(({ errors }) => errors)
    .filter(({ otherStatuses }) => otherStatuses.length > 0)
    .map(({ code, status, otherStatuses }) => [`\`${code}\``, status, otherStatuses.join(', ')]);
}

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

function table(titles: readonly string[], rows: readonly Cell[][]): string {
  const lines = [titles, titles.map(() => '---'), ...rows];
  // A bar would begin another cell.
  return lines.map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
