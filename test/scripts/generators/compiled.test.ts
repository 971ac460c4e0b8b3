import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runGenerators } from '../../../scripts/generator.js';
import { generators } from '../../../scripts/generators/index.js';
import { compilerScript, ROOT } from '../../../scripts/project.js';
import {
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  LOCALIZED_FAMILY,
  modelOf,
  SYSTEM_FAMILY,
  TROUBLED_FAMILY,
  temporaryFolder,
  writeFiles,
} from '../support.js';

describe('the generated modules', () => {
  it('compile under strict rules, with exact types', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const model = modelOf(SYSTEM_FAMILY, HOSTILE_FAMILY, LOCALIZED_FAMILY, TROUBLED_FAMILY);
    const alone = generators.filter(({ templates }) => !templates);
    const outputs = await runGenerators(alone, { model, templates: new Map() });
    const modules = [...outputs].filter(([path]) => path.endsWith('.ts'));
    for (const name of readdirSync(join(ROOT, 'src')).filter((name) => name.endsWith('.ts'))) {
      await cp(join(ROOT, 'src', name), join(folder, 'src', name));
    }
    const { compilerOptions } = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
    await writeFiles(folder, {
      ...Object.fromEntries(modules),
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...compilerOptions, types: [] },
        files: ['src/use.ts', ...modules.map(([path]) => path)],
      }),
      'src/use.ts': `
        import { families } from './generated/families.js';
        import { HostileErrorCode, type HostileErrorCodeValue, hostileErrors, isHostileErrorCode, lookup } from './generated/hostile.js';
        import { restV3Errors } from './generated/localized.js';
        import { ErrorCategory, type RecoveryValue } from './generated/vocabulary.js';

        type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
        const same = <A, B>(_: Equal<A, B>): void => {};

        same<HostileErrorCodeValue, ${HOSTILE_CODES.map((code) => `'${code}'`).join(' | ')}>(true);
        const code: HostileErrorCodeValue = HostileErrorCode.CODE_100;
        const status: 429 = hostileErrors['100'].status;
        const proto: 404 = lookup('__proto__').status;
        const member: 404 = lookup(HostileErrorCode.__PROTO__).status;
        const limit: \`\${ErrorCategory.LIMIT}\` = lookup('constructor').category;
        const recovery: RecoveryValue = lookup('default').recovery;
        const text: 'It\\'s "100" \\\\ */ @see' = hostileErrors['100'].text;
        const other: number | undefined = lookup('something' as string)?.status;
        const guarded = (value: unknown): HostileErrorCodeValue | undefined => isHostileErrorCode(value) ? value : undefined;
        const slow = (entry: (typeof hostileErrors)[HostileErrorCodeValue]): 'constructor' | undefined =>
          entry.recovery === 'slow-down' ? entry.code : undefined;
        const first: 'A_B' = restV3Errors.A_B.code;
        const listed: 429 = families[1].errors['100'].status;
        // @ts-expect-error A code of no family.
        const wrong: HostileErrorCodeValue = '101';
        // @ts-expect-error Localized texts are not in the catalogue.
        restV3Errors.A_B.text;
        // @ts-expect-error The table cannot be written to.
        hostileErrors.default.status = 500;
        export { code, status, proto, member, limit, recovery, text, other, guarded, slow, first, listed, wrong };
      `,
    });
    const compile = promisify(execFile)(process.execPath, [compilerScript(), '-p', folder]);
    const said = await compile.then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(said).toBe('');
  });
});
