import type { FamilyModel } from '../catalog.js';
import { docComment, literal } from '../code.js';
import { BANNER, type Generator } from '../generator.js';
import { familyNames } from '../names.js';
import { GENERATED_FOLDER } from '../project.js';

/** All families in one list, for who wants every code. */
export const familyList: Generator = {
  name: 'family-list',
  generate({ model: { families } }) {
    const content = `${[BANNER, imports(families), type(families), list(families)].join('\n\n')}\n`;
    return new Map([[`${GENERATED_FOLDER}/families.ts`, content]]);
  },
};

function imports(families: readonly FamilyModel[]): string {
  const tables = families.map((family) => {
    const { table, tableType } = familyNames(family);
    return `import { type ${tableType}, ${table} } from './${family.name}.js';`;
  });
  return [
    `import type { ErrorFamily } from '../entry.js';`,
    `import { deepFreeze } from '../table.js';`,
    ...tables.sort(),
  ].join('\n');
}

function type(families: readonly FamilyModel[]): string {
  const items = families.map((family) => `  ErrorFamily<${literal(family.name)}, ${familyNames(family).tableType}>,`);
  return `${docComment(['Every family with the exact types of its entries.'])}
export type Families = readonly [
${items.join('\n')}
];`;
}

function list(families: readonly FamilyModel[]): string {
  const items = families.map((family) => {
    const { name, title, sources } = family;
    const head = literal({ name, title, sources }).slice(1, -1).trim();
    return `  { ${head}, errors: ${familyNames(family).table} },`;
  });
  return `${docComment([
    'Every family of the catalogue: the system errors first, the others by name. Frozen through and through.',
  ])}
export const families: Families = /* @__PURE__ */ deepFreeze<Families>([
${items.join('\n')}
]);`;
}
