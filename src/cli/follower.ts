/** Why a text is none of its format: it does not end, it has a fault, or more levels than are read. */
export type Breach = 'cut' | 'invalid' | 'deep';

/** Where a text in a format ends in a line, or where and why it breaks; `undefined` if it goes on in the next line. */
export type Progress = { readonly end: number } | { readonly fault: number; readonly breach: Breach } | undefined;

/** A value, and how many lines below the first of its text it begins. */
export interface Found {
  readonly value: unknown;
  readonly below: number;
}

/** Follows a text in a format from its beginning, over as many lines as it takes. */
export interface Follower {
  /** Whether so much was right that it was meant to be in this format. */
  readonly isMeant: boolean;
  /** Takes the next line, the first one from where the text begins. */
  follow(line: string, from: number): Progress;
  /** What the whole text holds, once its end is known. */
  read(text: string): readonly Found[];
}
