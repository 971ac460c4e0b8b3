// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import { type ErrorFamily, type ErrorToExplain, type Explanation, explain, families } from '../../src/all.js';
import { isPlatformErrorResponse, lookup as lookupPlatform } from '../../src/generated/families/platform.js';
import {
  type ErrorEntry,
  type ErrorResponse,
  findError,
  findErrors,
  isErrorResponse,
  isSystemErrorCode,
  isSystemErrorResponse,
  lookup,
  lookupByStatus,
  Recovery,
  type SystemError,
  SystemErrorCode,
  type SystemErrorCodeValue,
  SystemErrorStatus,
  type SystemErrors,
  systemErrors,
} from '../../src/index.js';
import { codesWith, isKnownErrorCode, type KnownErrorCode, mayHaveRun, recoveryOf } from '../../src/recovery.js';

declare const value: unknown;

describe('the system errors', () => {
  it('have exact types', () => {
    expectTypeOf(lookup('expired_token').status).toEqualTypeOf<401>();
    expectTypeOf(lookup('expired_token').text).toEqualTypeOf<'The access token provided has expired'>();
    expectTypeOf(lookup(SystemErrorCode.EXPIRED_TOKEN)).toEqualTypeOf(systemErrors.expired_token);
    expectTypeOf(SystemErrorStatus.UNAUTHORIZED).toExtend<SystemErrorStatus>();
    expectTypeOf<keyof SystemErrors>().toEqualTypeOf<SystemErrorCodeValue>();
    expectTypeOf(lookupByStatus(401)).toEqualTypeOf<SystemError[]>();
    expectTypeOf([lookup(value), lookup(value as number)]).items.toEqualTypeOf<SystemError | undefined>();
    expectTypeOf(lookupByStatus(value)).toEqualTypeOf<SystemError[]>();
    // @ts-expect-error: no such code
    systemErrors.EXPIRED_TOKEN;
  });

  it('take members where codes belong, and no code where a member belongs', () => {
    expectTypeOf<SystemErrorCode>().toExtend<SystemErrorCodeValue>();
    expectTypeOf<SystemErrorCodeValue>().not.toExtend<SystemErrorCode>();
  });

  it('serve generic code without a cast', () => {
    function handle<C extends SystemErrorCodeValue>(code: C, f: (e: SystemErrors[C]) => void) {
      f(lookup(code));
    }
    handle('expired_token', (entry) => expectTypeOf(entry.status).toEqualTypeOf<401>());
    function codeOf<C extends SystemErrorCodeValue>(body: unknown, code: C): C | undefined {
      return isSystemErrorResponse(body, code) ? body.error : undefined;
    }
    expectTypeOf(codeOf(value, 'expired_token')).toEqualTypeOf<'expired_token' | undefined>();
  });

  it('have guards that narrow unknown values', () => {
    if (isSystemErrorCode(value)) expectTypeOf(lookup(value)).toEqualTypeOf<SystemError>();
    if (isSystemErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<SystemErrorCodeValue>();
    if (isSystemErrorResponse(value, ['expired_token', 'NO_AUTH_FOUND'])) {
      expectTypeOf(value.error).toEqualTypeOf<'expired_token' | 'NO_AUTH_FOUND'>();
    }
    if (isSystemErrorResponse(value, SystemErrorCode.EXPIRED_TOKEN)) {
      expectTypeOf(lookup(value.error)).toEqualTypeOf(systemErrors.expired_token);
    }
    const bodies: unknown[] = [];
    expectTypeOf(bodies.filter(isSystemErrorResponse)).toEqualTypeOf<ErrorResponse<SystemErrorCodeValue>[]>();
    // @ts-expect-error: no such code
    isSystemErrorResponse(value, 'EXPIRED_TOKEN');
  });
});

describe('the tools for any response', () => {
  it('give codes that guards narrow', () => {
    for (const error of findErrors(value)) {
      expectTypeOf(error.path).toEqualTypeOf<readonly (string | number)[]>();
      expectTypeOf(lookup(error.code)).toEqualTypeOf<SystemError | undefined>();
      if (isSystemErrorCode(error.code)) expectTypeOf(lookup(error.code)).toEqualTypeOf<SystemError>();
    }
    if (isErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<string | number>();
    expectTypeOf(findError(value)?.description).toEqualTypeOf<string | undefined>();
    expectTypeOf(findErrors).parameters.toEqualTypeOf<[body: unknown]>();
  });
});

describe('codes of digits', () => {
  it('come as numbers too', () => {
    if (isPlatformErrorResponse(value, '100')) expectTypeOf(value.error).toEqualTypeOf<'100' | 100>();
    expectTypeOf(lookupPlatform('100').code).toEqualTypeOf<'100'>();
    expectTypeOf(lookupPlatform('').code).toEqualTypeOf<''>();
  });
});

describe('the advice without words', () => {
  it('is typed by its literals, and takes anything', () => {
    expectTypeOf(recoveryOf(value)).toEqualTypeOf<Recovery | undefined>();
    expectTypeOf(mayHaveRun(value)).toEqualTypeOf<'no' | 'perhaps' | 'partly' | undefined>();
    expectTypeOf(codesWith('slow-down')).toEqualTypeOf<readonly KnownErrorCode[]>();
    expectTypeOf(codesWith(Recovery.SLOW_DOWN)).toEqualTypeOf<readonly KnownErrorCode[]>();
    expectTypeOf<SystemErrorCodeValue | '100' | '' | 'invalid_grant'>().toExtend<KnownErrorCode>();
    expectTypeOf<string>().not.toExtend<KnownErrorCode>();
    if (isKnownErrorCode(value)) expectTypeOf(value).toExtend<KnownErrorCode | number>();
    // @ts-expect-error: no such recovery
    codesWith('pray');
  });
});

describe('all families', () => {
  it('have types that a further family does not change', () => {
    expectTypeOf(families).toEqualTypeOf<readonly ErrorFamily[]>();
    expectTypeOf<ErrorFamily['name']>().toEqualTypeOf<string>();
    expectTypeOf([explain('x'), explain(100), explain(value)]).items.toEqualTypeOf<Explanation[]>();
    const found = findError(value);
    if (found) expectTypeOf(explain({ ...found, status: 403 })).toEqualTypeOf<Explanation[]>();
    expectTypeOf<{ code: string; description: null }>().toExtend<ErrorToExplain>();
    expectTypeOf<Explanation['match']>().toEqualTypeOf<'text' | 'code'>();
    expectTypeOf<Explanation>().toExtend<ErrorEntry>();
    expectTypeOf<Explanation['text']>().toEqualTypeOf<string | undefined>();
  });
});
