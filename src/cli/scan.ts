import type { Follower, Found } from './follower.js';
import { JsonFollower } from './json.js';
import { type Line, LONGEST_LINE } from './lines.js';
import { XML_START, XmlFollower } from './xml.js';

/** Something found in the input. */
export type Item =
  /** JSON, an item of a JSON list, or XML. */
  | {
      readonly kind: 'value';
      readonly line: number;
      readonly value: unknown;
      /** The HTTP status that stands before it. */
      readonly status?: number;
      /** Whether words stand before it, as in a log. */
      readonly inText: boolean;
    }
  /** A line without any. */
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  /** A page, such as a proxy's. */
  | { readonly kind: 'html'; readonly line: number }
  /** JSON or XML that does not end. */
  | { readonly kind: 'cut'; readonly line: number; readonly start: string }
  /** What looks like JSON and is not, with the place of the fault. */
  | { readonly kind: 'invalid'; readonly line: number; readonly column: number; readonly found: string }
  /** JSON of too many levels. */
  | { readonly kind: 'deep'; readonly line: number }
  /** A line that is too long to be read, or JSON over several lines. */
  | { readonly kind: 'long'; readonly line: number; readonly most: number };

const LARGEST = 16 * LONGEST_LINE;

/** JSON or XML whose end is not yet known. */
interface Begun {
  readonly follower: Follower;
  readonly line: number;
  readonly inText: boolean;
  readonly texts: string[];
  size: number;
  /** The whole line it begins on; absent where something else was found on it. */
  readonly text: string | undefined;
}

/**
 * Finds every JSON object and list, every XML response and every page in text: a response alone, the output of
 * `curl -i`, a log with JSON in its lines, one JSON or one code a line.
 */
export class Scanner {
  private pending: Begun | undefined;
  private status: number | undefined;
  private inHeaders = false;
  private inPage = false;

  /** @param largest The largest JSON or XML that goes over several lines, in characters. */
  constructor(private readonly largest: number = LARGEST) {}

  /** Takes the next line. */
  *next({ number, text }: Line): Generator<Item> {
    const { pending } = this;
    if (text === undefined) {
      yield* this.end();
      yield { kind: 'long', line: number, most: LONGEST_LINE };
      return;
    }
    this.pending = undefined;
    const from = pending ? yield* this.follow(pending, number, text, 0) : 0;
    // Where it goes on behind something, it is no line of its own.
    if (from === 0) yield* this.scan(number, text);
    else if (from !== undefined) yield* this.scanFrom(number, text, from, pending?.inText === true);
  }

  /** Tells that there is no further line. */
  *end(): Generator<Item> {
    const { pending } = this;
    this.pending = undefined;
    if (!pending) return;
    if (pending.follower.isMeant || !pending.inText) yield toCut(pending);
    else if (pending.text !== undefined) yield { kind: 'text', line: pending.line, text: pending.text };
  }

  /** Looks at a line that begins nothing yet. */
  private *scan(line: number, text: string): Generator<Item> {
    if (text.trim() === '') {
      this.inHeaders = false;
      return;
    }
    if (this.isHead(text)) return;
    if (this.inPage) this.inPage = !/<\/html>/i.test(text);
    else if (/^\s*<(!doctype html|html|head|body)\b/i.test(text)) {
      this.inPage = !/<\/html>/i.test(text);
      this.status = undefined;
      yield { kind: 'html', line };
    } else if (!(yield* this.scanFrom(line, text, 0, false)) && !/^\s*<\?xml/.test(text))
      yield { kind: 'text', line, text };
  }

  /** The status line of a response, and its header fields. */
  private isHead(text: string): boolean {
    const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(text);
    if (status) {
      this.status = Number(status[1]);
      this.inHeaders = true;
      this.inPage = false;
    } else if (!/^[\w-]+:/.test(text)) this.inHeaders = false;
    return this.inHeaders;
  }

  /**
   * Looks for JSON and XML in a line.
   *
   * @returns Whether there was any, whole or not.
   */
  private *scanFrom(line: number, text: string, from: number, behindText: boolean): Generator<Item, boolean> {
    let inText = behindText;
    let isFound = false;
    let passed = from;
    for (let at = findStart(text, from); at >= 0; at = findStart(text, passed)) {
      inText ||= /[^\s,]/.test(text.slice(passed, at));
      const follower = text[at] === '<' ? new XmlFollower() : new JsonFollower();
      const begun: Begun = { follower, line, inText, texts: [], size: 0, text: isFound ? undefined : text };
      const next = yield* this.follow(begun, line, text, at);
      if (next === undefined) return true;
      isFound ||= next > at;
      passed = Math.max(next, at + 1);
    }
    return isFound;
  }

  /**
   * Takes the next line of something that has begun.
   *
   * @returns Where to go on in the line: where this one began if it is nothing, `undefined` if nothing is left of it.
   */
  private *follow(begun: Begun, number: number, text: string, from: number): Generator<Item, number | undefined> {
    const { follower, line, inText } = begun;
    const progress = follower.follow(text, from);
    begun.texts.push(text.slice(from, progress && 'end' in progress ? progress.end : undefined));
    begun.size += text.length + 1;
    if (progress === undefined) {
      if (begun.size <= this.largest) this.pending = begun;
      else yield { kind: 'long', line, most: this.largest };
      return undefined;
    }
    if ('end' in progress) {
      yield* this.toValues(begun, follower.read(begun.texts.join('\n')));
      return progress.end;
    }
    const { fault, breach } = progress;
    const isFirst = number === line;
    // What begins a line was meant too, if it goes over several or looks like an object of another language.
    const isAlone = !inText && (!isFirst || breach === 'cut' || OBJECT.test(text));
    if (!follower.isMeant && !isAlone) {
      if (!isFirst && begun.text !== undefined) yield { kind: 'text', line, text: begun.text };
      return from;
    }
    this.status = undefined;
    if (breach === 'cut') yield toCut(begun);
    else if (breach === 'deep') yield { kind: 'deep', line };
    else yield { kind: 'invalid', line: number, column: fault + 1, found: text.slice(fault, fault + 20) };
    if (breach === 'deep') return undefined;
    return !isFirst && text.slice(0, fault).trim() === '' ? 0 : fault;
  }

  private *toValues({ line, inText }: Begun, found: readonly Found[]): Generator<Item> {
    // A status belongs to what comes next only.
    const { status } = this;
    this.status = undefined;
    for (const { value, below } of found)
      yield { kind: 'value', line: line + below, value, inText, ...(status === undefined ? {} : { status }) };
  }
}

function toCut({ line, texts }: Begun): Item {
  return { kind: 'cut', line, start: texts[0] as string };
}

/** What begins JSON or XML inside a line; a list does not, since logs put all kinds of words into brackets. */
const START = new RegExp(String.raw`${XML_START}|\{(?=\s*(?:["}]|$))`, 'g');
/** The same at its beginning. */
const FIRST = /^\s*(?:\{|\[(?=\s*(?:[[{"\]]|$)))/;

/** An object of JavaScript, Python and the like. */
const OBJECT = /^\s*\{\s*['"\w$]+\s*[:=]/;

/** The next place where JSON or XML may begin; -1 if there is none. */
function findStart(text: string, from: number): number {
  const first = from === 0 ? FIRST.exec(text) : null;
  if (first) return first[0].length - 1;
  START.lastIndex = from;
  return START.exec(text)?.index ?? -1;
}
