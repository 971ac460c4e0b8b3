import { expect, it, vi } from 'vitest';
import { codesWith, isKnownErrorCode, mayHaveRun, type Recovery, recoveryOf } from '../../../src/recovery.js';
import { forAnyValue } from './support.js';

vi.mock('../../../src/generated/recoveries.js', () => ({
  codesByRecovery: { wait: 'B __proto__ 100 A', ask: 'toString  no_key', pray: '__0', hope: 'NaN' },
  // Two families differ in A.
  codesByRun: { partly: '100 A', perhaps: ' A B' },
}));

const EXPECTED = [
  ['B', 'wait', 'perhaps'],
  ['__proto__', 'wait', 'no'],
  ['100', 'wait', 'partly'],
  ['A', 'wait', 'partly'],
  ['toString', 'ask', 'no'],
  ['', 'ask', 'perhaps'],
  ['no_key', 'ask', 'no'],
  ['__0', 'pray', 'no'],
  ['NaN', 'hope', 'no'],
] as const;

it.each(EXPECTED)(
  'of %j it is known that its recovery is %s, and whether it may have run: %s',
  (code, recovery, run) => {
    expect([recoveryOf(code), mayHaveRun(code), isKnownErrorCode(code)]).toEqual([recovery, run, true]);
  },
);

it('a number is the code of its digits', () => {
  expect([recoveryOf(100), mayHaveRun(100), isKnownErrorCode(100)]).toEqual(['wait', 'partly', true]);
  expect([recoveryOf(0), mayHaveRun(0), isKnownErrorCode(0)]).toEqual([undefined, undefined, false]);
});

it('of anything else nothing is known, and nothing throws', () => {
  const codes: readonly unknown[] = [...EXPECTED.map(([code]) => code), 100, Number.NaN];
  for (const value of ['NO_KEY', 'b', ' ', 'B ', 'constructor', 'wait', '1e2', 'undefined']) {
    expect([recoveryOf(value), mayHaveRun(value), isKnownErrorCode(value)]).toEqual([undefined, undefined, false]);
  }
  forAnyValue((value) => {
    const isCode = codes.includes(value);
    expect([recoveryOf(value) !== undefined, mayHaveRun(value) !== undefined, isKnownErrorCode(value)]).toEqual([
      isCode,
      isCode,
      isCode,
    ]);
  });
});

it('codesWith lists the codes of a recovery in order, each time anew', () => {
  const list = (recovery: string) => codesWith(recovery as Recovery);
  expect(list('ask')).toEqual(['toString', '', 'no_key']);
  expect(list('wait')).toEqual(['B', '__proto__', '100', 'A']);
  expect([list('pray'), list('toString'), list('')]).toEqual([['__0'], [], []]);
  (list('pray') as string[]).pop();
  expect(list('pray')).toEqual(['__0']);
});
