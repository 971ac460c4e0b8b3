import type { Bilingual, ErrorEntry, ErrorFamily } from '../../src/entry.js';
import type { ErrorForm, FamilyForm, VocabularyForm, WordForm } from '../../src/generated/forms.js';
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
  readonly categories: readonly Word[];
  readonly recoveries: readonly Word[];
}

/** A value with its words. */
export interface Word {
  readonly value: string;
  /** For tables. */
  readonly label: Bilingual;
  /** A sentence. */
  readonly description: Bilingual;
}

/** The family of the package root; it comes first everywhere. */
export const ROOT_FAMILY = 'system';

/**
 * Parses and checks the files; the one place where a catalogue becomes a model.
 *
 * @throws CatalogFaults with every fault of every file.
 */
export function loadModel({ vocabulary, families, schemas, reserved, faults: fromFolder }: CatalogFiles): Model {
  const faults: Fault[] = [...fromFolder];
  const parse = ({ name, bytes }: RawFile): YamlFile[] => {
    const result = readYaml(name, bytes);
    if (!isFaults(result)) return [result];
    faults.push(...result);
    return [];
  };

  const [words] = vocabulary ? parse(vocabulary) : [];
  const wordFaults = words ? checkForm(words, schemas.vocabulary) : [];
  faults.push(...wordFaults);
  // Where the vocabulary cannot be read, the families are checked but for its values.
  const known = words && wordFaults.length === 0 ? toVocabulary(words) : { categories: [], recoveries: [] };
  const schema = known.categories.length > 0 ? withVocabulary(schemas.family, known) : schemas.family;

  const files = families.flatMap(parse);
  faults.push(...files.flatMap((file) => checkForm(file, schema)));
  faults.push(...checkRules({ families: files, vocabulary: words, reserved }, rules));
  if (faults.length > 0) throw new CatalogFaults(sortFaults(faults));
  return { families: files.map(toFamily), vocabulary: known, schemas: { ...schemas, family: schema } };
}

function isFaults(result: YamlFile | readonly Fault[]): result is readonly Fault[] {
  return Array.isArray(result);
}

function toVocabulary(file: YamlFile): Vocabulary {
  const form = file.value as VocabularyForm;
  const list = (name: 'categories' | 'recoveries') =>
    file.keys([name]).map((value): Word => ({ value, ...(form[name][value] as WordForm) }));
  return { categories: list('categories'), recoveries: list('recoveries') };
}

function toFamily(file: YamlFile): Family {
  const { format = 'classic', localizedText = false, ...head } = file.value as FamilyForm;
  const errors = file.keys(['errors']).map((code) => toError(code, head.errors[code] as ErrorForm));
  return { ...head, format, localizedText, errors: errors as [FamilyError, ...FamilyError[]] };
}

function toError(code: string, form: ErrorForm): FamilyError {
  const { status, otherStatuses = [], text, otherTexts = [], description, category, recovery, docs = [] } = form;
  const { deprecated, member = code.toUpperCase() } = form;
  return {
    code,
    status,
    otherStatuses,
    ...(text === undefined ? {} : { text }),
    otherTexts,
    description,
    category: category as ErrorEntry['category'],
    recovery: recovery as ErrorEntry['recovery'],
    docs,
    ...(deprecated ? { deprecated } : {}),
    member,
  };
}
