import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ErrorCategory,
  isSystemErrorCode,
  lookup,
  lookupByStatus,
  Recovery,
  SystemErrorCode,
  SystemErrorStatus,
  systemErrors,
} from '../../src/index.js';
import { anyValue, HOSTILE_VALUES } from './support.js';

const codes = (errors: readonly { code: string }[]) => errors.map(({ code }) => code);

describe('lookup', () => {
  it('finds the entry of a code, by literal and by enum member', () => {
    expect(lookup('QUERY_LIMIT_EXCEEDED')).toBe(systemErrors.QUERY_LIMIT_EXCEEDED);
    expect(lookup(SystemErrorCode.USER_ACCESS_ERROR)).toBe(systemErrors.user_access_error);
  });

  it('minds the case, since the wire does', () => {
    expect(lookup('EXPIRED_TOKEN')).toBeUndefined();
    expect(lookup('query_limit_exceeded')).toBeUndefined();
  });

  it.each(HOSTILE_VALUES)('finds nothing for %s', (_, value) => expect(lookup(value as string)).toBeUndefined());

  it('finds an entry exactly for the codes that the guard knows, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyValue,
          fc.constantFrom(...Object.values(SystemErrorCode)).map((code) => () => code),
        ),
        (get) => {
          const value = get();
          const entry = lookup(value as string);
          return isSystemErrorCode(value) ? entry?.code === value : entry === undefined;
        },
      ),
    );
  });
});

describe('lookupByStatus', () => {
  it('gives those documented with the status first, then those that other sources give it for', () => {
    expect(codes(lookupByStatus(401))).toEqual([
      'NO_AUTH_FOUND',
      'expired_token',
      'INVALID_REQUEST',
      'OVERLOAD_LIMIT',
      'ACCESS_DENIED',
      'INVALID_CREDENTIALS',
      'insufficient_scope',
      'user_access_error',
    ]);
    expect(codes(lookupByStatus(SystemErrorStatus.TOO_MANY_REQUESTS))).toEqual(['OPERATION_TIME_LIMIT']);
    expect(codes(lookupByStatus(410))).toEqual(['PORTAL_DELETED']);
  });

  it('gives an empty list for what no entry comes with', () => {
    const values = [418, 0, -1, 401.5, Number.NaN, '401', ...HOSTILE_VALUES.map(([, value]) => value)];
    for (const value of values) expect(lookupByStatus(value as number)).toEqual([]);
  });

  it('gives a list of its own each time', () => {
    lookupByStatus(429).pop();
    expect(lookupByStatus(429)).toHaveLength(1);
  });
});

describe('isSystemErrorCode', () => {
  it.each(HOSTILE_VALUES)('refuses %s', (_, value) => expect(isSystemErrorCode(value)).toBe(false));
});

describe('systemErrors', () => {
  it('is frozen through and through', () => {
    const thawed: unknown[] = [];
    const visit = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(value);
      Object.values(value).forEach(visit);
    };
    visit(systemErrors);
    expect(thawed).toEqual([]);
  });

  it('has no property but the codes', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(name in systemErrors).toBe(false);
  });
});

describe('the enums', () => {
  it('name statuses by the reason phrases of RFC 9110 and have a reverse mapping', () => {
    const numbers = Object.values(SystemErrorStatus).filter((value) => typeof value === 'number');
    expect(numbers.map((status) => [status, SystemErrorStatus[status]])).toEqual([
      [200, 'OK'],
      [400, 'BAD_REQUEST'],
      [401, 'UNAUTHORIZED'],
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
      [405, 'METHOD_NOT_ALLOWED'],
      [410, 'GONE'],
      [429, 'TOO_MANY_REQUESTS'],
      [500, 'INTERNAL_SERVER_ERROR'],
      [503, 'SERVICE_UNAVAILABLE'],
    ]);
  });

  it('hold the vocabularies', () => {
    expect(Object.values(ErrorCategory)).toEqual([
      'server',
      'limit',
      'authentication',
      'permission',
      'request',
      'availability',
    ]);
    expect(Recovery).toEqual({
      RETRY: 'retry',
      SLOW_DOWN: 'slow-down',
      REFRESH_TOKEN: 'refresh-token',
      AUTHORIZE: 'authorize',
      CHANGE_REQUEST: 'change-request',
      ASK_ADMIN: 'ask-admin',
      UPGRADE_PLAN: 'upgrade-plan',
      CONTACT_SUPPORT: 'contact-support',
      WAIT_FOR_APPROVAL: 'wait-for-approval',
    });
  });
});
