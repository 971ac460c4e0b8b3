import type { MethodEntry } from '../entry.js';
import { explainError } from '../explain-error.js';
import { type FoundError, findErrors } from '../find-errors.js';
import type { Call } from './arguments.js';
import { describeError, type ExplainedError, type View } from './describe.js';
import { identify, isCodeForm, stripMarks } from './identify.js';
import { visible } from './layout.js';
import { readLines } from './lines.js';
import { chooseMeanings } from './meanings.js';
import { MESSAGES } from './messages.js';
import { resolveMethod } from './method.js';
import type { Printer } from './printer.js';
import { type Item, Scanner } from './scan.js';
import { UnknownCodes } from './unknown.js';
import { unwrap } from './unwrap.js';

/** How many complaints are told one by one; after them they are only counted. */
const MOST_TOLD = 20;
/** How many different errors are remembered, so that each is explained once only. */
const MOST_REMEMBERED = 10_000;
/** No line with a code alone is longer. */
const LONGEST_WORD = 300;

/** An item of one kind. */
type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/**
 * Explains every error in the input as it comes, whatever stands around it.
 *
 * @param call The HTTP status and the method of all responses, where the user gave them.
 * @returns The exit code.
 */
export async function explainInput(
  chunks: AsyncIterable<Uint8Array | string>,
  view: View,
  printer: Printer,
  call: Call = {},
): Promise<number> {
  const method = call.method === undefined ? undefined : await resolveMethod(call.method, view, printer);
  const run = new Run(view, printer, call.status, method);
  const scanner = new Scanner();
  for await (const line of readLines(chunks)) for (const item of scanner.next(line)) await run.take(item);
  for (const item of scanner.end()) await run.take(item);
  const code = await run.finish();
  const isUnknown = call.method !== undefined && !method;
  return isUnknown ? Math.max(code, 1) : code;
}

class Run {
  /** What was met in the input: responses and codes, their errors, and what is neither. */
  private readonly counts = { responses: 0, errors: 0, unknown: 0, notUnderstood: 0 };
  /** What stands around the JSON of a log, and is a fault only where there is none. */
  private readonly aside = { count: 0, first: undefined as { line: number; message: string } | undefined };
  /** What was printed: the line, and whether anything was known of it. */
  private readonly seen = new Map<string, { readonly line: number; readonly isKnown: boolean }>();
  private readonly unknownCodes: UnknownCodes;
  /** Until there is something else, nobody needs to know its line. */
  private held: ExplainedError | undefined;
  private hasResponse = false;

  constructor(
    private readonly view: View,
    private readonly printer: Printer,
    private readonly status: number | undefined,
    private readonly method: MethodEntry | undefined,
  ) {
    this.unknownCodes = new UnknownCodes(view.language);
  }

  private get messages() {
    return MESSAGES[this.view.language];
  }

  async take(item: Item): Promise<void> {
    switch (item.kind) {
      case 'value':
        return this.takeValue(item);
      case 'text':
        return this.takeText(item);
      case 'html':
        return this.complain(item.line, this.messages.isPage);
      case 'cut':
        return this.complain(item.line, this.messages.isCut(item.start.trim().slice(0, 30)));
      case 'invalid':
        return this.complain(item.line, this.messages.isInvalid(item.column, item.found));
      case 'deep':
        return this.complain(item.line, this.messages.isDeep);
      case 'long':
        return this.complain(item.line, this.messages.isLong(item.most));
    }
  }

  private async takeValue(item: ItemOf<'value'>): Promise<void> {
    const { line, value, inText } = item;
    if (typeof value === 'string') return this.takeText({ kind: 'text', line, text: value });
    if (Array.isArray(value) && value.length > 0) {
      for (const inner of value) await this.takeValue({ ...item, value: inner });
      return;
    }
    const response = unwrap(value);
    if (!response) {
      // Logs hold objects of all kinds.
      if (inText) this.putAside(line, this.messages.notResponse);
      else this.complain(line, this.messages.notResponse);
      return;
    }
    this.hasResponse = true;
    this.counts.responses++;
    const status = this.status ?? item.status ?? response.status;
    for (const error of findErrors(response.body)) await this.takeError({ ...error, line, status });
  }

  /** A line of a list of codes, or of a log. */
  private async takeText({ line, text }: ItemOf<'text'>): Promise<void> {
    const word = text.length > LONGEST_WORD ? '' : stripMarks(text);
    const known = identify(word);
    if (!known && !isCodeForm(word)) {
      this.putAside(line, this.messages.notUnderstood(text.slice(0, 100).trim()));
      return;
    }
    this.counts.responses++;
    for (const code of known?.codes ?? [word])
      await this.takeError({ line, code, path: [], bare: { typed: word, known }, status: this.status });
  }

  private async takeError(error: FoundError & Omit<ExplainedError, 'entries'>): Promise<void> {
    this.counts.errors++;
    const isFirst = this.counts.errors === 1;
    if (!isFirst && !this.view.json) {
      await this.release(true);
      if (await this.printAgain(error)) return;
    }
    const explained = { ...error, entries: await explainError(error, this.method?.name) };
    if (explained.entries.length === 0) this.counts.unknown++;
    if (this.view.json) return this.printItem(explained);
    if (isFirst) this.held = explained;
    else await this.print(explained, true);
  }

  private async release(withLine: boolean): Promise<void> {
    const { held } = this;
    this.held = undefined;
    if (held) await this.print(held, withLine);
  }

  private async printItem({ bare, ...error }: ExplainedError): Promise<void> {
    const { line, code, ...others } = error;
    const typed = bare && bare.typed !== code ? { typed: bare.typed } : {};
    await this.printer.item({ line, code, ...typed, ...others });
  }

  /** Refers to the same error before, if there was one: logs repeat few errors often. */
  private async printAgain(error: Omit<ExplainedError, 'entries'>): Promise<boolean> {
    const first = this.seen.get(keyOf(error));
    if (!first) return false;
    if (!first.isKnown) this.counts.unknown++;
    const { messages } = this;
    const place = error.path.length > 0 ? ` (${error.path.join('.')})` : '';
    const what = visible(`${error.code || messages.noCode}${place}`);
    await this.printer.block(messages.again(error.line, what, first.line));
    return true;
  }

  private async print(error: ExplainedError, withLine: boolean): Promise<void> {
    const { line, entries } = error;
    const { method, unknownCodes } = this;
    if (this.seen.size < MOST_REMEMBERED) this.seen.set(keyOf(error), { line, isKnown: entries.length > 0 });
    const meanings = chooseMeanings(entries, method);
    await this.printer.block(describeError(error, meanings, this.view, { withLine, method, unknownCodes }));
  }

  private complain(line: number, message: string): void {
    this.counts.notUnderstood++;
    if (this.counts.notUnderstood <= MOST_TOLD) this.printer.complain(this.messages.atLine(line, message));
  }

  private putAside(line: number, message: string): void {
    this.aside.first ??= { line, message };
    this.aside.count++;
  }

  async finish(): Promise<number> {
    const { counts, aside, messages } = this;
    // Beside JSON that is broken, they are its parts.
    if (aside.first && !this.hasResponse && counts.notUnderstood === 0) {
      this.complain(aside.first.line, aside.first.message);
      counts.notUnderstood = aside.count;
    }
    const total = counts.responses + counts.notUnderstood;
    await this.release(total > 1 || aside.count > 0);
    if (total === 0) this.printer.complain(messages.emptyInput);
    else if (total > 1) await this.printer.block(messages.summary(counts));
    else if (counts.errors === 0 && counts.notUnderstood === 0) await this.printer.block(messages.noErrors);
    await this.printer.end();
    if (total === 0 || counts.notUnderstood > 0) return 2;
    return counts.unknown > 0 ? 1 : 0;
  }
}

/** What errors have in common that are explained in the same way. */
function keyOf({ code, status, description, validation = [] }: Omit<ExplainedError, 'entries'>): string {
  return JSON.stringify([code, status, description?.slice(0, 200), JSON.stringify(validation).slice(0, 500)]);
}
