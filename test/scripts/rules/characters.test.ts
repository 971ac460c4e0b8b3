import { describe, expect, it } from 'vitest';
import { characters } from '../../../scripts/rules/characters.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withEnglish = (en: string) => familyYaml({}, [errorYaml('A', { en })]);

describe('characters', () => {
  it.each([
    ['plain', 'One two.'],
    ['typographic', '"«Один» — два… №\u00A71."'],
    ['composed', '\u0451, \u0439 and \u00E9.'],
    ['outside the first plane', 'A 😀 b.'],
    ['a stressed vowel, which has no composed form', 'за\u0301мок'],
  ])('accepts what is %s', (_, en) => expect(ruleFindings(characters, withEnglish(en))).toEqual([]));

  it.each([
    ['a no-break space', 'Ab\\u00A0c.', 3, 'U+00A0', 'Write a plain space instead.'],
    ['a narrow no-break space', 'A\\u202Fb.', 2, 'U+202F', 'Write a plain space instead.'],
    ['a line break', 'A\\nb.', 2, 'U+000A', 'Write a plain space instead.'],
    ['a line separator', 'A\\u2028b.', 2, 'U+2028', 'Write a plain space instead.'],
    ['a control character', 'A\\ab.', 2, 'U+0007', 'Remove it.'],
    ['a C1 control character', '\\u0085b.', 1, 'U+0085', ''],
    ['a delete character', 'A\\x7Fb.', 2, 'U+007F', 'Remove it.'],
    ['a zero-width space', 'Ж\\u200Bb.', 2, 'U+200B', 'Remove it.'],
    ['a soft hyphen', 'A\\u00ADb.', 2, 'U+00AD', 'Remove it.'],
    ['a sign that turns the direction', 'A\\u202Eb.', 2, 'U+202E', 'Remove it.'],
    ['a joiner', '😀\\u200D😀.', 3, 'U+200D', 'Remove it.'],
    ['a byte order mark', 'A\\uFEFFb.', 2, 'U+FEFF', ''],
    ['a private character', 'A\\uE000b.', 2, 'U+E000', 'Remove it.'],
    ['a character that does not exist', 'A\\u0378b.', 2, 'U+0378', 'Remove it.'],
    ['the sign of a lost character', 'A\\uFFFDb.', 2, 'U+FFFD', 'Remove it.'],
  ])('refuses %s', (_, text, position, point, remedy) => {
    const findings = ruleFindings(characters, withEnglish(`"${text}"`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^catalog\/sample\.yaml:17:11 {2}The text has /);
    expect(findings[0]).toContain(point);
    expect(findings[0]).toContain(`at position ${position}. ${remedy}`);
  });

  it.each([
    ['half of a surrogate pair', '"A \\uD800 b."', 'The text has half of a surrogate pair. Type the character anew.'],
    ['an accent apart from its letter', '"и\u0306."', 'is not in the normal form NFC.'],
    ['a space before', '" One."', 'The text " One." begins or ends with a space. Remove it.'],
    ['a space after', '"One. "', 'The text "One. " begins or ends with a space. Remove it.'],
    ['nothing but a space', '" "', 'The text " " begins or ends with a space. Remove it.'],
    ['two spaces', 'One  two.', 'The text has two spaces at position 4. Remove one.'],
  ])('refuses %s', (_, en, message) => {
    const findings = ruleFindings(characters, withEnglish(en));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`catalog/sample.yaml:17:11  The text `);
    expect(findings[0]).toContain(message);
  });

  it('reads every text of a file, and nothing else', () => {
    const odd = '"A  b"';
    const text = familyYaml(
      { name: odd, identifier: odd, en: odd, ru: odd, sourceEn: odd, sourceRu: odd, url: odd, read: odd },
      [
        errorYaml('"A  b"', {
          text: odd,
          en: odd,
          ru: odd,
          category: odd,
          otherTexts: `[x, ${odd}]`,
          docs: `[${odd}]`,
        }),
        errorYaml('B', { deprecated: `{ en: ${odd}, ru: ${odd} }` }),
      ],
    );
    const places = ruleFindings(characters, text).map((finding) => /:(\d+:\d+) {2}/.exec(finding)?.[1]);
    expect(places.sort()).toEqual(
      ['4:7', '5:7', '8:11', '9:11', '15:11', '17:11', '18:11', '21:21', '31:23', '31:35'].sort(),
    );
  });
});
