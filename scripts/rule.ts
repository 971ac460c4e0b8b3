import type { Part, Path, SourceFile } from './source.js';

/** What a rule or the schema found: still a place in the data, not yet a line. */
export interface Finding {
  readonly source: SourceFile;
  readonly path: Path;
  readonly part: Part;
  /** What is wrong, with the offending value, and how to mend it. */
  readonly message: string;
}

/** One thing that the catalogue must satisfy and that JSON Schema cannot say. */
export interface Rule {
  /** The name of its file. */
  readonly name: string;
  /** What must be true, in one sentence. */
  readonly description: string;
  /** Yields what is wrong. Files may be of any form, since the schema is checked beside the rules, not before. */
  check(sources: readonly SourceFile[]): Iterable<Finding>;
}

/** A code of a file with what stands under it, whatever that is. */
export interface CodeEntry {
  readonly source: SourceFile;
  readonly code: string;
  readonly path: Path;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Every code of a file, in its order; none where `errors` is no map. */
export function* codeEntries(source: SourceFile): Generator<CodeEntry> {
  const errors = fieldsOf(fieldsOf(source.value)['errors']);
  for (const code of source.keys(errors)) {
    yield { source, code, path: ['errors', code], fields: fieldsOf(errors[code]) };
  }
}

/** A string of the catalogue: prose in a language, or the server's own words. */
export interface Text {
  readonly source: SourceFile;
  readonly path: Path;
  readonly value: string;
  readonly kind: 'description' | 'title' | 'wire';
  readonly language: 'en' | 'ru';
}

/** Every text of a file: titles, descriptions, and the server's texts, which are English. */
export function* texts(source: SourceFile): Generator<Text> {
  const family = fieldsOf(source.value);
  yield* bilingual(source, ['title'], family['title'], 'title');
  for (const [index, item] of listOf(family['sources']).entries()) {
    yield* bilingual(source, ['sources', index, 'title'], fieldsOf(item)['title'], 'title');
  }
  for (const { path, fields } of codeEntries(source)) {
    yield* bilingual(source, [...path, 'description'], fields['description'], 'description');
    yield* bilingual(source, [...path, 'deprecated'], fields['deprecated'], 'description');
    yield* wire(source, [...path, 'text'], fields['text']);
    for (const [index, text] of listOf(fields['otherTexts']).entries()) {
      yield* wire(source, [...path, 'otherTexts', index], text);
    }
  }
}

function* bilingual(source: SourceFile, path: Path, value: unknown, kind: 'description' | 'title'): Generator<Text> {
  const fields = fieldsOf(value);
  for (const language of ['en', 'ru'] as const) {
    const text = fields[language];
    if (typeof text === 'string') yield { source, path: [...path, language], value: text, kind, language };
  }
}

function* wire(source: SourceFile, path: Path, value: unknown): Generator<Text> {
  if (typeof value === 'string') yield { source, path, value, kind: 'wire', language: 'en' };
}

const NO_FIELDS: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** The fields of a map, or none where the value is no map. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : NO_FIELDS;
}

/** The items of a list, or none where the value is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
