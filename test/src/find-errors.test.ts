import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findErrors, isErrorResponse } from '../../src/index.js';
import { anyValue, HOSTILE_VALUES, hostileProxy, revokedProxy } from './support.js';

const time = { start: 1763900000.1, finish: 1763900000.2, duration: 0.1, operating: 0, operating_reset_at: 1763900600 };

describe('findErrors finds', () => {
  it.each([
    [
      'a classic error',
      { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
      'QUERY_LIMIT_EXCEEDED',
      'Too many requests',
    ],
    ['an error without description', { error: 'invalid_grant' }, 'invalid_grant', ''],
    ['an error with an empty description', { error: 'ERROR_CORE', error_description: '' }, 'ERROR_CORE', ''],
    ['an error with an empty code', { error: '', error_description: 'Not found' }, '', 'Not found'],
    ['the number zero', { error: 0, error_description: 'Error adding an order' }, '0', 'Error adding an order'],
    ['a number', { error: 200040300010, error_description: 'Access denied' }, '200040300010', 'Access denied'],
    ['a string of digits', { error: '100', error_description: 'x' }, '100', 'x'],
    [
      'an error with further keys',
      { error: 'ERROR_ARGUMENT', error_description: 'Bad', argument: 'ID', status: '400 Bad Request' },
      'ERROR_ARGUMENT',
      'Bad',
    ],
    ['an error with a description that is no text', { error: 'X', error_description: ['a'] }, 'X', ''],
    ['an error beside an empty result', { error: 'X', error_description: 'y', result: [], time }, 'X', 'y'],
    ['an error beside a batch that has none', { error: 'X', result: { result: [], result_error: null } }, 'X', ''],
  ])('%s', (_, body, code, description) => {
    expect(findErrors(body)).toEqual([{ code, description, path: [] }]);
  });

  it.each([
    [{ code: 'C' }, 'C', ''],
    [{ message: 'm' }, '', 'm'],
    [{ code: 5, message: 'm' }, '5', 'm'],
    [{ code: null, message: 'm' }, '', 'm'],
  ])('an error of REST 3.0 that is incomplete: %j', (error, code, description) => {
    expect(findErrors({ error })).toEqual([{ code, description, path: ['error'] }]);
  });

  it('an error of REST 3.0', () => {
    const error = { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'Доступ запрещён' };
    expect(findErrors({ error })).toEqual([{ code: error.code, description: error.message, path: ['error'] }]);
  });

  it('what a validation of REST 3.0 refused, without fields that are no such thing', () => {
    const code = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION';
    const validation = [
      { field: 'title', message: 'Required' },
      { message: 'Nothing to update' },
      { field: 7, message: 'x' },
      null,
    ];
    const found = findErrors({ error: { code, message: 'Invalid', validation } });
    expect(found[0]?.validation?.map((item) => Object.keys(item))).toEqual([['field', 'message'], ['message']]);
    expect(found).toEqual([
      {
        code,
        description: 'Invalid',
        path: ['error'],
        validation: [{ field: 'title', message: 'Required' }, { message: 'Nothing to update' }],
      },
    ]);
  });

  it('the errors of a batch under the names of its commands', () => {
    const body = {
      result: {
        result: { deal: { ID: '7' } },
        result_error: {
          get_user: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
          add: { error: 0, error_description: 'Wrong field' },
          '10': { error: '', error_description: 'Not found' },
          nameless: { error_description: 'Nobody knows' },
        },
        result_total: [],
        result_next: [],
        result_time: [],
      },
      time,
    };
    expect(findErrors(body)).toEqual([
      { code: '', description: 'Not found', path: ['result', 'result_error', '10'] },
      {
        code: 'ERROR_METHOD_NOT_FOUND',
        description: 'Method not found!',
        path: ['result', 'result_error', 'get_user'],
      },
      { code: '0', description: 'Wrong field', path: ['result', 'result_error', 'add'] },
      { code: '', description: 'Nobody knows', path: ['result', 'result_error', 'nameless'] },
    ]);
  });

  it('the errors of a batch beside what is none', () => {
    const result_error = { a: null, b: 'x', c: { error: 'X' } };
    expect(findErrors({ error: null, result: { result: [], result_error } })).toEqual([
      { code: 'X', description: '', path: ['result', 'result_error', 'c'] },
    ]);
  });

  it('the errors of a batch whose commands were a list', () => {
    const result_error = [{ error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' }];
    expect(findErrors({ result: { result: [], result_error } })).toEqual([
      { code: 'QUERY_LIMIT_EXCEEDED', description: 'Too many requests', path: ['result', 'result_error', 0] },
    ]);
  });

  it('the error of a command of REST 3.0 in a batch', () => {
    const body = JSON.parse(
      '{"result":{"result":[],"result_error":{"__proto__":{"error":{"code":"C","message":"m"}}}}}',
    );
    expect(findErrors(body)).toEqual([
      { code: 'C', description: 'm', path: ['result', 'result_error', '__proto__', 'error'] },
    ]);
  });

  it.each([
    [{ result: false, error: 'CONNECTOR_ERROR', error_description: 'Not active' }, 'CONNECTOR_ERROR', 'Not active'],
    [{ error: 'COMPANY_NOT_FOUND', error_description: 'No such company' }, 'COMPANY_NOT_FOUND', 'No such company'],
    [{ result: false, error: 100, error_description: '' }, '100', ''],
  ])('the error that %j is as a result', (result, code, description) => {
    expect(findErrors({ result, time })).toEqual([{ code, description, path: ['result'] }]);
  });

  it('texts without a code', () => {
    expect(findErrors({ result: { status: 'error', errors: ['No company', 'No person'] }, time })).toEqual([
      { code: '', description: 'No company', path: ['result', 'errors', 0] },
      { code: '', description: 'No person', path: ['result', 'errors', 1] },
    ]);
  });

  it('as many errors as there are', () => {
    const result_error = Array.from({ length: 300_000 }, () => ({ error: 'X' }));
    expect(findErrors({ result: { result: [], result_error } })).toHaveLength(300_000);
  });
});

describe('findErrors finds nothing in', () => {
  it.each([
    ['a plain success', { result: true, time }],
    ['a list', { result: [{ ID: '1', error: 'X', error_description: 'y' }], total: 1, next: 50, time }],
    [
      'a successful batch',
      { result: { result: { a: 1 }, result_error: [], result_total: [], result_next: [], result_time: [] }, time },
    ],
    ['a batch whose errors are an empty map', { result: { result: [], result_error: {} }, time }],
    ['a field called error', { result: { ID: 1, error: 'none', error_description: 'no trouble' }, time }],
    ['a field called error alone', { result: { error: 'X' }, time }],
    ['an error beside a result that is true', { result: { result: true, error: 'X', error_description: 'y' }, time }],
    ['a job whose status is error', { result: { id: 5, status: 'error', errors: ['disk full'] }, time }],
    ['errors under another status', { result: { status: 'done', errors: ['x'] }, time }],
    ['errors that are no texts', { result: { status: 'error', errors: [{ text: 'x' }] }, time }],
    ['errors that are an empty list', { result: { status: 'error', errors: [] }, time }],
    [
      'a field called result_error alone',
      { result: { result_error: { a: { error: 'X', error_description: 'y' } } }, time },
    ],
    ['a result_error deep inside', { result: { result: { result: [], result_error: { a: { error: 'X' } } } }, time }],
    ['a result_error of business data', { result: { result: 1, result_error: { low: 0.1, high: 0.4 } }, time }],
    ['an error that is null', { error: null, result: 1 }],
    ['an error that is an empty list', { error: [] }],
    ['an error object without code and message', { error: { id: 1 } }],
    ['an error object whose code and message are neither', { error: { code: null, message: 7 } }],
    ['errors that are texts only in part', { result: { status: 'error', errors: ['x', 7] } }],
    [
      'entries of a batch without code and words',
      { result: { result: [], result_error: { a: {}, b: [], c: null, d: 'x' } } },
    ],
    ['a description alone', { error_description: 'x' }],
    ['a list of errors', [{ error: 'X' }]],
    ['a list that has one itself', Object.assign([], { error: 'X', result: { error: 'Y', error_description: 'y' } })],
    [
      'an entry of a batch that is a list',
      { result: { result: [], result_error: { a: Object.assign([], { error: 'X' }) } } },
    ],
    ['text', '{"error":"X"}'],
  ])('%s', (_, body) => expect(findErrors(body)).toEqual([]));

  it.each(HOSTILE_VALUES)('%s', (_, value) => {
    expect(findErrors(value)).toEqual([]);
    expect(findErrors({ result: value })).toEqual([]);
    expect(findErrors({ result: { result: 1, result_error: value } })).toEqual([]);
  });

  it('hostile places of a body', () => {
    for (const place of [hostileProxy(), revokedProxy()]) {
      expect(findErrors({ error: place })).toEqual([]);
      expect(findErrors({ result: { result: 1, result_error: { a: place } } })).toEqual([]);
      expect(findErrors({ result: { status: 'error', errors: [place] } })).toEqual([]);
    }
  });
});

describe('findErrors', () => {
  it('never throws, and gives errors of the promised form', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const bodies = [
          a(),
          { error: a(), error_description: b() },
          { result: { result: a(), result_error: b() } },
          { result: { error: a(), error_description: b() } },
        ];
        for (const { code, description, path } of bodies.flatMap(findErrors)) {
          expect(typeof code).toBe('string');
          expect(typeof description).toBe('string');
          expect(Array.isArray(path)).toBe(true);
        }
      }),
    );
  });

  it('finds what isErrorResponse accepts, with the same code', () => {
    fc.assert(
      fc.property(
        fc.record({
          error: fc.oneof(fc.string(), fc.integer()),
          error_description: fc.option(fc.string(), { nil: undefined }),
        }),
        (body) => {
          expect(isErrorResponse(body)).toBe(true);
          expect(findErrors(body)).toEqual([
            { code: String(body.error), description: body.error_description ?? '', path: [] },
          ]);
        },
      ),
    );
  });

  it('leads by its path to the error, and changes nothing', () => {
    const entry = fc.record({ error: fc.oneof(fc.string(), fc.integer()), error_description: fc.string() });
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), entry), fc.array(entry)), (result_error) => {
        const body = { result: { result: [], result_error } };
        const before = JSON.stringify(body);
        const found = findErrors(body);
        expect(found).toHaveLength(Object.keys(result_error).length);
        for (const { code, description, path } of found) {
          const place = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], body);
          expect(place).toEqual({ error: expect.anything(), error_description: description });
          expect(String((place as { error: unknown }).error)).toBe(code);
        }
        expect(JSON.stringify(body)).toBe(before);
      }),
    );
  });

  it('takes no arbitrary business data for an error', () => {
    const business = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('error', 'errors', 'status', 'error_description', 'id')),
      fc.jsonValue(),
    );
    // Any of these keys keeps the data from meeting a documented shape exactly.
    const result = fc.oneof(
      business.map((data) => ({ ...data, id: 1 })),
      fc.array(fc.jsonValue()),
      fc.string(),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(fc.property(result, (data) => findErrors({ result: data, time }).length === 0));
  });

  it('reads only a few keys of a success, however large', () => {
    const read = new Set<PropertyKey>();
    const target: Record<string, unknown> = { result: 1, error: 'X', error_description: 'y' };
    for (let index = 0; index < 1000; index++) target[`field${index}`] = { index };
    const watched = new Proxy(target, {
      get: (object, key) => {
        read.add(key);
        return Reflect.get(object, key);
      },
    });
    expect(findErrors({ result: watched })).toEqual([]);
    expect([...read].filter((key) => String(key).startsWith('field'))).toEqual([]);
  });
});
