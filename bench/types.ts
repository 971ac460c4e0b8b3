import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
/** As many as the official documentation has. */
const METHODS = 1665;
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
      'every method': useMethods('bitrix24-error-codes/methods'),
    };
    programs[`${METHODS} synthetic methods`] = useMethods(await packMethods(folder));
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

    const files = new Map<string, string>();
    for (const [index, [name, program]] of Object.entries(programs).entries()) {
      const file = join(folder, `program-${index}.ts`);
      await writeFile(
        file,
        program.replace(/'(bitrix24-error-codes[^']*)'/g, (_, specifier) => `'${entryPath(specifier, 'esm')}'`),
      );
      files.set(name, file);
    }
    const runs = new Map([...files.keys()].map((name) => [name, [] as Diagnosis[]]));
    // In turn, so that a machine that changes its speed changes it for all.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, file] of files) runs.get(name)?.push(await diagnose(file, folder));
    }
    const [nothing = []] = runs.values();
    const rows = [...runs].map(([name, list]) => [
      name,
      round(median(list.map(({ seconds }) => seconds))),
      round(median(list.map(({ seconds }, index) => seconds - (nothing[index]?.seconds ?? 0)))),
      list[0]?.instantiations ?? 0,
      round(median(list.map(({ megabytes }) => megabytes))),
    ]);
    return {
      title: 'Types',
      note: 'What tsc needs to check a program that uses everything, one with the types of all methods (to aim for: at most 0.3 s more than for nothing), and one with a synthetic family in source form.',
      columns: ['program', 'check s', 'more by s', 'instantiations', 'memory MB'],
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

/** Generic code with the errors of methods, as clients have it. */
function useMethods(from: string): string {
  return `import { type ErrorCodeOf, explainError, type MethodName } from '${from}';
  interface Result<M extends MethodName, Code extends string> { readonly method: M; readonly code: Code }
  declare function call<M extends MethodName>(method: M): Promise<Result<M, ErrorCodeOf<M>>>;
  export const codeOf = async <M extends MethodName>(method: M): Promise<ErrorCodeOf<M>> => (await call(method)).code;
  export const isName = (name: MethodName, code: ErrorCodeOf<MethodName>): string => name + code;
  export const explained = explainError({ code: 100 }, 'any.method');`;
}

/** The packed declarations with synthetic methods in place of the catalogue's; gives the path of `./methods`. */
async function packMethods(folder: string): Promise<string> {
  const dist = join(folder, 'dist');
  await cp(join(ROOT, 'dist'), dist, { recursive: true, filter: (path) => !path.endsWith('.js') });
  await cp(join(ROOT, 'dist/cjs/package.json'), join(dist, 'cjs/package.json'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const codes = (index: number) => [index, index * 7, index * 31].map((code) => `'ERROR_OF_METHODS_${code % 600}'`);
  const rows = Array.from({ length: METHODS }, (_, index) => {
    return `  'namespace${index % 50}.object${index % 300}.method${index}': ${[...new Set(codes(index))].join(' | ')};`;
  });
  const types = `export interface MethodErrors {\n${rows.join('\n')}\n}\n`;
  await writeFile(join(dist, 'cjs/generated/method-errors.d.ts'), types);
  return join(dist, 'esm/methods.js');
}

interface Diagnosis {
  readonly seconds: number;
  readonly instantiations: number;
  readonly megabytes: number;
}

async function diagnose(file: string, cwd: string): Promise<Diagnosis> {
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
