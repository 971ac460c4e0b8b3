import { show } from '../model/fault.js';
import { listOf, type Rule } from './rule.js';

const PAIRS = [
  ['status', 'otherStatuses'],
  ['text', 'otherTexts'],
] as const;

export const repeatedValues: Rule<'error'> = {
  name: 'repeated-values',
  description: 'What other sources give differs from what is documented.',
  scope: 'error',
  *check(subject) {
    const { fields, at } = subject;
    // What methods send has the status 400 where none is given.
    const filled: typeof fields = 'key' in subject ? { status: 400, ...fields } : fields;
    for (const [main, others] of PAIRS) {
      const index = listOf(filled[others]).indexOf(filled[main]);
      if (index < 0) continue;
      const message = `${others} repeats the ${main} ${show(filled[main])}. Remove it: ${others} holds only what differs.`;
      yield { message, at: { ...at, path: [...at.path, others, index], part: 'value' } };
    }
  },
};
