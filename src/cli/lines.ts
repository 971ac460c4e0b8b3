/** The longest line that is read, in characters: logs of any size stay small in memory. */
export const LONGEST_LINE = 1_048_576;

/** A line of the input. */
export interface Line {
  readonly number: number;
  /** Absent if the line is too long. */
  readonly text?: string;
}

/** Splits chunks into lines, and never holds more than one. */
export async function* readLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  // Decodes a character that is cut between chunks, and drops a byte order mark.
  const decoder = new TextDecoder();
  let number = 1;
  let rest = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(Buffer.from(chunk as string), { stream: true })).split('\n');
    rest = parts.pop() as string;
    for (const part of parts) {
      yield tooLong || part.length > LONGEST_LINE ? { number } : { number, text: part.replace(/\r$/, '') };
      tooLong = false;
      number++;
    }
    tooLong ||= rest.length > LONGEST_LINE;
    if (tooLong) rest = '';
  }
  rest += decoder.decode();
  if (tooLong) yield { number };
  else if (rest !== '') yield { number, text: rest.replace(/\r$/, '') };
}
