import type { FamilyModel } from '../catalog.js';
import type { Generator } from '../generator.js';
import { fillMarkers } from '../markers.js';

const READMES = [
  { path: 'README.md', titles: ['Code', 'Documented', 'Also met'] },
  { path: 'README.ru.md', titles: ['Код', 'В документации', 'Встречались также'] },
] as const;

/** The parts of the READMEs that repeat the catalogue. */
export const readme: Generator = {
  name: 'readme',
  templates: READMES.map(({ path }) => path),
  generate({ model, templates }) {
    return new Map(
      READMES.map(({ path, titles }) => {
        const text = templates.get(path) ?? '';
        return [path, fillMarkers(path, text, 'statuses', statusTable(model.families, titles))];
      }),
    );
  },
};

/** The codes that come with more than one status. */
function statusTable(families: readonly FamilyModel[], titles: readonly string[]): string {
  const rows = families
    .flatMap(({ errors }) => errors)
    .filter(({ otherStatuses = [] }) => otherStatuses.length > 0)
    .map(({ code, status, otherStatuses = [] }) => [`\`${code}\``, status, otherStatuses.join(', ')]);
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
