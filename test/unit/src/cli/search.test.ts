import { describe, expect, it, vi } from 'vitest';
import { findByText, search } from '../../../../src/cli/search.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));

const codesOf = async (found: ReturnType<typeof search>) =>
  (await found).map((entry) => `${'family' in entry ? entry.family : entry.namespace}/${entry.code}`);

describe('search', () => {
  it.each<[phrase: string, codes: string[]]>([
    // A whole text, however it is written.
    ['key is missing!', ['first/NO_KEY']],
    ['<b>Wrong</b>  key.', ['first/NO_KEY']],
    ['Value {a} of b: wrong', ['more/SHARED_CODE']],
    // A part of one, in all families.
    ['key is', ['first/NO_KEY', 'second/NO_KEY']],
    ['embers a', ['more/MEMBERS_BANNED', 'more/SHARED_CODE']],
    // Words in any order, but not single letters.
    ['key, wrong', ['first/NO_KEY']],
    ['y not key', ['second/NO_KEY']],
    // Best first: a whole text, a part, words, a description.
    ['member', ['more/SHARED_CODE', 'more/MEMBERS_BANNED']],
    ['members are', ['more/MEMBERS_BANNED']],
    ['members', ['more/SHARED_CODE', 'more/MEMBERS_BANNED']],
    ['banned members', ['more/MEMBERS_BANNED']],
    ['leaky bucket', ['more/SHARED_CODE']],
    ['ведро', ['more/SHARED_CODE']],
    ['no such words', []],
    ['key x', ['first/NO_KEY', 'second/NO_KEY']],
    ['', []],
    ['. !', []],
    ['y', []],
  ])('%j finds %j', async (phrase, codes) => expect(await codesOf(search(phrase))).toEqual(codes));

  it('puts what fits better first, whatever the order of the catalogue', async () => {
    // A text of the second entry is exactly this, one of the first begins so.
    expect((await codesOf(search('All members are banned')))[0]).toBe('more/MEMBERS_BANNED');
    expect((await codesOf(search('no key')))[0]).toBe('first/NO_KEY');
    expect(await codesOf(search('are banned'))).toEqual(['more/MEMBERS_BANNED']);
  });

  it('gives entries by their text', async () => {
    expect(await search('lower case')).toMatchObject([
      { code: 'shared_code', family: 'more', match: 'text', probablyOfMethod: false },
    ]);
  });
});

it('findByText finds whole texts only', async () => {
  expect(await codesOf(findByText('Value {1} of param: WRONG'))).toEqual(['more/SHARED_CODE']);
  expect(await codesOf(findByText('nothing told'))).toEqual(['more/']);
  for (const text of ['Value', 'members', '', 'It happens.']) expect(await findByText(text)).toEqual([]);
});
