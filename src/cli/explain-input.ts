import { explain } from '../all.js';
import { type FoundError, findErrors } from '../find-errors.js';
import { describeError, type ExplainedError, type View } from './describe.js';
import { identify, isCodeForm, stripMarks } from './identify.js';
import { visible } from './layout.js';
import { readLines } from './lines.js';
import { MESSAGES } from './messages.js';
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
 * @param status The HTTP status of all responses, where the user gave it.
 * @returns The exit code.
 */
export async function explainInput(
  chunks: AsyncIterable<Uint8Array | string>,
  view: View,
  printer: Printer,
  status?: number,
): Promise<number> {
  const run = new Run(view, printer, status);
  const scanner = new Scanner();
  for await (const line of readLines(chunks)) for (const item of scanner.next(line)) await run.take(item);
  for (const item of scanner.end()) await run.take(item);
  return run.finish();
}

class Run {
  /** What was met in the input: responses and codes, their errors, and what is neither. */
  private readonly counts = { responses: 0, errors: 0, unknown: 0, notUnderstood: 0 };
  /** What stands around the JSON of a log, and is a fault only where there is none. */
  private readonly aside = { count: 0, first: undefined as { line: number; message: string } | undefined };
  private readonly seen = new Map<string, number>();
  private readonly unknownCodes: UnknownCodes;
  /** Until there is something else, nobody needs to know its line. */
  private held: ExplainedError | undefined;
  private hasResponse = false;

  constructor(
    private readonly view: View,
    private readonly printer: Printer,
    private readonly status: number | undefined,
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
    const explained = { ...error, entries: explain(error) };
    this.counts.errors++;
    if (explained.entries.length === 0) this.counts.unknown++;
    if (this.view.json) return this.printItem(explained);
    if (this.counts.errors === 1) this.held = explained;
    else {
      await this.release(true);
      await this.print(explained, true);
    }
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

  private async print(error: ExplainedError, withLine: boolean): Promise<void> {
    const { messages } = this;
    const key = JSON.stringify([error.code, error.status, error.description?.slice(0, 200)]);
    const first = this.seen.get(key);
    if (first !== undefined) {
      const place = error.path.length > 0 ? ` (${error.path.join('.')})` : '';
      return this.printer.block(messages.again(error.line, visible(`${error.code || messages.noCode}${place}`), first));
    }
    if (this.seen.size < MOST_REMEMBERED) this.seen.set(key, error.line);
    await this.printer.block(describeError(error, this.view, this.unknownCodes, withLine));
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
