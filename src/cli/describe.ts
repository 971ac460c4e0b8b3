import { type Explanation, families } from '../all.js';
import { preparePage, type Row, type Section } from '../docs/page.js';
import { type Language, WORDS } from '../docs/words.js';
import type { FoundError } from '../find-errors.js';
import { pageTitles, recoveryLabels } from '../generated/labels.js';
import type { ValidationError } from '../response.js';
import type { Identified } from './identify.js';
import { bold, type LabelledValue, layOut, showCharacter, type Terminal, visible } from './layout.js';
import { MESSAGES } from './messages.js';
import type { UnknownCodes } from './unknown.js';

/** How results are shown. */
export interface View {
  readonly language: Language;
  readonly json: boolean;
  readonly terminal: Terminal;
}

/** An error of the input with what is known of it. */
export interface ExplainedError extends FoundError {
  /** The line of the input it is on. */
  readonly line: number;
  /** The HTTP status, where it was told. */
  readonly status?: number | undefined;
  readonly entries: readonly Explanation[];
  /** How it was written, if it is a code alone, without a response around it. */
  readonly bare?: { readonly typed: string; readonly known: Identified | undefined };
}

/** An entry in words. */
export function describeEntry(entry: Explanation, { language, terminal }: View, status?: number): string {
  const messages = MESSAGES[language];
  const rows: LabelledValue[] = [
    [messages.httpStatus, status === undefined ? '' : String(status)],
    [messages.note, entry.probablyOfMethod ? messages.ofMethod : ''],
    ...meaningOf(entry, language),
  ];
  return `${bold(entry.code || messages.noCode)}\n${layOut(rows, terminal)}`;
}

/** An error in words: where it is, what the server says, and what its code means. */
export function describeError(
  error: ExplainedError,
  { language, terminal }: View,
  unknownCodes: UnknownCodes,
  withLine: boolean,
): string {
  const messages = MESSAGES[language];
  const { code, description = '', path, validation = [], line, status, entries, bare } = error;
  const [first] = entries;
  const rows: LabelledValue[] = [
    [messages.line, withLine ? String(line) : ''],
    [messages.where, bare ? '' : path.length > 0 ? path.join('.') : messages.topLevel],
    [messages.httpStatus, status === undefined ? '' : String(status)],
    [messages.serverSays, description],
    ...validation.map((row): LabelledValue => [messages.field, describeRow(row)]),
    [messages.note, bare?.known ? describeTaken(bare.typed, bare.known, language) : ''],
    [messages.note, first ? (first.probablyOfMethod ? messages.ofMethod : '') : unknownCodes.describe(code)],
    ...entries.flatMap((entry) => meaningOf(entry, language)),
  ];
  return `${bold(code || messages.noCode)}\n${layOut(rows, terminal)}`;
}

/** Servers send rows of other forms too. */
function describeRow(row: ValidationError): string {
  const texts = [row.field, row.message].filter((text) => typeof text === 'string' && text !== '');
  return texts.length > 0 ? texts.join(': ') : JSON.stringify(row);
}

/** What a word was taken for; empty where it is the code itself. */
export function describeTaken(typed: string, { codes, letter }: Identified, language: Language): string {
  const messages = MESSAGES[language];
  if (codes.length === 1 && codes[0] === typed) return '';
  const taken = messages.takenFor(visible(typed), codes);
  return letter
    ? `${taken} ${messages.letter(letter.position, showCharacter(letter.typed), letter.meant)}`
    : `${taken} ${messages.caseCounts}`;
}

function meaningOf(explanation: Explanation, language: Language): LabelledValue[] {
  const { columns, more } = WORDS[language];
  const { family, otherTexts } = MESSAGES[language];
  const { section, row } = findRow(explanation, language);
  const [text = '', ...others] = row.texts;
  return [
    [family, `${section} (${explanation.family})`],
    [columns.status, row.status],
    [columns.text, text],
    ...others.map((other, index): LabelledValue => [index === 0 ? otherTexts : '', other]),
    [columns.description, row.description],
    [columns.recovery, row.recovery],
    ...row.links.map(
      ({ title, url }, index): LabelledValue => [index === 0 ? more.replace(':', '') : '', `${title}: ${url}`],
    ),
  ];
}

// The words are those of the documentation, so that both say the same. Every entry has its row there.
function findRow({ family, code }: Explanation, language: Language): { section: string; row: Row } {
  const catalog = { families, pageTitles, recoveryLabels };
  const [section] = preparePage({ language, families: [family] }, catalog).sections as [Section];
  return { section: section.title, row: section.rows.find(({ entry }) => entry.code === code) as Row };
}
