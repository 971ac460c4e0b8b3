import { type Explanation, explain, families } from '../all.js';
import { preparePage, type Row, type Section } from '../docs/page.js';
import { type Language, WORDS } from '../docs/words.js';
import { recoveryLabels } from '../generated/labels.js';
import { bold, type LabelledValue, layOut, type Terminal } from './layout.js';
import type { Result } from './main.js';
import { MESSAGES } from './messages.js';
import { nearestCodes } from './nearest.js';

/** How results are shown. */
export interface View {
  readonly language: Language;
  readonly json: boolean;
  readonly terminal: Terminal;
}

/** Explains codes, in every family that has them, and tells which none has. */
export function explainCodes(codes: readonly string[], view: View): Result {
  const explained = codes.map((code) => ({ code, entries: explain(code) }));
  const unknown = explained.filter(({ entries }) => entries.length === 0);
  return {
    stdout: view.json
      ? JSON.stringify(explained, null, 2)
      : explained.flatMap(({ entries }) => entries.map((entry) => describeEntry(entry, view))).join('\n\n'),
    ...judge(unknown, view.language),
  };
}

/** How a run ends that came across these codes, which no family has. */
export function judge(
  unknown: readonly { readonly code: string }[],
  language: Language,
): Pick<Result, 'stderr' | 'exitCode'> {
  return {
    stderr: unknown.map(({ code }) => describeUnknown(code, language)).join('\n'),
    exitCode: unknown.length > 0 ? 1 : 0,
  };
}

function describeUnknown(code: string, language: Language): string {
  const messages = MESSAGES[language];
  const nearest = nearestCodes(code);
  const tail = nearest.length > 0 ? messages.nearest(nearest) : hintFor(code, language);
  return `${messages.unknownCode(JSON.stringify(code).slice(1, -1))} ${tail}`;
}

function describeEntry(entry: Explanation, { language, terminal }: View): string {
  return `${bold(entry.code, terminal)}\n${layOut(meaningOf(entry, language), terminal)}`;
}

function hintFor(code: string, language: Language): string {
  const messages = MESSAGES[language];
  if (/^\s*[{[]/.test(code)) return messages.pastedResponse;
  return /^[2-5]\d\d$/.test(code) ? messages.statusGiven(code) : messages.unknownCodeHint;
}

/** What is known of an entry, in words. */
export function meaningOf(explanation: Explanation, language: Language): LabelledValue[] {
  const { columns, more } = WORDS[language];
  const { family, otherTexts } = MESSAGES[language];
  const { section, row } = findRow(explanation, language);
  return [
    [family, `${section} (${explanation.family})`],
    [columns.status, row.status],
    [columns.text, row.text],
    ...explanation.otherTexts.map((text, index): LabelledValue => [index === 0 ? otherTexts : '', text]),
    [columns.description, row.description],
    [columns.recovery, row.recovery],
    ...row.links.map(({ url }, index): LabelledValue => [index === 0 ? more.replace(':', '') : '', url]),
  ];
}

// The words are those of the documentation, so that both say the same. Every entry has its row there.
function findRow({ family, code }: Explanation, language: Language): { section: string; row: Row } {
  const [section] = preparePage({ language, families: [family] }, { families, recoveryLabels }).sections as [Section];
  return { section: section.title, row: section.rows.find(({ entry }) => entry.code === code) as Row };
}
