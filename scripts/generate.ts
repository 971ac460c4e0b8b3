import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel, type Model, readCatalog } from './catalog.js';
import { CatalogFaults } from './faults.js';
import { type Generator, type Outputs, runGenerators } from './generator.js';
import { generators as allGenerators } from './generators/index.js';
import { applyChanges, type Comparison, compareOutputs, formatDiff, readIfPresent } from './outputs.js';
import { CATALOG_FOLDER, GENERATED_FOLDER, ROOT } from './project.js';

/** What a run found: the model, and how the files on the disk compare with what it makes. */
export interface Generation {
  readonly model: Model;
  readonly comparison: Comparison;
}

/**
 * Loads, checks and generates, without writing.
 *
 * @throws CatalogFaults if the catalogue is faulty; whatever a generator throws.
 */
export async function prepare(root: string, generators: readonly Generator[] = allGenerators): Promise<Generation> {
  const { files, schema } = await readCatalog(root, CATALOG_FOLDER);
  const model = loadModel(files, schema);
  const templates = await readTemplates(root, generators);
  const outputs = await runGenerators(generators, { model, templates });
  return { model, comparison: await compareOutputs(root, outputs, GENERATED_FOLDER) };
}

/** Loads, checks, generates and writes what changed. */
export async function generate(root: string, generators?: readonly Generator[]): Promise<Generation> {
  const generation = await prepare(root, generators);
  const { changed, stale } = generation.comparison;
  await applyChanges(root, [...changed, ...stale]);
  return generation;
}

async function readTemplates(root: string, generators: readonly Generator[]): Promise<Outputs> {
  const paths = generators.flatMap(({ templates = [] }) => templates);
  const templates = new Map<string, string>();
  for (const path of paths) {
    const text = await readIfPresent(join(root, path));
    if (text !== undefined) templates.set(path, text);
  }
  return templates;
}

/** What was done, for the terminal: codes per family, then files. */
export function describeGeneration({ model, comparison }: Generation): string {
  const { changed, stale, unchanged } = comparison;
  const families = model.families.map(({ name, errors }) => `  ${name.padEnd(12)}${errors.length} codes`);
  const files = [
    ...changed.map(({ path }) => `  written      ${path}`),
    ...stale.map(({ path }) => `  removed      ${path}`),
    ...unchanged.map((path) => `  unchanged    ${path}`),
  ];
  return ['Families', ...families, 'Generated files', ...files.sort()].join('\n');
}

function countOf(faults: readonly unknown[]): string {
  return faults.length === 1 ? '1 fault' : `${faults.length} faults`;
}

/** Runs a script's main function: faults of the input end it with a message and exit code 1, not with a stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const count = error instanceof CatalogFaults ? `\n${countOf(error.faults)}. Nothing was written.` : '';
    console.error(error.message + count);
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
  const { comparison } = await prepare(root);
  const diff = formatDiff(comparison);
  if (diff === '') {
    console.log(`Generated files are up to date: ${comparison.unchanged.length}.`);
    return;
  }
  console.error(`${diff}\nGenerated files are out of date. Run: npm run generate`);
  process.exitCode = 1;
}

const [, script, ...args] = process.argv;
if (script?.endsWith('generate.ts')) await runScript(() => main(args, ROOT));
