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
import { checkForm, type Schemas, withVocabulary } from './schema.js';
import { readYaml, type YamlFile } from './yaml.js';

/** The checked catalogue, with defaults and order filled: what every output starts from. */
export interface Model {
  /** The family of the package root first, the others by name. */
  readonly families: readonly Family[];
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
  const { families, schemas, reserved, faults: fromFolder } = catalog;
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
  const [pages] = catalog.pages ? parse(catalog.pages) : [];
  const wordFaults = vocabulary ? checkForm(vocabulary, schemas.vocabulary) : [];
  report(wordFaults);
  report(pages ? checkForm(pages, schemas.pages) : []);
  // Where the vocabulary cannot be read, the families are checked but for its values.
  const known = vocabulary && wordFaults.length === 0 ? toVocabulary(vocabulary) : { categories: [], recoveries: [] };
  const schema = known.categories.length > 0 ? withVocabulary(schemas.family, known) : schemas.family;

  const files = families.flatMap(parse);
  const complete = fromFolder.length === 0 && files.length === families.length;
  for (const file of files) report(checkForm(file, schema));
  report(checkRules({ families: files, complete, vocabulary, pages, reserved }, rules));
  if (faults.length > 0) throw new CatalogFaults(sortFaults(faults));
  return {
    families: files.map((file) => toFamily(file, known)),
    vocabulary: known,
    pages: pages ? toPages(pages) : [],
    schemas: { ...schemas, family: schema },
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
