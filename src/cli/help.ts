import { families } from '../all.js';
import type { Language } from '../docs/words.js';
import { categoryLabels, recoveryLabels } from '../generated/labels.js';
import { wrap } from './layout.js';
import { MESSAGES } from './messages.js';

const INDENT = 35;
const WIDTH = 110;

/** The help, with the values that the filters take. */
export function help(language: Language): string {
  const list = (values: readonly string[]) => wrap(values.join(', '), WIDTH - INDENT).join(`\n${' '.repeat(INDENT)}`);
  return MESSAGES[language].help({
    family: list(families.map(({ name }) => name)),
    category: list(Object.keys(categoryLabels)),
    recovery: list(Object.keys(recoveryLabels)),
  });
}
