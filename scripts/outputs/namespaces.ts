import { DEFAULTS, defineNamespace, type MethodData, type NamespaceModule } from '../../src/namespace.js';
import { groupBy } from '../model/group-by.js';
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
      'method-errors': methodErrors(model),
      ...Object.fromEntries(model.namespaces.flatMap(namespaceModules)),
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
  const divided = namespaces.filter((namespace) => partNamesOf(namespace).length > 1);
  const partPrefixes = divided.flatMap(({ methods }) => {
    const byPrefix = groupBy(methods, ({ name }) => name.toLowerCase().split('.', 2).join('.'));
    return [...byPrefix].flatMap(([prefix, own]) => {
      const [part, ...others] = new Set(own.map(({ part }) => part));
      return part === undefined || others.length > 0 ? [] : `  ${propertyName(prefix)}: ${literal(part)},`;
    });
  });
  const partLoaders = divided.flatMap((namespace) =>
    partNamesOf(namespace).map((part) => {
      const path = `./parts/${namespace.name}/${part}.js`;
      return `  ${propertyName(part)}: () => import('${path}').then(({ part }) => part),`;
    }),
  );
  return [
    "import type { NamespaceModule } from '../namespace.js';",
    record('codesByNamespace', 'The codes of each namespace, separated by spaces; the empty code is a code.', codes),
    record('namespaceByPrefix', 'The namespaces of methods whose names begin otherwise.', prefixes),
    record(
      'partByPrefix',
      'The parts of namespaces that have several, by the first two parts of the names of their methods.',
      partPrefixes,
    ),
    loaderRecord('loaders', 'Loads the words of a namespace.', loaders),
    loaderRecord('partLoaders', 'Loads the words of a part, and what it shares with the others.', partLoaders),
  ];
}

function record(name: string, comment: string, rows: readonly string[]): string {
  return `${docComment([comment])}
export const ${name}: Readonly<Record<string, string>> = {${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}};`;
}

function loaderRecord(name: string, comment: string, rows: readonly string[]): string {
  return `${docComment([comment])}
export const ${name}: Readonly<Record<string, () => Promise<NamespaceModule>>> = {${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}};`;
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

/** The methods of a namespace as its module holds them, by name, in their order. */
export function methodDataOf({ errors, methods }: Namespace): [name: string, MethodData][] {
  const indices = new Map(errors.map((error, index) => [error, index]));
  return methods.map((method) => {
    const own = method.errors.map((error) => indices.get(error) as number);
    return [method.name, [pagesOf(method).map(shortPage), own]];
  });
}

/** A namespace as programs get it, without what is for maintainers only. */
export function toModule(namespace: Namespace): NamespaceModule {
  // A copy, since all of it is frozen.
  const data = structuredClone(namespace.errors).map(({ note: _note, common: _common, ...error }) => error);
  return defineNamespace(namespace.name, data, Object.fromEntries(methodDataOf(namespace)));
}

/**
 * The modules with the words of a namespace: one; or, where it is written in several files, one for each of them, one
 * for what they share, and one that joins them, so that the error of a method loads no more than its part.
 */
function namespaceModules(namespace: Namespace): [path: string, parts: string[]][] {
  const { name, errors } = namespace;
  const parts = partNamesOf(namespace);
  const methods = rowsOf(methodDataOf(namespace).map(([method, data]) => `${propertyName(method)}: ${literal(data)}`));
  if (parts.length === 1) {
    const data = rowsOf(errors.map(errorData));
    const definition = `export const { errors, methods, explain } = /* @__PURE__ */ defineNamespace(${literal(name)}, [${data}], {${methods}});`;
    return [[`methods/${name}`, [importOf('..', 'defineNamespace'), definition]]];
  }
  const byPart = entriesByPart(namespace);
  const dataOf = (part: string | undefined) =>
    rowsOf((byPart.get(part) ?? []).map(([index, error]) => `${index}: ${errorData(error)}`));
  const importShared = (folder: string) => `import { shared } from '${folder}/${name}.js';`;
  const variables = parts.map((_, index) => `part${index}`);
  const imports = parts.map(
    (part, index) => `import { part as ${variables[index]} } from '../parts/${name}/${part}.js';`,
  );
  return [
    [
      `parts/${name}`,
      [
        importOf('..', 'defineNamespace'),
        `export const shared = /* @__PURE__ */ defineNamespace(${literal(name)}, {${dataOf(undefined)}}, {${methods}});`,
      ],
    ],
    ...parts.map((part): [string, string[]] => [
      `parts/${name}/${part}`,
      [
        `${importOf('../..', 'definePart')}\n${importShared('..')}`,
        `export const part = /* @__PURE__ */ definePart(shared, {${dataOf(part)}});`,
      ],
    ]),
    [
      `methods/${name}`,
      [
        ["import { joinParts } from '../../namespace.js';", importShared('../parts'), ...imports].join('\n'),
        `export const { errors, methods, explain } = /* @__PURE__ */ joinParts(shared, [${variables.join(', ')}]);`,
      ],
    ],
  ];
}

/** The names of the files with methods of a namespace. */
function partNamesOf({ methods }: Namespace): string[] {
  return [...new Set(methods.map(({ part }) => part))];
}

/** The entries, with their indices, that only methods of one part have; those of several parts under none. */
function entriesByPart({ errors, methods }: Namespace): Map<string | undefined, [number, MethodError][]> {
  const users = new Map(errors.map((error) => [error, new Set<string>()]));
  for (const { part, errors: own } of methods) for (const error of own) users.get(error)?.add(part);
  return groupBy([...errors.entries()], ([, error]) => {
    const [part, ...others] = users.get(error) ?? [];
    return others.length > 0 ? undefined : part;
  });
}

function importOf(folder: string, name: string): string {
  return `import { ${name} } from '${folder}/../namespace.js';`;
}

function rowsOf(rows: readonly string[]): string {
  return rows.length > 0 ? `\n${rows.map((row) => `  ${row},`).join('\n')}\n` : '';
}

/** The entry without what `defineNamespace` fills in. */
function errorData(error: MethodError): string {
  const { code, key, text, description } = error;
  const fields: Record<string, unknown> = { code, key };
  if (text !== undefined) fields['text'] = text;
  for (const list of ['otherTexts', 'otherStatuses'] as const) if (error[list].length > 0) fields[list] = error[list];
  for (const field of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    if (error[field] !== DEFAULTS[field]) fields[field] = error[field];
  }
  if (error.deprecated) fields['deprecated'] = error.deprecated;
  // Told in each namespace that has it, so that none loads the words of others.
  return literal({ ...fields, description });
}

/** A page of methods without what nearly all have in common, which `defineNamespace` adds. */
function shortPage(page: string): string {
  return /^\/api-reference\/(.+)\.html$/.exec(page)?.[1] ?? page;
}
