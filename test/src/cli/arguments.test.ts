import { describe, expect, it } from 'vitest';
import { localeOf, readArguments, UsageError } from '../../../src/cli/arguments.js';

const read = (line: string, env = {}) => readArguments(line.split(' ').filter(Boolean), env);

describe('localeOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru' }, 'ru'],
    [{ LANG: 'RU_ru' }, 'ru'],
    [{ LANG: 'run_BI' }, 'en'],
    [{ LANG: 'be_ru' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LC_ALL: 'C', LANG: 'ru_RU' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'ru_RU.UTF-8', LANG: 'en_US' }, 'ru'],
    [{ LC_MESSAGES: 'en_US', LANG: 'ru_RU' }, 'en'],
  ])('%j is %s', (env, locale) => expect(localeOf(env)).toBe(locale));
});

describe('readArguments', () => {
  it.each([
    ['expired_token', { name: 'explain', codes: ['expired_token'] }],
    ['A B --json', { name: 'explain', codes: ['A', 'B'] }],
    ['-', { name: 'answer' }],
    ['list', { name: 'list', filters: {} }],
    ['list --status 401 --family=oauth', { name: 'list', filters: { status: '401', family: 'oauth' } }],
    ['-h', { name: 'help' }],
    ['list --help', { name: 'help' }],
    ['-v', { name: 'version' }],
    ['--version', { name: 'version' }],
    ['-- --help', { name: 'explain', codes: ['--help'] }],
  ])('reads %s', (line, command) => expect(read(line).command).toEqual(command));

  it('takes the language from the option before the environment', () => {
    expect(read('A', { LANG: 'ru_RU' }).locale).toBe('ru');
    expect(read('A --lang en', { LANG: 'ru_RU' }).locale).toBe('en');
    expect(read('A --lang ru', { LANG: 'en_US' }).locale).toBe('ru');
    expect(read('A --json').json).toBe(true);
    expect(read('A').json).toBe(false);
    expect(read('A --json --json').json).toBe(true);
  });

  it.each([
    ['', 'No code was given.', 'Код не указан.'],
    ['--frob A', 'There is no option --frob.', 'Параметра --frob нет.'],
    ['--toString A', 'There is no option --toString.', 'Параметра --toString нет.'],
    ['-x A', 'There is no option -x.', 'Параметра -x нет.'],
    ['list --status', 'The option --status needs a value.', 'Параметру --status нужно значение.'],
    ['list --status=', 'The option --status needs a value.', 'Параметру --status нужно значение.'],
    ['A --json=yes', 'The option --json takes no value.', 'Параметр --json не принимает значения.'],
    ['list --status 401 --status=403', 'The option --status is given twice.', 'Параметр --status указан дважды.'],
    ['A --lang en --lang en', 'The option --lang is given twice.', 'The option --lang is given twice.'],
    ['list A', '"A" cannot stand beside "list".', '«A» не сочетается с «list».'],
    ['- A', '"A" cannot stand beside "-".', '«A» не сочетается с «-».'],
    ['A -', '"A" cannot stand beside "-".', '«A» не сочетается с «-».'],
    ['A --status 401', 'The option --status belongs to list', 'Параметр --status работает только с командой list'],
  ])('refuses "%s" in both languages', (line, en, ru) => {
    const message = (env: object) => {
      try {
        read(line, env);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        return (error as Error).message;
      }
      return '';
    };
    expect(message({})).toContain(en);
    expect(message({ LANG: 'ru_RU.UTF-8' })).toContain(ru);
  });

  it('refuses a language that there is not, in the language of the environment', () => {
    expect(() => read('A --lang de')).toThrow('--lang is "de". It may be: en, ru.');
    expect(() => read('A --lang de', { LANG: 'ru' })).toThrow('Недопустимое значение --lang: «de». Допустимы: en, ru.');
  });
});
