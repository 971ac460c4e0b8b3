import { lookAlike } from '../../src/cli/look-alikes.js';
import { show, showCharacter } from '../model/fault.js';
import type { Rule } from './rule.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

export const scriptOfTexts: Rule<'text'> = {
  name: 'script-of-texts',
  description: 'Russian is written in Cyrillic, English without it, and no word mixes the two.',
  scope: 'text',
  *check({ value, language, at }) {
    const message = language === 'en' ? faultOfEnglish(value) : faultOfRussian(value, language);
    if (message) yield { message, at };
  },
};

function faultOfEnglish(text: string): string | undefined {
  const index = text.search(CYRILLIC);
  if (index < 0) return undefined;
  const letter = text.charAt(index);
  const twin = lookAlike(letter);
  const remedy = twin ? `Type the Latin ${twin} instead.` : 'Write English here.';
  return `The English text has ${showCharacter(letter)} at position ${index + 1}, a Cyrillic letter. ${remedy}`;
}

function faultOfRussian(text: string, language: 'ru' | undefined): string | undefined {
  if (language && text !== '' && !CYRILLIC.test(text)) {
    return `The Russian text ${show(text)} has no Cyrillic letter. Write Russian here.`;
  }
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (!CYRILLIC.test(word) || !LATIN.test(word)) continue;
    const place = word.search(LATIN);
    const letter = word.charAt(place);
    const twin = lookAlike(letter);
    const remedy = twin ? `Type the Cyrillic ${twin} instead.` : 'Separate the two alphabets by a hyphen.';
    return `The word "${word}" has ${showCharacter(letter)} at position ${index + place + 1}, a Latin letter among Cyrillic ones. ${remedy}`;
  }
  return undefined;
}
