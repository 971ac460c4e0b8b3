import { show } from '../model/fault.js';
import type { Rule, TextSubject } from './rule.js';

const MOST_SENTENCES = 3;
const MARKUP = /`|\*\*|__|<[A-Za-z/!]|\]\(|&[a-z]+;/;

export const sentences: Rule<'text'> = {
  name: 'sentences',
  description: 'A description is one to three whole sentences without markup; a title is no sentence.',
  scope: 'text',
  *check({ value, role, at }) {
    const message = CHECKS[role](value);
    if (message) yield { message, at };
  },
};

const CHECKS: Readonly<Record<TextSubject['role'], (text: string) => string | undefined>> = {
  description: faultOfDescription,
  title: faultOfTitle,
  server: () => undefined,
};

function faultOfDescription(text: string): string | undefined {
  const markup = MARKUP.exec(text);
  if (markup) {
    return `The description has the markup ${show(markup[0])} at position ${markup.index + 1}. Write plain text: it is shown in terminals, editors and pages.`;
  }
  if (!text.endsWith('.')) return `The description ends in ${show(text.slice(-20))}. End it with a full stop.`;
  if (/^\p{Ll}/u.test(text))
    return `The description begins with ${show(text.slice(0, 20))}. Begin with a capital letter.`;
  const count = text.split(/[.!?]["»)]?(?=\s|$)/u).length - 1;
  if (count > MOST_SENTENCES) return `The description has ${count} sentences. Say it in at most ${MOST_SENTENCES}.`;
  return undefined;
}

function faultOfTitle(text: string): string | undefined {
  if (MARKUP.test(text)) return `The title ${show(text)} has markup. Write plain text.`;
  return text.endsWith('.') ? `The title ${show(text)} ends in a full stop. Remove it.` : undefined;
}
