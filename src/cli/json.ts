import type { Follower, Found, Progress } from './follower.js';

/** Deeper than any response, and no danger to what walks through it. */
const DEEPEST = 500;
/** So many right tokens, such as `{"error":`, and it was meant as JSON. */
const ENOUGH = 3;

const BLANKS = String.raw`[ \t\r]*`;
const STRING = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*`;
const OTHER = String.raw`true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
/** A token, or the end of the line: no token goes over it. */
const TOKEN = new RegExp(String.raw`${BLANKS}(?:([{}[\],:])|(${STRING}")|(${OTHER})|$)`, 'y');
/** A token that the end of the line cuts off, behind what `TOKEN` takes of a number. */
const UNFINISHED = new RegExp(
  String.raw`${BLANKS}(?:${STRING}(?:\\(?:u[\da-fA-F]{0,3})?)?|tr?u?|fa?l?s?|nu?l?|-|[.eE][+-]?)$`,
  'y',
);
/** What is right of a string that is not. */
const STARTED = new RegExp(`${BLANKS}(?:${STRING})?`, 'y');

/** Kinds of tokens: each mark stands for itself, `s` for a string, `v` for numbers and words. */
const VALUES = '{[sv';
const AFTER: Readonly<Record<string, string>> = { '{': 's}', '[': `${VALUES}]`, ':': VALUES };

/**
 * Follows JSON from its first bracket on. Tells where it breaks, for which engines have words of their own, most
 * without a place; and breaks with the first line of a log that follows JSON cut off.
 */
export class JsonFollower implements Follower {
  private tokens = 0;
  private allowed = VALUES;
  private readonly open: string[] = [];
  private lines = -1;
  /** Of a list, how many lines below the first each of its items begins. */
  private readonly items: number[] = [];

  get isMeant(): boolean {
    return this.tokens >= ENOUGH;
  }

  follow(line: string, from: number): Progress {
    this.lines++;
    for (let at = from; ; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(line);
      if (!token) return this.breakAt(line, faultIn(line, at));
      const [, mark, string, other] = token;
      const kind = mark ?? (string ? 's' : other ? 'v' : undefined);
      if (kind === undefined) return undefined;
      const start = at + token[0].length - (mark ?? string ?? other ?? '').length;
      if (!this.allowed.includes(kind)) return this.breakAt(line, start);
      if (this.open.length === DEEPEST && (kind === '{' || kind === '[')) return { fault: start, breach: 'deep' };
      this.accept(kind);
      if (this.open.length === 0) return { end: TOKEN.lastIndex };
    }
  }

  private breakAt(line: string, fault: number): Progress {
    // A bracket at the beginning of a line, where none may be, begins something else.
    const isOther = this.lines > 0 && /^[ \t]*[{[]/.test(line) && line.slice(0, fault).trim() === '';
    return { fault, breach: fault === line.length || isOther ? 'cut' : 'invalid' };
  }

  private accept(kind: string): void {
    const { open, allowed } = this;
    this.tokens++;
    if (open.length === 1 && open[0] === '[' && VALUES.includes(kind)) this.items.push(this.lines);
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    const isInObject = open.at(-1) === '{';
    if (kind === ',') this.allowed = isInObject ? 's' : VALUES;
    // Where no other value may be, a string is a key.
    else if (kind === 's' && !allowed.includes('v')) this.allowed = ':';
    else this.allowed = AFTER[kind] ?? (isInObject ? ',}' : ',]');
  }

  read(text: string): Found[] {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length === 0) return [{ value, below: 0 }];
    return value.map((item, index) => ({ value: item, below: this.items[index] as number }));
  }
}

/** The first character that is no part of a token, or the line's length where the line cuts a token off. */
function faultIn(line: string, at: number): number {
  UNFINISHED.lastIndex = at;
  if (UNFINISHED.test(line)) return line.length;
  STARTED.lastIndex = at;
  STARTED.test(line);
  return STARTED.lastIndex;
}
