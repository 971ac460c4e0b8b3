import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadModel } from '../scripts/catalog.js';
import { moduleOf } from '../scripts/entry-points.js';
import { familyModules } from '../scripts/generators/family-module.js';
import { compilerScript, ROOT } from '../scripts/project.js';
import { readSchema } from '../scripts/schema.js';
import { median, round, type Section } from './measure.js';
import { syntheticFamily } from './synthetic.js';

const run = promisify(execFile);
const ROUNDS = 3;

/** What the compiler needs for programs that use everything. */
export async function typeSection(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const own = (subpath: string) => JSON.stringify(join(ROOT, 'dist/esm', `${moduleOf(subpath)}.js`));
    const rival = JSON.stringify(join(ROOT, 'node_modules/http-status-codes/build/es/index.js'));
    const programs: Record<string, string> = {
      'nothing (limit)': 'export {};',
      'the root': `import {
          findErrors, isErrorResponse, isSystemErrorCode, isSystemErrorResponse, lookup, lookupByStatus, Recovery,
          SystemErrorCode, SystemErrorStatus, systemErrors,
        } from ${own('.')};
        export const entry: 401 = lookup(SystemErrorCode.EXPIRED_TOKEN).status;
        export const some = lookupByStatus(SystemErrorStatus.UNAUTHORIZED).map(({ recovery }) => recovery);
        export const all = Object.values(systemErrors).filter((error) => error.recovery === Recovery.SLOW_DOWN);
        export const found = (body: unknown) => findErrors(body).map(({ code }) => isSystemErrorCode(code) && lookup(code));
        export const guard = (body: unknown) => isSystemErrorResponse(body, 'expired_token') && body.error;
        export const any = (body: unknown) => isErrorResponse(body) && body.error;`,
      'every entry point': `import * as root from ${own('.')};
        import * as oauth from ${own('./oauth')};
        import * as platform from ${own('./platform')};
        import * as restV3 from ${own('./rest-v3')};
        import { explain, families } from ${own('./all')};
        import { renderHtml, renderMarkdown, renderYfm } from ${own('./docs')};
        export const statuses = [root.systemErrors.expired_token.status, oauth.oauthErrors.invalid_grant.status];
        export const entries = [platform.lookup('access_denied'), restV3.lookupByStatus(401), explain('PAYMENT_REQUIRED')];
        export const narrowed = explain('X').filter((error) => error.family === 'rest-v3' && error.recovery === 'retry');
        export const guards = (body: unknown) =>
          oauth.isOAuthErrorResponse(body) ? body.error : restV3.isRestV3ErrorResponse(body) && body.error.code;
        export const names = families.map(({ name, errors }) => [name, Object.keys(errors)]);
        export const docs = [renderHtml, renderMarkdown, renderYfm].map((render) => render({ locale: 'ru' }));`,
      'http-status-codes': `import { StatusCodes, getReasonPhrase, getStatusCode } from ${rival};
        export const entry = getReasonPhrase(StatusCodes.OK);
        export const code = getStatusCode('OK');`,
    };
    for (const count of [100, 1000, 5000]) {
      const model = loadModel([syntheticFamily(count)], readSchema(join(ROOT, 'catalog/schema.json')));
      const files = await familyModules.generate({ model, templates: new Map() });
      const module = (files.get('src/generated/synthetic.ts') ?? '').replaceAll("'../", `'${join(ROOT, 'src')}/`);
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
      await writeFile(file, program);
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

async function diagnose(
  file: string,
  cwd: string,
): Promise<{ seconds: number; instantiations: number; megabytes: number }> {
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    '',
    '--ignoreConfig',
  ];
  const { stdout } = await run(process.execPath, [compilerScript(), ...options, '--extendedDiagnostics', file], {
    cwd,
  });
  const figure = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN);
  return {
    seconds: figure('Total time'),
    instantiations: figure('Instantiations'),
    megabytes: figure('Memory used') / 1000,
  };
}
