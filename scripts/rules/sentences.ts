import { show } from '../faults.js';
import { type Rule, texts } from '../rule.js';

const MOST_SENTENCES = 3;
const MARKUP = /`|\*\*|__|<[A-Za-z/!]|\]\(|&[a-z]+;/;

export const sentences: Rule = {
  name: 'sentences',
  description: 'A description is one to three whole sentences without markup; a title is no sentence.',
  *check(sources) {
    for (const { source, path, value, kind } of sources.flatMap((file) => [...texts(file)])) {
      const message =
        kind === 'description' ? faultOfDescription(value) : kind === 'title' ? faultOfTitle(value) : undefined;
      if (message) yield { source, path, part: 'value', message };
    }
  },
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
