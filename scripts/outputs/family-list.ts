import type { Family } from '../model/model.js';
import { familyNames } from '../model/names.js';
import { GENERATED } from '../model/project.js';
import { docComment, literal } from './code.js';
import { BANNER, type Output } from './output.js';

/** All families in one list, for those who need every code. */
export const familyList: Output = {
  name: 'family-list',
  make({ model: { families } }) {
    const content = `${[BANNER, imports(families), list(families)].join('\n\n')}\n`;
    return new Map([[`${GENERATED}/families.ts`, content]]);
  },
};

function imports(families: readonly Family[]): string {
  const entries = families.map((family) => {
    return `import { entries as ${familyNames(family).table} } from './families/${family.name}.js';`;
  });
  return [
    `import type { ErrorFamily } from '../entry.js';`,
    `import { deepFreeze } from '../family.js';`,
    ...entries,
  ].join('\n');
}

function list(families: readonly Family[]): string {
  const items = families.map((family) => {
    const { name, title, sources } = family;
    const head = literal({ name, title, sources }).slice(1, -1).trim();
    return `  { ${head}, errors: ${familyNames(family).table} },`;
  });
  return `${docComment([
    'Every family of the catalogue, deeply frozen: the system errors first, then the others by name.',
  ])}
export const families: readonly ErrorFamily[] = /* @__PURE__ */ deepFreeze([
${items.join('\n')}
]);`;
}
