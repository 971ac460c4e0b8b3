import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { bundleProgram } from '../../scripts/sizes.js';

const run = promisify(execFile);
const consumer = inject('consumer');
const tarball = inject('tarball');

const binary = (name: string) => join(import.meta.dirname, '../../node_modules/.bin', name);

describe('the tarball', () => {
  it('holds what is needed and nothing else', () => {
    const folders = inject('packedFiles').map((path) =>
      path.replace(/\/(generated|chunks|docs)\/[a-z0-9-]+\.(d\.ts|c?js)$/, '/$1/*.$2'),
    );
    expect([...new Set(folders)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'README.ru.md',
      'dist/catalog.json',
      'dist/catalog.schema.json',
      'dist/cjs/all.d.ts',
      'dist/cjs/all.js',
      'dist/cjs/chunks/*.js',
      'dist/cjs/docs.d.ts',
      'dist/cjs/docs.js',
      'dist/cjs/docs/*.d.ts',
      'dist/cjs/entry.d.ts',
      'dist/cjs/find-errors.d.ts',
      'dist/cjs/generated/*.d.ts',
      'dist/cjs/generated/*.js',
      'dist/cjs/index.d.ts',
      'dist/cjs/index.js',
      'dist/cjs/package.json',
      'dist/cjs/response.d.ts',
      'dist/cjs/rest-v3-response.d.ts',
      'dist/cjs/table.d.ts',
      'dist/cli/chunks/*.cjs',
      'dist/cli/cli.cjs',
      'dist/esm/all.d.ts',
      'dist/esm/all.js',
      'dist/esm/chunks/*.js',
      'dist/esm/docs.d.ts',
      'dist/esm/docs.js',
      'dist/esm/docs/*.d.ts',
      'dist/esm/entry.d.ts',
      'dist/esm/find-errors.d.ts',
      'dist/esm/generated/*.d.ts',
      'dist/esm/generated/*.js',
      'dist/esm/index.d.ts',
      'dist/esm/index.js',
      'dist/esm/response.d.ts',
      'dist/esm/rest-v3-response.d.ts',
      'dist/esm/table.d.ts',
      'package.json',
    ]);
  });

  it('passes publint without a remark', async () => {
    const { stdout } = await run(binary('publint'), ['run', '--strict', tarball]);
    expect(stdout).toContain('All good!');
  });

  it('has right types for every way of importing it', async () => {
    const { stdout } = await run(binary('attw'), [tarball, '--format', 'json']);
    const { analysis, problems } = JSON.parse(stdout);
    expect(problems ?? {}).toEqual({});
    expect(Object.keys(analysis.entrypoints)).toContain('.');
  });
});

describe('the installed package', () => {
  const program = `
    const known = lookup(SystemErrorCode.EXPIRED_TOKEN);
    console.log(known.status, isSystemErrorCode('PORTAL_DELETED'), Object.isFrozen(systemErrors));`;
  const names = 'isSystemErrorCode, lookup, SystemErrorCode, systemErrors';
  const output = '401 true true\n';

  it('works in an ES module', async () => {
    await writeFile(join(consumer, 'use.mjs'), `import { ${names} } from 'bitrix24-error-codes';${program}`);
    expect((await run(process.execPath, ['use.mjs'], { cwd: consumer })).stdout).toBe(output);
  });

  it('works in CommonJS', async () => {
    await writeFile(join(consumer, 'use.cjs'), `const { ${names} } = require('bitrix24-error-codes');${program}`);
    expect((await run(process.execPath, ['use.cjs'], { cwd: consumer })).stdout).toBe(output);
  });

  it.each([
    ['an ES module', 'families.mjs', (name: string, from: string) => `import { ${name} } from '${from}';`],
    ['CommonJS', 'families.cjs', (name: string, from: string) => `const { ${name} } = require('${from}');`],
  ])('offers its other entry points to %s', async (_, file, load) => {
    const source = [
      load('isOAuthErrorCode', 'bitrix24-error-codes/oauth'),
      load('platformErrors', 'bitrix24-error-codes/platform'),
      load('RestV3ErrorCode', 'bitrix24-error-codes/rest-v3'),
      load('explain, families', 'bitrix24-error-codes/all'),
      load('renderYfm', 'bitrix24-error-codes/docs'),
      `console.log(isOAuthErrorCode('wrong_client'), platformErrors.invalid_token.status, RestV3ErrorCode.LICENSE);`,
      `console.log(explain('PAYMENT_REQUIRED').length, families.length, renderYfm({ locale: 'ru' }).includes('|#'));`,
    ];
    await writeFile(join(consumer, file), source.join('\n'));
    const { stdout } = await run(process.execPath, [file], { cwd: consumer });
    expect(stdout).toBe('true 401 BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION\n2 4 true\n');
  });

  it('gives its data to whoever reads JSON', async () => {
    const read = `
      const { families } = require('bitrix24-error-codes/catalog.json');
      const schema = require('bitrix24-error-codes/catalog.schema.json');
      console.log(families.system.errors.expired_token.status, schema.title);`;
    await writeFile(join(consumer, 'data.cjs'), read);
    expect((await run(process.execPath, ['data.cjs'], { cwd: consumer })).stdout).toBe('401 Catalog\n');
  });

  it.each([
    ['an ES module', 'types.mts', 'nodenext'],
    ['CommonJS', 'types.cts', 'nodenext'],
    ['a bundled program', 'types.ts', 'bundler'],
  ])('has exact types in %s', async (_, file, resolution) => {
    const source = `
      import { lookup, SystemErrorCode, type Catalog } from 'bitrix24-error-codes';
      const status: 401 = lookup(SystemErrorCode.EXPIRED_TOKEN).status;
      // @ts-expect-error: the status is another
      const wrong: 403 = lookup('expired_token').status;
      const catalog: Catalog | undefined = undefined;
      import { families } from 'bitrix24-error-codes/all';
      import { isRestV3ErrorResponse } from 'bitrix24-error-codes/rest-v3';
      const title: string = families[1].errors.invalid_grant.text;
      const body: unknown = null;
      if (isRestV3ErrorResponse(body)) void body.error.validation?.[0]?.message;
      void [status, wrong, catalog, title];`;
    await writeFile(join(consumer, file), source);
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--ignoreConfig'];
    const { stdout } = await run(
      binary('tsc'),
      [...options, '--module', module, '--moduleResolution', resolution, file],
      { cwd: consumer },
    );
    expect(stdout).toBe('');
  });
});

describe('a bundle', () => {
  const bundle = async (program: string) => Buffer.from(await bundleProgram(program, consumer)).toString();

  it('of an import for its own sake is empty', async () => {
    expect(await bundle("import 'bitrix24-error-codes'")).toBe('');
  });

  it('of a guard has the codes, but neither descriptions nor enums', async () => {
    const code = await bundle("export { isSystemErrorCode } from 'bitrix24-error-codes'");
    expect(code).toContain('expired_token');
    expect(code).not.toMatch(/refresh|токен|EXPIRED_TOKEN/);
  });

  it('of an enum has no table', async () => {
    const code = await bundle(
      "import { SystemErrorCode } from 'bitrix24-error-codes'; console.log(SystemErrorCode.EXPIRED_TOKEN)",
    );
    expect(code).toContain('EXPIRED_TOKEN');
    expect(code).not.toMatch(/refresh|токен|TOO_MANY_REQUESTS/);
  });

  it.each([
    ['oauth', 'wrong_client', /QUERY_LIMIT|BITRIX_REST_V3|WRONG_AUTH_TYPE/],
    ['platform', 'WRONG_AUTH_TYPE', /QUERY_LIMIT|BITRIX_REST_V3|wrong_client/],
    ['rest-v3', 'BITRIX_REST_V3', /QUERY_LIMIT|WRONG_AUTH_TYPE|wrong_client/],
  ])('of the family %s has nothing of another', async (family, own, foreign) => {
    const code = await bundle(`export * from 'bitrix24-error-codes/${family}'`);
    expect(code).toContain(own);
    expect(code).not.toMatch(foreign);
  });

  it('of findErrors has no code at all', async () => {
    const code = await bundle("export { findErrors } from 'bitrix24-error-codes'");
    expect(code).not.toMatch(/expired_token|BITRIX_REST_V3/);
  });

  it('of isErrorResponse has no code at all', async () => {
    expect(await bundle("export { isErrorResponse } from 'bitrix24-error-codes'")).not.toContain('expired_token');
  });
});
