import { rmSync } from 'node:fs';
import { browser } from './browser.js';
import { bundlers } from './bundlers.js';
import { node } from './node.js';
import { runners } from './runners.js';
import { runtimes } from './runtimes.js';
import { typescript } from './typescript.js';
import { type Consumer, NotThere, Workshop } from './workshop.js';

/** How many consumers run at the same time: each starts processes of its own. */
const CONCURRENCY = 2;

interface Result {
  readonly consumer: string;
  /** Empty where it failed before it was known. */
  readonly version: string;
  readonly result: 'passed' | 'not there' | 'FAILED';
  readonly seconds: number;
  /** What it said; empty unless it failed. */
  readonly output: string;
}

const consumers = [...node, ...typescript, ...runners, ...bundlers, ...runtimes, ...browser];

console.log('Packing the package.');
const workshop = await Workshop.open();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    rmSync(workshop.folder, { recursive: true, force: true });
    process.exit(1);
  });
try {
  console.log(`Using it in ${consumers.length} ways, ${CONCURRENCY} at a time. This takes some minutes.\n`);
  const results = await runAll();
  console.log(formatTable(results));
  const failed = results.filter(({ result }) => result === 'FAILED');
  for (const { consumer, output } of failed)
    console.log(`\n${consumer} failed.\n${output.trimEnd().replace(/^/gm, '  ')}`);
  if (failed.length) process.exitCode = 1;
} finally {
  await workshop.close();
}

/** Runs every consumer, whether or not others fail, and gives the results in their order. */
async function runAll(): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = consumers.entries();
  const work = async () => {
    for (const [index, consumer] of waiting) results[index] = await runOne(consumer);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return results;
}

async function runOne({ name: consumer, run }: Consumer): Promise<Result> {
  const start = performance.now();
  const end = (result: Result['result'], version: string, output: string): Result => {
    return { consumer, version, result, seconds: (performance.now() - start) / 1000, output };
  };
  try {
    return end('passed', await run(workshop), '');
  } catch (error) {
    if (error instanceof NotThere) return end('not there', '', '');
    return end('FAILED', '', error instanceof Error ? error.message : String(error));
  }
}

function formatTable(results: readonly Result[]): string {
  const rows = [
    ['Consumer', 'Version', 'Result', 'Time'],
    ...results.map(({ consumer, version, result, seconds }) => [consumer, version, result, `${seconds.toFixed(1)} s`]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [consumer, version, result, time] = [width(0), width(1), width(2), width(3)] as const;
  return rows
    .map(([a = '', b = '', c = '', d = '']) =>
      [a.padEnd(consumer), b.padEnd(version), c.padEnd(result), d.padStart(time)].join('  '),
    )
    .join('\n');
}
