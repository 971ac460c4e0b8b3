import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/model/project.js';
import { measureExplain } from './explain.js';
import { measureGrowth } from './growth.js';
import { measureGuards } from './guards.js';
import { measureLookup } from './lookup.js';
import type { Report } from './measure.js';
import { measureProgram } from './program.js';
import { measureSite } from './site.js';
import { measureSize } from './size.js';
import { measureStartup } from './startup.js';
import { measureTypes } from './types.js';
import { measureWords } from './words.js';

/** In the order of the page that explains them. */
const PARTS = {
  lookup: measureLookup,
  guards: measureGuards,
  startup: measureStartup,
  program: measureProgram,
  explain: measureExplain,
  size: measureSize,
  words: measureWords,
  types: measureTypes,
  growth: measureGrowth,
  site: measureSite,
} as const;

const RESULTS = join(ROOT, 'bench/results.json');
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in PARTS));
if (unknown) throw new Error(`There is no part "${unknown}". It may be: ${Object.keys(PARTS).join(', ')}.`);

const reports: Record<string, Report> = {};
for (const [name, measure] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const report = await measure();
  reports[name] = report;
  console.log(`${format(report)}\n`);
}

const [cpu] = cpus();
const machine = `${cpus().length} cores, ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}`;
const date = new Date().toISOString().slice(0, 10);
const before = chosen.length > 0 ? JSON.parse(await readFile(RESULTS, 'utf8')).parts : {};
await writeFile(RESULTS, `${JSON.stringify({ machine, date, parts: { ...before, ...reports } }, null, 2)}\n`);

function format({ title, note, columns, rows }: Report): string {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)));
  const table = lines.map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return [`# ${title}`, note, '', ...table].join('\n');
}
