// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import {
  ErrorCategory,
  type ErrorResponse,
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
  systemErrors,
} from '../../src/index.js';

declare const error: SystemError;
declare const value: unknown;
declare const anyString: string;
declare const code: SystemErrorCodeValue;
declare const member: SystemErrorCode;

describe('lookup', () => {
  it('gives the exact entry of a known code', () => {
    expectTypeOf(lookup('expired_token').status).toEqualTypeOf<401>();
    expectTypeOf(lookup('expired_token').code).toEqualTypeOf<'expired_token'>();
    expectTypeOf(lookup('expired_token').text).toEqualTypeOf<'The access token provided has expired'>();
    expectTypeOf(lookup(SystemErrorCode.EXPIRED_TOKEN)).toEqualTypeOf(systemErrors.expired_token);
    expectTypeOf(lookup(SystemErrorCode.QUERY_LIMIT_EXCEEDED).recovery).toEqualTypeOf<'slow-down'>();
    expectTypeOf(systemErrors.expired_token.status).toEqualTypeOf<401>();
  });

  it('gives any entry for a code not known at compile time', () => {
    expectTypeOf(lookup(code)).toEqualTypeOf<SystemError>();
    expectTypeOf(lookup(member)).toEqualTypeOf<SystemError>();
    const two = lookup(anyString as 'expired_token' | 'OVERLOAD_LIMIT');
    expectTypeOf(two.status).toEqualTypeOf<401 | 503>();
  });

  it('takes any string, and then may find nothing', () => {
    expectTypeOf(lookup('ERROR_HANDLER_ALREADY_EXIST')).toEqualTypeOf<SystemError | undefined>();
    expectTypeOf(lookup(anyString)).toEqualTypeOf<SystemError | undefined>();
    // @ts-expect-error: there may be no entry
    lookup(anyString).status;
    // @ts-expect-error: a number is no code
    lookup(401);
  });
});

describe('narrowing', () => {
  it('by code, with a literal and with a member', () => {
    if (error.code === 'expired_token') expectTypeOf(error.status).toEqualTypeOf<401>();
    if (error.code === SystemErrorCode.EXPIRED_TOKEN) expectTypeOf(error.recovery).toEqualTypeOf<'refresh-token'>();
    else expectTypeOf(error.code).toEqualTypeOf<Exclude<SystemErrorCodeValue, 'expired_token'>>();
    // @ts-expect-error: no such code
    if (error.code === 'EXPIRED_TOKEN') return;
  });

  it('by status, category and recovery narrows the code', () => {
    if (error.status === 429) expectTypeOf(error.code).toEqualTypeOf<'OPERATION_TIME_LIMIT'>();
    if (error.status === SystemErrorStatus.METHOD_NOT_ALLOWED)
      expectTypeOf(error.code).toEqualTypeOf<'ERROR_BATCH_METHOD_NOT_ALLOWED'>();
    if (error.category === 'permission')
      expectTypeOf(error.code).toEqualTypeOf<'insufficient_scope' | 'user_access_error'>();
    if (error.category === ErrorCategory.SERVER)
      expectTypeOf(error.code).toEqualTypeOf<'INTERNAL_SERVER_ERROR' | 'ERROR_UNEXPECTED_ANSWER'>();
    if (error.recovery === 'slow-down')
      expectTypeOf(error.code).toEqualTypeOf<'QUERY_LIMIT_EXCEEDED' | 'OPERATION_TIME_LIMIT'>();
    if (error.recovery === Recovery.UPGRADE_PLAN) expectTypeOf(error.code).toEqualTypeOf<'ACCESS_DENIED'>();
    // @ts-expect-error: no such recovery
    if (error.recovery === 'pray') return;
    // @ts-expect-error: no system error has this status
    if (error.status === 418) return;
  });

  it('leaves a switch over the code exhaustive with literals', () => {
    const advice = (): string => {
      switch (error.code) {
        case 'INTERNAL_SERVER_ERROR':
        case 'ERROR_UNEXPECTED_ANSWER':
        case 'QUERY_LIMIT_EXCEEDED':
        case 'ERROR_BATCH_METHOD_NOT_ALLOWED':
        case 'ERROR_BATCH_LENGTH_EXCEEDED':
        case 'NO_AUTH_FOUND':
        case 'INVALID_REQUEST':
        case 'OVERLOAD_LIMIT':
        case 'ACCESS_DENIED':
        case 'INVALID_CREDENTIALS':
        case 'ERROR_MANIFEST_IS_NOT_AVAILABLE':
        case 'insufficient_scope':
        case 'expired_token':
        case 'user_access_error':
        case 'PORTAL_DELETED':
        case 'OPERATION_TIME_LIMIT':
        case 'ERROR_METHOD_NOT_FOUND':
          return error.code;
      }
    };
    expectTypeOf(advice).returns.toBeString();
  });

  it('leaves a switch over the code exhaustive with members', () => {
    switch (error.code) {
      case SystemErrorCode.INTERNAL_SERVER_ERROR:
      case SystemErrorCode.ERROR_UNEXPECTED_ANSWER:
      case SystemErrorCode.QUERY_LIMIT_EXCEEDED:
      case SystemErrorCode.ERROR_BATCH_METHOD_NOT_ALLOWED:
      case SystemErrorCode.ERROR_BATCH_LENGTH_EXCEEDED:
      case SystemErrorCode.NO_AUTH_FOUND:
      case SystemErrorCode.INVALID_REQUEST:
      case SystemErrorCode.OVERLOAD_LIMIT:
      case SystemErrorCode.ACCESS_DENIED:
      case SystemErrorCode.INVALID_CREDENTIALS:
      case SystemErrorCode.ERROR_MANIFEST_IS_NOT_AVAILABLE:
      case SystemErrorCode.INSUFFICIENT_SCOPE:
      case SystemErrorCode.USER_ACCESS_ERROR:
      case SystemErrorCode.PORTAL_DELETED:
      case SystemErrorCode.OPERATION_TIME_LIMIT:
      case SystemErrorCode.ERROR_METHOD_NOT_FOUND:
        break;
      case SystemErrorCode.EXPIRED_TOKEN:
        expectTypeOf(error.status).toEqualTypeOf<401>();
        break;
      default:
        expectTypeOf(error).toBeNever();
    }
  });

  it('shows a member that a switch forgot', () => {
    switch (error.recovery) {
      case Recovery.RETRY:
      case Recovery.SLOW_DOWN:
      case Recovery.REFRESH_TOKEN:
      case Recovery.AUTHORIZE:
      case Recovery.CHANGE_REQUEST:
      case Recovery.UPGRADE_PLAN:
      case Recovery.CONTACT_SUPPORT:
        break;
      default:
        expectTypeOf(error.code).toEqualTypeOf<'user_access_error' | 'PORTAL_DELETED'>();
        // @ts-expect-error: two entries are left
        error satisfies never;
    }
  });
});

describe('guards', () => {
  it('narrow unknown values', () => {
    if (isSystemErrorCode(value)) {
      expectTypeOf(value).toEqualTypeOf<SystemErrorCodeValue>();
      expectTypeOf(lookup(value)).toEqualTypeOf<SystemError>();
    }
    if (isErrorResponse(value)) {
      expectTypeOf(value).toEqualTypeOf<ErrorResponse>();
      expectTypeOf(value.error).toEqualTypeOf<string | number>();
      expectTypeOf(value.error_description).toEqualTypeOf<string | undefined>();
    }
    if (isSystemErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<SystemErrorCodeValue>();
  });

  it('narrow to the codes named', () => {
    if (isSystemErrorResponse(value, 'expired_token', SystemErrorCode.NO_AUTH_FOUND))
      expectTypeOf(value.error).toEqualTypeOf<'expired_token' | 'NO_AUTH_FOUND'>();
    // @ts-expect-error: no such code
    isSystemErrorResponse(value, 'EXPIRED_TOKEN');
  });
});

describe('the table', () => {
  it('is read-only and knows its keys', () => {
    // @ts-expect-error: frozen
    systemErrors.expired_token = systemErrors.NO_AUTH_FOUND;
    // @ts-expect-error: frozen
    systemErrors.expired_token.status = 401;
    // @ts-expect-error: frozen
    systemErrors.expired_token.docs.push('/limits.html');
    // @ts-expect-error: no such code
    systemErrors.EXPIRED_TOKEN;
    expectTypeOf<keyof typeof systemErrors>().toEqualTypeOf<SystemErrorCodeValue>();
  });

  it('keeps its types where it is listed', () => {
    expectTypeOf(Object.values(systemErrors)).toEqualTypeOf<SystemError[]>();
    expectTypeOf(Object.entries(systemErrors)).toEqualTypeOf<[string, SystemError][]>();
  });

  it('takes members where codes belong, and no code where a member belongs', () => {
    expectTypeOf<SystemErrorCode>().toExtend<SystemErrorCodeValue>();
    expectTypeOf<SystemErrorCodeValue>().not.toExtend<SystemErrorCode>();
    expectTypeOf(lookupByStatus(401)).toEqualTypeOf<SystemError[]>();
  });
});
