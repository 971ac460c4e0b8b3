import { show } from '../model/fault.js';
import type { Rule } from './rule.js';

/** `recoveryOf` gives one recovery for a code, whichever family it is from. */
export const sameRecovery: Rule<'catalog'> = {
  name: 'same-recovery',
  description: 'A code has the same recovery in every family.',
  scope: 'catalog',
  *check({ families }) {
    const seen = new Map<string, { recovery: string; file: string }>();
    for (const { code, fields, at } of families.flatMap(({ errors }) => errors)) {
      const { recovery } = fields;
      if (typeof recovery !== 'string') continue;
      const first = seen.get(code);
      seen.set(code, first ?? { recovery, file: at.file.name });
      if (first === undefined || first.recovery === recovery) continue;
      const message = `The recovery of "${code}" is ${show(recovery)} here, but ${show(first.recovery)} in ${first.file}. Make them equal.`;
      yield { message, at: { ...at, path: [...at.path, 'recovery'], part: 'value' } };
    }
  },
};
