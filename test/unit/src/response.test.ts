import { describe, expect, it } from 'vitest';
import { isErrorResponse, readErrorCode, readRestV3Code } from '../../../src/response.js';
import { forAnyValue } from './support.js';

describe('readErrorCode', () => {
  it.each([
    [{ error: 'A_CODE', error_description: 'Wrong' }],
    [{ error: 'A_CODE' }],
    [{ error: 'A_CODE', error_description: '' }],
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

describe('readRestV3Code', () => {
  it.each([
    [{ code: 'A_CODE', message: '' }],
    [{ code: 'A_CODE', message: 'Ошибка', validation: [] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 'title', message: 'y' }, { message: 'z' }] }],
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
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 'title' }] }],
    [{ code: 'A_CODE', message: 'x', validation: [{ field: 7, message: 'x' }] }],
    [{ code: 'A_CODE', message: 'x', validation: [Object.assign(() => undefined, { message: 'x' })] }],
    [Object.assign([], { code: 'A_CODE', message: 'x' })],
  ])('gives nothing for the error %j', (error) => expect(readRestV3Code({ error })).toBeUndefined());

  it('never throws, and takes nothing but text for a code', () => {
    forAnyValue((value) => {
      expect(readRestV3Code(value)).toBeUndefined();
      expect(readRestV3Code({ error: value })).toBeUndefined();
      expect(readRestV3Code({ error: { code: 'A_CODE', message: 'x', validation: [value] } })).toBeUndefined();
      const code = readRestV3Code({ error: { code: value, message: 'x' } });
      expect(code).toBe(typeof value === 'string' ? value : undefined);
    });
  });
});
