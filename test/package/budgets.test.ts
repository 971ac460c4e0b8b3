import { describe, expect, it } from 'vitest';
import { BUDGETS, programOf } from '../../scripts/budgets.js';
import { ROOT } from '../../scripts/project.js';
import { measureBundle } from '../../scripts/sizes.js';

describe('the size of a bundle stays in its budget', () => {
  it.each(BUDGETS)('$name of $entry: $most bytes', async (budget) => {
    const { brotli } = await measureBundle(budget.name, programOf(budget, ROOT), ROOT);
    expect(brotli).toBeLessThanOrEqual(budget.most);
  });
});
