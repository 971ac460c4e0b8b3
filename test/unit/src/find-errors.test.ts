import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundError, findError, findErrors, isRestResponse } from '../../../src/find-errors.js';
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

/** The path to a command of a batch. */
const inBatch = (...keys: (string | number)[]) => ['result', 'result_error', ...keys];

describe('findErrors finds', () => {
  it.each([
    ['a description', { error: 'A_CODE', error_description: 'Wrong' }, 'A_CODE', 'Wrong'],
    ['no description', { error: 'A_CODE' }, 'A_CODE', undefined],
    ['a description that is null', { error: 'A_CODE', error_description: null }, 'A_CODE', undefined],
    ['an empty description', { error: 'A_CODE', error_description: '' }, 'A_CODE', ''],
    ['several descriptions', { error: 'A_CODE', error_description: ['One', 'Two'] }, 'A_CODE', 'One\nTwo'],
    ['a description among others', { error: 'A_CODE', error_description: [7, 'One', null] }, 'A_CODE', 'One'],
    ['an empty list of descriptions', { error: 'A_CODE', error_description: [] }, 'A_CODE', undefined],
    ['a description that is no text', { error: 'A_CODE', error_description: 7 }, 'A_CODE', undefined],
    ['an empty code', { error: '', error_description: 'Not found' }, '', 'Not found'],
    ['the number zero', { error: 0, error_description: 'Error adding an order' }, '0', 'Error adding an order'],
    ['a number', { error: 200040300010, error_description: 'Denied' }, '200040300010', 'Denied'],
    ['a string of digits', { error: '100', error_description: 'x' }, '100', 'x'],
    ['further keys', { error: 'A_CODE', error_description: 'Bad', argument: 'ID', status: '400' }, 'A_CODE', 'Bad'],
    ['a result beside it', { error: 'A_CODE', error_description: 'y', result: [], time }, 'A_CODE', 'y'],
    ['an empty batch', { error: 'A_CODE', result: { result: [], result_error: null } }, 'A_CODE', undefined],
  ])('an error of the previous version with %s', (_, body, code, description) => {
    expect(findErrors(body)).toStrictEqual([
      description === undefined ? { code, path: [] } : { code, description, path: [] },
    ]);
  });

  it.each([
    [{ code: 'A_CODE', message: 'Доступ запрещён' }, 'A_CODE', 'Доступ запрещён'],
    [{ code: 'A_CODE' }, 'A_CODE', undefined],
    [{ code: 'A_CODE', message: null }, 'A_CODE', undefined],
    [{ message: 'm' }, '', 'm'],
    [{ code: 5, message: 'm' }, '5', 'm'],
    [{ code: null, message: 'm' }, '', 'm'],
    // In no format that is known, but in the place of an error.
    [{ id: 1 }, '', '{"id":1}'],
    [{ code: null, message: 7 }, '', '{"code":null,"message":7}'],
    [{}, '', '{}'],
  ])('the error %j, an object', (error, code, description) => {
    expect(found({ error })).toEqual([[code, description, ['error']]]);
  });

  it('every row of a validation, whatever it lacks or has besides', () => {
    const rows = [
      { field: 'title', message: 'Required' },
      { message: 'Nothing to update' },
      { field: 'id' },
      { field: 'id', message: 'Wrong', code: 'X', customData: { a: 1 } },
    ];
    const error = { code: 'A_CODE', message: 'Invalid' };
    expect(findErrors({ error: { ...error, validation: [...rows, 'A text', null, 5] } })).toStrictEqual([
      { code: 'A_CODE', description: 'Invalid', path: ['error'], validation: [...rows, { message: 'A text' }] },
    ]);
    expect(findErrors({ error: { ...error, validation: null } })[0]).not.toHaveProperty('validation');
  });

  it('the errors of a batch under the names of its commands, whatever they are', () => {
    // As JSON, since an object literal takes __proto__ for its prototype.
    const commands = JSON.parse(`{
      "add": { "error": 0, "error_description": "Wrong field" },
      "__proto__": { "error": { "code": "A_CODE", "message": "Bad" } },
      "10": { "error": "", "error_description": "Not found" },
      "nameless": { "error_description": "Nobody knows" },
      "nothing": { "error": "X", "error_description": null },
      "text": "Plain text",
      "message": { "code": 0, "message": "A message" },
      "code": { "code": "A_CODE", "customData": null },
      "several": { "code": "A_CODE", "message": ["One", "Two"] },
      "true": true,
      "number": 5,
      "list": ["One", { "a": 1 }],
      "unknown": { "reason": "x", "code": null }
    }`);
    expect(found(batch(commands))).toEqual([
      ['', 'Not found', inBatch('10')],
      ['0', 'Wrong field', inBatch('add')],
      ['A_CODE', 'Bad', inBatch('__proto__', 'error')],
      ['', 'Nobody knows', inBatch('nameless')],
      ['X', undefined, inBatch('nothing')],
      ['', 'Plain text', inBatch('text')],
      ['0', 'A message', inBatch('message')],
      ['A_CODE', undefined, inBatch('code')],
      ['A_CODE', 'One\nTwo', inBatch('several')],
      ['', 'true', inBatch('true')],
      ['', '5', inBatch('number')],
      ['', '["One",{"a":1}]', inBatch('list')],
      ['', '{"reason":"x","code":null}', inBatch('unknown')],
    ]);
    expect(found({ ...batch(commands), error: 'OWN' })[0]).toEqual(['OWN', undefined, []]);
  });

  it('the errors of a batch whose commands were a list', () => {
    expect(found(batch([{ error: 'A_CODE' }, [], 'Plain text', { code: 'B', message: 'b' }, true]))).toEqual([
      ['A_CODE', undefined, inBatch(0)],
      ['', 'Plain text', inBatch(2)],
      ['B', 'b', inBatch(3)],
      ['', 'true', inBatch(4)],
    ]);
    expect(findErrors(batch(Array.from({ length: 300_000 }, () => 'x')))).toHaveLength(300_000);
  });

  it.each([
    ['Out of memory', 'Out of memory'],
    [true, 'true'],
  ])('an error %j in place of the errors of a batch', (result_error, description) => {
    expect(found(batch(result_error))).toEqual([['', description, inBatch()]]);
  });

  it.each([
    [{ result: false, error: 'A_CODE', error_description: 'Not active' }, 'A_CODE', 'Not active'],
    [{ error: 'A_CODE', error_description: 'No such company' }, 'A_CODE', 'No such company'],
    [{ result: false, error: 100, error_description: '' }, '100', ''],
  ])('the error that %j is as a result', (result, code, text) => {
    expect(found({ result, time })).toEqual([[code, text, ['result']]]);
  });

  // biconnector/lib/Rest/Base.php of the server.
  it('the error that the only field of a result is', () => {
    const result = { error: { error: 'FIELDS_EMPTY', error_description: 'No fields' } };
    expect(found({ result, time })).toEqual([['FIELDS_EMPTY', 'No fields', ['result', 'error']]]);
    expect(found({ result: { ...result, id: 5 }, time })).toEqual([]);
  });

  it('texts without a code as a result', () => {
    const errors = ['No company', { code: 5, message: 'No person' }];
    expect(found({ result: { status: 'error', errors }, time })).toEqual([
      ['', 'No company', ['result', 'errors', 0]],
      ['5', 'No person', ['result', 'errors', 1]],
    ]);
  });

  it('errors of a call with session authorization, with data or without', () => {
    const errors = [
      { code: 'invalid_csrf', message: 'Invalid csrf', customData: null },
      { code: 0, message: '' },
      'Text',
    ];
    for (const data of [{}, { data: null }, { data: { id: 1 } }]) {
      expect(found({ status: 'error', errors, ...data })).toEqual([
        ['invalid_csrf', 'Invalid csrf', ['errors', 0]],
        ['0', '', ['errors', 1]],
        ['', 'Text', ['errors', 2]],
      ]);
    }
  });

  it('that such a call failed, where it does not tell of what', () => {
    for (const errors of [[], [null], [[], {}]]) {
      expect(findErrors({ status: 'error', data: null, errors })).toStrictEqual([{ code: '', path: [] }]);
    }
  });

  it('the error that a library of the browser wraps', () => {
    const ex = { error: 'A_CODE', error_description: 'Wrong' };
    expect(found({ ex })).toEqual([['A_CODE', 'Wrong', ['ex']]]);
    expect(found({ status: 401, ex: { error: 'A_CODE' } })).toEqual([['A_CODE', undefined, ['ex']]]);
  });

  it.each([[10n], [{ toJSON: () => undefined }], [Symbol('x')]])('an error that JSON cannot hold: %o', (value) => {
    expect(findErrors(batch({ a: [value, value], b: value }))).toHaveLength(2);
    expect(findErrors({ error: { id: value } })).toMatchObject([{ code: '', path: ['error'] }]);
  });
});

describe('findErrors finds nothing in', () => {
  it.each([
    ['a plain success', { result: true, time }],
    ['a list', { result: [{ ID: '1', error: 'X', error_description: 'y' }], total: 1, next: 50, time }],
    ['a successful batch', batch([])],
    ['a batch whose errors are an empty map', batch({})],
    ['entries of a batch that are empty', batch({ a: {}, b: [], c: null, d: '', e: false })],
    ['a field called error', { result: { ID: 1, error: 'none', error_description: 'no trouble' }, time }],
    ['a field called error alone', { result: { error: 'X' }, time }],
    ['an error beside a result that is true', { result: { result: true, error: 'X', error_description: 'y' }, time }],
    ['a description alone as a result', { result: { error_description: 'y' }, time }],
    ['a job whose status is error', { result: { id: 5, status: 'error', errors: ['disk full'] }, time }],
    ['errors under another status', { result: { status: 'done', errors: ['x'] }, time }],
    ['errors that are no texts', { result: { status: 'error', errors: [{ text: 'x' }] }, time }],
    ['errors that are texts only in part', { result: { status: 'error', errors: ['x', 7] } }],
    ['errors that are an empty list', { result: { status: 'error', errors: [] }, time }],
    ['a field called result_error alone', { result: { result_error: { a: { error: 'X', error_description: 'y' } } } }],
    ['a result_error deep inside', { result: batch({ a: { error: 'X' } }) }],
    ['an error that is null', { error: null, result: 1 }],
    ['an error that is false', { error: false }],
    ['an error that is an empty list', { error: [] }],
    ['an object of no format beside a result', { error: { id: 1 }, result: 1 }],
    ['a description alone', { error_description: 'x' }],
    ['a result beside the errors of a session', { result: 1, status: 'error', errors: [{ code: 'X', message: 'y' }] }],
    ['a result beside what a library wraps', { result: 1, ex: { error: 'X' } }],
    ['a success of a call with session authorization', { status: 'success', data: {}, errors: [] }],
    ['a status alone', { status: 'error' }],
    ['errors that are no list', { status: 'error', errors: 'x' }],
    ['a wrapped nothing', { ex: null }],
    ['the dump of a client', { data: { error: 'X' }, status: 400, headers: {}, config: {} }],
    ['a list of errors', [{ error: 'X' }]],
    ['a list that has one itself', Object.assign([], { error: 'X', result: { error: 'Y', error_description: 'y' } })],
    ['text', '{"error":"X"}'],
  ])('%s', (_, body) => expect(findErrors(body)).toEqual([]));

  it.each([null, '', false])('a batch whose errors are %j', (none) => expect(findErrors(batch(none))).toEqual([]));

  it('hostile places of a body', () => {
    for (const place of [hostileProxy(), revokedProxy()]) {
      for (const body of [{ error: place }, batch({ a: place }), { result: { status: 'error', errors: [place] } }]) {
        expect(findErrors(body)).toEqual([]);
      }
    }
  });
});

/** Any JSON value, in which the keys that decide are frequent. */
const { body: anyBody } = fc.letrec<{ value: unknown; body: unknown }>((tie) => {
  const keys = 'result error error_description result_error status errors ex code message validation field data'.split(
    ' ',
  );
  const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...keys) }, fc.string());
  const leaf = fc.oneof(fc.constantFrom('error', 'A_CODE', '', 0, 100, null, false, true), fc.jsonValue());
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
    body: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  };
});

describe('whatever the body', () => {
  it('nothing throws, and what is found has the promised form', () => {
    forAnyValue((value) => {
      const known = { error: 'A_CODE', error_description: value };
      for (const body of [
        value,
        { error: value },
        known,
        { error: { code: value, message: value, validation: [value] } },
        { result: value },
        { result: { ...known, error: value } },
        { result: { status: 'error', errors: [value] } },
        { status: 'error', errors: value },
        { ex: value },
        batch(value),
        batch({ a: value }),
      ]) {
        for (const { code, path, ...others } of findErrors(body)) {
          expect([typeof code, Array.isArray(path)]).toEqual(['string', true]);
          for (const [name, field] of Object.entries(others)) {
            expect(name === 'description' ? typeof field === 'string' : Array.isArray(field)).toBe(true);
          }
        }
        if (findError(body)) expect(isRestResponse(body)).toBe(true);
      }
      expect([findErrors(value), findError(value), isRestResponse(value)]).toEqual([[], undefined, false]);
    });
  });

  it('a body with errors is a response; a response without has a result', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const fails = findErrors(body).length > 0;
        expect(isRestResponse(body)).toBe(fails || 'result' in (body as object));
        if (isErrorResponse(body)) expect(fails).toBe(true);
      }),
    );
  });

  it('the error of the call is one of its errors, and the first that is no command’s', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const errors = findErrors(body);
        expect(findError(body)).toEqual(errors.find(({ path }) => !path.includes('result_error')));
      }),
    );
  });

  it('paths lead to the errors, and nothing changes', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const before = JSON.stringify(body);
        for (const { path } of findErrors(body)) {
          const place = path.reduce<unknown>((value, key) => {
            expect(Object.hasOwn(value as object, key)).toBe(true);
            return (value as Record<string | number, unknown>)[key];
          }, body);
          expect(place).toBeTruthy();
        }
        expect(JSON.stringify(body)).toBe(before);
      }),
    );
  });

  it('nothing in the errors of a batch is dropped', () => {
    const isEmpty = (entry: unknown) => ['null', '""', 'false', '{}', '[]'].includes(JSON.stringify(entry));
    const commands = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(commands, (entries) => {
        expect(findErrors(batch(entries))).toHaveLength(
          Object.values(entries).filter((entry) => !isEmpty(entry)).length,
        );
      }),
    );
  });

  it('finds what isErrorResponse accepts, with the same code', () => {
    const error = fc.oneof(fc.string(), fc.integer());
    const description = fc.oneof(fc.string(), fc.constantFrom(null, undefined));
    fc.assert(
      fc.property(fc.record({ error, error_description: description }), (body) => {
        expect(isErrorResponse(body)).toBe(true);
        expect(found(body)).toEqual([[String(body.error), body.error_description ?? undefined, []]]);
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

describe('findError', () => {
  const commands = { add: { error: 'ERROR_CORE', error_description: 'x' } };

  it.each([
    [{ error: 'A' }, ''],
    [{ error: { code: 'A', message: 'x' } }, 'error'],
    [{ result: { error: 'A', error_description: 'x' } }, 'result'],
    [{ result: { status: 'error', errors: [{ code: 'A', message: 'x' }, 'y'] } }, 'result.errors.0'],
    [{ status: 'error', errors: [{ code: 'A', message: 'x' }] }, 'errors.0'],
    [{ ex: { error: 'A' } }, 'ex'],
    [{ ...batch(commands), error: 'A' }, ''],
  ])('gives the error of the call %j', (body, path) => {
    const { code, path: keys } = findError(body) as FoundError;
    expect([code, keys.join('.')]).toEqual(['A', path]);
  });

  it.each([[batch(commands)], [batch([commands.add])], [batch('Out of memory')], [batch([])], [{ result: 1 }], ['A']])(
    'gives none for %j',
    (body) => expect(findError(body)).toBeUndefined(),
  );
});

describe('isRestResponse', () => {
  it.each([
    [{ result: true, time }],
    [{ result: null }],
    [{ result: undefined }],
    [{ result: false, error: false }],
    [batch([])],
    [batch({ a: 'x' })],
    [{ error: '' }],
    [{ error: 'A' }],
    [{ error: 0 }],
    [{ error: {} }],
    [{ error: { code: 'A', message: 'x' } }],
    [{ status: 'error', errors: [] }],
    [{ status: 'error', errors: [{ code: 'A', message: 'x' }] }],
    [{ ex: { error: 'A' } }],
  ])('accepts %j', (body) => expect(isRestResponse(body)).toBe(true));

  it.each([
    [undefined],
    [null],
    ['<html><body>502 Bad Gateway</body></html>'],
    ['{"result":true}'],
    [true],
    [5],
    [{}],
    [[]],
    [[{ result: true }]],
    [Object.assign([], { result: true })],
    [{ foo: 1 }],
    [{ error: false }],
    [{ error: true }],
    [{ error: null }],
    [{ error: [] }],
    [{ error_description: 'x' }],
    [{ status: 'error' }],
    [{ status: 'success', data: {}, errors: [] }],
    [{ ex: {} }],
    [{ data: { result: true }, status: 200, headers: {}, config: {} }],
  ])('refuses %j', (body) => expect(isRestResponse(body)).toBe(false));
});
