/** What is known of the place where text is shown. */
export interface Terminal {
  /** In columns; Infinity where nobody counts them, as in a pipe. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;

/** Text in bold, where the terminal shows it. */
export function bold(text: string, { colour }: Terminal): string {
  return colour ? `\u001b[1m${visible(text)}\u001b[22m` : visible(text);
}

function dim(text: string, { colour }: Terminal): string {
  return colour ? `\u001b[2m${text}\u001b[22m` : text;
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

/**
 * Text of a server with its control and formatting characters written out, so that a terminal shows but never obeys
 * them.
 *
 * @example visible('a\u001b[2J') // 'a\\u001b[2J'
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
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
  const labelWidth = Math.max(...shown.map(([label]) => label.length));
  const indent = labelWidth + 4;
  const width = Math.max(terminal.width - indent, NARROWEST);
  return shown
    .flatMap(([label, value]) =>
      wrap(visible(value), width).map((line, index) =>
        index === 0 ? `  ${dim(label.padEnd(labelWidth), terminal)}  ${line}` : ' '.repeat(indent) + line,
      ),
    )
    .join('\n');
}
