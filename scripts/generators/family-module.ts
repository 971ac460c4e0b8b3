import type { ErrorModel, FamilyModel } from '../catalog.js';
import { commentText, docComment, literal, propertyName } from '../code.js';
import { BANNER, type Generator } from '../generator.js';
import { type FamilyNames, familyNames } from '../names.js';
import { GENERATED_FOLDER } from '../project.js';
import { statusMember } from '../reason-phrases.js';

/** A module per family: enums, types, table, guards and lookups. */
export const familyModules: Generator = {
  name: 'family-module',
  generate({ model }) {
    return new Map(model.families.map((family) => [`${GENERATED_FOLDER}/${family.name}.ts`, familyModule(family)]));
  },
};

function familyModule(family: FamilyModel): string {
  const names = familyNames(family);
  return [
    BANNER,
    imports(family),
    codeEnum(family, names),
    statusEnum(family, names),
    types(family, names),
    table(family, names),
    codeList(family, names),
    lookups(family, names),
    responseGuard(family, names),
  ]
    .join('\n\n')
    .concat('\n');
}

function imports({ localizedText, shape }: FamilyModel): string {
  const { type, reader, module } = bodyOf(shape);
  return [
    `import type { ${entryType(localizedText)} } from '../entry.js';`,
    `import { type ${type}, ${reader} } from '../${module}.js';`,
    `import { defineTable, entriesByStatus, indexByCode } from '../table.js';`,
  ].join('\n');
}

/** The hand-written module that knows the form of the family's error bodies. */
function bodyOf(shape: FamilyModel['shape']): { type: string; reader: string; module: string } {
  return shape === 'rest-v3'
    ? { type: 'RestV3Response', reader: 'readRestV3Code', module: 'rest-v3-response' }
    : { type: 'ErrorResponse', reader: 'readErrorCode', module: 'response' };
}

function entryType(localized: boolean | undefined): string {
  return localized ? 'LocalizedErrorEntry' : 'ErrorEntry';
}

function codeEnum(family: FamilyModel, { codeEnum }: FamilyNames): string {
  const members = family.errors.map((error) => `${memberComment(error)}\n  ${error.member} = ${literal(error.code)},`);
  return `${docComment([`${family.title.en}: the codes, exactly as they are on the wire.`])}
export enum ${codeEnum} {
${members.join('\n')}
}`;
}

function memberComment({ status, otherStatuses = [], text, description, deprecated }: ErrorModel): string {
  const others = otherStatuses.length > 0 ? ` (also ${otherStatuses.join(', ')})` : '';
  const head = [`HTTP ${status}${others}`, text && `"${text}"`].filter(Boolean).join(', ');
  const comment = docComment([`${head}.`, description.en, description.ru], '  ');
  const note = deprecated && `\n   *\n   * @deprecated ${commentText(deprecated.en)}\n   */`;
  return note ? comment.replace(/\n *\*\//, () => note) : comment;
}

function statusEnum(family: FamilyModel, { statusEnum }: FamilyNames): string {
  const statuses = family.errors.flatMap(({ status, otherStatuses = [] }) => [status, ...otherStatuses]);
  const sorted = [...new Set(statuses)].sort((a, b) => a - b);
  return `${docComment([`${family.title.en}: the HTTP statuses met with them, named by their reason phrases in RFC 9110.`])}
export enum ${statusEnum} {
${sorted.map((status) => `  ${statusMember(status)} = ${status},`).join('\n')}
}`;
}

function types({ errors, localizedText, title }: FamilyModel, names: FamilyNames): string {
  const entries = errors.map((error) => {
    const parameters = [
      error.code,
      error.status,
      error.category,
      error.recovery,
      ...(localizedText ? [] : [error.text]),
    ];
    return `  readonly ${propertyName(error.code)}: ${entryType(localizedText)}<${parameters.map(literal).join(', ')}>;`;
  });
  // No interface: the compiler gives values of one the type any when Object.values lists them.
  return `/** ${commentText(title.en)}: the codes as string literals. Members of {@link ${names.codeEnum}} are assignable to it. */
export type ${names.codeValue} = \`\${${names.codeEnum}}\`;

${docComment([`${title.en}: the entry of each code, with its exact type.`])}
export type ${names.tableType} = {
${entries.join('\n')}
};

${docComment([`${title.en}: any entry. Comparing \`code\`, \`status\`, \`category\` or \`recovery\` narrows it.`])}
export type ${names.entry} = ${names.tableType}[keyof ${names.tableType}];`;
}

function table({ errors, localizedText, title }: FamilyModel, names: FamilyNames): string {
  const [first] = errors;
  const rows = errors.map((error) => {
    const {
      code,
      status,
      otherStatuses = [],
      text,
      otherTexts = [],
      description,
      category,
      recovery,
      docs = [],
    } = error;
    const { deprecated } = error;
    return `  ${literal({
      code,
      status,
      otherStatuses,
      ...(localizedText ? {} : { text, otherTexts }),
      description,
      category,
      recovery,
      docs,
      ...(deprecated ? { deprecated } : {}),
    })},`;
  });
  return `${docComment([
    `${title.en}: the lookup table by code, frozen through and through and without a prototype.`,
    `\`${names.table}[${literal(first.code)}].status\` is \`${first.status}\`, to the compiler too.`,
  ])}
export const ${names.table}: ${names.tableType} = /* @__PURE__ */ defineTable<${names.tableType}>([
${rows.join('\n')}
]);`;
}

function codeList({ errors, title }: FamilyModel, names: FamilyNames): string {
  const [first] = errors;
  return `// Apart from the table, so that a program with guards alone carries no descriptions.
const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
${errors.map(({ code }) => `  ${literal(code)},`).join('\n')}
]);

/**
 * Whether a value is a code of this family: ${commentText(title.en)}. Codes are case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns \`false\` for every other string and for everything that is no string.
 * @example ${names.isCode}(${literal(first.code)}) // true
 */
export function ${names.isCode}(value: unknown): value is ${names.codeValue} {
  return known.has(value);
}`;
}

function lookups({ errors, title }: FamilyModel, names: FamilyNames): string {
  const [first] = errors;
  return `const index: ReadonlyMap<unknown, ${names.entry}> = /* @__PURE__ */ indexByCode(${names.table});

/**
 * The entry of a code of this family: ${commentText(title.en)}. Never throws.
 *
 * @param code A code as it is on the wire, or an enum member. Case counts.
 * @returns The entry with its exact type for a known code; for any other string \`undefined\`.
 * @example lookup(${literal(first.code)}).status // ${first.status}
 */
export function lookup<Code extends ${names.codeValue}>(code: Code): ${names.tableType}[\`\${Code}\`];
export function lookup(code: string): ${names.entry} | undefined;
export function lookup(code: string): ${names.entry} | undefined {
  return index.get(code);
}

/**
 * The entries of this family that come with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; \`[]\` where there are none.
 * @example lookupByStatus(${first.status})[0]?.code // ${literal(first.code)}
 */
export function lookupByStatus(status: number): ${names.entry}[] {
  return entriesByStatus<${names.entry}>(${names.table}, status);
}`;
}

function responseGuard({ errors, title, shape }: FamilyModel, names: FamilyNames): string {
  const [first] = errors;
  const { type, reader } = bodyOf(shape);
  const place = shape === 'rest-v3' ? 'body.error.code' : 'body.error';
  return `/** An error body with a code of this family: ${commentText(title.en)}. */
export type ${names.response}<Code extends ${names.codeValue} = ${names.codeValue}> = ${type}<\`\${Code}\`>;

/**
 * Whether a value is an error body with a code of this family, or with one of the codes named. Never throws.
 *
 * @param value Anything, such as the parsed body of an answer.
 * @param codes Codes to accept; all of the family where none is named.
 * @returns \`false\` for everything else.
 * @example ${names.isResponse}(body, ${literal(first.code)}) // ${place} is ${literal(first.code)} if true
 */
export function ${names.isResponse}<const Codes extends readonly ${names.codeValue}[]>(
  value: unknown,
  ...codes: Codes
): value is ${names.response}<Codes extends readonly [] ? ${names.codeValue} : Codes[number]> {
  const code = ${reader}(value);
  // Most answers are no errors, and end here.
  if (code === undefined) return false;
  return codes.length > 0 ? codes.includes(code as ${names.codeValue}) : known.has(code);
}`;
}
