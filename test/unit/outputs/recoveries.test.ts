import { expect, it } from 'vitest';
import { makeAll } from '../../../scripts/outputs/output.js';
import { recoveries } from '../../../scripts/outputs/recoveries.js';
import { vocabulary } from '../../../scripts/outputs/vocabulary.js';
import { errorYaml, FAMILIES, familyYaml, HOSTILE_CODES, importGenerated, modelOf } from '../support.js';

const PATH = 'src/generated/recoveries.ts';

// The codes of the hostile family again, which has them first.
const again = familyYaml({ name: 'again', identifier: 'Again' }, [
  errorYaml('hasOwnProperty', { mayHaveRun: 'perhaps' }),
  errorYaml('default', { mayHaveRun: 'perhaps' }),
  errorYaml("'0'", { member: 'ZERO', mayHaveRun: 'partly' }),
  errorYaml("''", { member: 'NONE', mayHaveRun: 'no' }),
]);
const files = await makeAll([recoveries, vocabulary], { model: modelOf(...FAMILIES, again), templates: new Map() });

it('recoveries have each code of each family once, and no list that would be the empty code', async () => {
  const { codesByRecovery, codesByRun } = await importGenerated(files, PATH);
  expect(Object.keys(codesByRecovery)).toEqual(['slow-down', 'change-request']);
  const all = Object.values(codesByRecovery).flatMap((codes) => String(codes).split(' '));
  expect(all.sort()).toEqual(['SOME_ERROR', 'A_B', 'A', ...HOSTILE_CODES].sort());
  expect(Object.keys(codesByRun)).toEqual(['partly', 'perhaps']);
});

it('recoveries give src/recovery.ts what the files say, of the empty code too', async () => {
  const { recoveryOf, mayHaveRun, codesWith, isKnownErrorCode } = await importGenerated(files, 'src/recovery.ts');
  const codes = [...HOSTILE_CODES, 'A_B', 100, 0, ' ', 'slow-down', 'undefined', 101, undefined];
  const known = ['__proto__', '100', 'constructor', '', 'default', 'toString', 'hasOwnProperty', '__0', '0', 'A_B'];
  const isKnown = (code: unknown) =>
    typeof code === 'number' ? [100, 0].includes(code) : known.includes(code as string);
  expect(codes.map(isKnownErrorCode)).toEqual(codes.map(isKnown));
  const recovery = (code: unknown) =>
    code === 'constructor' ? 'slow-down' : isKnown(code) ? 'change-request' : undefined;
  expect(codes.map(recoveryOf)).toEqual(codes.map(recovery));
  expect(codesWith('slow-down')).toEqual(['constructor']);
  expect(codesWith('wait-a-day')).toEqual([]);
  // Where families differ, what is told is what is less safe.
  const runs = {
    '': 'perhaps',
    default: 'partly',
    hasOwnProperty: 'perhaps',
    0: 'partly',
    toString: 'no',
    nothing: undefined,
  };
  for (const [code, run] of Object.entries(runs)) expect(`${code} ${mayHaveRun(code)}`).toBe(`${code} ${run}`);
  expect(mayHaveRun(0)).toBe('partly');
});
