import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Family, loadModel, ROOT_FAMILY } from '../scripts/model/model.js';
import { familyNames } from '../scripts/model/names.js';
import { compilerScript, ROOT } from '../scripts/model/project.js';
import { familyModules } from '../scripts/outputs/family-module.js';
import { catalog, entryPath } from './built.js';
import { median, type Report, round } from './measure.js';
import { syntheticCatalog } from './synthetic.js';

const run = promisify(execFile);
const COUNTS = [100, 1000, 5000];
const ROUNDS = 3;

/** What the compiler needs for programs that use everything. */
export async function measureTypes(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const everything = [...catalog.families.map(useFamily), USE_THE_REST].join('\n');
    const programs: Record<string, string> = {
      'nothing (limit)': 'export {};',
      'the root': ROOT_PROGRAM,
      'every entry point': everything,
    };
    for (const count of COUNTS) {
      const model = loadModel(await syntheticCatalog(count));
      const files = await familyModules.make({ model, templates: new Map() });
      const module = (files.get('src/generated/families/synthetic.ts') ?? '').replaceAll("'../../", `'${ROOT}src/`);
      await writeFile(join(folder, `synthetic-${count}.ts`), module);
      programs[`${count} codes`] =
        `import { lookup, isSyntheticErrorResponse, type SyntheticError } from './synthetic-${count}.js';
        export const entry = lookup('SYNTHETIC_7');
        export const narrow = (error: SyntheticError) => (error.status === 407 ? error.code : undefined);
        export const guard = (body: unknown) => isSyntheticErrorResponse(body, 'SYNTHETIC_1') && body.error;`;
    }

    const rows: (string | number)[][] = [];
    for (const [index, [name, program]] of Object.entries(programs).entries()) {
      const file = join(folder, `program-${index}.ts`);
      await writeFile(
        file,
        program.replace(/'(bitrix24-error-codes[^']*)'/g, (_, specifier) => `'${entryPath(specifier, 'esm')}'`),
      );
      const runs = [];
      for (let round = 0; round < ROUNDS; round++) runs.push(await diagnose(file, folder));
      const [first] = runs;
      rows.push([
        name,
        round(median(runs.map(({ seconds }) => seconds))),
        first?.instantiations ?? 0,
        round(median(runs.map(({ megabytes }) => megabytes))),
      ]);
    }
    return {
      title: 'Types',
      note: 'What tsc needs to check a program that uses everything, and one with a synthetic family in source form.',
      columns: ['program', 'check s', 'instantiations', 'memory MB'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ROOT_PROGRAM = `import {
    findErrors, isErrorResponse, isSystemErrorCode, isSystemErrorResponse, lookup, lookupByStatus, Recovery,
    SystemErrorCode, SystemErrorStatus, systemErrors,
  } from 'bitrix24-error-codes';
  export const entry: 401 = lookup(SystemErrorCode.EXPIRED_TOKEN).status;
  export const some = lookupByStatus(SystemErrorStatus.UNAUTHORIZED).map(({ recovery }) => recovery);
  export const all = Object.values(systemErrors).filter((error) => error.recovery === Recovery.SLOW_DOWN);
  export const found = (body: unknown) => findErrors(body).map(({ code }) => isSystemErrorCode(code) && lookup(code));
  export const guard = (body: unknown) => isSystemErrorResponse(body, 'expired_token') && body.error;
  export const any = (body: unknown) => isErrorResponse(body) && body.error;`;

const USE_THE_REST = `import { explain, families } from 'bitrix24-error-codes/all';
  import { renderHtml, renderMarkdown, renderYfm } from 'bitrix24-error-codes/docs';
  import { codesWith, isKnownErrorCode, mayHaveRun, recoveryOf } from 'bitrix24-error-codes/recovery';
  export const retried = explain('X').filter((error) => error.family === 'system' && error.recovery === 'retry');
  export const names = families.map(({ name, errors }) => [name, errors.map(({ code }) => code)]);
  export const advice = (code: unknown) =>
    isKnownErrorCode(code) ? [code, recoveryOf(code), mayHaveRun(code)] : codesWith('retry');
  export const docs = [renderHtml, renderMarkdown, renderYfm].map((render) => render({ language: 'ru' }));`;

function useFamily(family: Family, index: number): string {
  const { table, isCode, isResponse } = familyNames(family);
  const [{ code }] = family.errors;
  const from = family.name === ROOT_FAMILY ? 'bitrix24-error-codes' : `bitrix24-error-codes/${family.name}`;
  const it = `family${index}`;
  return `import * as ${it} from '${from}';
  export const statuses${index} = Object.values(${it}.${table}).map(({ status }) => status);
  export const entries${index} = [${it}.lookup(${JSON.stringify(code)}), ...${it}.lookupByStatus(401)];
  export const guards${index} = (value: unknown) =>
    ${it}.${isResponse}(value, ${JSON.stringify(code)}) ? value.error : ${it}.${isCode}(value) && value;`;
}

async function diagnose(
  file: string,
  cwd: string,
): Promise<{ seconds: number; instantiations: number; megabytes: number }> {
  const settings = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', ''];
  const args = [compilerScript(), ...settings, '--ignoreConfig', '--extendedDiagnostics', file];
  const { stdout } = await run(process.execPath, args, { cwd });
  const figure = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN);
  return {
    seconds: figure('Total time'),
    instantiations: figure('Instantiations'),
    megabytes: figure('Memory used') / 1000,
  };
}
