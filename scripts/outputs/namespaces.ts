import { DEFAULTS, type MethodData } from '../../src/namespace.js';
import type { Model } from '../model/model.js';
import { type MethodError, type Namespace, pagesOf } from '../model/namespace.js';
import { GENERATED } from '../model/project.js';
import { docComment, literal, propertyName } from './code.js';
import { BANNER, type Output } from './output.js';

/** The errors of methods: their words, a module for each namespace; an index of these; and the types of methods. */
export const namespaces: Output = {
  name: 'namespaces',
  make({ model }) {
    const modules = {
      namespaces: namespaceList(model),
      'namespace-index': namespaceIndex(model),
      'common-errors': commonErrors(model),
      'method-errors': methodErrors(model),
      ...Object.fromEntries(
        model.namespaces.map((namespace) => [`methods/${namespace.name}`, namespaceModule(namespace)]),
      ),
    };
    return new Map(
      Object.entries(modules).map(([name, parts]) => [
        `${GENERATED}/${name}.ts`,
        `${[BANNER, ...parts].filter(Boolean).join('\n\n')}\n`,
      ]),
    );
  },
};

function namespaceList({ namespaces }: Model): string[] {
  const rows = namespaces.map(({ name, title }) => `  ${literal({ name, title })},`);
  return [
    `import type { Namespace } from '../entry.js';\nimport { deepFreeze } from '../family.js';`,
    `${docComment(['The namespaces of methods by name, deeply frozen. The words of each are a module: `bitrix24-error-codes/methods/NAMESPACE`.'])}
export const namespaces: readonly Namespace[] = /* @__PURE__ */ deepFreeze([
${rows.join('\n')}
]);`,
  ];
}

function namespaceIndex({ namespaces }: Model): string[] {
  const codes = namespaces.map(({ name, errors }) => {
    return `  ${propertyName(name)}: ${literal([...new Set(errors.map(({ code }) => code))].join(' '))},`;
  });
  const prefixes = namespaces.flatMap(({ name, prefixes }) => {
    return prefixes
      .filter((prefix) => prefix.toLowerCase() !== name)
      .map((prefix) => `  ${propertyName(prefix.toLowerCase())}: ${literal(name)},`);
  });
  const loaders = namespaces.map(({ name }) => `  ${propertyName(name)}: () => import('./methods/${name}.js'),`);
  return [
    `import type * as NamespaceModule from '../namespace-module.js';`,
    record('codesByNamespace', 'The codes of each namespace, separated by spaces; the empty code is a code.', codes),
    record('namespaceByPrefix', 'The namespaces of methods whose names begin otherwise.', prefixes),
    `${docComment(['Loads the words of a namespace.'])}
export const loaders: Readonly<Record<string, () => Promise<typeof NamespaceModule>>> = {
${loaders.join('\n')}
};`,
  ];
}

function record(name: string, comment: string, rows: readonly string[]): string {
  return `${docComment([comment])}
export const ${name}: Readonly<Record<string, string>> = {${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}};`;
}

function commonErrors({ common }: Model): string[] {
  const rows = Object.entries(common).map(
    ([key, { description }]) => `  ${propertyName(key)}: ${literal(description)},`,
  );
  return [
    `import type { Bilingual } from './forms.js';`,
    `${docComment(['What errors of many methods mean, by key.'])}
export const commonErrors: Readonly<Record<${rows.length > 0 ? Object.keys(common).map(literal).join(' | ') : 'string'}, Bilingual>> = {${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}};`,
  ];
}

function methodErrors({ namespaces, families }: Model): string[] {
  const restV3 = new Set(
    families.filter(({ format }) => format === 'rest-v3').flatMap(({ errors }) => errors.map(({ code }) => code)),
  );
  const rows = namespaces.flatMap(({ methods }) =>
    methods.map(({ name, errors }) => {
      const codes = [...new Set(errors.map(({ code }) => code))].filter((code) => !restV3.has(code));
      return `  ${propertyName(name)}: ${codes.map(codeType).join(' | ') || 'never'};`;
    }),
  );
  return [
    `${docComment([
      'The codes that each method documents, as string literals.',
      "Methods of your own: `declare module 'bitrix24-error-codes/methods' { interface MethodErrors { 'my.method': 'MY_CODE' } }`.",
    ])}
export interface MethodErrors {
${rows.join('\n')}
}`,
  ];
}

/** What varies in a code is any text to the compiler. */
function codeType(code: string): string {
  return code.includes('…') ? `\`${code.replaceAll('…', `$\{string}`)}\`` : literal(code);
}

const DEFINE = "import { defineNamespace } from '../../namespace.js';";

/** The methods of a namespace as its module holds them, by name, in their order. */
export function methodDataOf({ errors, methods }: Namespace): [name: string, MethodData][] {
  const indices = new Map(errors.map((error, index) => [error, index]));
  return methods.map((method) => {
    const own = method.errors.map((error) => indices.get(error) as number);
    return [method.name, [pagesOf(method).map(shortPage), own]];
  });
}

function namespaceModule(namespace: Namespace): string[] {
  const { name, errors } = namespace;
  const hasCommon = errors.some(({ common }) => common !== undefined);
  const rows = methodDataOf(namespace).map(([method, data]) => `  ${propertyName(method)}: ${literal(data)},`);
  return [
    [...(hasCommon ? ["import { commonErrors } from '../common-errors.js';"] : []), DEFINE].join('\n'),
    `export const { errors, methods, explain } = /* @__PURE__ */ defineNamespace(
  ${literal(name)},
  [
${errors.map((error) => `    ${errorData(error)},`).join('\n')}
  ],
  {
${rows.map((row) => `  ${row}`).join('\n')}
  },
);`,
  ];
}

/** The entry without what `defineNamespace` fills in. */
function errorData(error: MethodError): string {
  const { code, key, text, description, common } = error;
  const fields: Record<string, unknown> = { code, key };
  if (text !== undefined) fields['text'] = text;
  for (const list of ['otherTexts', 'otherStatuses'] as const) if (error[list].length > 0) fields[list] = error[list];
  for (const field of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    if (error[field] !== DEFAULTS[field]) fields[field] = error[field];
  }
  if (error.deprecated) fields['deprecated'] = error.deprecated;
  if (common === undefined) return literal({ ...fields, description });
  const place = /^[a-z]\w*$/.test(common) ? `commonErrors.${common}` : `commonErrors[${literal(common)}]`;
  return `${literal(fields).slice(0, -2)}, description: ${place} }`;
}

/** A page of methods without what nearly all have in common, which `defineNamespace` adds. */
function shortPage(page: string): string {
  return /^\/api-reference\/(.+)\.html$/.exec(page)?.[1] ?? page;
}
