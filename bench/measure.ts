import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Bench } from 'tinybench';

const run = promisify(execFile);

/** The figures of one part, as rows with a title, and what is to be known to read them. */
export interface Report {
  readonly title: string;
  /** What is compared, and what was aimed for. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Times functions side by side and gives their medians relative to the first, which is the limit or the rival.
 *
 * Several rounds in turn, so that a machine that changes its speed changes it for all; the first is not counted,
 * since the engine still compiles in it.
 *
 * @param options How many calls a function makes itself, how many rounds, and whether what it returns is waited for.
 * @returns Nanoseconds for a call, and the ratio to the first.
 */
export async function compare(
  functions: Readonly<Record<string, () => unknown>>,
  { callsEach = 1, rounds = 7, isAsync = false }: { callsEach?: number; rounds?: number; isAsync?: boolean } = {},
): Promise<Record<string, { nanoseconds: number; ratio: number }>> {
  const names = Object.keys(functions);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const ratios = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({ time: 100, warmupTime: 20 });
    for (const [name, call] of Object.entries(functions)) {
      if (isAsync) bench.add(name, async () => void (await call()));
      else bench.add(name, () => void call());
    }
    await bench.run();
    if (round === 0) continue;
    const medians = bench.tasks.map(({ result }) => {
      if (!('latency' in result)) throw new Error('A function could not be timed.');
      return (result.latency.p50 * 1e6) / callsEach;
    });
    for (const [index, name] of names.entries()) {
      times.get(name)?.push(medians[index] ?? 0);
      ratios.get(name)?.push((medians[index] ?? 0) / (medians[0] ?? 1));
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { nanoseconds: median(times.get(name)), ratio: median(ratios.get(name)) }]),
  );
}

/**
 * Times whole processes, in turn as above.
 *
 * @returns Milliseconds for a process, how many more than for the first, and the ratio to it: medians of the rounds.
 */
export async function compareProcesses(
  commands: Readonly<Record<string, readonly string[]>>,
  { cwd, rounds = 21 }: { cwd: string; rounds?: number },
): Promise<Record<string, { milliseconds: number; more: number; ratio: number }>> {
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      await run(process.execPath, args, { cwd });
      // The first round only warms the file cache.
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const [first = []] = times.values();
  return Object.fromEntries(
    [...times].map(([name, list]) => [
      name,
      {
        milliseconds: median(list),
        more: median(list.map((time, round) => time - (first[round] ?? 0))),
        ratio: median(list.map((time, round) => time / (first[round] ?? 1))),
      },
    ]),
  );
}

/** The middle of a list of figures; 0 for an empty one. */
export function median(figures: readonly number[] = []): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A figure with two decimals. */
export function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
