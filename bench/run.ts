import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/project.js';
import { growthSection } from './growth.js';
import { guardSection } from './guards.js';
import { lookupSection } from './lookup.js';
import type { Section } from './measure.js';
import { sizeSection } from './size.js';
import { startupSection } from './startup.js';
import { typeSection } from './types.js';

/** In the order of the page that explains them. */
const SECTIONS = {
  lookup: lookupSection,
  guards: guardSection,
  startup: startupSection,
  size: sizeSection,
  types: typeSection,
  growth: growthSection,
} as const;

const RESULTS = join(ROOT, 'bench/results.json');
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in SECTIONS));
if (unknown) throw new Error(`There is no section "${unknown}". It may be: ${Object.keys(SECTIONS).join(', ')}.`);

const results: Record<string, Section> = {};
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const section = await measure();
  results[name] = section;
  console.log(`${format(section)}\n`);
}

const [cpu] = cpus();
const machine = `${cpus().length} cores, ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}`;
const date = new Date().toISOString().slice(0, 10);
const before = chosen.length > 0 ? JSON.parse(await readFile(RESULTS, 'utf8')).sections : {};
await writeFile(RESULTS, `${JSON.stringify({ machine, date, sections: { ...before, ...results } }, null, 2)}\n`);

function format({ title, note, columns, rows }: Section): string {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)));
  const table = lines.map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return [`# ${title}`, note, '', ...table].join('\n');
}
