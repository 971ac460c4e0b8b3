import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../src/find-errors.js';
import { isErrorResponse } from '../../../src/response.js';
import { forAnyValue, hostileProxy, revokedProxy } from './support.js';

const time = { start: 1763900000.1, finish: 1763900000.2, duration: 0.1, operating: 0, operating_reset_at: 1763900600 };

/** What is found, without the names of its fields. */
const found = (body: unknown) => findErrors(body).map(({ code, description, path }) => [code, description, path]);

/** The response to a batch some of whose commands failed. */
const batch = (result_error: unknown) => ({
  result: { result: [], result_error, result_total: [], result_time: [] },
  time,
});

describe('findErrors finds', () => {
  it.each([
    ['a description', { error: 'A_CODE', error_description: 'Wrong' }, 'A_CODE', 'Wrong'],
    ['no description', { error: 'A_CODE' }, 'A_CODE', ''],
    ['an empty description', { error: 'A_CODE', error_description: '' }, 'A_CODE', ''],
    ['an empty code', { error: '', error_description: 'Not found' }, '', 'Not found'],
    ['the number zero', { error: 0, error_description: 'Error adding an order' }, '0', 'Error adding an order'],
    ['a number', { error: 200040300010, error_description: 'Denied' }, '200040300010', 'Denied'],
    ['a string of digits', { error: '100', error_description: 'x' }, '100', 'x'],
    ['further keys', { error: 'A_CODE', error_description: 'Bad', argument: 'ID', status: '400' }, 'A_CODE', 'Bad'],
    ['a description that is no text', { error: 'A_CODE', error_description: ['a'] }, 'A_CODE', ''],
    ['an empty result', { error: 'A_CODE', error_description: 'y', result: [], time }, 'A_CODE', 'y'],
    ['a batch that has none', { error: 'A_CODE', result: { result: [], result_error: null } }, 'A_CODE', ''],
  ])('a classic error with %s', (_, body, code, text) => expect(found(body)).toEqual([[code, text, []]]));

  it.each([
    [{ code: 'A_CODE', message: 'Доступ запрещён' }, 'A_CODE', 'Доступ запрещён'],
    [{ code: 'A_CODE' }, 'A_CODE', ''],
    [{ message: 'm' }, '', 'm'],
    [{ code: 5, message: 'm' }, '5', 'm'],
    [{ code: null, message: 'm' }, '', 'm'],
  ])('the error %j of REST 3.0', (error, code, text) => {
    expect(findErrors({ error })).toEqual([{ code, description: text, path: ['error'] }]);
  });

  it('what a validation of REST 3.0 refused, without what is no such thing', () => {
    const [whole, nameless] = [{ field: 'title', message: 'Required' }, { message: 'Nothing to update' }];
    const validation = [whole, nameless, { field: 7, message: 'x' }, null];
    expect(findErrors({ error: { code: 'A_CODE', message: 'Invalid', validation } })).toStrictEqual([
      { code: 'A_CODE', description: 'Invalid', path: ['error'], validation: [whole, nameless] },
    ]);
  });

  it('the errors of a batch under the names of its commands', () => {
    // As JSON, since an object literal takes __proto__ for its prototype.
    const commands = JSON.parse(`{
      "add": { "error": 0, "error_description": "Wrong field" },
      "__proto__": { "error": { "code": "A_CODE", "message": "Bad" } },
      "10": { "error": "", "error_description": "Not found" },
      "nameless": { "error_description": "Nobody knows" },
      "none": null,
      "empty": {},
      "list": []
    }`);
    const path = (...keys: string[]) => ['result', 'result_error', ...keys];
    expect(found(batch(commands))).toEqual([
      ['', 'Not found', path('10')],
      ['0', 'Wrong field', path('add')],
      ['A_CODE', 'Bad', path('__proto__', 'error')],
      ['', 'Nobody knows', path('nameless')],
    ]);
    expect(found({ ...batch(commands), error: 'OWN' })).toHaveLength(5);
  });

  it('the errors of a batch whose commands were a list, as many as there are', () => {
    const errors = found(batch(Array.from({ length: 300_000 }, () => ({ error: 'A_CODE' }))));
    expect(errors).toHaveLength(300_000);
    expect(errors[7]).toEqual(['A_CODE', '', ['result', 'result_error', 7]]);
  });

  it.each([
    [{ result: false, error: 'A_CODE', error_description: 'Not active' }, 'A_CODE', 'Not active'],
    [{ error: 'A_CODE', error_description: 'No such company' }, 'A_CODE', 'No such company'],
    [{ result: false, error: 100, error_description: '' }, '100', ''],
  ])('the error that %j is as a result', (result, code, text) => {
    expect(found({ result, time })).toEqual([[code, text, ['result']]]);
  });

  it('texts without a code', () => {
    expect(found({ result: { status: 'error', errors: ['No company', 'No person'] }, time })).toEqual([
      ['', 'No company', ['result', 'errors', 0]],
      ['', 'No person', ['result', 'errors', 1]],
    ]);
  });
});

describe('findErrors finds nothing in', () => {
  it.each([
    ['a plain success', { result: true, time }],
    ['a list', { result: [{ ID: '1', error: 'X', error_description: 'y' }], total: 1, next: 50, time }],
    ['a successful batch', batch([])],
    ['a batch whose errors are an empty map', batch({})],
    ['entries of a batch without code and words', batch({ a: {}, b: [], c: null })],
    ['an entry of a batch that is a list', batch({ a: Object.assign([], { error: 'X' }) })],
    ['a field called error', { result: { ID: 1, error: 'none', error_description: 'no trouble' }, time }],
    ['a field called error alone', { result: { error: 'X' }, time }],
    ['an error beside a result that is true', { result: { result: true, error: 'X', error_description: 'y' }, time }],
    ['a job whose status is error', { result: { id: 5, status: 'error', errors: ['disk full'] }, time }],
    ['errors under another status', { result: { status: 'done', errors: ['x'] }, time }],
    ['errors that are no texts', { result: { status: 'error', errors: [{ text: 'x' }] }, time }],
    ['errors that are texts only in part', { result: { status: 'error', errors: ['x', 7] } }],
    ['errors that are an empty list', { result: { status: 'error', errors: [] }, time }],
    ['a field called result_error alone', { result: { result_error: { a: { error: 'X', error_description: 'y' } } } }],
    ['a result_error deep inside', { result: batch({ a: { error: 'X' } }) }],
    ['a result_error of business data', { result: { result: 1, result_error: { low: 0.1, high: 0.4 } }, time }],
    ['an error that is null', { error: null, result: 1 }],
    ['an error that is an empty list', { error: [] }],
    ['an error object without code and message', { error: { id: 1 } }],
    ['an error object whose code and message are neither', { error: { code: null, message: 7 } }],
    ['a description alone', { error_description: 'x' }],
    ['a list of errors', [{ error: 'X' }]],
    ['a list that has one itself', Object.assign([], { error: 'X', result: { error: 'Y', error_description: 'y' } })],
    ['text', '{"error":"X"}'],
  ])('%s', (_, body) => expect(findErrors(body)).toEqual([]));

  it('hostile places of a body', () => {
    for (const place of [hostileProxy(), revokedProxy()]) {
      for (const body of [{ error: place }, batch({ a: place }), { result: { status: 'error', errors: [place] } }]) {
        expect(findErrors(body)).toEqual([]);
      }
    }
  });
});

describe('findErrors', () => {
  it('never throws, and gives errors of the promised form', () => {
    forAnyValue((value) => {
      const places = [{ result: value }, batch(value), batch({ a: value }), { error: { code: value, message: value } }];
      const known = { error: 'A_CODE', error_description: value };
      for (const body of [value, { error: value }, known, { result: { ...known, error: value } }, ...places]) {
        for (const { code, description, path } of findErrors(body)) {
          expect([typeof code, typeof description, Array.isArray(path)]).toEqual(['string', 'string', true]);
        }
      }
      expect(findErrors(value)).toEqual([]);
      expect(findErrors({ result: value })).toEqual([]);
    });
  });

  const error = fc.record({
    error: fc.oneof(fc.string(), fc.integer()),
    error_description: fc.option(fc.string(), { nil: undefined }),
  });

  it('finds what isErrorResponse accepts, with the same code', () => {
    fc.assert(
      fc.property(error, (body) => {
        expect(isErrorResponse(body)).toBe(true);
        expect(found(body)).toEqual([[String(body.error), body.error_description ?? '', []]]);
      }),
    );
  });

  it('leads by its path to the error, and changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), error), fc.array(error)), (commands) => {
        const body = batch(commands);
        const before = JSON.stringify(body);
        const errors = findErrors(body);
        expect(errors).toHaveLength(Object.keys(commands).length);
        for (const { code, path } of errors) {
          const place = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], body);
          expect(String((place as { error: unknown }).error)).toBe(code);
        }
        expect(JSON.stringify(body)).toBe(before);
      }),
    );
  });

  it('takes no arbitrary business data for an error', () => {
    const keys = fc.oneof(fc.string(), fc.constantFrom('error', 'errors', 'status', 'error_description'));
    // Its key "id" keeps the data from meeting a documented format exactly.
    const object = fc.dictionary(keys, fc.jsonValue()).map((data) => ({ ...data, id: 1 }));
    const result = fc.oneof(object, fc.array(fc.jsonValue()), fc.string(), fc.integer(), fc.boolean());
    fc.assert(fc.property(result, (data) => findErrors({ result: data, time }).length === 0));
  });

  it('reads only a few keys of a success, however large', () => {
    const read = new Set<PropertyKey>();
    const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`field${index}`, { index }]));
    const watched = new Proxy(
      { result: 1, error: 'X', error_description: 'y', ...fields },
      {
        get: (object, key) => {
          read.add(key);
          return Reflect.get(object, key);
        },
      },
    );
    expect(findErrors({ result: watched })).toEqual([]);
    expect([...read].filter((key) => key in fields)).toEqual([]);
  });
});
