import { describe, expect, it } from 'vitest';
import { isRestV3ErrorCode, lookup, RestV3ErrorCode, restV3Errors } from '../../src/generated/rest-v3.js';

const TABLE: [code: string, member: string, status: number, en: string, ru: string][] = [
  ['EXCEPTION_ACCESSDENIEDEXCEPTION', 'ACCESS_DENIED', 403, 'switched off', 'отключён'],
  ['EXCEPTION_ENTITYALREADYEXISTSEXCEPTION', 'ENTITY_ALREADY_EXISTS', 400, 'exists already', 'уже существует'],
  ['EXCEPTION_ENTITYNOTFOUNDEXCEPTION', 'ENTITY_NOT_FOUND', 400, 'identifier', 'идентификатор'],
  ['EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION', 'IDEMPOTENCY_KEY_REUSED', 422, 'new key', 'новый ключ'],
  ['EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', 'INSUFFICIENT_SCOPE', 403, 'scope', 'scope'],
  ['EXCEPTION_INTERNAL_INTERNALEXCEPTION', 'INTERNAL', 500, 'inside the server', 'сбой на сервере'],
  ['EXCEPTION_INVALIDFILTEREXCEPTION', 'INVALID_FILTER', 400, 'filter', 'Фильтр'],
  [
    'EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION',
    'INVALID_IDEMPOTENCY_KEY',
    400,
    '1 to 255 printable ASCII',
    'от 1 до 255',
  ],
  ['EXCEPTION_INVALIDJSONEXCEPTION', 'INVALID_JSON', 400, 'content type', 'типом содержимого'],
  ['EXCEPTION_INVALIDORDEREXCEPTION', 'INVALID_ORDER', 400, 'order', 'order'],
  ['EXCEPTION_INVALIDPAGINATIONEXCEPTION', 'INVALID_PAGINATION', 400, 'pagination', 'pagination'],
  ['EXCEPTION_INVALIDSELECTEXCEPTION', 'INVALID_SELECT', 400, 'batch in the old format', 'batch в старом формате'],
  ['EXCEPTION_LICENSEEXCEPTION', 'LICENSE', 403, 'plan', 'тариф'],
  ['EXCEPTION_METHODNOTFOUNDEXCEPTION', 'METHOD_NOT_FOUND', 404, 'no such method', 'метода нет'],
  ['EXCEPTION_RATELIMITEXCEPTION', 'RATE_LIMIT', 429, 'OPERATION_TIME_LIMIT', 'OPERATION_TIME_LIMIT'],
  ['EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION', 'RELATION_METHOD_NOT_FOUND', 404, 'relation', 'связ'],
  [
    'EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION',
    'UNKNOWN_AGGREGATE_FUNCTION',
    400,
    'aggregate function',
    'агрегатной функции',
  ],
  [
    'EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
    'UNKNOWN_DTO_PROPERTY',
    400,
    'related field in select',
    'связанное поле в select',
  ],
  ['EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION', 'UNKNOWN_FILTER_OPERATOR', 400, 'filter operator', 'оператора фильтра'],
  ['EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION', 'DTO_VALIDATION', 400, 'validation', 'validation'],
  ['EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION', 'INVALID_FILE', 400, 'file', 'Файл'],
  ['EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION', 'REQUEST_FILTER_VALIDATION', 400, 'filter', 'фильтр'],
  ['EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION', 'REQUEST_VALIDATION', 400, 'wrong type', 'неверный тип'],
  ['EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION', 'WRONG_HTTP_REQUEST_METHOD', 400, 'HTTP verb', 'HTTP-методом'],
  ['REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION', 'FIELD_NOT_FOUND', 404, '*.field.get', '*.field.get'],
  ['REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION', 'FIELD_WRONG_TYPE', 404, 'another type', 'Тип поля'],
];
const full = (code: string) => `BITRIX_REST_V3_${code}`;

describe('the errors of REST 3.0', () => {
  it('are complete and in order, with readable members', () => {
    expect(Object.keys(restV3Errors)).toEqual(TABLE.map(([code]) => full(code)));
    expect(Object.entries(RestV3ErrorCode)).toEqual(TABLE.map(([code, member]) => [member, full(code)]));
  });

  it.each(TABLE)('%s', (code, _member, status, en, ru) => {
    expect(isRestV3ErrorCode(full(code))).toBe(true);
    expect(isRestV3ErrorCode(code)).toBe(false);
    expect(lookup(full(code))).toMatchObject({
      code: full(code),
      status,
      docs: expect.arrayContaining(['/api-reference/rest-v3.html']),
    });
    expect(lookup(full(code))?.description.en).toContain(en);
    expect(lookup(full(code))?.description.ru).toContain(ru);
  });

  it('have no text, since the server sends it in the language of the account', () => {
    for (const error of Object.values(restV3Errors)) {
      expect(error).not.toHaveProperty('text');
      expect(error).not.toHaveProperty('otherTexts');
    }
  });
});
