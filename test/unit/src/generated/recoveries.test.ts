import fc from 'fast-check';
import { expect, it } from 'vitest';
import { families } from '../../../../src/all.js';
import { Recovery } from '../../../../src/index.js';
import { codesWith, isKnownErrorCode, mayHaveRun, recoveryOf } from '../../../../src/recovery.js';

// What must hold for every entry of the real catalogue.

const entries = families.flatMap(({ errors }) => errors);
const codes = [...new Set(entries.map(({ code }) => code))];
/** As they are sent: those of digits as numbers too. */
const sent = new Set<unknown>([...codes, ...codes.filter((code) => String(Number(code)) === code).map(Number)]);

it('the recovery of a code is that of its entry in every family', () => {
  for (const { code, recovery } of entries) expect([code, recoveryOf(code)]).toEqual([code, recovery]);
});

it('whether a call may have run is what the entry says, the strongest where families differ', () => {
  const strength = ['no', 'perhaps', 'partly'] as const;
  for (const code of codes) {
    const said = entries.filter((entry) => entry.code === code).map((entry) => entry.mayHaveRun);
    expect([code, mayHaveRun(code)]).toEqual([code, strength.findLast((value) => said.includes(value))]);
  }
});

it('codes of digits are known as numbers too, and other numbers are not', () => {
  for (const code of sent) expect([isKnownErrorCode(code), recoveryOf(code)]).toEqual([true, recoveryOf(`${code}`)]);
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), (number) => isKnownErrorCode(number) === sent.has(number)),
  );
});

it('the codes of the recoveries are all codes, each once, in the order of the families', () => {
  const listed = Object.values(Recovery).map((recovery) => codesWith(recovery));
  expect(listed.flat().toSorted()).toEqual(codes.toSorted());
  for (const [index, recovery] of Object.values(Recovery).entries()) {
    expect(listed[index]).toEqual(codes.filter((code) => recoveryOf(code) === recovery));
  }
});
