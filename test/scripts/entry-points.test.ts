import { describe, expect, it } from 'vitest';
import { entryPoints, moduleOf } from '../../scripts/entry-points.js';
import { HOSTILE_FAMILY, modelOf, SYSTEM_FAMILY } from './support.js';

describe('entryPoints', () => {
  it('are those written by hand, and one for each family but that of the root', () => {
    expect(entryPoints(modelOf(SYSTEM_FAMILY, HOSTILE_FAMILY))).toEqual([
      { subpath: '.', module: 'index' },
      { subpath: './all', module: 'all' },
      { subpath: './docs', module: 'docs' },
      { subpath: './hostile', module: 'generated/hostile' },
    ]);
  });
});

describe('moduleOf', () => {
  it.each([
    ['.', 'index'],
    ['./all', 'all'],
    ['./docs', 'docs'],
    ['./rest-v3', 'generated/rest-v3'],
  ])('%s is %s', (subpath, module) => expect(moduleOf(subpath)).toBe(module));
});
