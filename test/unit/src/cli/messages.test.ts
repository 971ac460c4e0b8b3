import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../src/cli/messages.js';

/** What a message is called with, where that is not a few words. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  help: [{ family: '<1>', category: '<2>', recovery: '<3>' }],
  badValue: ['<1>', '<2>', ['<3>', '<4>']],
  nearest: [['<1>', '<2>']],
};

/** What must stand in a message, given its arguments. */
const partsOf = (argument: unknown): unknown[] => {
  if (Array.isArray(argument)) return [argument.join(', ')];
  return typeof argument === 'object' ? Object.values(argument as object) : [argument];
};

describe.each(Object.entries(MESSAGES))('every message in the language %s', (language, messages) => {
  it.each(Object.entries(messages))('%s is in this language, and tells what it is given', (name, message) => {
    const given = ARGUMENTS[name] ?? ['<1>', '<2>'].slice(0, message.length);
    const text: string = typeof message === 'function' ? Reflect.apply(message, messages, given) : message;
    if (typeof message === 'function') for (const part of given.flatMap(partsOf)) expect(text).toContain(part);
    expect(text).toMatch(language === 'ru' ? /[а-яё]/i : /^[^а-яё]*[a-z][^а-яё]*$/i);
  });
});

it('messages tell what is wrong and what may be done', () => {
  const { badValue, surplus, unknownCode, nearest } = MESSAGES.en;
  expect(badValue('--lang', 'de', ['en', 'ru'])).toBe('--lang is "de". It may be: en, ru.');
  expect(surplus('list', 'A')).toBe('"A" cannot stand beside "list". See b24-error --help.');
  expect(`${unknownCode('A')} ${nearest(['B', 'C'])}`).toBe('The catalogue has no code "A". Nearest: B, C');
});
