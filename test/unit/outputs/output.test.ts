import { expect, it } from 'vitest';
import { makeAll, type Output } from '../../../scripts/outputs/output.js';
import { modelOf, SYSTEM_FAMILY } from '../support.js';

const input = () => ({ model: modelOf(SYSTEM_FAMILY), templates: new Map([['README.md', 'text']]) });

const making = (name: string, ...paths: string[]): Output => ({
  name,
  make: () => new Map(paths.map((path) => [path, `${path} by ${name}`])),
});

it('makeAll gives each the whole input, and gathers what all of them make, in their order', async () => {
  const all = input();
  const later: Output = { name: 'later', make: async (given) => new Map([['b', String(given === all)]]) };
  expect([...(await makeAll([making('one', 'c', 'a'), later, making('two', 'd')], all))]).toEqual([
    ['c', 'c by one'],
    ['a', 'a by one'],
    ['b', 'true'],
    ['d', 'd by two'],
  ]);
});

it('makeAll refuses two that make the same file, and names the file and one of them', async () => {
  await expect(makeAll([making('one', 'a', 'b'), making('two', 'b')], input())).rejects.toThrow(
    'b is made by two and by another output.',
  );
});
