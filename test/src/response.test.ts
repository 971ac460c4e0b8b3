import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isErrorResponse, isSystemErrorResponse, SystemErrorCode } from '../../src/index.js';
import { anyValue, HOSTILE_VALUES } from './support.js';

describe('isErrorResponse', () => {
  it.each([
    [{ error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' }],
    [{ error: 'invalid_grant' }],
    [{ error: 'ERROR_CORE', error_description: '' }],
    [{ error: '' }],
    [{ error: 0, error_description: 'Access denied' }],
    [{ error: 200040300010, error_description: 'x' }],
    [{ error: '400', error_description: undefined }],
    [{ error: 'session_failed', error_description: 'Sessid check failed', sessid: 'a1' }],
    [Object.freeze({ error: 'x' })],
    [Object.assign(Object.create(null), { error: 'x' })],
  ])('accepts %j', (body) => expect(isErrorResponse(body)).toBe(true));

  it.each([
    [{ result: true, time: {} }],
    [{ error: { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'x' } }],
    [{ error: null }],
    [{ error: true }],
    [{ error: ['x'] }],
    [{ error: 'x', error_description: null }],
    [{ error: 'x', error_description: 7 }],
    [{ error_description: 'x' }],
    [[{ error: 'x' }]],
    ['{"error":"x"}'],
  ])('refuses %j', (body) => expect(isErrorResponse(body)).toBe(false));

  it.each(HOSTILE_VALUES)('refuses %s', (_, value) => expect(isErrorResponse(value)).toBe(false));
});

describe('isSystemErrorResponse', () => {
  const expired = { error: 'expired_token', error_description: 'The access token provided has expired' };

  it('accepts every system code where none is named', () => {
    expect(isSystemErrorResponse(expired)).toBe(true);
    expect(isSystemErrorResponse({ error: 'OVERLOAD_LIMIT' })).toBe(true);
    expect(isSystemErrorResponse({ error: 'EXPIRED_TOKEN' })).toBe(false);
    expect(isSystemErrorResponse({ error: 'ERROR_HANDLER_ALREADY_EXIST' })).toBe(false);
    expect(isSystemErrorResponse({ error: 503 })).toBe(false);
  });

  it('accepts only the codes named, as literals or as enum members', () => {
    expect(isSystemErrorResponse(expired, 'expired_token')).toBe(true);
    expect(isSystemErrorResponse(expired, 'NO_AUTH_FOUND', SystemErrorCode.EXPIRED_TOKEN)).toBe(true);
    expect(isSystemErrorResponse(expired, SystemErrorCode.NO_AUTH_FOUND)).toBe(false);
  });

  it.each(HOSTILE_VALUES)('refuses %s as a body and as its code', (_, value) => {
    expect(isSystemErrorResponse(value)).toBe(false);
    expect(isSystemErrorResponse({ error: value })).toBe(false);
    expect(isSystemErrorResponse(value, 'expired_token')).toBe(false);
  });

  it('never throws, and accepts nothing that isErrorResponse refuses', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (getBody, getError) => {
        const [body, error] = [getBody(), getError()];
        for (const value of [body, { error }, { error, error_description: body }]) {
          const accepted = isSystemErrorResponse(value) || isSystemErrorResponse(value, 'expired_token');
          if (accepted && !isErrorResponse(value)) return false;
        }
        return true;
      }),
    );
  });
});
