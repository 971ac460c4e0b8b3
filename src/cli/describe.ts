import { families } from '../all.js';
import { preparePage, type Row } from '../docs/page.js';
import { type Language, WORDS } from '../docs/words.js';
import type { MethodEntry } from '../entry.js';
import type { FoundError } from '../find-errors.js';
import { pageTitles, recoveryLabels } from '../generated/labels.js';
import { namespaces } from '../generated/namespaces.js';
import type { Explanation } from '../methods.js';
import type { ValidationError } from '../response.js';
import type { Identified } from './identify.js';
import { bold, type LabelledValue, layOut, showCharacter, type Terminal, visible } from './layout.js';
import { isOf, isOfMethods, type Meaning, type Meanings, methodsOf } from './meanings.js';
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

/** What the user tells of an error beside its code. */
export interface Told {
  /** The server's own text. */
  readonly description?: string | undefined;
  readonly status?: number | undefined;
}

/** So many methods and namespaces are named; of more, their number is told. Of more methods, no page is named. */
const MOST_NAMED = 3;

/** What an error means, in words. */
export function describeMeaning(meaning: Meaning, { language, terminal }: View, told: Told = {}): string {
  const messages = MESSAGES[language];
  const [first] = meaning;
  const rows: LabelledValue[] = [
    [messages.httpStatus, told.status === undefined ? '' : String(told.status)],
    [messages.serverSays, told.description ?? ''],
    [messages.note, isProbablyOfMethod(first) ? messages.ofMethod : ''],
    ...meaningOf(meaning, language),
  ];
  return `${bold(first.code || messages.noCode)}\n${layOut(rows, terminal)}`;
}

/** What errors of the input are described with, beside what is known of each. */
export interface Surroundings {
  /** Whether their lines are told. */
  readonly withLine: boolean;
  /** The method that sent them, where the user gave it. */
  readonly method: MethodEntry | undefined;
  readonly unknownCodes: UnknownCodes;
}

/** An error in words: where it is, what the server says, and what its code means. */
export function describeError(
  error: ExplainedError,
  { shown, ...hidden }: Meanings,
  { language, terminal }: View,
  { withLine, method, unknownCodes }: Surroundings,
): string {
  const messages = MESSAGES[language];
  const { code, description = '', path, validation = [], line, status, bare } = error;
  const [first] = shown;
  const rows: LabelledValue[] = [
    [messages.line, withLine ? String(line) : ''],
    [messages.where, bare ? '' : path.length > 0 ? path.join('.') : messages.topLevel],
    [messages.httpStatus, status === undefined ? '' : String(status)],
    [messages.serverSays, description],
    ...validation.map((row): LabelledValue => [messages.field, describeRow(row)]),
    [messages.note, bare?.known ? describeTaken(bare.typed, bare.known, language) : ''],
    [messages.note, first ? (isProbablyOfMethod(first[0]) ? messages.ofMethod : '') : unknownCodes.describe(code)],
    [messages.note, describeForeign(shown, method, language)],
    ...shown.flatMap((meaning) => meaningOf(meaning, language)),
    ...hiddenOf(hidden, method, language),
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

/** That what is shown comes from other methods than the one that was named; empty where it does not. */
export function describeForeign(
  shown: readonly Meaning[],
  method: MethodEntry | undefined,
  language: Language,
): string {
  const ofMethods = shown.flat().filter(isOfMethods);
  if (!method || ofMethods.length === 0 || ofMethods.some((explanation) => isOf(explanation, method))) return '';
  return MESSAGES[language].notOfMethod(method.name);
}

/** What else an error may mean, by namespace; empty where all is shown. */
export function describeHidden(
  code: string,
  hidden: Omit<Meanings, 'shown'>,
  method: MethodEntry | undefined,
  { language, terminal }: View,
): string {
  if (hidden.hidden === 0) return '';
  const rows = hiddenOf(hidden, method, language);
  return `${bold(code || MESSAGES[language].noCode)}\n${layOut(rows, terminal)}`;
}

function hiddenOf(
  { hidden, hiddenByNamespace }: Omit<Meanings, 'shown'>,
  method: MethodEntry | undefined,
  language: Language,
): LabelledValue[] {
  const { otherMeanings, nameMethod } = MESSAGES[language];
  if (hidden === 0) return [];
  const counts = hiddenByNamespace.map(([namespace, count]) => `${namespace} ${count}`).join(', ');
  return [
    [otherMeanings, `${hidden} (${counts})`],
    ['', method ? '' : nameMethod],
  ];
}

function isProbablyOfMethod(explanation: Explanation): boolean {
  return !isOfMethods(explanation) && explanation.probablyOfMethod;
}

function meaningOf(meaning: Meaning, language: Language): LabelledValue[] {
  const messages = MESSAGES[language];
  const { columns, more } = WORDS[language];
  const row = toRow(meaning, language);
  const [text = '', ...others] = row.texts;
  // The pages of many methods tell nobody anything.
  const links = isOfMethods(meaning[0]) && row.links.length > MOST_NAMED ? [] : row.links;
  const { mayHaveRun } = meaning[0];
  return [
    placeOf(meaning, language),
    [columns.status, row.status],
    [columns.text, text],
    ...others.map((other, index): LabelledValue => [index === 0 ? messages.otherTexts : '', other]),
    [columns.description, row.description],
    [columns.recovery, row.recovery],
    [messages.mayHaveRun, mayHaveRun === 'no' ? '' : messages[mayHaveRun]],
    [messages.methods, few(methodsOf(meaning), language)],
    ...links.map(
      ({ title, url }, index): LabelledValue => [
        index === 0 ? more.replace(':', '') : '',
        // Pages of methods have no titles here.
        url.endsWith(title) ? url : `${title}: ${url}`,
      ],
    ),
  ];
}

/** Where the catalogue has it: a family, or a namespace with the entry's key. */
function placeOf(meaning: Meaning, language: Language): LabelledValue {
  const messages = MESSAGES[language];
  const [first] = meaning;
  if (!isOfMethods(first)) {
    const title = families.find(({ name }) => name === first.family)?.title[language];
    return [messages.family, `${title} (${first.family})`];
  }
  const names = [...new Set(meaning.filter(isOfMethods).map(({ namespace }) => namespace))];
  if (names.length > 1) return [messages.namespaces, few(names, language)];
  return [messages.namespace, `${titleOf(first.namespace, language)} (${first.namespace}/${first.key})`];
}

/** What a namespace is about. */
export function titleOf(namespace: string, language: Language): string {
  return namespaces.find(({ name }) => name === namespace)?.title[language] ?? namespace;
}

/** The first of many names, and how many more there are. */
function few(names: readonly string[], language: Language): string {
  // Instead of one more its name can stand.
  const most = names.length === MOST_NAMED + 1 ? names.length : MOST_NAMED;
  const more = names.length > most ? ` ${MESSAGES[language].andMore(names.length - most)}` : '';
  return names.slice(0, most).join(', ') + more;
}

// The words are those of the documentation, so that both say the same.
function toRow([entry]: Meaning, language: Language): Row {
  const family = { name: '', title: entry.description, sources: [], errors: [entry] };
  const [section] = preparePage({ language }, { families: [family], pageTitles, recoveryLabels }).sections;
  return section?.rows[0] as Row;
}
