import { existsSync, statSync } from 'node:fs';
import type { MethodEntry } from '../entry.js';
import { type Call, UsageError } from './arguments.js';
import { describeMeaning, type View } from './describe.js';
import { CodeExplainer } from './explain-codes.js';
import { explainInput } from './explain-input.js';
import { explainMethods } from './explain-methods.js';
import { type Identified, identify, isCodeForm, looksLikeCode, stripMarks } from './identify.js';
import { groupByMeaning } from './meanings.js';
import { MESSAGES } from './messages.js';
import { hasMethodForm, type IdentifiedMethod, identifyMethod, maybeMethod, tellTaken } from './method.js';
import type { Printer } from './printer.js';
import { findByText, search } from './search.js';

/** What is typed or copied before a code or a method's name. */
const LABEL = /^(error|errors|code|error_code|method|ошибка|код|метод)$/i;
/** JSON or XML, whole or not. */
const RESPONSE = /[{[]\s*["{]|^\{\s*\}$|<(response|html|!doctype|\?xml)\b/i;
const MOST_FOUND = 5;

/** A word that was typed, and the codes that it stands for, if any. */
interface Word {
  readonly typed: string;
  readonly known: Identified | undefined;
}

/**
 * Explains what was typed: a response, codes, methods, or a phrase that servers send.
 *
 * @param words Without any, the method of the call is meant.
 * @param call The HTTP status that came with it, and the method that sent it, where the user gave them.
 * @returns The exit code.
 * @throws UsageError where it is none of these.
 */
export async function explainWords(
  words: readonly string[],
  view: View,
  printer: Printer,
  call: Call = {},
): Promise<number> {
  const messages = MESSAGES[view.language];
  const phrase = words.join(' ').trim();
  // Some shells leave the quotes around it.
  const response = phrase.replace(/^['`]|['`]$/g, '');
  if (RESPONSE.test(response)) return explainInput(only(response), view, printer, call);

  const tokens = words
    .flatMap((word) => word.split(/[\s,;:=]+/))
    .map(stripMarks)
    .filter(Boolean);
  const unlabelled = tokens.filter((token) => !isLabel(token));
  const asked = (unlabelled.length > 0 ? unlabelled : tokens).map((typed) => ({ typed, known: identify(typed) }));
  const methods = await findMethods(asked);
  const given = call.method === undefined ? undefined : await identifyMethod(call.method);
  if (words.length === 0 || (asked.length > 0 && methods.length === asked.length)) {
    if (!methods.some(({ entry }) => entry) && isFile(phrase)) throw new UsageError(messages.isFile(phrase));
    if (given && methods[0]) throw new UsageError(messages.surplus('--method', methods[0].typed));
    if (call.status !== undefined) throw new UsageError(messages.notWithMethod('--status'));
    return explainMethods(given ? [given] : methods, view, printer);
  }
  const codes = asked.filter(({ typed }) => !methods.some((method) => method.typed === typed));
  // Codes and a method without its option.
  const named = methods.length === 1 && codes.every(({ known }) => known) ? methods[0] : undefined;
  if (given && named) throw new UsageError(messages.surplus('--method', named.typed));
  const method = given ?? named;
  if (method) await tellTaken(method, view, printer);
  const code = await explainAsked(named ? codes : asked, words, view, printer, call.status, method?.entry);
  await printer.end();
  return method && !method.entry ? Math.max(code, 1) : code;
}

/** A code may be named so too: `CODE` is one. */
function isLabel(token: string): boolean {
  return LABEL.test(token) && !identify(token)?.codes.includes(token);
}

/** Those words that are methods, or can be nothing else. */
async function findMethods(asked: readonly Word[]): Promise<IdentifiedMethod[]> {
  const words = asked.filter(({ typed, known }) => !known && maybeMethod(typed));
  const methods = await Promise.all(words.map(({ typed }) => identifyMethod(typed)));
  return methods.filter(({ typed, entry }) => entry || hasMethodForm(typed));
}

async function explainAsked(
  asked: readonly Word[],
  words: readonly string[],
  view: View,
  printer: Printer,
  status: number | undefined,
  method: MethodEntry | undefined,
): Promise<number> {
  const messages = MESSAGES[view.language];
  const explainAll = async (all: readonly Word[], description?: string) => {
    const explainer = new CodeExplainer(view, printer, { description, status }, method);
    for (const { typed, known } of all) {
      if (known) await explainer.explain(typed, known);
      else await explainer.tellUnknown(typed);
    }
    return all.every(({ known }) => known) ? 0 : 1;
  };
  if (words.every((word) => word.trim() === '')) return explainAll([{ typed: '', known: EMPTY_CODE }]);
  if (asked.length === 0) throw new UsageError(messages.nothingAsked);
  if (asked.every(({ known }) => known)) return explainAll(asked);
  const phrase = words.join(' ').trim();
  // A text may hold what is a code elsewhere, such as 100, and words that are codes in upper case.
  const hasCode = asked.some(({ typed, known }) => known && isCodeForm(typed));
  if (hasCode && (await findByText(phrase)).length === 0) {
    const text = textBehindCode(asked, words);
    return text === undefined ? explainAll(asked) : explainAll(asked.slice(0, 1), text);
  }
  if (isFile(phrase)) throw new UsageError(messages.isFile(phrase));
  // A number is a status rather than a word.
  const found = groupByMeaning(/^\d+$/.test(phrase) ? [] : await search(phrase, method));
  for (const meaning of found.slice(0, MOST_FOUND)) {
    if (view.json) await printer.item({ code: meaning[0].code, entries: meaning });
    else await printer.block(describeMeaning(meaning, view, { status }));
  }
  if (found.length > MOST_FOUND) await printer.block(messages.moreFound(found.length - MOST_FOUND));
  if (found.length > 0) return 0;
  const areCodes = asked.every(({ typed }) => (asked.length > 1 ? isCodeForm(typed) : looksLikeCode(typed)));
  if (!areCodes) throw new UsageError(messages.notUnderstood(phrase.slice(0, 200)));
  return explainAll(asked);
}

/** What an empty word is taken for where a method is named: many send no code. */
const EMPTY_CODE: Identified = { codes: [''], twins: [] };

/** The server's text, where it was given after a code: `CODE "text"`, or `"CODE: text"` as logs have it. */
function textBehindCode([first, ...others]: readonly Word[], words: readonly string[]): string | undefined {
  if (!first?.known || !isCodeForm(first.typed)) return undefined;
  const isQuoted = words.some((word) => /\S\s+\S/.test(word));
  const isCode = ({ typed, known }: Word) => known !== undefined || isCodeForm(typed);
  if (isQuoted ? others.every(isCode) : others.some(isCode)) return undefined;
  const phrase = words.join(' ');
  return phrase.slice(phrase.indexOf(first.typed) + first.typed.length).replace(/^[\s"'»”,;:=]+/, '');
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}
