import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogError, Family } from '../src/generated/catalog.js';
import { CatalogFaults, type Fault, sortFaults } from './faults.js';
import type { Finding } from './rule.js';
import { codeEntries } from './rule.js';
import { rules } from './rules/index.js';
import { type JsonSchema, readSchema, schemaChecker } from './schema.js';
import { readSource, type SourceFile } from './source.js';

/** A checked catalogue: what every generator starts from. */
export interface Model {
  readonly families: readonly FamilyModel[];
  readonly schema: JsonSchema;
}

/** A family with its errors in the order of the documentation. */
export interface FamilyModel extends Omit<Family, 'errors'> {
  /** At least one, as the schema demands. */
  readonly errors: readonly [ErrorModel, ...ErrorModel[]];
}

/** An error with its code and the name of its enum member. */
export interface ErrorModel extends CatalogError {
  readonly code: string;
  readonly member: string;
}

/** The family of the package root; it comes first everywhere. */
export const ROOT_FAMILY = 'system';

const ROOT_FILE = `${ROOT_FAMILY}.yaml`;
const SCHEMA_FILE = 'schema.json';

/** A catalogue file before it is parsed. */
export interface CatalogFile {
  /** As messages name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the family files of a folder, the root family first, the others by name.
 *
 * @throws Error if the root family is missing, or if a file would be passed over for its ending.
 * @example await readCatalog('/project', 'catalog')
 */
export async function readCatalog(root: string, folder: string): Promise<{ files: CatalogFile[]; schema: JsonSchema }> {
  const names = (await readdir(join(root, folder))).sort();
  const passedOver = names.find((name) => /\.ya?ml$/i.test(name) && !name.endsWith('.yaml'));
  if (passedOver)
    throw new Error(`${folder}/${passedOver} would be passed over for its ending. Rename it so that it ends in .yaml.`);
  if (!names.includes(ROOT_FILE))
    throw new Error(`${folder}/${ROOT_FILE} is missing: the package's root is made from it.`);
  const families = [ROOT_FILE, ...names.filter((name) => name.endsWith('.yaml') && name !== ROOT_FILE)];
  const files = families.map(async (name) => ({
    file: `${folder}/${name}`,
    bytes: await readFile(join(root, folder, name)),
  }));
  return { files: await Promise.all(files), schema: readSchema(join(root, folder, SCHEMA_FILE)) };
}

/**
 * Parses and checks the files; the one place where a catalogue becomes a model.
 *
 * @throws CatalogFaults with every fault of every file.
 */
export function loadModel(files: readonly CatalogFile[], schema: JsonSchema): Model {
  const results = files.map(({ file, bytes }) => readSource(file, bytes));
  const sources = results.flatMap((result) => ('source' in result ? [result.source] : []));
  const faults = results.flatMap((result) => ('faults' in result ? result.faults : []));
  faults.push(...checkSources(sources, schema));
  if (faults.length > 0) throw new CatalogFaults(sortFaults(faults));
  return { families: sources.map(toFamily), schema };
}

/** Every fault that the schema and the rules find in parsed files. */
export function checkSources(sources: readonly SourceFile[], schema: JsonSchema): Fault[] {
  const findings = [...sources.flatMap(schemaChecker(schema)), ...rules.flatMap((rule) => [...rule.check(sources)])];
  return findings.map(toFault);
}

function toFault({ source, path, part, message }: Finding): Fault {
  return { file: source.file, ...source.locate(path, part), message };
}

function toFamily(source: SourceFile): FamilyModel {
  const errors = [...codeEntries(source)].map(({ code, fields }) => {
    const error = fields as unknown as CatalogError;
    return { ...error, code, member: error.member ?? code.toUpperCase() };
  });
  return { ...(source.value as Family), errors: errors as [ErrorModel, ...ErrorModel[]] };
}
