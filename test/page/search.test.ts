import { describe, expect, it } from 'vitest';
import { fits, fold } from '../../scripts/page/client/search.js';

const CANDIDATE = {
  text: 'some_error something is wrong',
  family: 'system',
  statuses: ['400', '401'],
  recovery: 'retry',
};
const ANYTHING = { q: '', family: '', status: '', recovery: '' };

describe('fits', () => {
  it.each([
    ['nothing asked for', {}, true],
    ['a part of a word', { q: 'thing' }, true],
    ['words in any order', { q: ' WRONG  Some_Err ' }, true],
    ['a word that does not occur', { q: 'something right' }, false],
    ['the family', { family: 'system' }, true],
    ['another family', { family: 'oauth' }, false],
    ['the documented status', { status: '400' }, true],
    ['a status met beside it', { status: '401' }, true],
    ['another status', { status: '40' }, false],
    ['what to do', { recovery: 'retry' }, true],
    ['something else to do', { recovery: 'authorize' }, false],
    ['one filter of two', { family: 'system', status: '500' }, false],
  ])('%s: %o is %s', (_, query, expected) => {
    expect(fits(CANDIDATE, { ...ANYTHING, ...query })).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['Истёк', 'истек'],
    ['ЁЛКА', 'елка'],
    ['истёк'.normalize('NFD'), 'истек'],
    ['Портал Й'.normalize('NFD'), 'портал й'],
    ['  Expired_Token ', 'expired_token'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
});
