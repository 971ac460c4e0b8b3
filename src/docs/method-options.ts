import type { MethodEntry, MethodError, Namespace } from '../entry.js';
import { load, loadMethod, namespaceOf } from '../explain-error.js';
import { nearestOf } from '../nearest.js';
import { isMap } from '../response.js';
import {
  BILINGUAL,
  check,
  checkFields,
  checkList,
  checkOnce,
  ENTRY,
  type Field,
  LIST,
  MAP,
  oneOf,
  PATHS,
  refuse,
  TEXT,
  TEXTS,
} from './check.js';
import { METHOD_WORDS, type MethodColumn } from './method-words.js';
import {
  type CheckedLayout,
  checkColumns,
  checkLayout,
  type Format,
  type Labels,
  type LayoutOptions,
} from './options.js';

/** A namespace with its errors and its methods: what its module exports, under its name and title. */
export interface NamespaceContents extends Namespace {
  readonly errors: readonly MethodError[];
  readonly methods: Readonly<Record<string, MethodEntry>>;
}

interface OfMethods {
  /** Methods by name, whose case does not count, or of your own. */
  readonly methods: readonly (string | MethodEntry)[];
}

interface OfNamespaces {
  /** Namespaces by name, or of your own. */
  readonly namespaces: readonly (string | NamespaceContents)[];
}

/** Which methods and namespaces to render, and how. */
export type MethodDocsOptions = LayoutOptions & { readonly families?: undefined; readonly sources?: undefined } & (
    | (OfMethods & Partial<OfNamespaces>)
    | (OfNamespaces & Partial<OfMethods>)
  );

/** Options of the formats whose columns can be chosen. */
export type MethodTableOptions = MethodDocsOptions & {
  /** The columns, in the order given; default: those that the errors have something for. */
  readonly columns?: readonly MethodColumn[];
};

/** Options with defaults filled, methods and namespaces loaded. */
export interface CheckedMethodOptions extends CheckedLayout {
  readonly namespaces: readonly NamespaceContents[];
  readonly methods: readonly MethodEntry[];
  /** Absent where the errors decide. */
  readonly columns: readonly MethodColumn[] | undefined;
}

const NAMES = ['language', 'methods', 'namespaces', 'headingLevel', 'docsUrl', 'idPrefix', 'columns'];
const COLUMNS = Object.keys(METHOD_WORDS.en.columns) as MethodColumn[];

/**
 * Checks the options, fills the defaults, and loads what is named.
 *
 * @param known The namespaces of the catalogue.
 * @throws RangeError that names the option, its value and what it may be.
 */
export async function checkMethodOptions(
  options: MethodTableOptions,
  known: readonly Namespace[],
  { recoveryLabels }: Labels,
  format: Format,
): Promise<CheckedMethodOptions> {
  const optionNames = NAMES.filter((name) => name !== 'columns' || !format.hasFixedColumns);
  for (const [name, value] of Object.entries(options)) {
    const allowed = `left out; with methods or namespaces the options are ${optionNames.join(', ')}`;
    check(name, value, value === undefined || optionNames.includes(name), allowed);
  }
  const layout = checkLayout(options, format);
  const { methods = [], namespaces = [], columns } = options;
  if (columns !== undefined) checkColumns(columns, COLUMNS);
  const names = known.map(({ name }) => name).join(', ');
  const isKnown = (item: unknown) => isMap(item) || known.some(({ name }) => name === item);
  checkList('namespaces', namespaces, `${names}, or namespaces of your own`, isKnown);
  const isMethod = (item: unknown) => isMap(item) || typeof item === 'string';
  checkList('methods', methods, 'names of methods, or methods of your own', isMethod);
  const entry = { ...ENTRY, ...METHOD_ENTRY, recovery: oneOf(recoveryLabels) };
  for (const [index, item] of namespaces.entries()) {
    if (typeof item !== 'string') checkNamespace(`namespaces[${index}]`, item, entry);
  }
  for (const [index, item] of methods.entries()) {
    if (typeof item !== 'string') checkMethod(`methods[${index}]`, item, entry);
  }
  const checked = {
    ...layout,
    columns,
    namespaces: await Promise.all(namespaces.map((item) => findNamespace(item, known))),
    methods: await Promise.all(methods.map((item) => findMethod(item, names))),
  };
  for (const list of ['namespaces', 'methods'] as const) {
    checkOnce(
      list,
      checked[list].map(({ name }) => name),
    );
  }
  return checked;
}

const METHOD_ENTRY = { key: TEXT, mayHaveRun: oneOf(METHOD_WORDS.en.mayHaveRun), methods: TEXTS };

/** What each field of a namespace of the caller's own must be. */
function checkNamespace(at: string, namespace: NamespaceContents, entry: Readonly<Record<string, Field>>): void {
  checkFields(at, namespace, { name: TEXT, title: BILINGUAL, errors: LIST, methods: MAP });
  for (const [index, error] of namespace.errors.entries()) checkFields(`${at}.errors[${index}]`, error, entry);
  for (const [name, method] of Object.entries(namespace.methods)) {
    const place = `${at}.methods.${name}`;
    check(place, method, isMap(method), 'an object');
    checkMethod(place, method, { code: TEXT, key: TEXT });
  }
}

function checkMethod(at: string, method: MethodEntry, entry: Readonly<Record<string, Field>>): void {
  checkFields(at, method, { name: TEXT, namespace: TEXT, docs: PATHS, errors: LIST });
  for (const [index, error] of method.errors.entries()) checkFields(`${at}.errors[${index}]`, error, entry);
}

async function findNamespace(
  item: string | NamespaceContents,
  known: readonly Namespace[],
): Promise<NamespaceContents> {
  if (typeof item !== 'string') return item;
  const { errors, methods } = await load(item);
  return { ...(known.find(({ name }) => name === item) as Namespace), errors, methods };
}

async function findMethod(item: string | MethodEntry, names: string): Promise<MethodEntry> {
  const found = typeof item === 'string' ? await loadMethod(item) : item;
  if (found) return found;
  const namespace = namespaceOf(item);
  if (namespace === undefined) refuse('methods', item, `a method of ${names}, or of your own`);
  const { methods } = await load(namespace);
  const nearest = nearestOf(item as string, Object.keys(methods)).join(', ') || `a method of ${namespace}`;
  return refuse('methods', item, `${nearest}, or a method of your own`);
}
