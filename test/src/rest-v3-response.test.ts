import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRestV3ErrorResponse, RestV3ErrorCode } from '../../src/generated/rest-v3.js';
import { isErrorResponse } from '../../src/index.js';
import { readRestV3Code } from '../../src/rest-v3-response.js';
import { anyValue, HOSTILE_VALUES } from './support.js';

const code = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION';
const body = {
  error: { code, message: 'Ошибка', validation: [{ field: 'title', message: 'Обязательное поле' }, { message: 'x' }] },
};

describe('readRestV3Code', () => {
  it.each([5, null, undefined, ['A'], {}])('takes no code that is %j', (code) => {
    expect(readRestV3Code({ error: { code, message: 'x' } })).toBeUndefined();
  });

  it('gives any code of a good body', () => {
    expect(readRestV3Code({ error: { code: 'OTHER', message: 'x' } })).toBe('OTHER');
  });
});

describe('isRestV3ErrorResponse', () => {
  it('accepts the body of REST 3.0, which is no classic one', () => {
    expect(isRestV3ErrorResponse(body)).toBe(true);
    expect(isRestV3ErrorResponse({ error: { code, message: '' } })).toBe(true);
    expect(isErrorResponse(body)).toBe(false);
  });

  it('accepts only the codes named', () => {
    expect(isRestV3ErrorResponse(body, RestV3ErrorCode.DTO_VALIDATION)).toBe(true);
    expect(isRestV3ErrorResponse(body, 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION')).toBe(false);
  });

  it.each([
    [{ error: code, error_description: 'x' }],
    [{ error: { code: 'DTO_VALIDATION', message: 'x' } }],
    [{ error: { code } }],
    [{ error: { code, message: 7 } }],
    [{ error: { code, message: 'x', validation: {} } }],
    [{ error: { code, message: 'x', validation: ['title'] } }],
    [{ error: { code, message: 'x', validation: [null] } }],
    [{ error: { code, message: 'x', validation: [{ message: 'x' }, { message: 7 }] } }],
    [{ error: { code, message: 'x', validation: [Object.assign(() => undefined, { message: 'x' })] } }],
    [{ error: { code: [code], message: 'x' } }],
    [{ error: { code, message: 'x', validation: [{ field: 'title' }] } }],
    [{ error: { code, message: 'x', validation: [{ field: 7, message: 'x' }] } }],
  ])('refuses %j', (value) => expect(isRestV3ErrorResponse(value)).toBe(false));

  it.each(HOSTILE_VALUES)('refuses %s, in any place', (_, value) => {
    expect(isRestV3ErrorResponse(value)).toBe(false);
    expect(isRestV3ErrorResponse({ error: value })).toBe(false);
    expect(isRestV3ErrorResponse({ error: { code, message: 'x', validation: [value] } })).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        anyValue,
        (get) => !isRestV3ErrorResponse({ error: { code: get(), message: 'x', validation: get() } }),
      ),
    );
  });
});
