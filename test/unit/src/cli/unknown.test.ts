import { expect, it, vi } from 'vitest';
import { run } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));

const codes = Array.from({ length: 1001 }, (_, index) => `CALLS_BANNED_${index}`);

it.each([
  ['typed', codes, ''],
  ['piped', ['-'], codes.join('\n')],
])('so many codes are %s that the nearest ones are not sought for all', async (_, args, input) => {
  const { code, stdout, stderr } = await run(args, { input });
  const told = [...`${stdout}${stderr}`.matchAll(/no code "CALLS_BANNED_(\d+)"\. (Nearest: CALLS_BANNED$)?/gm)];
  expect(code).toBe(1);
  expect(told.map(([, index]) => Number(index))).toEqual(codes.map((_, index) => index));
  expect(told.findIndex(([, , nearest]) => !nearest)).toBe(1000);
});
