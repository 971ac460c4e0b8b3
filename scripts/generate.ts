import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogFaults } from './model/fault.js';
import { readCatalog } from './model/files.js';
import { loadModel, type Model } from './model/model.js';
import { GENERATED, ROOT } from './model/project.js';
import { type Comparison, compareFiles, formatDiff, readIfPresent, writeChanges } from './outputs/files.js';
import { outputs as allOutputs } from './outputs/index.js';
import { type Files, makeAll, type Output } from './outputs/output.js';

/** Folders that hold nothing but what is generated. */
const GENERATED_FOLDERS = [GENERATED, 'docs/en', 'docs/ru'];

/** What a run found: the model, and how the files on the disk compare with what it makes. */
export interface Generation extends Comparison {
  readonly model: Model;
}

/**
 * Loads, checks and makes all files, without writing.
 *
 * @throws CatalogFaults if the catalogue is faulty; whatever an output throws.
 */
export async function prepare(root: string, outputs: readonly Output[] = allOutputs): Promise<Generation> {
  const model = loadModel(await readCatalog(root));
  const files = await makeAll(outputs, { model, templates: await readTemplates(root, outputs) });
  return { model, ...(await compareFiles(root, files, GENERATED_FOLDERS)) };
}

/** Loads, checks, makes all files and writes those that differ. */
export async function generate(root: string, outputs?: readonly Output[]): Promise<Generation> {
  const generation = await prepare(root, outputs);
  await writeChanges(root, generation.changes);
  return generation;
}

async function readTemplates(root: string, outputs: readonly Output[]): Promise<Files> {
  const templates = new Map<string, string>();
  for (const path of outputs.flatMap(({ templates = [] }) => templates)) {
    const text = await readIfPresent(join(root, path));
    if (text !== undefined) templates.set(path, text);
  }
  return templates;
}

/** What was done, for the terminal: codes per family, methods and entries per namespace, then the files that differ. */
export function describeGeneration({ model, changes, unchanged }: Generation): string {
  const families = model.families.map(({ name, errors }) => `  ${name.padEnd(18)}${errors.length} codes`);
  const namespaces = model.namespaces.map(({ name, methods, errors }) => {
    return `  ${name.padEnd(18)}${methods.length} methods, ${errors.length} entries`;
  });
  const files = changes.map(({ path, after }) => `  ${after === undefined ? 'removed' : 'written'}  ${path}`);
  return [
    'Families',
    ...families,
    'Namespaces',
    ...namespaces,
    'Generated files',
    ...files,
    `  ${unchanged.length} unchanged`,
  ].join('\n');
}

/** Runs a command's main function: faults of the input end it with a message and exit code 1, not with a stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    if (error instanceof CatalogFaults) {
      const count = error.faults.length;
      console.error(`${count} ${count === 1 ? 'fault' : 'faults'}. Nothing was written.`);
    }
    process.exitCode = 1;
  }
}

/**
 * What `npm run generate` does: writes, or with `--check` only compares, and says what came of it.
 *
 * @param args The options of the command line.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } });
  if (!values.check) {
    console.log(describeGeneration(await generate(root)));
    return;
  }
  const { changes, unchanged } = await prepare(root);
  if (changes.length === 0) {
    console.log(`Generated files are up to date: ${unchanged.length}.`);
    return;
  }
  console.error(`${formatDiff(changes)}\nGenerated files are out of date. Run: npm run generate`);
  process.exitCode = 1;
}

const [, script, ...args] = process.argv;
if (script?.endsWith('generate.ts')) await runScript(() => main(args, ROOT));
