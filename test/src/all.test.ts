import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, families } from '../../src/all.js';
import { anyValue, HOSTILE_VALUES } from './support.js';

const found = (code: string) => explain(code).map(({ family, status }) => [family, status]);

describe('explain', () => {
  it.each([
    ['expired_token', [['system', 401]]],
    [
      'insufficient_scope',
      [
        ['system', 403],
        ['oauth', 403],
      ],
    ],
    [
      'PAYMENT_REQUIRED',
      [
        ['oauth', 401],
        ['platform', 401],
      ],
    ],
    ['ACCESS_DENIED', [['system', 403]]],
    ['access_denied', [['platform', 401]]],
    ['INVALID_REQUEST', [['system', 400]]],
    ['invalid_request', [['oauth', 400]]],
    ['BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION', [['rest-v3', 429]]],
    ['ERROR_HANDLER_ALREADY_EXIST', []],
  ])('%s', (code, expected) => expect(found(code)).toEqual(expected));

  it.each(HOSTILE_VALUES)('finds nothing for %s', (_, value) => expect(explain(value as string)).toEqual([]));

  it('finds every code of every family, and bears it', () => {
    const codes = families.flatMap(({ errors }) => Object.keys(errors));
    fc.assert(
      fc.property(
        fc.oneof(
          anyValue,
          fc.constantFrom(...codes).map((code) => () => code),
        ),
        (get) => {
          const value = get();
          const known = typeof value === 'string' && codes.includes(value);
          const entries = explain(value as string);
          return entries.length > 0 === known && entries.every(({ code }) => code === value);
        },
      ),
    );
  });
});

describe('families', () => {
  it('are all families, the system errors first', () => {
    expect(families.map(({ name, errors }) => [name, Object.keys(errors).length])).toEqual([
      ['system', 17],
      ['oauth', 8],
      ['platform', 19],
      ['rest-v3', 26],
    ]);
  });

  it('name their sources with an address and the date they were read', () => {
    for (const { title, sources } of families) {
      expect(title.ru).toMatch(/[а-я]/);
      expect(sources.length).toBeGreaterThan(0);
      for (const { url, read } of sources) {
        expect(url).toMatch(/^https:\/\//);
        expect(new Date(read).toISOString().slice(0, 10)).toBe(read);
      }
    }
  });

  it('are frozen', () => {
    expect(Object.isFrozen(families) && Object.isFrozen(families[1].sources[0]?.title)).toBe(true);
  });
});
