import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { compilerScript, ROOT } from '../../../scripts/model/project.js';
import { outputs } from '../../../scripts/outputs/index.js';
import { makeAll } from '../../../scripts/outputs/output.js';
import { FAMILIES, HOSTILE_CODES, modelOf, NAMESPACES, sourcesWith, writeFiles } from '../support.js';

it('the generated modules compile under strict rules, with exact types', { timeout: 60_000 }, async () => {
  const alone = outputs.filter(({ templates }) => !templates);
  const files = await makeAll(alone, { model: modelOf(...FAMILIES, ...NAMESPACES), templates: new Map() });
  const folder = await sourcesWith(files);
  const { compilerOptions } = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
  await writeFiles(folder, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, types: [] },
      include: ['src'],
    }),
    'src/use.ts': `
      import { families } from './generated/families.js';
      import { entries, HostileErrorCode, type HostileErrorCodeValue, type HostileErrors, hostileErrors, isHostileErrorCode, isHostileErrorResponse, lookup } from './generated/families/hostile.js';
      import { isSystemErrorResponse, lookup as lookupSystem, type SystemErrorCodeValue, type SystemErrorResponse, type SystemErrors } from './generated/families/system.js';
      import { isRestV3ErrorResponse, restV3Errors } from './generated/families/localized.js';
      import { categoryLabels, pageTitles } from './generated/labels.js';
      import type { KnownErrorCode } from './generated/recoveries.js';
      import { ErrorCategory, Recovery } from './generated/vocabulary.js';
      import { explain, type MethodError, methods } from './namespace-module.js';
      import { type ErrorCodeOf, type Explanation, explainError, lookupByMethod, type MethodName, namespaces } from './methods.js';
      import { codesWith, isKnownErrorCode, mayHaveRun, recoveryOf } from './recovery.js';

      type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
      const same = <A, B>(_: Equal<A, B>): void => {};

      same<HostileErrorCodeValue, ${HOSTILE_CODES.map((code) => `'${code}'`).join(' | ')}>(true);
      same<ErrorCategory, 'mishap' | 'limit' | 'request'>(true);
      same<Recovery, 'wait-a-day' | 'slow-down' | 'change-request'>(true);
      same<(typeof entries)[number], HostileErrors[HostileErrorCodeValue]>(true);
      const code: HostileErrorCodeValue = HostileErrorCode.CODE_100;
      const status: 429 = hostileErrors['100'].status;
      const proto: 404 = lookup('__proto__').status;
      const member: 404 = lookup(HostileErrorCode.__PROTO__).status;
      const limit: typeof ErrorCategory.LIMIT = lookup('constructor').category;
      const recovery: Recovery = lookup('default').recovery;
      const text: 'It\\'s "100" \\\\ */ @see' = hostileErrors['100'].text;
      const other: number | undefined = lookup('something' as string)?.status;
      const guarded = (value: unknown): HostileErrorCodeValue | 100 | 0 | undefined => isHostileErrorCode(value) ? value : undefined;
      const handle = <C extends HostileErrorCodeValue>(code: C, f: (entry: HostileErrors[C]) => void): void => f(lookup(code));
      const slow = (entry: (typeof hostileErrors)[HostileErrorCodeValue]): 'constructor' | undefined =>
        entry.recovery === 'slow-down' ? entry.code : undefined;
      const narrowed = (body: unknown): 'default' | undefined => isHostileErrorResponse(body, 'default') ? body.error : undefined;
      const deep = (body: unknown): 'A_B' | undefined => isRestV3ErrorResponse(body) ? body.error.code : undefined;
      // What a number may be is a number, and each code is what it is.
      const guard = (value: unknown, body: unknown): void => {
        if (isHostileErrorCode(value)) same<typeof value, HostileErrorCodeValue | 100 | 0>(true);
        if (isHostileErrorResponse(body, '100')) same<typeof body.error, '100' | 100>(true);
        if (isHostileErrorResponse(body, ['', '0'])) same<typeof body.error, '' | '0' | 0>(true);
        if (isHostileErrorResponse(body)) same<typeof body.error, HostileErrorCodeValue | 100 | 0>(true);
        if (isSystemErrorResponse(body)) same<typeof body, SystemErrorResponse>(true);
        if (isKnownErrorCode(value)) same<typeof value, KnownErrorCode | 100 | 0>(true);
      };
      same<KnownErrorCode, HostileErrorCodeValue | 'SOME_ERROR' | 'A_B' | 'A'>(true);
      const found: HostileErrors[HostileErrorCodeValue] | undefined = lookup(100);
      // Generic code needs no cast.
      function handleSystem<C extends SystemErrorCodeValue>(code: C, f: (e: SystemErrors[C]) => void): void { f(lookupSystem(code)); }
      function narrowSystem<C extends SystemErrorCodeValue>(body: unknown, code: C): C | undefined {
        if (isSystemErrorResponse(body, code)) return body.error;
        return isSystemErrorResponse(body, [code]) ? body.error : undefined;
      }
      const advice: [Recovery | undefined, 'no' | 'perhaps' | 'partly' | undefined, readonly KnownErrorCode[]] = [recoveryOf(0), mayHaveRun(''), codesWith('slow-down')];
      same<MethodName, 'constructor.get' | 'hostile.get' | 'hostile.constructor' | 'Odd.get' | 'hostile' | 'hostile.more'>(true);
      same<ErrorCodeOf<'hostile.get'>, '__proto__' | '100' | '' | 'toString' | \`CONTROLLER_\${string}\`>(true);
      same<ErrorCodeOf<'constructor.get'>, 'constructor' | 'NO'>(true);
      // Codes of REST 3.0 are those of a family; no page names any other.
      same<ErrorCodeOf<'Odd.get'>, never>(true);
      same<ErrorCodeOf<'hostile'>, never>(true);
      const varying: ErrorCodeOf<'hostile.get'> = 'CONTROLLER_ANY';
      const ofMethods = async (): Promise<[Explanation | undefined, readonly MethodError[], string | undefined]> => [
        (await explainError({ code: 100 }, 'hostile.get'))[0],
        await lookupByMethod('hostile.get'),
        methods['hostile.get']?.docs[0] ?? explain('100')[0]?.key ?? namespaces[0]?.title.ru,
      ];
      const title: string | undefined = pageTitles['/limits.html']?.ru;
      const run: 'no' | 'perhaps' | 'partly' = hostileErrors.default.mayHaveRun;
      const first: 'A_B' = restV3Errors.A_B.code;
      const listed: number | undefined = families[1]?.errors[1]?.status;
      const label: string = categoryLabels.mishap.ru;
      // @ts-expect-error A code of no family.
      const wrong: HostileErrorCodeValue = '101';
      // @ts-expect-error A number is no list of codes.
      isHostileErrorResponse({}, 100);
      // @ts-expect-error Localized texts are not in the catalogue.
      restV3Errors.A_B.text.length;
      // @ts-expect-error The table cannot be written to.
      hostileErrors.default.status = 500;
      export { code, status, proto, member, limit, recovery, text, other, guarded, handle, slow, narrowed, deep, guard, found, handleSystem, narrowSystem, advice, title, run, first, listed, label, wrong, varying, ofMethods };
    `,
  });
  const compile = promisify(execFile)(process.execPath, [compilerScript(), '-p', folder]);
  const said = await compile.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(said).toBe('');
});
