/**
 * A text of the server without what differs from time to time: markup, spaces, case and the final mark.
 *
 * @example foldText('Https  required.') // 'https required'
 */
export function foldText(text: string): string {
  // The look behind keeps a long row of marks that is not at the end from being read again from each of them.
  return foldAllButMark(text).replace(/(?<![ .!:])[ .!:]+$/, '');
}

function foldAllButMark(text: string): string {
  // No tag holds the beginning of another: a long row of them is read once.
  const plain = text.replace(/<[^<>]*>/g, ' ');
  return plain.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Whether a text that was sent is the one documented, in which `…` stands for what varies, and may be nothing.
 *
 * @example matchesText('Argument … is null', "Argument 'id' is null.") // true
 */
export function matchesText(documented: string, sent: string): boolean {
  const expected = foldText(documented);
  if (!expected.includes('…')) return foldText(sent) === expected;
  const [start = '', ...parts] = doubleSpaces(expected).replace(/ ?… ?/g, '…').split('…');
  // What varies at the end may end in a mark, or leave the one before it at the end.
  const text = doubleSpaces(expected.endsWith('…') ? foldAllButMark(sent) : foldText(sent));
  const end = parts.pop() as string;
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

/** Where what varies is nothing, the spaces around it have become one, which must be that before it and that behind. */
function doubleSpaces(text: string): string {
  return ` ${text} `.replaceAll(' ', '  ');
}
