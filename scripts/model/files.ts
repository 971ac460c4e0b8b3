import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalogFaults, type Fault, sortFaults } from './fault.js';
import { ROOT_FAMILY } from './model.js';
import { readSchemas, SCHEMAS, type Schemas } from './schema.js';

/** A file before it is parsed. */
export interface RawFile {
  /** Relative to the project's folder, as messages name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that a model is made from. */
export interface CatalogFiles {
  readonly families: readonly RawFile[];
  readonly namespaces: readonly RawFile[];
  /** What errors of many methods mean; absent if there is no such file, as the next. */
  readonly common?: RawFile;
  readonly vocabulary?: RawFile;
  /** The titles of the pages that errors name. */
  readonly pages?: RawFile;
  readonly schemas: Schemas;
  /** Names of entry points that no family may take. */
  readonly reserved: readonly string[];
  /** What the folder lacks, and what nothing reads in it. */
  readonly faults: readonly Fault[];
}

const FOLDER = 'catalog';
const VOCABULARY = `${FOLDER}/vocabulary.yaml`;
const PAGES = `${FOLDER}/pages.yaml`;
const COMMON = `${FOLDER}/methods/common.yaml`;
/** Read by `npm run upstream` alone. */
const UPSTREAM = `${FOLDER}/upstream.yaml`;

const NOBODY_READS =
  'Nothing reads this file. A family is catalog/families/NAME.yaml, a namespace catalog/methods/NAME.yaml; move the file or remove it.';

/** Where the file of a family belongs. */
export function familyFile(name: string): string {
  return `${FOLDER}/families/${name}.yaml`;
}

/** Where the file of a namespace belongs. */
export function namespaceFile(name: string): string {
  return `${FOLDER}/methods/${name}.yaml`;
}

/**
 * Reads the folder `catalog/` of a project, and nothing outside but the entry points in its `package.json`.
 *
 * @throws CatalogFaults if a schema is missing, since nothing can be checked then.
 */
export async function readCatalog(root: string): Promise<CatalogFiles> {
  const found = await readdir(join(root, FOLDER), { recursive: true, withFileTypes: true });
  const nameOf = ({ parentPath, name }: Dirent) => relative(root, parentPath, name);
  // A pipe would never end, and a link may lead anywhere.
  const names = found.filter((entry) => entry.isFile()).map(nameOf);
  const odd = found.filter((entry) => !entry.isFile() && (!entry.isDirectory() || /\.\w+$/.test(entry.name)));
  const families = names.filter((name) => /^catalog\/families\/[^/]+\.yaml$/.test(name)).sort(rootFirst);
  const namespaces = names.filter((name) => /^catalog\/methods\/[^/]+\.yaml$/.test(name) && name !== COMMON).sort();
  const schemas = [...SCHEMAS, 'shared'].map((name) => `${FOLDER}/schema/${name}.json`);
  const single = { common: COMMON, vocabulary: VOCABULARY, pages: PAGES };
  const known = [...families, ...namespaces, ...schemas, ...Object.values(single), UPSTREAM];
  const faults = [
    ...[familyFile(ROOT_FAMILY), ...Object.values(single), ...schemas]
      .filter((name) => !found.some((entry) => nameOf(entry) === name))
      .map((name) => faultOf(name, 'The file is missing. Restore it: the package cannot be made without it.')),
    ...odd.map((entry) => faultOf(nameOf(entry), 'This is no plain file. Put a plain file there, or remove it.')),
    ...names.filter((name) => !known.includes(name)).map((name) => faultOf(name, NOBODY_READS)),
  ];
  // Nothing can be checked without the schemas.
  if (schemas.some((name) => !names.includes(name))) throw new CatalogFaults(sortFaults(faults));
  const read = async (name: string): Promise<RawFile> => ({ name, bytes: await readFile(join(root, name)) });
  return {
    families: await Promise.all(families.map(read)),
    namespaces: await Promise.all(namespaces.map(read)),
    ...Object.fromEntries(
      await Promise.all(
        Object.entries(single)
          .filter(([, name]) => names.includes(name))
          .map(async ([field, name]) => [field, await read(name)]),
      ),
    ),
    schemas: readSchemas(join(root, FOLDER, 'schema')),
    reserved: await readEntryPoints(root),
    faults,
  };
}

function relative(root: string, folder: string, name: string): string {
  return join(folder, name).slice(join(root, '/').length).replaceAll('\\', '/');
}

function rootFirst(a: string, b: string): number {
  const isRoot = (name: string) => Number(name === familyFile(ROOT_FAMILY));
  return isRoot(b) - isRoot(a) || (a < b ? -1 : 1);
}

function faultOf(file: string, message: string): Fault {
  return { file, line: 1, column: 1, message, rule: 'files' };
}

/**
 * The entry points that `package.json` names one by one, without those that a pattern stands for.
 *
 * @example await readEntryPoints(ROOT) // ['index', 'all', 'docs', …]
 */
export async function readEntryPoints(root: string): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((subpath) => !subpath.includes('*'))
    .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));
}
