import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ROOT } from '../scripts/model/project.js';
import { type Report, round } from './measure.js';

const MEGABYTES = 100;

/** Kinds of lines; each is made from its number, since lines that are the same would flatter. */
const LINES: Readonly<Record<string, (index: number) => string>> = {
  'a log with JSON': (index) => {
    const body = index % 7 ? `{"result":${index}}` : '{"error":"QUERY_LIMIT_EXCEEDED"}';
    return `[2026-11-24 10:00:${index % 60}] app.INFO: call ${index} {"method":"profile"} [] gave ${body} []\n`;
  },
  'an access log': (index) => `10.0.0.1 - - [24/Nov/2026:10:00:00 +0300] "POST /rest/1/x/profile" 401 ${index}\n`,
  'responses of 1 MB': (index) => `{"result":"${'x'.repeat(1_000_000)}","total":${index}}\n`,
};

/** Says how much memory the process had at most; its reader takes it from the end of standard error. */
const HOOK = `process.on('exit', () => process.stderr.write('\\nPEAK ' + process.resourceUsage().maxRSS));`;

/** The program with far more input than it may keep. */
export async function measureProgram(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const hook = join(folder, 'hook.cjs');
    await writeFile(hook, HOOK);
    const rows: (string | number)[][] = [];
    for (const [name, toLine] of Object.entries(LINES)) {
      const start = performance.now();
      const peak = await readAll(hook, toLine);
      rows.push([name, round((performance.now() - start) / 1000), Math.round(peak)]);
    }
    return {
      title: 'Program',
      note: `b24-error with ${MEGABYTES} MB on standard input. To aim for: a peak of less than 200 MB.`,
      columns: ['input', 's', 'peak MB'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readAll(hook: string, toLine: (index: number) => string): Promise<number> {
  const args = ['--require', hook, join(ROOT, 'dist/cjs/cli.js')];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await pipeline(Readable.from(chunksOf(toLine)), child.stdin);
  await ended;
  const kilobytes = /\nPEAK (\d+)$/.exec(said)?.[1];
  if (kilobytes === undefined) throw new Error(`The program failed:\n${said}`);
  return Number(kilobytes) / 1024;
}

function* chunksOf(toLine: (index: number) => string): Generator<string> {
  let chunk = '';
  let written = 0;
  for (let index = 0; written < MEGABYTES * 1e6; index++) {
    chunk += toLine(index);
    if (chunk.length < 65_536) continue;
    written += chunk.length;
    yield chunk;
    chunk = '';
  }
}
