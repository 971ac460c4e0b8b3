import type { Bilingual, ErrorEntry, ErrorFamily } from '../../src/entry.js';
import type {
  CategoryForm,
  ErrorForm,
  FamilyForm,
  PagesForm,
  RecoveryForm,
  VocabularyForm,
} from '../../src/generated/forms.js';
import { rules } from '../rules/index.js';
import { checkRules } from '../rules/rule.js';
import { CatalogFaults, type Fault, sortFaults } from './fault.js';
import type { CatalogFiles, RawFile } from './files.js';
import { type Common, type Namespace, toNamespaces } from './namespace.js';
import { checkForm, type Schemas, withVocabulary } from './schema.js';
import { readYaml, type YamlFile } from './yaml.js';

/** The checked catalogue, with defaults and order filled: what every output starts from. */
export interface Model {
  /** The family of the package root first, the others by name. */
  readonly families: readonly Family[];
  /** By name. */
  readonly namespaces: readonly Namespace[];
  /** What errors of many methods mean, by key. */
  readonly common: Common;
  readonly vocabulary: Vocabulary;
  /** In the order of the file. */
  readonly pages: readonly Page[];
  /** With the values of the vocabulary in them. */
  readonly schemas: Schemas;
}

/** A family with all that is said of it. */
export interface Family extends ErrorFamily {
  /** The name in generated identifiers, in PascalCase. */
  readonly identifier: string;
  readonly format: 'classic' | 'rest-v3';
  readonly localizedText: boolean;
  /** In the order of the file; at least one, as the schema demands. */
  readonly errors: readonly [FamilyError, ...FamilyError[]];
}

/** An entry of a family, with the name of its enum member. */
export interface FamilyError extends ErrorEntry {
  readonly member: string;
}

/** The values that errors are sorted by, in the order of the file. */
export interface Vocabulary {
  readonly categories: readonly CategoryWord[];
  readonly recoveries: readonly Word[];
}

/** A page of the official documentation. */
export interface Page {
  readonly path: string;
  readonly title: Bilingual;
}

/** A value with its words. */
export interface Word {
  readonly value: string;
  /** For tables. */
  readonly label: Bilingual;
  /** A sentence. */
  readonly description: Bilingual;
}

/** A category: what is true of its errors where they say nothing else. */
export interface CategoryWord extends Word {
  readonly mayHaveRun: ErrorEntry['mayHaveRun'];
}

/** The family of the package root; it comes first everywhere. */
export const ROOT_FAMILY = 'system';

/**
 * Parses and checks the files; the one place where a catalogue becomes a model.
 *
 * @throws CatalogFaults with every fault of every file.
 */
export function loadModel(catalog: CatalogFiles): Model {
  const { schemas, reserved, faults: fromFolder } = catalog;
  // Lists may be too long to be the arguments of a call.
  let faults = fromFolder;
  const report = (found: readonly Fault[]) => {
    faults = [...faults, ...found];
  };
  const parse = ({ name, bytes }: RawFile): YamlFile[] => {
    const result = readYaml(name, bytes);
    if (!isFaults(result)) return [result];
    report(result);
    return [];
  };

  const [vocabulary] = catalog.vocabulary ? parse(catalog.vocabulary) : [];
  const wordFaults = vocabulary ? checkForm(vocabulary, schemas.vocabulary) : [];
  report(wordFaults);
  // Where the vocabulary cannot be read, errors are checked but for its values.
  const known = vocabulary && wordFaults.length === 0 ? toVocabulary(vocabulary) : { categories: [], recoveries: [] };
  const filled = known.categories.length > 0 ? withVocabulary(schemas, known) : schemas;

  const parseAs = (kind: keyof Schemas, raw: readonly RawFile[]): YamlFile[] => {
    const files = raw.flatMap(parse);
    for (const file of files) report(checkForm(file, filled[kind]));
    return files;
  };
  const [pages] = parseAs('pages', catalog.pages ? [catalog.pages] : []);
  const [common] = parseAs('common', catalog.common ? [catalog.common] : []);
  const families = parseAs('family', catalog.families);
  const namespaces = parseAs('namespace', catalog.namespaces);
  const complete =
    fromFolder.length === 0 &&
    families.length + namespaces.length === catalog.families.length + catalog.namespaces.length;
  report(checkRules({ families, namespaces, common, complete, vocabulary, pages, reserved }, rules));
  if (faults.length > 0) throw new CatalogFaults(sortFaults(faults));
  const shared = (common?.value ?? {}) as Common;
  return {
    families: families.map((file) => toFamily(file, known)),
    namespaces: toNamespaces(namespaces, shared, known),
    common: shared,
    vocabulary: known,
    pages: pages ? toPages(pages) : [],
    schemas: filled,
  };
}

function isFaults(result: YamlFile | readonly Fault[]): result is readonly Fault[] {
  return Array.isArray(result);
}

function toVocabulary(file: YamlFile): Vocabulary {
  const { categories, recoveries } = file.value as VocabularyForm;
  return {
    categories: file.keys(['categories']).map((value) => ({ value, ...(categories[value] as CategoryForm) })),
    recoveries: file.keys(['recoveries']).map((value) => ({ value, ...(recoveries[value] as RecoveryForm) })),
  };
}

function toPages(file: YamlFile): Page[] {
  const titles = file.value as PagesForm;
  return file.keys([]).map((path) => ({ path, title: titles[path] as Bilingual }));
}

function toFamily(file: YamlFile, vocabulary: Vocabulary): Family {
  const { format = 'classic', localizedText = false, ...head } = file.value as FamilyForm;
  const errors = file.keys(['errors']).map((code) => toError(code, head.errors[code] as ErrorForm, vocabulary));
  return { ...head, format, localizedText, errors: errors as [FamilyError, ...FamilyError[]] };
}

function toError(code: string, form: ErrorForm, { categories }: Vocabulary): FamilyError {
  const { status, otherStatuses = [], text, otherTexts = [], description, category, recovery, docs = [] } = form;
  const { sentByMethods, deprecated, member = code.toUpperCase() } = form;
  const byCategory = categories.find(({ value }) => value === category)?.mayHaveRun as ErrorEntry['mayHaveRun'];
  return {
    code,
    status,
    otherStatuses,
    ...(text === undefined ? {} : { text }),
    otherTexts,
    description,
    category: category as ErrorEntry['category'],
    recovery: recovery as ErrorEntry['recovery'],
    mayHaveRun: form.mayHaveRun ?? byCategory,
    docs,
    ...(sentByMethods ? { sentByMethods } : {}),
    ...(deprecated ? { deprecated } : {}),
    member,
  };
}
