import { expect, it } from 'vitest';
import { familyYaml, load } from '../support.js';

// More than a call takes arguments, and more than a time that grows faster than the file would allow.
it.each<[what: string, text: string, faults: number]>([
  ['keys', Array.from({ length: 150_000 }, (_, index) => `k${index}: a\n`).join(''), 150_000],
  ['entries with faults', Array.from({ length: 5000 }, (_, index) => `  K${index}: {}\n`).join(''), 25_000],
  ['letters in a quote that is left open', `title: "${'a'.repeat(5_000_000)}`, 1],
])('so many %s are told as faults', (_, text, faults) => {
  expect((load(familyYaml() + text) as string[]).length).toBeGreaterThanOrEqual(faults);
});
