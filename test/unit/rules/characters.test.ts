import { describe, expect, it } from 'vitest';
import { characters } from '../../../scripts/rules/characters.js';
import { check, table, withError } from '../support.js';

describe('characters', () => {
  it.each([
    '"«Один» — два… №\u00A71, \u0451, \u0439, \u00E9 and 😀."',
    // A stressed vowel has no composed form.
    'за\u0301мок',
  ])('accepts %s', (en) => expect(check(characters, withError({ en }))).toEqual([]));

  it.each(table`
    Ab\u00A0c. → The text has U+00A0 at position 3. Write a plain space instead.
    A\u202Fb. → The text has U+202F at position 2. Write a plain space instead.
    A\u2028b. → The text has U+2028 at position 2. Write a plain space instead.
    \u0085b. → The text has U+0085 at position 1. Remove it.
    A\u0000b. → The text has U+0000 at position 2. Remove it.
    A\u007Fb. → The text has U+007F at position 2. Remove it.
    Ж\u200Bb. → The text has U+200B at position 2. Remove it.
    A\u00ADb. → The text has U+00AD at position 2. Remove it.
    A\u202Eb. → The text has U+202E at position 2. Remove it.
    😀\u200D😀. → The text has U+200D at position 3. Remove it.
    A\uE000b. → The text has U+E000 at position 2. Remove it.
    A\u0378b. → The text has U+0378 at position 2. Remove it.
    A\uFFFDb. → The text has "\uFFFD" (U+FFFD) at position 2. Remove it.
    "A\x0Ab." → The text has U+000A at position 2. Write a plain space instead.
    "A \U0000D800 b." → The text has half of a surrogate pair. Type the character anew.
    " One." → The text " One." begins or ends with a space. Remove it.
    "One. " → The text "One. " begins or ends with a space. Remove it.
    One  two. → The text has two spaces at position 4. Remove one.
    и\u0306. → The text "и\u0306." is not in the normal form NFC. Type the accented letters anew.
  `)('refuses %j', (en, message) => {
    expect(check(characters, withError({ en }))).toEqual([`17:11  ${message} [characters]`]);
  });
});
