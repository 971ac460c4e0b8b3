import { basename } from 'node:path';
import type { Bilingual, ErrorEntry, Source } from '../../src/entry.js';
import type { CommonForm, MethodErrorForm, MethodForm, NamespaceForm } from '../../src/generated/forms.js';
import { groupBy } from './group-by.js';
import type { Vocabulary } from './model.js';
import type { YamlFile } from './yaml.js';

/** A namespace of methods, put together from its files. */
export interface Namespace {
  /** The first part of its methods' names. */
  readonly name: string;
  readonly title: Bilingual;
  readonly sources: readonly Source[];
  /** First parts of its methods' names, if these are others than its name. */
  readonly prefixes: readonly string[];
  /** In the order of the files. */
  readonly errors: readonly MethodError[];
  readonly methods: readonly Method[];
}

/** What one error of methods means. */
export interface MethodError extends Omit<ErrorEntry, 'docs' | 'sentByMethods'> {
  /** Tells it from the other entries of its code. */
  readonly key: string;
  /** Its key in `common.yaml`, where that tells what it means. */
  readonly common?: string;
  /** What confirms a fact that no page has. */
  readonly note?: string;
}

/** A method with what it sends. */
export interface Method {
  readonly name: string;
  readonly title?: Bilingual;
  /** The page of the method; absent where it has one for REST 3.0 only. */
  readonly docs?: string;
  /** Its page for REST 3.0. */
  readonly v3?: string;
  /** The file of its namespace that it stands in, such as `crm.item` for `catalog/methods/crm.item.yaml`. */
  readonly part: string;
  /** In the order of its page. */
  readonly errors: readonly MethodError[];
}

/** What errors of many methods mean, by key. */
export type Common = Readonly<Record<string, CommonForm[string]>>;

/**
 * The address of an entry in its namespace.
 *
 * @example addressOf({ code: '100', key: 'parameter-missing' }) // '100/parameter-missing'
 */
export function addressOf({ code, key }: Pick<MethodError, 'code' | 'key'>): string {
  return `${code}/${key}`;
}

/**
 * What the references of methods lead to: each entry under its address, and under its code with all others of it.
 *
 * @example entriesByReference(errors).get('100') // the entries of the code 100
 */
export function entriesByReference<Entry extends Pick<MethodError, 'code' | 'key'>>(
  errors: readonly Entry[],
): Map<unknown, Entry[]> {
  return new Map([...groupBy(errors, ({ code }) => code), ...groupBy(errors, addressOf)]);
}

/** The pages of a method, that of classic REST first. */
export function pagesOf({ docs, v3 }: Method): string[] {
  return [docs, v3].filter((page) => page !== undefined);
}

/** The namespaces in the order of their names, each from all its files, which have been checked. */
export function toNamespaces(files: readonly YamlFile[], common: Common, vocabulary: Vocabulary): Namespace[] {
  return [...groupBy(files, ({ value }) => (value as NamespaceForm).namespace)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, parts]) => toNamespace(name, parts, common, vocabulary));
}

function toNamespace(name: string, files: readonly YamlFile[], common: Common, vocabulary: Vocabulary): Namespace {
  const parts = files.map((file) => ({ file, form: file.value as NamespaceForm }));
  const errors = parts.flatMap(({ file, form }) =>
    file.keys(['errors']).flatMap((code) =>
      file.keys(['errors', code]).map((key) => {
        return toMethodError(code, key, form.errors[code]?.[key] as MethodErrorForm, common, vocabulary);
      }),
    ),
  );
  const byReference = entriesByReference(errors);
  const methods = parts.flatMap(({ file, form }) =>
    file.keys(['methods']).map((method): Method => {
      const { errors: references, ...fields } = form.methods[method] as MethodForm;
      const own = references.flatMap((reference) => byReference.get(reference) ?? []);
      return { name: method, ...fields, part: basename(file.name, '.yaml'), errors: own };
    }),
  );
  const forms = parts.map(({ form }) => form);
  const sources = new Map(forms.flatMap((form) => form.sources).map((source) => [source.url, source]));
  return {
    name,
    title: forms.find(({ title }) => title)?.title as Bilingual,
    sources: [...sources.values()],
    prefixes: forms.flatMap(({ prefixes = [] }) => prefixes),
    errors,
    methods,
  };
}

function toMethodError(
  code: string,
  key: string,
  { status = 400, otherStatuses = [], otherTexts = [], ...form }: MethodErrorForm,
  common: Common,
  { categories }: Vocabulary,
): MethodError {
  const shared = form.description ? undefined : common[key];
  const { category = shared?.category, recovery = shared?.recovery, description = shared?.description } = form;
  const byCategory = categories.find(({ value }) => value === category)?.mayHaveRun;
  return {
    code,
    key,
    status,
    otherStatuses,
    ...(form.text === undefined ? {} : { text: form.text }),
    otherTexts,
    description: description as Bilingual,
    category: category as MethodError['category'],
    recovery: recovery as MethodError['recovery'],
    mayHaveRun: (form.mayHaveRun ?? shared?.mayHaveRun ?? byCategory) as MethodError['mayHaveRun'],
    ...(shared ? { common: key } : {}),
    ...(form.deprecated ? { deprecated: form.deprecated } : {}),
    ...(form.note ? { note: form.note } : {}),
  };
}
