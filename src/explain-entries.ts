import { type ErrorEntry, textsOf } from './entry.js';
import { type Fields, isCode, isMap } from './response.js';
import { compileText, foldSent, foldText, splitTexts, type TextPattern } from './text.js';

/** An error as it was sent: what identifies it. */
export interface SentError {
  readonly code: string;
  readonly description: string;
  /** The messages about single fields. */
  readonly messages: readonly string[];
  /** Whether a text stands where the code belongs: that no entry has it says nothing about those of the empty code. */
  readonly isText: boolean;
  /** The HTTP status of the response, where the caller has it. */
  readonly status: number | undefined;
}

/**
 * Reads what `findError` gives, or a code alone. Never throws.
 *
 * @returns `undefined` for a value without a code, or whose properties cannot be read.
 */
export function readSentError(error: unknown): SentError | undefined {
  try {
    const { code, description, validation, status } = (isCode(error) ? { code: error } : error) as Fields;
    if (!isCode(code)) return undefined;
    const trimmed = String(code).trim();
    const messages = [validation].flat().map((item) => isMap(item) && item['message']);
    const texts = messages.filter((message) => typeof message === 'string');
    const sent = typeof description === 'string' ? description : '';
    const known = { status: typeof status === 'number' ? status : undefined };
    // No code has spaces.
    if (/\s/.test(trimmed)) {
      return { ...known, code: '', description: trimmed, messages: [sent, ...texts], isText: true };
    }
    return { ...known, code: trimmed, description: sent, messages: texts, isText: false };
  } catch {
    return undefined;
  }
}

/** By what an entry was found. */
export interface Found<Entry> {
  readonly entry: Entry;
  /** Whether by its text, or by its code alone. */
  readonly byText: boolean;
}

/**
 * The entries that explain an error, among those that may: for each text that was sent the most literal one that fits;
 * where none fits, those of the code without a text, since they tell what it means whatever the text; where there are
 * none of these, or no text was sent, all of the code.
 */
export function findEntries<Entry extends ErrorEntry>(
  entries: readonly Entry[],
  { code, description, messages, isText }: SentError,
): Found<Entry>[] {
  const ofCode = entries.filter((entry) => isOfCode(entry.code, code));
  const texts = [description, ...messages].filter((text) => foldText(text) !== '');
  const found = new Set(texts.flatMap((text) => findByTexts(ofCode, text)).map(({ entry }) => entry));
  if (found.size > 0) return [...found].map((entry) => ({ entry, byText: true }));
  const withoutText = ofCode.filter(({ text }) => text === undefined);
  const rest =
    isText || (texts.length > 0 && withoutText.length > 0) ? [] : ofCode.filter(({ text }) => text !== undefined);
  return [...withoutText, ...rest].map((entry) => ({ entry, byText: false }));
}

/**
 * Whether a code is the one documented, in which `…` stands for what varies.
 *
 * @example isOfCode('CONTROLLER_ERROR_…', 'CONTROLLER_ERROR_42') // true
 */
export function isOfCode(documented: string, code: string): boolean {
  if (!documented.includes('…')) return documented === code;
  const [start, end] = documented.split('…') as [string, string];
  return code.startsWith(start) && code.endsWith(end) && code.length >= start.length + end.length;
}

interface Match<Entry> extends Pick<TextPattern, 'literals'> {
  readonly entry: Entry;
}

/** By the text as a whole or by the texts that are joined in it: whichever is the more literal. */
function findByTexts<Entry extends ErrorEntry>(entries: readonly Entry[], text: string): Match<Entry>[] {
  const whole = findByText(entries, text);
  const joined = splitTexts(text);
  if (whole && joined.length === 1) return [whole];
  const parts = joined.flatMap((part) => findByText(entries, part) ?? []);
  const literals = parts.reduce((sum, part) => sum + part.literals, 0);
  return whole && whole.literals > literals ? [whole] : parts;
}

/** The first of the most literal ones that fit. */
function findByText<Entry extends ErrorEntry>(entries: readonly Entry[], text: string): Match<Entry> | undefined {
  const sent = foldSent(text);
  const matches = entries.flatMap((entry) =>
    patternsOf(entry)
      .filter((pattern) => pattern.matches(sent))
      .map(({ literals }) => ({ entry, literals })),
  );
  return matches.sort((a, b) => b.literals - a.literals)[0];
}

const compiled = /* @__PURE__ */ new WeakMap<ErrorEntry, readonly TextPattern[]>();

/** Compiled when first compared: a program meets few of the thousands of texts. */
export function patternsOf(entry: ErrorEntry): readonly TextPattern[] {
  const known = compiled.get(entry);
  if (known) return known;
  const patterns = textsOf(entry).map(compileText);
  compiled.set(entry, patterns);
  return patterns;
}
