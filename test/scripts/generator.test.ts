import { describe, expect, it } from 'vitest';
import { BANNER, type Generator, runGenerators, templateOf } from '../../scripts/generator.js';
import { schema } from './support.js';

const input = { model: { families: [], schema }, templates: new Map([['README.md', 'text']]) };

const making = (name: string, ...paths: string[]): Generator => ({
  name,
  generate: () => new Map(paths.map((path) => [path, `${path} by ${name}`])),
});

describe('runGenerators', () => {
  it('gathers what all of them make, in their order', async () => {
    const later: Generator = { name: 'later', generate: async () => new Map([['b', 'later']]) };
    expect([...(await runGenerators([making('one', 'c', 'a'), later, making('two', 'd')], input))]).toEqual([
      ['c', 'c by one'],
      ['a', 'a by one'],
      ['b', 'later'],
      ['d', 'd by two'],
    ]);
  });

  it('gives each the whole input', async () => {
    const seen: unknown[] = [];
    const looking: Generator = {
      name: 'looking',
      generate(given) {
        seen.push(given);
        return new Map();
      },
    };
    await runGenerators([looking, looking], input);
    expect(seen).toEqual([input, input]);
  });

  it('refuses two that make the same file, and names the file and one of them', async () => {
    const result = runGenerators([making('one', 'a', 'b'), making('two', 'b')], input);
    await expect(result).rejects.toThrow('b is made by two and by another generator.');
  });

  it.each<[string, Generator['generate']]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('fails as a whole where one %s', async (_, generate) => {
    await expect(runGenerators([making('one', 'a'), { name: 'bad', generate }], input)).rejects.toThrow('broken');
  });
});

describe('templateOf', () => {
  it('gives the text, an empty one too', () => {
    expect(templateOf(input.templates, 'README.md')).toBe('text');
    expect(templateOf(new Map([['README.md', '']]), 'README.md')).toBe('');
  });

  it('names the file that is missing', () => {
    expect(() => templateOf(input.templates, 'package.json')).toThrow(
      'package.json is missing: generated parts belong into it. Restore it.',
    );
  });
});

describe('BANNER', () => {
  it('says in one line where the file comes from and that it is not to be edited', () => {
    expect(BANNER).toMatch(/^\/\/ Generated from catalog\/.*Do not edit\.$/);
  });
});
