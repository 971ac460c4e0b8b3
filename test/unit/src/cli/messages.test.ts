import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../src/cli/messages.js';

/** What a message is called with, where that is not a few words. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  help: [{ family: '<1>', category: '<2>', recovery: '<3>' }],
  badValue: ['<1>', '<2>', ['<3>', '<4>']],
  takenFor: ['<1>', ['<2>']],
  twins: [['<1>', '<2>']],
  nearest: [['<1>', '<2>']],
  isLong: [7],
  summary: [{ responses: 11, errors: 22, unknown: 33, notUnderstood: 44 }],
};

/** What must stand in a message, given its arguments. */
const partsOf = (argument: unknown): unknown[] => {
  if (Array.isArray(argument)) return [argument.join(', ')];
  return typeof argument === 'object' ? Object.values(argument as object) : [argument];
};

describe.each(Object.entries(MESSAGES))('every message in the language %s', (language, messages) => {
  it.each(Object.entries(messages))('%s is in this language, and tells what it is given', (name, message) => {
    const given = ARGUMENTS[name] ?? ['<1>', '<2>', '<3>'].slice(0, message.length);
    const text: string = typeof message === 'function' ? Reflect.apply(message, messages, given) : message;
    if (typeof message === 'function') for (const part of given.flatMap(partsOf)) expect(text).toContain(part);
    expect(text).toMatch(language === 'ru' ? /[а-яё]/i : /^[^а-яё]*[a-z][^а-яё]*$/i);
  });
});

it('messages join lists and write numbers as the language does', () => {
  const { en, ru } = MESSAGES;
  expect([en.takenFor('a', ['b', 'c']), ru.takenFor('a', ['b', 'c'])]).toEqual([
    expect.stringContaining(' b and c'),
    expect.stringContaining(' b и c'),
  ]);
  expect([en.isLong(1_048_576), ru.isLong(1_048_576)]).toEqual([
    expect.stringContaining('1,048,576'),
    expect.stringContaining('1\u00a0048\u00a0576'),
  ]);
});
