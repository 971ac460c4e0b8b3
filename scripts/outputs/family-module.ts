import type { Family, FamilyError } from '../model/model.js';
import { type FamilyNames, familyNames } from '../model/names.js';
import { GENERATED } from '../model/project.js';
import { commentText, docComment, literal, propertyName } from './code.js';
import { BANNER, type Output } from './output.js';
import { statusMember } from './reason-phrases.js';

/** A module per family: its names and its data, to which it applies `src/family.ts`. */
export const familyModules: Output = {
  name: 'family-module',
  make({ model: { families } }) {
    return new Map(families.map((family) => [`${GENERATED}/families/${family.name}.ts`, familyModule(family)]));
  },
};

function familyModule(family: Family): string {
  const names = familyNames(family);
  const parts = [BANNER, imports(family), codeEnum(family, names), statusEnum(family, names), types(family, names)];
  return `${[...parts, data(family, names), lookups(family, names), guards(family, names)].join('\n\n')}\n`;
}

/** What knows the format of the family's responses. */
function responseNames(family: Family): { type: string; guard: string; reader: string; code: string } {
  return family.format === 'rest-v3'
    ? { type: 'RestV3Response', guard: 'RestV3ResponseGuard', reader: 'readRestV3Code', code: 'body.error.code' }
    : {
        type: 'ErrorResponse',
        guard: hasNumbers(family) ? 'SentErrorResponseGuard' : 'ErrorResponseGuard',
        reader: 'readErrorCode',
        code: 'body.error',
      };
}

/** Whether codes of the family come as numbers too, which REST 3.0 does not do. */
function hasNumbers({ errors, format }: Family): boolean {
  return format === 'classic' && errors.some(({ code }) => isNumber(code));
}

/** Whether a code is a number as JSON writes it: `007` is not. */
function isNumber(code: string): boolean {
  return /^\d+$/.test(code) && String(Number(code)) === code;
}

function imports(family: Family): string {
  const { type, guard, reader } = responseNames(family);
  return `import type { ${entryType(family)} } from '../../entry.js';
import {
  defineCodeGuard,
  defineEntries,
  defineLookup,
  defineLookupByStatus,
  defineResponseGuard,
  defineTable,
  type Lookup,
} from '../../family.js';
import { type ${type}, type ${guard}, ${reader}, type SentCode } from '../../response.js';`;
}

function entryType({ localizedText }: Family): string {
  return localizedText ? 'ErrorEntry' : 'TextErrorEntry';
}

function codeEnum({ errors, title }: Family, { codeEnum }: FamilyNames): string {
  const members = errors.map((error) => `${memberComment(error)}\n  ${error.member} = ${literal(error.code)},`);
  return `${docComment([`${title.en}: the codes, exactly as the server sends them.`])}
export enum ${codeEnum} {
${members.join('\n')}
}`;
}

function memberComment({ status, otherStatuses, text, description, deprecated }: FamilyError): string {
  const others = otherStatuses.length > 0 ? ` (also ${otherStatuses.join(', ')})` : '';
  const head = [`HTTP ${status}${others}`, text && `"${text}"`].filter(Boolean).join(', ');
  const comment = docComment([`${head}.`, description.en, description.ru], '  ');
  const note = deprecated && `\n   *\n   * @deprecated ${commentText(deprecated.en)}\n   */`;
  return note ? comment.replace(/\n *\*\//, () => note) : comment;
}

function statusEnum({ errors, title }: Family, { statusEnum }: FamilyNames): string {
  const statuses = errors.flatMap(({ status, otherStatuses }) => [status, ...otherStatuses]);
  const sorted = [...new Set(statuses)].sort((a, b) => a - b);
  return `${docComment([`${title.en}: the HTTP statuses seen with them, named by their reason phrases in RFC 9110.`])}
export enum ${statusEnum} {
${sorted.map((status) => `  ${statusMember(status)} = ${status},`).join('\n')}
}`;
}

function types(family: Family, names: FamilyNames): string {
  const { errors, title } = family;
  const rows = errors.map(({ code, status, category, recovery, text }) => {
    const parameters = [code, status, category, recovery, ...(family.localizedText ? [] : [text])];
    return `  readonly ${propertyName(code)}: ${entryType(family)}<${parameters.map(literal).join(', ')}>;`;
  });
  const { type } = responseNames(family);
  // No interface: the compiler gives values of one the type any when Object.values lists them.
  return `/** ${commentText(title.en)}: the codes as string literals. Members of {@link ${names.codeEnum}} are assignable to it. */
export type ${names.codeValue} = \`\${${names.codeEnum}}\`;

${docComment([`${title.en}: the entry for each code, with its exact type.`])}
export type ${names.tableType} = {
${rows.join('\n')}
};

${docComment([`${title.en}: any entry. Comparing \`code\`, \`status\`, \`category\` or \`recovery\` narrows it.`])}
export type ${names.entry} = ${names.tableType}[keyof ${names.tableType}];

${docComment([`${title.en}: an error body with one of the codes.`])}
export type ${names.response}<Code extends ${names.codeValue} = ${names.codeValue}> = ${type}<${hasNumbers(family) ? 'SentCode<Code>' : 'Code'}>;`;
}

function data({ errors, title }: Family, names: FamilyNames): string {
  const [{ code, status }] = errors;
  const rows = errors.map(({ member: _member, ...entry }) => `  ${literal(entry)},`);
  return `${docComment([`${title.en}: the entries in the order of the documentation, deeply frozen.`])}
export const entries: readonly ${names.entry}[] = /* @__PURE__ */ defineEntries<${names.entry}>([
${rows.join('\n')}
]);

${docComment([
  `${title.en}: the lookup table by code, deeply frozen and without a prototype.`,
  `\`${names.table}[${literal(code)}].status\` is \`${status}\`, to the compiler too.`,
])}
export const ${names.table}: ${names.tableType} = /* @__PURE__ */ defineTable<${names.tableType}>(entries);`;
}

function lookups({ errors, title }: Family, names: FamilyNames): string {
  const [{ code, status }] = errors;
  return `/**
 * ${commentText(title.en)}: the entry for a code. Never throws.
 *
 * @param code A code as the server sends it, a number too, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; \`undefined\` for any other value.
 * @example lookup(${literal(code)}).status // ${status}
 */
export const lookup: Lookup<${names.tableType}> = /* @__PURE__ */ defineLookup<${names.tableType}>(entries);

/**
 * ${commentText(title.en)}: the entries with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; \`[]\` where there are none.
 * @example lookupByStatus(${status})[0]?.code // ${literal(code)}
 */
export const lookupByStatus: (status: unknown) => ${names.entry}[] = /* @__PURE__ */ defineLookupByStatus(entries);`;
}

function guards(family: Family, names: FamilyNames): string {
  const { errors, title } = family;
  const [{ code }] = errors;
  const { guard, reader, code: place } = responseNames(family);
  return `// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
${errors.map(({ code }) => `  ${literal(code)},${hasNumbers(family) && isNumber(code) ? ` ${code},` : ''}`).join('\n')}
]);

/**
 * ${commentText(title.en)}: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns \`false\` for any other value.
 * @example ${names.isCode}(${literal(code)}) // true
 */
export const ${names.isCode}: (value: unknown) => value is SentCode<${names.codeValue}> =
  /* @__PURE__ */ defineCodeGuard<${names.codeValue}>(codes);

/**
 * ${commentText(title.en)}: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept; default: all. An empty list accepts none.
 * @returns \`false\` for any other value.
 * @example ${names.isResponse}(body, ${literal(code)}) // ${place} is ${literal(code)} if true
 */
export const ${names.isResponse}: ${guard}<${names.codeValue}> = /* @__PURE__ */ defineResponseGuard<
  ${guard}<${names.codeValue}>
>(codes, ${reader});`;
}
