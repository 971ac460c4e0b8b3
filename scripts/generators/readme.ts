import { type FamilyModel, ROOT_FAMILY } from '../catalog.js';
import { type Generator, templateOf } from '../generator.js';
import { fillMarkers } from '../markers.js';
import { familyNames } from '../names.js';

const READMES = [
  {
    path: 'README.md',
    locale: 'en',
    statusTitles: ['Code', 'Documented', 'Also met'],
    familyTitles: ['Family', 'Entry point', 'Table', 'Codes'],
  },
  {
    path: 'README.ru.md',
    locale: 'ru',
    statusTitles: ['Код', 'В документации', 'Встречались также'],
    familyTitles: ['Семейство', 'Точка входа', 'Таблица', 'Кодов'],
  },
] as const;

/** The parts of the READMEs that repeat the catalogue. */
export const readme: Generator = {
  name: 'readme',
  templates: READMES.map(({ path }) => path),
  generate({ model: { families }, templates }) {
    return new Map(
      READMES.map(({ path, locale, statusTitles, familyTitles }) => {
        const tables = {
          statuses: table(statusTitles, statusRows(families)),
          families: table(familyTitles, familyRows(families, locale)),
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
function statusRows(families: readonly FamilyModel[]): Cell[][] {
  return families
    .flatMap(({ errors }) => errors)
    .flatMap(({ code, status, otherStatuses }) =>
      otherStatuses ? [[`\`${code}\``, status, otherStatuses.join(', ')]] : [],
    );
}

function familyRows(families: readonly FamilyModel[], locale: 'en' | 'ru'): Cell[][] {
  return families.map((family) => {
    const entryPoint = family.name === ROOT_FAMILY ? '' : `/${family.name}`;
    return [
      family.title[locale],
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
