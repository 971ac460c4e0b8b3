import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadModel } from '../scripts/model/model.js';
import { ROOT } from '../scripts/model/project.js';
import { outputs } from '../scripts/outputs/index.js';
import { makeAll } from '../scripts/outputs/output.js';
import { median, type Report, round } from './measure.js';
import { syntheticCatalog } from './synthetic.js';

const run = promisify(execFile);
const COUNTS = [500, 1000, 2000, 5000];
const ROUNDS = 3;

interface Growth {
  readonly check: number;
  readonly generate: number;
  readonly megabytes: number;
}

/** Time and memory of checks and outputs for ever larger catalogues, each in a process of its own. */
export async function measureGrowth(): Promise<Report> {
  const results: Growth[] = [];
  for (const count of COUNTS) {
    const runs: Growth[] = [];
    for (let index = 0; index < ROUNDS; index++) {
      const { stdout } = await run(
        process.execPath,
        ['--import', 'tsx', join(ROOT, 'bench/growth.ts'), String(count)],
        { cwd: ROOT },
      );
      runs.push(JSON.parse(stdout));
    }
    const middle = (key: keyof Growth) => median(runs.map((result) => result[key]));
    results.push({ check: middle('check'), generate: middle('generate'), megabytes: middle('megabytes') });
  }
  const rows = results.map(({ check, generate, megabytes }, index) => [
    COUNTS[index] ?? 0,
    round(check),
    round(generate),
    Math.round(megabytes),
  ]);
  const exponent = (key: keyof Growth) =>
    round(
      fitExponent(
        COUNTS,
        results.map((result) => result[key]),
      ),
    );
  return {
    title: 'Growth',
    note: 'Checks and outputs for synthetic codes, in seconds and megabytes, and the exponents. To aim for: at most 1.1.',
    columns: ['codes', 'check s', 'generate s', 'peak MB'],
    rows: [...rows, ['exponent', exponent('check'), exponent('generate'), exponent('megabytes')]],
  };
}

/** The exponent of the power law that fits best: the slope of the regression in logarithms. */
function fitExponent(sizes: readonly number[], figures: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = figures.map(Math.log);
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}

/** Measures one size in this process. */
async function measure(count: number): Promise<Growth> {
  const paths = outputs.flatMap(({ templates = [] }) => templates);
  const templates = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const)),
  );
  const files = await syntheticCatalog(count);
  const start = performance.now();
  const model = loadModel(files);
  const checked = performance.now();
  await makeAll(outputs, { model, templates });
  const generated = performance.now();
  return {
    check: (checked - start) / 1000,
    generate: (generated - checked) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [, script, count] = process.argv;
if (script?.endsWith('growth.ts') && count) console.log(JSON.stringify(await measure(Number(count))));
