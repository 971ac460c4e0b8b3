import { show } from '../faults.js';
import { codeEntries, listOf, type Rule } from '../rule.js';

const PAIRS = [
  ['status', 'otherStatuses'],
  ['text', 'otherTexts'],
] as const;

export const repeatedValues: Rule = {
  name: 'repeated-values',
  description: 'What other sources give differs from what is documented.',
  *check(sources) {
    for (const { source, path, fields } of sources.flatMap((file) => [...codeEntries(file)])) {
      for (const [main, others] of PAIRS) {
        const index = listOf(fields[others]).indexOf(fields[main]);
        if (index < 0) continue;
        const message = `${others} repeats the ${main} ${show(fields[main])}. Remove it: ${others} holds only what differs.`;
        yield { source, path: [...path, others, index], part: 'value', message };
      }
    }
  },
};
