// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import { type ErrorFamily, type Explanation, explain, families } from '../../src/all.js';
import {
  type ErrorEntry,
  findErrors,
  isErrorResponse,
  isSystemErrorCode,
  isSystemErrorResponse,
  lookup,
  lookupByStatus,
  type SystemError,
  SystemErrorCode,
  type SystemErrorCodeValue,
  SystemErrorStatus,
  type SystemErrors,
  systemErrors,
} from '../../src/index.js';

declare const value: unknown;

describe('the system errors', () => {
  it('have exact types', () => {
    expectTypeOf(lookup('expired_token').status).toEqualTypeOf<401>();
    expectTypeOf(lookup('expired_token').text).toEqualTypeOf<'The access token provided has expired'>();
    expectTypeOf(lookup(SystemErrorCode.EXPIRED_TOKEN)).toEqualTypeOf(systemErrors.expired_token);
    expectTypeOf(SystemErrorStatus.UNAUTHORIZED).toExtend<SystemErrorStatus>();
    expectTypeOf<keyof SystemErrors>().toEqualTypeOf<SystemErrorCodeValue>();
    expectTypeOf(lookupByStatus(401)).toEqualTypeOf<SystemError[]>();
    // @ts-expect-error: no such code
    systemErrors.EXPIRED_TOKEN;
  });

  it('take members where codes belong, and no code where a member belongs', () => {
    expectTypeOf<SystemErrorCode>().toExtend<SystemErrorCodeValue>();
    expectTypeOf<SystemErrorCodeValue>().not.toExtend<SystemErrorCode>();
  });

  it('have guards that narrow unknown values', () => {
    if (isSystemErrorCode(value)) expectTypeOf(lookup(value)).toEqualTypeOf<SystemError>();
    if (isSystemErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<SystemErrorCodeValue>();
    if (isSystemErrorResponse(value, 'expired_token', SystemErrorCode.NO_AUTH_FOUND)) {
      expectTypeOf(value.error).toEqualTypeOf<'expired_token' | 'NO_AUTH_FOUND'>();
    }
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
  });
});

describe('all families', () => {
  it('have types that a further family does not change', () => {
    expectTypeOf(families).toEqualTypeOf<readonly ErrorFamily[]>();
    expectTypeOf<ErrorFamily['name']>().toEqualTypeOf<string>();
    expectTypeOf(explain('x')).toEqualTypeOf<Explanation[]>();
    expectTypeOf<Explanation>().toExtend<ErrorEntry>();
    expectTypeOf<Explanation['text']>().toEqualTypeOf<string | undefined>();
  });
});
