import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/project.js';

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Reason {
  readonly why: string;
  /** By file: `what stands there → what it becomes`. */
  readonly mutants: Readonly<Record<string, readonly string[]>>;
}

/** The surviving mutants of a run, each as `file: what stands there → what it becomes`. */
function survivorsOf(report: Report): string[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, replacement }) => `${file}: ${cut(source, location)} → ${toOneLine(replacement)}`),
  );
}

function cut(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.pop() ?? '';
  return toOneLine([...lines, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1));
}

/** Long pieces of code are known by how they begin. */
function toOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readReport(part: string): Report {
  const path = `coverage/mutation-${part}.json`;
  if (!existsSync(join(ROOT, path))) throw new Error(`${path} is missing. Make it by: npm run test:mutation`);
  return JSON.parse(read(path));
}

const reasons: readonly Reason[] = parse(read('test/mutation/survivors.yaml'));
const named = new Set(
  reasons.flatMap(({ mutants }) =>
    Object.entries(mutants).flatMap(([file, list]) => list.map((mutant) => `${file}: ${mutant}`)),
  ),
);
const survivors = ['src', 'scripts'].flatMap((part) => survivorsOf(readReport(part)));

const unnamed = survivors.filter((survivor) => !named.has(survivor));
const killed = [...named].filter((mutant) => !survivors.includes(mutant));
console.log(`${survivors.length} mutants survive, ${survivors.length - unnamed.length} of them with a reason.`);
if (killed.length > 0) console.log(`Named, but not among them:\n${killed.map((mutant) => `  ${mutant}`).join('\n')}`);
if (unnamed.length > 0) {
  console.error(
    `Without a reason in test/mutation/survivors.yaml:\n${unnamed.map((mutant) => `  ${mutant}`).join('\n')}`,
  );
  console.error('Strengthen a test, remove the code, or name the mutant with the reason why no test can tell.');
  process.exitCode = 1;
}
