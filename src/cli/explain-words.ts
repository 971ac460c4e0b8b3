import { existsSync, statSync } from 'node:fs';
import { explain } from '../all.js';
import { UsageError } from './arguments.js';
import { describeEntry, describeTaken, type View } from './describe.js';
import { explainInput } from './explain-input.js';
import { type Identified, identify, isCodeForm, looksLikeCode, stripMarks } from './identify.js';
import { MESSAGES } from './messages.js';
import type { Printer } from './printer.js';
import { findByText, search } from './search.js';
import { UnknownCodes } from './unknown.js';

/** What is typed or copied before a code. */
const LABEL = /^(error|errors|code|error_code|ошибка|код)$/i;
/** JSON or XML, whole or not. */
const RESPONSE = /[{[]\s*["{]|^\{\s*\}$|<(response|html|!doctype|\?xml)\b/i;
const MOST_FOUND = 5;

/**
 * Explains what was typed: a response, codes, or a phrase that servers send.
 *
 * @param status The HTTP status that came with it, where the user gave it.
 * @returns The exit code.
 * @throws UsageError where it is neither.
 */
export async function explainWords(
  words: readonly string[],
  view: View,
  printer: Printer,
  status?: number,
): Promise<number> {
  const messages = MESSAGES[view.language];
  const phrase = words.join(' ').trim();
  // Some shells leave the quotes around it.
  const response = phrase.replace(/^['`]|['`]$/g, '');
  if (RESPONSE.test(response)) return explainInput(only(response), view, printer, status);

  const tokens = words
    .flatMap((word) => word.split(/[\s,;:=]+/))
    .map(stripMarks)
    .filter(Boolean);
  if (tokens.length === 0) throw new UsageError(messages.nothingAsked);
  const unlabelled = tokens.filter((token) => !LABEL.test(token));
  const codes = unlabelled.length > 0 ? unlabelled : tokens;
  const unknownCodes = new UnknownCodes(view.language);
  const identified = codes.map((code) => ({ code, known: identify(code) }));
  const areKnown = identified.every(({ known }) => known);
  // A text may hold what is a code elsewhere, such as 100.
  if (areKnown || (identified.some(({ known }) => known) && findByText(phrase).length === 0)) {
    for (const { code, known } of identified) {
      if (known) await explainIdentified(code, known, view, printer, status);
      else await tellUnknown(code, unknownCodes, view, printer);
    }
    await printer.end();
    return areKnown ? 0 : 1;
  }
  if (isFile(phrase)) throw new UsageError(messages.isFile(phrase));
  // A number is a status rather than a word.
  const found = /^\d+$/.test(phrase) ? [] : search(phrase);
  if (found.length > 0) {
    for (const entry of found.slice(0, MOST_FOUND)) {
      if (view.json) await printer.item({ code: entry.code, entries: [entry] });
      else await printer.block(describeEntry(entry, view, status));
    }
    if (found.length > MOST_FOUND) await printer.block(messages.moreFound(found.length - MOST_FOUND));
    await printer.end();
    return 0;
  }
  const areCodes = codes.length > 1 ? codes.every(isCodeForm) : codes.every(looksLikeCode);
  if (!areCodes) throw new UsageError(messages.notUnderstood(phrase.slice(0, 200)));
  for (const code of codes) await tellUnknown(code, unknownCodes, view, printer);
  await printer.end();
  return 1;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}

async function tellUnknown(code: string, unknownCodes: UnknownCodes, view: View, printer: Printer): Promise<void> {
  if (view.json) await printer.item({ code, entries: [] });
  printer.complain(unknownCodes.describe(code));
}

async function explainIdentified(
  typed: string,
  known: Identified,
  view: View,
  printer: Printer,
  status: number | undefined,
): Promise<void> {
  const note = describeTaken(typed, known, view.language);
  if (note !== '') await printer.block(note);
  for (const code of known.codes) await explainKnown(code, typed, view, printer, status);
  if (known.twins.length === 0 || view.json) return;
  await printer.block(MESSAGES[view.language].twins(known.twins));
  for (const code of known.twins) await explainKnown(code, typed, view, printer, status);
}

async function explainKnown(
  code: string,
  typed: string,
  view: View,
  printer: Printer,
  status: number | undefined,
): Promise<void> {
  const entries = explain({ code, status });
  if (view.json) await printer.item(code === typed ? { code, entries } : { code, typed, entries });
  for (const entry of entries) await printer.block(describeEntry(entry, view, status));
}
