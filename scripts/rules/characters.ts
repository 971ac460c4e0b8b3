import { show, showCharacter } from '../model/fault.js';
import type { Rule } from './rule.js';

// Whatever a reader cannot see, or sees as a plain space: controls, formatting marks, all spaces but U+0020.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;

export const characters: Rule<'text'> = {
  name: 'characters',
  description: 'Texts are in NFC, with plain single spaces inside and none around, and nothing invisible.',
  scope: 'text',
  *check({ value, at }) {
    const message = faultOf(value);
    if (message) yield { message, at };
  },
};

function faultOf(text: string): string | undefined {
  const odd = INVISIBLE.exec(text);
  if (odd) {
    const remedy = /\s/.test(odd[0]) ? 'Write a plain space instead.' : 'Remove it.';
    return `The text has ${showCharacter(odd[0])} at position ${odd.index + 1}. ${remedy}`;
  }
  if (!text.isWellFormed()) return 'The text has half of a surrogate pair. Type the character anew.';
  if (text !== text.normalize('NFC'))
    return `The text ${show(text)} is not in the normal form NFC. Type the accented letters anew.`;
  if (text !== text.trim()) return `The text ${show(text)} begins or ends with a space. Remove it.`;
  const double = / {2}/.exec(text);
  return double ? `The text has two spaces at position ${double.index + 1}. Remove one.` : undefined;
}
