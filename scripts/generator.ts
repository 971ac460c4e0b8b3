import type { Model } from './catalog.js';

/** Paths from the project's folder, with `/`, and the whole content of each file. */
export type Outputs = ReadonlyMap<string, string>;

/** What a generator may look at: everything is in memory, so that it is tested without a disk. */
export interface GeneratorInput {
  readonly model: Model;
  /** Files written by hand in which generated parts stand, by path: those that are there. */
  readonly templates: Outputs;
}

/** Makes files from the model. The same input gives the same bytes on every machine. */
export interface Generator {
  readonly name: string;
  /** Files that it fills in rather than writes anew. */
  readonly templates?: readonly string[];
  generate(input: GeneratorInput): Outputs | Promise<Outputs>;
}

/**
 * The text of a template.
 *
 * @throws Error if there is no such file.
 */
export function templateOf(templates: Outputs, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`${path} is missing: generated parts belong into it. Restore it.`);
  return text;
}

/**
 * Runs all generators; only when each has succeeded is there anything to write.
 *
 * @throws Error if one fails or two make the same file.
 */
export async function runGenerators(generators: readonly Generator[], input: GeneratorInput): Promise<Outputs> {
  const outputs = new Map<string, string>();
  for (const generator of generators) {
    for (const [path, content] of await generator.generate(input)) {
      if (outputs.has(path)) throw new Error(`${path} is made by ${generator.name} and by another generator.`);
      outputs.set(path, content);
    }
  }
  return outputs;
}

/** Heads every generated module. */
export const BANNER = '// Generated from catalog/ by `npm run generate`. Do not edit.';
