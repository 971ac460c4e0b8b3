import { expect, it } from 'vitest';
import { explain } from '../../../src/all.js';
import { meaningOf } from '../../../src/cli/explain.js';

it('lists several other texts under one label', () => {
  const [explanation] = explain('access_denied');
  if (!explanation) throw new Error('The code is gone.');
  const several = { ...explanation, otherTexts: ['One', 'Two', 'Three'] } as typeof explanation;
  expect(meaningOf(several, 'en').slice(3, 7)).toEqual([
    ['Other texts', 'One'],
    ['', 'Two'],
    ['', 'Three'],
    ['Description', explanation.description.en],
  ]);
});
