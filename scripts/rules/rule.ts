import type { Fault } from '../model/fault.js';
import type { Part, Path, YamlFile } from '../model/yaml.js';

/** Where in a file something is. */
export interface Place {
  readonly file: YamlFile;
  readonly path: Path;
  readonly part: Part;
}

/** A text of the catalogue. */
export interface TextSubject {
  readonly at: Place;
  readonly value: string;
  /** `server` stands for the server's own words. */
  readonly role: 'title' | 'description' | 'server';
  readonly language: 'en' | 'ru';
}

/** An error with what stands under its code, whatever that is. */
export interface ErrorSubject {
  /** The place of the code. */
  readonly at: Place;
  readonly code: string;
  readonly fields: Fields;
}

/** The file of a family. */
export interface FamilySubject {
  readonly at: Place;
  readonly head: Fields;
  readonly errors: readonly ErrorSubject[];
}

/** What is checked: the files that could be read. */
export interface ParsedCatalog {
  readonly families: readonly YamlFile[];
  /** Whether these are all: none could not be read, none lies where it is not looked for. */
  readonly complete: boolean;
  /** Absent where it could not be read, as the next. */
  readonly vocabulary: YamlFile | undefined;
  readonly pages: YamlFile | undefined;
  /** Names of entry points that no family may take. */
  readonly reserved: readonly string[];
}

/** All files at once. */
export interface CatalogSubject extends Omit<ParsedCatalog, 'families'> {
  readonly families: readonly FamilySubject[];
}

/** What a rule looks at, by scope. */
export interface Subjects {
  readonly text: TextSubject;
  readonly error: ErrorSubject;
  readonly family: FamilySubject;
  readonly catalog: CatalogSubject;
}

export type Scope = keyof Subjects;

/** What a rule found. */
export interface Problem {
  /** What is wrong, with the value, and the remedy. */
  readonly message: string;
  readonly at: Place;
}

/** One thing that the catalogue must satisfy and that JSON Schema cannot say. */
export interface Rule<S extends Scope> {
  /** The name of its file. */
  readonly name: string;
  /** What must be true, in one sentence. */
  readonly description: string;
  readonly scope: S;
  /** Yields what is wrong. Fields may hold anything, since the schema is checked beside the rules, not before. */
  check(subject: Subjects[S]): Iterable<Problem>;
}

/** A rule of any scope. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/** What each rule finds in each subject of its scope. A rule that throws is a fault too. */
export function checkRules(catalog: ParsedCatalog, rules: readonly AnyRule[]): Fault[] {
  const subjects = subjectsOf(catalog);
  return rules.flatMap((rule) => subjects[rule.scope].flatMap((subject) => checkSubject(rule, subject)));
}

function checkSubject(rule: AnyRule, subject: Subjects[Scope]): Fault[] {
  const faults: Fault[] = [];
  try {
    for (const { message, at } of rule.check(subject as never)) {
      faults.push({ file: at.file.name, ...at.file.locate(at.path, at.part), message, rule: rule.name });
    }
  } catch (error) {
    const at = 'at' in subject ? subject.at : undefined;
    const place = at ? at.file.locate(at.path, at.part) : { line: 1, column: 1 };
    const message = `The rule itself failed: ${error}. Mend scripts/rules/${rule.name}.ts.`;
    faults.push({ file: at?.file.name ?? 'catalog', ...place, message, rule: rule.name });
  }
  return faults;
}

function subjectsOf(catalog: ParsedCatalog): { readonly [S in Scope]: readonly Subjects[S][] } {
  const family = catalog.families.map(familySubject);
  const files = [...catalog.families, catalog.vocabulary, catalog.pages].filter((file) => file !== undefined);
  return {
    text: files.flatMap((file) => [...textsOf(file)]),
    error: family.flatMap(({ errors }) => errors),
    family,
    catalog: [{ ...catalog, families: family }],
  };
}

function familySubject(file: YamlFile): FamilySubject {
  const head = fieldsOf(file.value);
  const errors = fieldsOf(head['errors']);
  return {
    at: { file, path: [], part: 'value' },
    head,
    errors: file.keys(['errors']).map((code) => ({
      at: { file, path: ['errors', code], part: 'key' },
      code,
      fields: fieldsOf(errors[code]),
    })),
  };
}

/** Every text of a file, wherever it stands: its keys tell what it is. */
function* textsOf(file: YamlFile, value: unknown = file.value, path: Path = []): Generator<TextSubject> {
  if (typeof value === 'string') {
    const kind = kindOf(path);
    if (kind) yield { at: { file, path, part: 'value' }, value, ...kind };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(file, item, [...path, key]);
  }
}

function kindOf(path: Path): Pick<TextSubject, 'role' | 'language'> | undefined {
  const [parent, last] = path.slice(-2);
  if (last === 'en' || last === 'ru') {
    return { role: parent === 'description' || parent === 'deprecated' ? 'description' : 'title', language: last };
  }
  return last === 'text' || parent === 'otherTexts' ? { role: 'server', language: 'en' } : undefined;
}

/** The fields of a map. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a map, or none where the value is no map. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The items of a list, or none where the value is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
