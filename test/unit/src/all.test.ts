import { describe, expect, it, vi } from 'vitest';
import { explain } from '../../../src/all.js';
import { families, HOSTILE_CODES } from './catalog.js';
import { forAnyValue } from './support.js';

vi.mock('../../../src/generated/families.js', () => import('./catalog.js'));

describe('explain', () => {
  it.each([
    ['NO_KEY', ['first', 'second']],
    ['no_key', ['localized']],
    ['expired_key', ['second']],
    ['EXPIRED_KEY', []],
  ])('finds %s in %j', (code, names) => expect(explain(code).map(({ family }) => family)).toEqual(names));

  it('gives every entry whole, with the name of its family', () => {
    for (const { name, errors } of families) {
      for (const entry of errors) expect(explain(entry.code)).toContainEqual({ ...entry, family: name });
    }
  });

  it('finds nothing for anything else, and never throws', () => {
    forAnyValue((value) => {
      expect(explain(value as string)).toHaveLength(HOSTILE_CODES.includes(value as string) ? 1 : 0);
    }, 'NO_KEY');
  });
});
