import { describe, expect, it, vi } from 'vitest';
import { allCodes, identify, isCodeForm, looksLikeCode, stripMarks, toLatin } from '../../../../src/cli/identify.js';
import { families } from './catalog.js';
import { codesByNamespace } from './shop.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./shop.js'));

const letter = (typed: string, meant: string, position: number) => ({ typed, meant, position });

describe('identify', () => {
  it.each<[word: string, identified: ReturnType<typeof identify>]>([
    ['EXPIRED_KEY', { codes: ['expired_key'], twins: [] }],
    ['expired_key', { codes: ['expired_key'], twins: [] }],
    // Where case decides: what was typed, or both.
    ['NO_KEY', { codes: ['NO_KEY'], twins: ['no_key'] }],
    ['no_key', { codes: ['no_key'], twins: ['NO_KEY'] }],
    ['No_Key', { codes: ['NO_KEY', 'no_key'], twins: [] }],
    // Cyrillic letters, the first of which is told.
    ['CALLS_ВАNNED', { codes: ['CALLS_BANNED'], twins: [], letter: letter('В', 'B', 7) }],
    ['сalls_bаnned', { codes: ['CALLS_BANNED'], twins: [], letter: letter('с', 'c', 1) }],
    ['NO_KЕY', { codes: ['NO_KEY'], twins: ['no_key'], letter: letter('Е', 'E', 5) }],
    ['100', { codes: ['100'], twins: [] }],
    ['__PROTO__', { codes: ['__proto__'], twins: [] }],
    ['ЖALLS_BANNED', undefined],
    ['CALLS_BANNE', undefined],
    ['valueOf', undefined],
    // Of methods too, and those of which a part varies, in their own case.
    ['depot', undefined],
    ['DENIED', { codes: ['DENIED'], twins: [] }],
    ['Core', { codes: ['CORE', 'core'], twins: [] }],
    ['PART_ONE', { codes: ['PART_ONE'], twins: [] }],
    ['РART_1', { codes: ['PART_1'], twins: [], letter: letter('Р', 'P', 1) }],
    ['part_1', undefined],
    ['', undefined],
  ])('takes %j for %j', (word, identified) => expect(identify(word)).toEqual(identified));

  it('knows every code in any case', () => {
    const ofMethods = Object.values(codesByNamespace).flatMap((codes) => codes.split(' '));
    const codes = [...families.flatMap(({ errors }) => errors.map(({ code }) => code)), ...ofMethods];
    expect([...allCodes()].sort()).toEqual([...new Set(codes)].sort());
    for (const code of codes.filter(Boolean)) {
      expect(identify(code)?.codes).toEqual([code]);
      expect(identify(code.toLowerCase())?.codes[0]?.toLowerCase()).toBe(code.toLowerCase());
    }
  });
});

it.each<[word: string, latin: ReturnType<typeof toLatin>]>([
  ['shop', { latin: 'shop' }],
  ['ѕhоp', { latin: 'shop', letter: letter('ѕ', 's', 1) }],
  // A letter that looks like no other stays.
  ['шоп', { latin: 'шoп', letter: letter('о', 'o', 2) }],
  ['𝒳о', { latin: '𝒳o', letter: letter('о', 'o', 2) }],
  ['', { latin: '' }],
])('%j in Latin letters', (word, latin) => expect(toLatin(word)).toEqual(latin));

describe('stripMarks', () => {
  it.each([
    ['"A_B",', 'A_B'],
    [" 'A.B-c' \t", 'A.B-c'],
    ['«A»;', 'A'],
    ['({[<`A`>]}).:!?', 'A'],
    ['“A” „B“', 'A” „B'],
    ['_a_', '_a_'],
    ['""', ''],
    ['', ''],
  ])('%j without marks is %j', (word, stripped) => expect(stripMarks(word)).toBe(stripped));

  it('takes no longer for many marks in the middle', () => {
    const word = `a${'.'.repeat(1e6)}b`;
    expect(stripMarks(word)).toBe(word);
  });
});

it.each([
  ['A_CODE', true, true],
  ['a_code', true, true],
  ['menu_ERROR', true, true],
  ['NS.A_B', true, true],
  ['FORBIDDEN', true, true],
  ['E5', true, true],
  ['100', true, true],
  ['code', true, false],
  ['Starting', true, false],
  ['file.log', true, false],
  ['2026-11-24', true, false],
  ['A-B_C', true, false],
  ['_a', true, false],
  ['A', true, false],
  ['---', false, false],
  ['..._', false, false],
  ['код', false, false],
  ['a b', false, false],
  ['A_B\n', false, false],
  ['', false, false],
  [`A_${'B'.repeat(198)}`, true, true],
  [`A_${'B'.repeat(199)}`, false, false],
])('%j may be a code: %s; has the form of one: %s', (word, looks, isForm) => {
  expect([looksLikeCode(word), isCodeForm(word)]).toEqual([looks, isForm]);
});
