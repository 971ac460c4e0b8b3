import type { Fault } from '../model/fault.js';
import { groupBy } from '../model/group-by.js';
import { entriesByReference } from '../model/namespace.js';
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
  /** Absent where it may be any: methods send texts in the language of the account. */
  readonly language?: 'en' | 'ru';
}

/** An error with its fields, whatever they are. */
export interface ErrorSubject {
  /** The place of the code, or of the key where there is one. */
  readonly at: Place;
  readonly code: string;
  readonly fields: Fields;
}

/** An error of methods. */
export interface MethodErrorSubject extends ErrorSubject {
  /** Tells it from the other entries of its code. */
  readonly key: string;
}

/** A method, with the entries that its references lead to. */
export interface MethodSubject {
  readonly at: Place;
  readonly name: string;
  readonly fields: Fields;
  readonly errors: readonly MethodErrorSubject[];
}

/** A namespace: all its files. */
export interface NamespaceSubject {
  /** The place of its name in its first file. */
  readonly at: Place;
  readonly name: string;
  readonly files: readonly { readonly at: Place; readonly head: Fields }[];
  /** Whether all files could be read: those of this namespace, too. */
  readonly complete: boolean;
  readonly errors: readonly MethodErrorSubject[];
  readonly methods: readonly MethodSubject[];
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
  readonly namespaces: readonly YamlFile[];
  /** Whether these are all: none could not be read, none lies where it is not looked for. */
  readonly complete: boolean;
  /** Absent where it could not be read, as the next. */
  readonly vocabulary: YamlFile | undefined;
  readonly common: YamlFile | undefined;
  readonly pages: YamlFile | undefined;
  /** Names of entry points that no family may take. */
  readonly reserved: readonly string[];
}

/** All files at once. */
export interface CatalogSubject extends Omit<ParsedCatalog, 'families' | 'namespaces'> {
  readonly families: readonly FamilySubject[];
  readonly namespaces: readonly NamespaceSubject[];
}

/** What a rule looks at, by scope. */
export interface Subjects {
  readonly text: TextSubject;
  readonly error: ErrorSubject;
  readonly family: FamilySubject;
  readonly namespace: NamespaceSubject;
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
  const { families, namespaces, complete, vocabulary, common, pages } = catalog;
  const family = families.map(familySubject);
  const namespace = namespaceSubjects(namespaces, complete);
  const files = [...families, ...namespaces, common, vocabulary, pages].filter((file) => file !== undefined);
  return {
    text: files.flatMap((file) => [...textsOf(file, namespaces.includes(file))]),
    error: [...family, ...namespace].flatMap(({ errors }): readonly ErrorSubject[] => errors),
    family,
    namespace,
    catalog: [{ ...catalog, families: family, namespaces: namespace }],
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

/** The namespaces that these files make up, whatever stands in them. */
export function namespaceSubjects(files: readonly YamlFile[], complete: boolean): NamespaceSubject[] {
  const byName = groupBy(files, ({ value }) => String(fieldsOf(value)['namespace']));
  return [...byName].map(([name, parts]) => ({ ...namespaceSubject(name, parts), complete }));
}

function namespaceSubject(name: string, parts: readonly YamlFile[]): Omit<NamespaceSubject, 'complete'> {
  const files = parts.map((file) => ({
    at: { file, path: ['namespace'], part: 'value' } as const,
    head: fieldsOf(file.value),
  }));
  const errors = parts.flatMap((file) =>
    file.keys(['errors']).flatMap((code) =>
      file.keys(['errors', code]).map((key): MethodErrorSubject => {
        const fields = fieldsOf(fieldsOf(fieldsOf(fieldsOf(file.value)['errors'])[code])[key]);
        return { at: { file, path: ['errors', code, key], part: 'key' }, code, key, fields };
      }),
    ),
  );
  const byReference = entriesByReference(errors);
  const methods = parts.flatMap((file) =>
    file.keys(['methods']).map((method): MethodSubject => {
      const fields = fieldsOf(fieldsOf(fieldsOf(file.value)['methods'])[method]);
      const found = listOf(fields['errors']).flatMap((reference) => byReference.get(reference) ?? []);
      const at = { file, path: ['methods', method], part: 'key' } as const;
      return { at, name: method, fields, errors: [...new Set(found)] };
    }),
  );
  return { at: { file: parts[0] as YamlFile, path: ['namespace'], part: 'value' }, name, files, errors, methods };
}

/** Every text of a file, wherever it stands: its keys tell what it is. */
function* textsOf(
  file: YamlFile,
  ofMethods: boolean,
  value: unknown = file.value,
  path: Path = [],
): Generator<TextSubject> {
  if (typeof value === 'string') {
    const kind = kindOf(path, ofMethods);
    if (kind) yield { at: { file, path, part: 'value' }, value, ...kind };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(file, ofMethods, item, [...path, key]);
  }
}

function kindOf(path: Path, ofMethods: boolean): Pick<TextSubject, 'role' | 'language'> | undefined {
  const [parent, last] = path.slice(-2);
  if (last === 'en' || last === 'ru') {
    return { role: parent === 'description' || parent === 'deprecated' ? 'description' : 'title', language: last };
  }
  if (last !== 'text' && parent !== 'otherTexts') return undefined;
  return ofMethods ? { role: 'server' } : { role: 'server', language: 'en' };
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
