/** What is known of the place where text is shown. */
export interface Terminal {
  /** In columns; Infinity where nobody counts them, as in a pipe. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;

/** Stand for the sequences of a terminal until text is printed: input can bring neither. */
const MARKS: Readonly<Record<string, string>> = {
  '\uE000': '\u001b[1m',
  '\uE001': '\u001b[2m',
  '\uE002': '\u001b[22m',
};

// Controls, formatting, line separators, halves of a character, and what no standard assigns.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Text in bold. */
export function bold(text: string): string {
  return `\uE000${visible(text)}\uE002`;
}

function dim(text: string): string {
  return `\uE001${text}\uE002`;
}

/**
 * Text from outside with everything unprintable written out, so that a terminal shows but never obeys it.
 *
 * @example visible('a\u001b[2J') // 'a\\u001b[2J'
 */
export function visible(text: string): string {
  return text.replace(UNPRINTABLE, escapeUnits);
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Text ready to be printed: the one place where sequences of a terminal come from. */
export function printable(text: string, { colour }: Terminal): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return character;
    const sequence = MARKS[character];
    if (sequence === undefined) return escapeUnits(character);
    return colour ? sequence : '';
  });
}

/** A value as JSON that is safe to print: escaped sequences stand for all that is unprintable. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(UNPRINTABLE, (character) => (character === '\n' ? character : escapeUnits(character)));
}

/**
 * Breaks text between words so that no line is wider. A word that is wider by itself stays whole: the terminal
 * folds it, and an address can still be copied.
 *
 * @example wrap('one two', 4) // ['one', 'two']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A label and its value. */
export type LabelledValue = readonly [label: string, value: string];

/**
 * Labels with their values below each other, values wrapped beside their label. Empty values are left out.
 *
 * @example layOut([['Status', '401']], terminal) // '  Status  401'
 */
export function layOut(rows: readonly LabelledValue[], terminal: Terminal): string {
  const shown = rows.filter(([, value]) => value !== '');
  // Rows may be too many to be the arguments of a call.
  const labelWidth = shown.reduce((width, [label]) => Math.max(width, label.length), 0);
  const indent = labelWidth + 4;
  const width = Math.max(terminal.width - indent, NARROWEST);
  return shown
    .flatMap(([label, value]) =>
      wrap(visible(value), width).map((line, index) =>
        index === 0 ? `  ${dim(label.padEnd(labelWidth))}  ${line}` : ' '.repeat(indent) + line,
      ),
    )
    .join('\n');
}

/**
 * A character with the code point that tells look-alikes apart.
 *
 * @example showCharacter('С') // '"С" (U+0421)'
 */
export function showCharacter(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `"${character}" (U+${point})`;
}
