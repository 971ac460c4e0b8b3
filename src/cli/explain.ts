import { type Explanation, explain, families } from '../all.js';
import { preparePage, type Row, type Section } from '../docs/page.js';
import { type Locale, WORDS } from '../docs/words.js';
import { bold, type LabelledValue, layOut, type Terminal } from './layout.js';
import type { Result } from './main.js';
import { MESSAGES } from './messages.js';
import { nearestCodes } from './nearest.js';

/** How an answer is shown. */
export interface View {
  readonly locale: Locale;
  readonly json: boolean;
  readonly terminal: Terminal;
}

/** Explains codes, in every family that knows them; complains of those that none knows. */
export function explainCodes(codes: readonly string[], view: View): Result {
  const explained = codes.map((code) => ({ code, entries: explain(code) }));
  const unknown = explained.filter(({ entries }) => entries.length === 0);
  return {
    output: view.json
      ? JSON.stringify(explained, null, 2)
      : explained.flatMap(({ entries }) => entries.map((entry) => describeEntry(entry, view))).join('\n\n'),
    ...judge(unknown, view.locale),
  };
}

/** How a call ends that met these codes, which no family knows. */
export function judge(
  unknown: readonly { readonly code: string }[],
  locale: Locale,
): Pick<Result, 'complaint' | 'exitCode'> {
  return {
    complaint: unknown.map(({ code }) => complainOf(code, locale)).join('\n'),
    exitCode: unknown.length > 0 ? 1 : 0,
  };
}

function complainOf(code: string, locale: Locale): string {
  const messages = MESSAGES[locale];
  const nearest = nearestCodes(code);
  const tail = nearest.length > 0 ? messages.nearest(nearest) : hintFor(code, locale);
  return `${messages.unknownCode(JSON.stringify(code).slice(1, -1))} ${tail}`;
}

function describeEntry(entry: Explanation, { locale, terminal }: View): string {
  return `${bold(entry.code, terminal)}\n${layOut(meaningOf(entry, locale), terminal)}`;
}

function hintFor(code: string, locale: Locale): string {
  const messages = MESSAGES[locale];
  if (/^\s*[{[]/.test(code)) return messages.pastedAnswer;
  return /^[2-5]\d\d$/.test(code) ? messages.statusGiven(code) : messages.unknownCodeHint;
}

/** What is known of an entry, in words. */
export function meaningOf(explanation: Explanation, locale: Locale): LabelledValue[] {
  const { columns, more } = WORDS[locale];
  const { family, otherTexts } = MESSAGES[locale];
  const { section, row } = findRow(explanation, locale);
  const texts = 'otherTexts' in explanation ? explanation.otherTexts : [];
  return [
    [family, `${section} (${explanation.family})`],
    [columns.status, row.status],
    [columns.text, row.text],
    ...texts.map((text, index): LabelledValue => [index === 0 ? otherTexts : '', text]),
    [columns.description, row.description],
    [columns.recovery, row.recovery],
    ...row.links.map(({ url }, index): LabelledValue => [index === 0 ? more.replace(':', '') : '', url]),
  ];
}

// The words are those of the documentation, so that both say the same. Every entry has its row there.
function findRow({ family, code }: Explanation, locale: Locale): { section: string; row: Row } {
  const own = families.filter(({ name }) => name === family);
  const [section] = preparePage({ locale, families: own }, families).sections as [Section];
  return { section: section.title, row: section.rows.find(({ entry }) => entry.code === code) as Row };
}
