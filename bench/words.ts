import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../scripts/model/project.js';
import { loadNamespace, namespaces } from './built.js';
import { brotliBytes, type Chunk, splitBundle } from './bundle-size.js';
import { type Report, round } from './measure.js';

const run = promisify(execFile);

/** Bytes of the errors of methods, and of the package. */
export async function measureWords(): Promise<Report> {
  const chunks = await splitBundle(
    `export { explainError, lookupByMethod } from 'bitrix24-error-codes/methods';`,
    ROOT,
  );
  const words = await Promise.all(
    namespaces.map(async (namespace) => {
      const { name, errors, methods } = await loadNamespace(namespace);
      const isOf = new RegExp(`generated/(methods|parts)/${name}[./]`);
      const own = chunks.filter(({ modules }) => modules.some((path) => isOf.test(path)));
      const largest = Math.max(...own.map((chunk) => bytesOf([chunk])));
      return { name, bytes: bytesOf(own), largest, entries: errors.length, methods: methods.length };
    }),
  );
  const all = {
    bytes: sum(words.map(({ bytes }) => bytes)),
    largest: Math.max(...words.map(({ largest }) => largest)),
    entries: sum(words.map(({ entries }) => entries)),
    methods: sum(words.map(({ methods }) => methods)),
  };
  const atOnce = bytesOf(chunks.filter((chunk) => chunk.atOnce));
  const { stdout } = await run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: ROOT });
  const [{ size, unpackedSize }] = JSON.parse(stdout);
  return {
    title: 'Words',
    note: 'Bytes after brotli of what esbuild makes of explainError and lookupByMethod: what is loaded with the program (to aim for: less than 1,000), what the first call loads besides, and the words of each namespace, with the largest file of them (to aim for: at most 30,000) and how many bytes an entry takes. Then the tarball (to aim for: less than 300,000) and what it unpacks to (1,800,000).',
    columns: ['what', 'bytes', 'largest file', 'entries', 'methods', 'bytes an entry'],
    rows: [
      ['./methods', atOnce, '', '', '', ''],
      ['the first call', bytesOf(chunks) - atOnce - all.bytes, '', '', '', ''],
      ...words.map(({ name, bytes, largest, entries, methods }) => {
        return [name, bytes, largest, entries, methods, round(bytes / entries)];
      }),
      ['all words', all.bytes, all.largest, all.entries, all.methods, round(all.bytes / all.entries)],
      ['the tarball', size, '', '', '', ''],
      ['unpacked', unpackedSize, '', '', '', ''],
    ],
  };
}

/** Of files that are loaded one by one. */
function bytesOf(chunks: readonly Chunk[]): number {
  return sum(chunks.map(({ content }) => brotliBytes(content)));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
