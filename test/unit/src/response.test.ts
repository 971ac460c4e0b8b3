import { describe, expect, it } from 'vitest';
import { isErrorResponse, readErrorCode, readRestV3Code } from '../../../src/response.js';
import { forAnyValue } from './support.js';

describe('readErrorCode', () => {
  it.each([
    [{ error: 'A_CODE', error_description: 'Wrong' }],
    [{ error: 'A_CODE' }],
    [{ error: 'A_CODE', error_description: '' }],
    [{ error: 'A_CODE', error_description: null }],
    [{ error: '' }],
    [{ error: 0, error_description: 'Access denied' }],
    [{ error: 200040300010, error_description: 'x' }],
    [{ error: '400', error_description: undefined }],
    [{ error: 'A_CODE', error_description: 'x', sessid: 'a1' }],
    [Object.freeze({ error: 'A_CODE' })],
    [Object.assign(Object.create(null), { error: 'A_CODE' })],
  ])('gives the code of %j as it was sent', (body) => {
    expect(readErrorCode(body)).toBe(body.error);
    expect(isErrorResponse(body)).toBe(true);
  });

  it.each([
    [{ result: true, time: {} }],
    [{ error: { code: 'A_CODE', message: 'x' } }],
    [{ error: null }],
    [{ error: true }],
    [{ error: 'A_CODE', error_description: 7 }],
    [{ error: 'A_CODE', error_description: ['Wrong'] }],
    [{ error: 'A_CODE', error_description: false }],
    [{ error_description: 'x' }],
    [[{ error: 'A_CODE' }]],
    ['{"error":"A_CODE"}'],
  ])('gives nothing for %j', (body) => {
    expect(readErrorCode(body)).toBeUndefined();
    expect(isErrorResponse(body)).toBe(false);
  });

  it('reads no more of a success than it must', () => {
    const read: PropertyKey[] = [];
    readErrorCode(new Proxy({}, { get: (_, key) => void read.push(key) }));
    expect(read).toEqual(['error']);
  });

  it('never throws, and takes nothing but text and numbers for a code', () => {
    forAnyValue((value) => {
      const isCode = typeof value === 'string' || typeof value === 'number';
      expect(readErrorCode(value)).toBeUndefined();
      expect(readErrorCode({ error: value })).toBe(isCode ? value : undefined);
      expect(isErrorResponse({ error: value, error_description: value })).toBe(typeof value === 'string');
    });
  });
});

describe('isErrorResponse with codes', () => {
  const [word, number, empty] = [{ error: 'A_CODE' }, { error: 100 }, { error: '' }];

  it.each([
    [word, 'A_CODE', true],
    [word, 'a_code', false],
    [word, ['OTHER', 'A_CODE'], true],
    [word, ['OTHER'], false],
    [word, [['A_CODE']], false],
    [number, [100], true],
    [number, ['100', 100], true],
    [number, ['100'], false],
    [number, '100', false],
    [{ error: '100' }, [100], false],
    [empty, '', true],
    [empty, [''], true],
    [empty, [0, false, null], false],
    [{ error: 0 }, '', false],
  ])('%j, %j: %j', (body, codes, accepted) => expect(isErrorResponse(body, codes as string)).toBe(accepted));

  it('accepts all where none are named, and none for an empty list', () => {
    for (const body of [word, number, empty]) {
      expect([isErrorResponse(body), isErrorResponse(body, undefined as never), isErrorResponse(body, [])]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  it('takes the index that Array.filter hands over for no code', () => {
    const bodies = [word, { result: 1 }, number, empty];
    expect(bodies.filter(isErrorResponse)).toEqual([word, number, empty]);
    expect(bodies.findLastIndex(isErrorResponse)).toBe(3);
  });

  it('accepts nothing that is no error, and nothing for what is no code', () => {
    expect([isErrorResponse({ result: 1 }, ['A_CODE']), isErrorResponse({}, [undefined] as never)]).toEqual([
      false,
      false,
    ]);
    for (const codes of [null, true, {}, new Set(['A_CODE']), Object('A_CODE'), Symbol('A_CODE'), () => ['A_CODE']]) {
      expect(isErrorResponse(word, codes as string)).toBe(false);
    }
  });
});

describe('readRestV3Code', () => {
  it.each([
    [{ code: 'A_CODE', message: '' }],
    [{ code: 'A_CODE', message: 'Ошибка', validation: [] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 'title', message: 'y' }, { message: 'z' }] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 'title' }, { code: 7, data: null }, {}] }],
  ])('gives the code of the error %j', (error) => {
    expect(readRestV3Code({ error })).toBe('A_CODE');
    expect(isErrorResponse({ error })).toBe(false);
  });

  it.each([
    ['A_CODE'],
    [{ code: 'A_CODE' }],
    [{ message: 'x' }],
    [{ code: 'A_CODE', message: 7 }],
    [{ code: 5, message: 'x' }],
    [{ code: ['A_CODE'], message: 'x' }],
    [{ code: 'A_CODE', message: 'x', validation: {} }],
    [{ code: 'A_CODE', message: 'x', validation: null }],
    [{ code: 'A_CODE', message: 'x', validation: ['title'] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ message: 'x' }, { message: 7 }] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 7, message: 'x' }] }],
    [{ code: 'A_CODE', message: 'x', validation: [Object.assign(() => undefined, { message: 'x' })] }],
    [Object.assign([], { code: 'A_CODE', message: 'x' })],
  ])('gives nothing for the error %j', (error) => expect(readRestV3Code({ error })).toBeUndefined());

  it('never throws, and takes nothing but text for a code', () => {
    forAnyValue((value) => {
      expect(readRestV3Code(value)).toBeUndefined();
      expect(readRestV3Code({ error: value })).toBeUndefined();
      // Of a row that is an object nothing but field and message matters.
      const ofRow = readRestV3Code({ error: { code: 'A_CODE', message: 'x', validation: [value] } });
      if (typeof value !== 'object' || value === null) expect(ofRow).toBeUndefined();
      const code = readRestV3Code({ error: { code: value, message: 'x' } });
      expect(code).toBe(typeof value === 'string' ? value : undefined);
    });
  });
});
