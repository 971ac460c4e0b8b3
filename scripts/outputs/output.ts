import type { Model } from '../model/model.js';

/** Paths from the project's folder, with `/`, and the whole content of each file. */
export type Files = ReadonlyMap<string, string>;

/** What an output may look at: everything is in memory, so that it is tested without a disk. */
export interface OutputInput {
  readonly model: Model;
  /** Files written by hand in which generated parts stand, by path: those that are there. */
  readonly templates: Files;
}

/** Makes files from the model. The same input gives the same bytes on every machine. */
export interface Output {
  /** The name of its file. */
  readonly name: string;
  /** Files that it fills in rather than writes anew. */
  readonly templates?: readonly string[];
  make(input: OutputInput): Files | Promise<Files>;
}

/**
 * Makes all outputs; only when each has succeeded is there anything to write.
 *
 * @throws Error if one fails or two make the same file.
 */
export async function makeAll(outputs: readonly Output[], input: OutputInput): Promise<Files> {
  const files = new Map<string, string>();
  for (const output of outputs) {
    for (const [path, content] of await output.make(input)) {
      if (files.has(path)) throw new Error(`${path} is made by ${output.name} and by another output.`);
      files.set(path, content);
    }
  }
  return files;
}

/** The first line of every generated module. */
export const BANNER = '// Generated from catalog/ by `npm run generate`. Do not edit.';

/** The same, in generated documentation. */
export const DOCS_BANNER = '<!-- Generated from catalog/ by `npm run generate`. Do not edit. -->';
