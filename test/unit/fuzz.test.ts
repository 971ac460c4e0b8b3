import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyInput, faultOf } from '../fuzz/input.js';

it('whatever is typed or piped, the program ends as it should and prints nothing unprintable', async () => {
  const property = fc.asyncProperty(anyInput, fc.boolean(), fc.boolean(), async (input, isPiped, json) => {
    const options = json ? ['--json'] : [];
    const args = isPiped ? ['-', ...options] : [...options, '--', input];
    expect(await faultOf(args, isPiped ? input : '')).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 200 });
});

it('a code of a megabyte and a line of many brackets are no trouble', async () => {
  expect(await faultOf(['A'.repeat(1_000_000)], '')).toBeUndefined();
  expect(await faultOf(['-'], '{"a":['.repeat(100_000))).toBeUndefined();
  expect(await faultOf(['word '.repeat(100_000)], '')).toBeUndefined();
});
