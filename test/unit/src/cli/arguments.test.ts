import { describe, expect, it } from 'vitest';
import { languageOf, readArguments, UsageError } from '../../../../src/cli/arguments.js';
import { MESSAGES } from '../../../../src/cli/messages.js';

const read = (line: string, env = {}, isPiped = false) => readArguments(line.split(' ').filter(Boolean), env, isPiped);

describe('languageOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru' }, 'ru'],
    [{ LANG: 'RU_ru' }, 'ru'],
    [{ LANG: 'run_BI' }, 'en'],
    [{ LANG: 'be_ru' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LC_ALL: 'C', LANG: 'ru_RU' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'ru_RU.UTF-8', LANG: 'en_US' }, 'ru'],
    [{ LC_MESSAGES: 'en_US', LANG: 'ru_RU' }, 'en'],
  ])('%j is %s', (env, language) => expect(languageOf(env)).toBe(language));
});

describe('readArguments', () => {
  it.each([
    ['A_CODE', { name: 'words', words: ['A_CODE'] }],
    ['A B --json', { name: 'words', words: ['A', 'B'] }],
    ['A list --status 200', { name: 'words', words: ['A', 'list'], status: 200 }],
    ['-', { name: 'input' }],
    ['- --status 599', { name: 'input', status: 599 }],
    ['list', { name: 'list', filters: {} }],
    ['list --status 401 --family=oauth', { name: 'list', filters: { status: '401', family: 'oauth' } }],
    ['list --category a --recovery b', { name: 'list', filters: { category: 'a', recovery: 'b' } }],
    ['-h', { name: 'help' }],
    ['list --help', { name: 'help' }],
    ['-v', { name: 'version' }],
    ['--version', { name: 'version' }],
    ['-- --help', { name: 'words', words: ['--help'] }],
    ['A --method a.b --status 400', { name: 'words', words: ['A'], method: 'a.b', status: 400 }],
    ['- --method=a.b', { name: 'input', method: 'a.b' }],
  ])('reads %s', (line, command) => {
    expect(read(line).command).toEqual(command);
    expect(read(line, {}, true).command).toEqual(command);
  });

  it('reads standard input where nothing is asked and it is no terminal', () => {
    expect(read('', {}, true).command).toEqual({ name: 'input' });
    expect(read('--json --status 403', {}, true)).toMatchObject({
      command: { name: 'input', status: 403 },
      json: true,
    });
    expect(() => read('--json')).toThrow(new UsageError(MESSAGES.en.nothingAsked));
    expect(read('--method a.b', {}, true).command).toEqual({ name: 'input', method: 'a.b' });
    expect(read('--method a.b').command).toEqual({ name: 'words', words: [], method: 'a.b' });
  });

  it('asks for a code where only blank ones are given, even if standard input is there', () => {
    for (const words of [[''], [' ', '']]) {
      expect(() => readArguments(words, {}, true)).toThrow(new UsageError(MESSAGES.en.nothingAsked));
    }
    expect(readArguments([' ', '--method', 'a.b'], {}, true).command).toEqual({
      name: 'words',
      words: [' '],
      method: 'a.b',
    });
    expect(readArguments(['', 'A'], {}, true).command).toEqual({ name: 'words', words: ['', 'A'] });
  });

  it.each([
    ['A', { LANG: 'ru_RU' }, { language: 'ru', json: false }],
    ['A --lang en', { LANG: 'ru_RU' }, { language: 'en', json: false }],
    ['A --lang ru', { LANG: 'en_US' }, { language: 'ru', json: false }],
    ['A --json', {}, { language: 'en', json: true }],
    ['A --json --json', {}, { language: 'en', json: true }],
  ])('reads how the result of %s is shown, where the environment is %j', (line, env, view) => {
    expect(read(line, env)).toMatchObject(view);
  });

  it.each<[line: string, message: (messages: typeof MESSAGES.en) => string]>([
    ['', ({ nothingAsked }) => nothingAsked],
    ['--frob A', ({ unknownOption }) => unknownOption('--frob')],
    ['--toString A', ({ unknownOption }) => unknownOption('--toString')],
    ['-x A', ({ unknownOption }) => unknownOption('-x')],
    ['list --status', ({ valueMissing }) => valueMissing('--status')],
    ['list --status=', ({ valueMissing }) => valueMissing('--status')],
    ['A --method', ({ valueMissing }) => valueMissing('--method')],
    ['A --json=yes', ({ valueSurplus }) => valueSurplus('--json')],
    ['list --status 401 --status=403', ({ twice }) => twice('--status')],
    ['A --lang de', ({ badValue }) => badValue('--lang', 'de', ['en', 'ru'])],
    ['list A', ({ surplus }) => surplus('list', 'A')],
    ['- A', ({ surplus }) => surplus('-', 'A')],
    ['A -', ({ surplus }) => surplus('-', 'A')],
    ['A B -', ({ surplus }) => surplus('-', 'A')],
    ['list --method a.b', ({ notWithList }) => notWithList('--method')],
    ['A --family x', ({ filterWithoutList }) => filterWithoutList('--family')],
    ['- --recovery x', ({ filterWithoutList }) => filterWithoutList('--recovery')],
    ...['199', '600', '4010', '1401', '4xx'].map((status): [string, (messages: typeof MESSAGES.en) => string] => [
      `A --status ${status}`,
      ({ badValue }) => badValue('--status', status, ['200–599']),
    ]),
    ['list --status 199', ({ badValue }) => badValue('--status', '199', ['200–599'])],
  ])('refuses "%s" in the language of the call', (line, message) => {
    expect(() => read(line)).toThrow(new UsageError(message(MESSAGES.en)));
    expect(() => read(line, { LANG: 'ru_RU.UTF-8' })).toThrow(new UsageError(message(MESSAGES.ru)));
  });

  it('refuses a language that is given twice in the first of both, if there is such a language', () => {
    expect(() => read('A --lang ru --lang ru')).toThrow(new UsageError(MESSAGES.ru.twice('--lang')));
  });
});
