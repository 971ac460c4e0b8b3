import { describe, expect, it } from 'vitest';
import { budgetsOf } from '../../bench/budgets.js';
import { addedBytes, esbuildIn } from '../../bench/bundle-size.js';
import { catalog, folder } from './consumer.js';

describe('what an import adds to a bundle stays in its budget', () => {
  it.each(budgetsOf(catalog))('$name of $from: $most bytes', async (budget) => {
    expect(await addedBytes(budget, esbuildIn(folder))).toBeLessThanOrEqual(budget.most);
  });
});
