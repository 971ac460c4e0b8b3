/**
 * A text of the server without what differs from time to time: JSON escapes, entities, markup, quotes, spaces, case
 * and the final mark.
 *
 * @example foldText('Https <b>required</b>.') // 'https required'
 */
export function foldText(text: string): string {
  return withoutMark(foldAllButMark(text));
}

function foldAllButMark(text: string): string {
  return resolveEscapes(text)
    .replace(TAG, ' ')
    .replace(/["'`«»“”„‘’‹›]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function withoutMark(text: string): string {
  // The look behind keeps a long row of marks that is not at the end from being read again from each of them.
  return text.replace(/(?<![ .!:])[ .!:]+$/, '');
}

/** No tag holds the beginning of another: a long row of them is read once. */
const TAG = /<[^<>]*>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Texts come as JSON inside JSON, and as HTML: `\u003Cbr\u003E` and `&lt;br&gt;` are both `<br>`. */
function resolveEscapes(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-fA-F]{4})|([nrt"\\/]))/g, (_, hex: string | undefined, letter: string) => {
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      return letter.replace(/[nr]/, '\n').replace('t', '\t');
    })
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? entity;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    });
}

/** Whether a text of the server is in Russian: it has localized it. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/**
 * The texts that the server has joined into one by line breaks, of either kind.
 *
 * @returns A list of one for a text that is not joined.
 * @example splitTexts('No title<br>No responsible person') // ['No title', 'No responsible person']
 */
export function splitTexts(text: string): string[] {
  const parts = resolveEscapes(text).split(/<br\s*\/?>|\n/i);
  return parts.filter((part) => foldText(part) !== '');
}

/** A text that was sent, folded once for all that it is compared with. */
export interface SentText {
  readonly folded: string;
  /** With double spaces, to be compared with what varies. */
  readonly spaced: string;
  /** The same with its final mark. */
  readonly marked: string;
}

/** Folds a text that was sent. */
export function foldSent(sent: string): SentText {
  const marked = foldAllButMark(sent);
  const folded = withoutMark(marked);
  return { folded, spaced: doubleSpaces(folded), marked: doubleSpaces(marked) };
}

/** A documented text made ready to be compared. */
export interface TextPattern {
  /** How many of its characters do not vary: of two that match, the more literal one is the likelier. */
  readonly literals: number;
  /** Whether a text that was sent is this one. */
  matches(sent: SentText): boolean;
}

/**
 * Makes a documented text ready, in which `…` stands for what varies, and may be nothing.
 *
 * @example compileText('Argument … is null').matches(foldSent("Argument 'id' is null.")) // true
 */
export function compileText(documented: string): TextPattern {
  const expected = foldText(documented);
  if (!expected.includes('…')) return { literals: expected.length, matches: ({ folded }) => folded === expected };
  const [start = '', ...parts] = doubleSpaces(expected).replace(/ ?… ?/g, '…').split('…');
  const end = parts.pop() as string;
  // What varies at the end may end in a mark, or leave the one before it at the end.
  const varyingEnd = expected.endsWith('…');
  return {
    literals: expected.replace(/…/g, '').length,
    matches({ spaced, marked }) {
      const text = varyingEnd ? marked : spaced;
      if (!text.startsWith(start) || !text.endsWith(end)) return false;
      let at = start.length;
      for (const part of parts) {
        const found = text.indexOf(part, at);
        if (found < 0) return false;
        at = found + part.length;
      }
      return at <= text.length - end.length;
    },
  };
}

/** Where what varies is nothing, the spaces around it have become one, which must be that before it and that behind. */
function doubleSpaces(text: string): string {
  return ` ${text} `.replaceAll(' ', '  ');
}

/**
 * Whether a text that was sent is the one documented.
 *
 * @example matchesText('Argument … is null', "Argument 'id' is null.") // true
 */
export function matchesText(documented: string, sent: string): boolean {
  return compileText(documented).matches(foldSent(sent));
}
