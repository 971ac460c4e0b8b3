import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { onTestFinished } from 'vitest';
import { loadModel, type Model } from '../../scripts/catalog.js';
import { CatalogFaults, type Fault, formatFault } from '../../scripts/faults.js';
import type { Outputs } from '../../scripts/generator.js';
import { ROOT } from '../../scripts/project.js';
import type { Rule } from '../../scripts/rule.js';
import { readSchema } from '../../scripts/schema.js';
import { type ReadResult, readSource, type SourceFile } from '../../scripts/source.js';

// What few tests need and takes long to load is imported where it is used.

export const schema = readSchema(join(ROOT, 'catalog/schema.json'));

/** Fields as they are written in YAML, so quotes included; undefined leaves a field out. */
type Fields = Readonly<Record<string, string | undefined>>;

/**
 * One error in eight lines, the code first, then `status` (+1), `text` (+2), `description` (+3), its `en` (+4)
 * and `ru` (+5), `category` (+6), `recovery` (+7). Fields of other names follow them.
 */
export function errorYaml(code = 'SOME_ERROR', fields: Fields = {}): string {
  const { en, ru, ...others } = { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.', ...fields };
  return `  ${code}:\n${lines(4, {
    status: '400',
    text: 'Something is wrong',
    description: `\n${lines(6, { en, ru })}`.trimEnd(),
    category: 'request',
    recovery: 'change-request',
    ...others,
  })}`;
}

/**
 * A good family. In it `name` is on line 1, `identifier` 2, `title` 3 (`en` 4, `ru` 5), `sources` 6
 * (`title` 7, `en` 8, `ru` 9, `url` 10, `read` 11), `errors` 12; the first code is on line 13.
 */
export function familyYaml(fields: Fields = {}, errors: readonly string[] = [errorYaml()]): string {
  const { en, ru, sourceEn, sourceRu, url, read, ...others } = {
    en: 'Sample errors',
    ru: 'Ошибки для примера',
    sourceEn: 'A page',
    sourceRu: 'Страница',
    url: 'https://example.com/',
    read: '"2026-11-23"',
    ...fields,
  };
  const title = lines(6, { en: sourceEn, ru: sourceRu });
  return lines(0, {
    name: 'sample',
    identifier: 'Sample',
    title: `\n${lines(2, { en, ru })}`.trimEnd(),
    sources: `\n  - title:\n${title.trimEnd()}\n${lines(4, { url, read })}`.trimEnd(),
    errors: `\n${errors.join('')}`.trimEnd(),
    ...others,
  });
}

function lines(indent: number, fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${' '.repeat(indent)}${key}:${value?.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

export const FILE = 'catalog/sample.yaml';

/** The faults of reading, as messages. */
export function readFaults(content: string | Uint8Array): string[] {
  const result = read(content);
  return 'faults' in result ? result.faults.map(formatFault) : [];
}

/** A file that must be readable. */
export function sourceOf(content: string | Uint8Array, file = FILE): SourceFile {
  const result = read(content, file);
  if ('faults' in result) throw new CatalogFaults(result.faults);
  return result.source;
}

function read(content: string | Uint8Array, file = FILE): ReadResult {
  return readSource(file, typeof content === 'string' ? Buffer.from(content) : content);
}

/** What one rule alone finds in files, as messages. */
export function ruleFindings(rule: Rule, texts: string | Readonly<Record<string, string>>): string[] {
  const files = typeof texts === 'string' ? { [FILE]: texts } : texts;
  const sources = Object.entries(files).map(([file, text]) => sourceOf(text, file));
  return [...rule.check(sources)].map(({ source, path, part, message }) =>
    formatFault({ file: source.file, ...source.locate(path, part), message }),
  );
}

/** The model of good files. */
export function modelOf(...texts: string[]): Model {
  return loadModel(
    texts.map((text) => ({ file: `catalog/${/^name: (.*)$/m.exec(text)?.[1]}.yaml`, bytes: Buffer.from(text) })),
    schema,
  );
}

/** Every fault of a file, as the whole of the catalogue's checks gives them. */
export function allFaults(content: string | Uint8Array, file = FILE): readonly Fault[] {
  try {
    loadModel([{ file, bytes: typeof content === 'string' ? Buffer.from(content) : content }], schema);
    return [];
  } catch (error) {
    if (error instanceof CatalogFaults) return error.faults;
    throw error;
  }
}

/** Codes that are names of `Object.prototype`, keywords or numbers: good ones, all of them. */
export const HOSTILE_CODES = ['__proto__', '100', 'constructor', 'default', 'toString', 'hasOwnProperty', '__0'];

export const HOSTILE_FAMILY = familyYaml({ name: 'hostile', identifier: 'Hostile', en: 'Hostile errors' }, [
  errorYaml('__proto__', { status: '404' }),
  errorYaml("'100'", {
    member: 'CODE_100',
    status: '429',
    otherStatuses: '[404, 599]',
    text: String.raw`"It's \"100\" \\ */ @see"`,
  }),
  errorYaml('constructor', { text: '""', category: 'limit', recovery: 'slow-down' }),
  errorYaml('default', { docs: '[/limits.html]' }),
  errorYaml('toString', { otherTexts: '[One, Two]' }),
  errorYaml('hasOwnProperty', { deprecated: '{ en: Use default since 2026., ru: С 2026 года используйте default. }' }),
  errorYaml('__0'),
]);

export const LOCALIZED_FAMILY = familyYaml(
  { name: 'localized', identifier: 'RestV3', localizedText: 'true', shape: 'rest-v3' },
  [errorYaml('A_B', { text: undefined })],
);

/** A text that would end a comment, begin a tag, end a quote, or mean something to a replacement. */
export const TROUBLE = `A */ b, @param x, $& and $' {@link y}, \\u0041 and \${z}`;

const TROUBLE_YAML = TROUBLE.replaceAll("'", "''");

export const TROUBLED_FAMILY = familyYaml(
  {
    name: 'troubled',
    identifier: 'Troubled',
    en: `'${TROUBLE_YAML}'`,
    ru: `'Текст ${TROUBLE_YAML}'`,
    sourceEn: `'${TROUBLE_YAML}'`,
  },
  [
    errorYaml('A', {
      text: `'${TROUBLE_YAML}'`,
      en: `'${TROUBLE_YAML}.'`,
      ru: `'Текст ${TROUBLE_YAML}.'`,
      otherTexts: `['*/', '@b']`,
      deprecated: `{ en: '${TROUBLE_YAML}.', ru: 'Текст ${TROUBLE_YAML}.' }`,
    }),
  ],
);

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by path, into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A project with the schema and the templates of this one, and with a catalogue of its own. */
export async function temporaryProject(catalog: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  const { generators } = await import('../../scripts/generators/index.js');
  const templates = generators.flatMap(({ templates = [] }) => templates);
  for (const path of ['catalog/schema.json', ...templates]) await cp(join(ROOT, path), join(folder, path));
  await writeFiles(
    folder,
    Object.fromEntries(Object.entries(catalog).map(([name, text]) => [`catalog/${name}`, text])),
  );
  return folder;
}

export const SYSTEM_FAMILY = familyYaml({ name: 'system', identifier: 'System' });

/** Every file of a folder with its bytes, and when it was last written. */
export async function snapshot(folder: string): Promise<Record<string, { bytes: string; written: bigint }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (path) => {
    const { mtimeNs } = await stat(path, { bigint: true });
    return [path.slice(folder.length + 1), { bytes: (await readFile(path)).toString('latin1'), written: mtimeNs }];
  });
  return Object.fromEntries(await Promise.all(contents));
}

/** Freezes a value through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const field of Object.values(value)) deepFreeze(field);
  }
  return value;
}

/** Bundles a generated module with what it imports, generated or written by hand, and runs it. */
export async function importGenerated(outputs: Outputs, path: string): Promise<Record<string, unknown>> {
  const generated: Plugin = {
    name: 'generated',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const file = relative(ROOT, join(resolveDir, path)).replace(/\.js$/, '.ts');
        return outputs.has(file) ? { path: file, namespace: 'generated' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: outputs.get(path) ?? '',
        loader: 'ts',
        resolveDir: dirname(join(ROOT, path)),
      }));
    },
  };
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: `export * from './${path}';`, resolveDir: ROOT },
    plugins: [generated],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}
