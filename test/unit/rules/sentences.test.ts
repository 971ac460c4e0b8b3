import { describe, expect, it } from 'vitest';
import { sentences } from '../../../scripts/rules/sentences.js';
import { check, familyYaml, table, withError } from '../support.js';

const checkEnglish = (en: string) => check(sentences, withError({ en: `'${en.replaceAll("'", "''")}'` }));

describe('sentences', () => {
  it.each([
    'One.',
    'One. Two! Three.',
    'One? «Two.» Three.',
    'REST 3.0 says time.operating_reset_at, version 2.5.1, within 1.5 seconds.',
    'Desktop > Settings: a < b, snake_case, 50% & more; 2 * 3, and "A _ b" don\'t.',
    'Ёлка стоит.',
  ])('accepts the description "%s"', (en) => expect(checkEnglish(en)).toEqual([]));

  it.each(table`
    Correct it, all of that → The description ends in "rect it, all of that". End it with a full stop.
    correct it, all of that. → The description begins with "correct it, all of t". Begin with a capital letter.
    ёлка стоит. → The description begins with "ёлка стоит.". Begin with a capital letter.
    One. Two. Three. Four. → The description has 4 sentences. Say it in at most 3.
    One! Two? «Three.» Four. Five. → The description has 5 sentences. Say it in at most 3.
    One. (Two.) "Three." Four. → The description has 4 sentences. Say it in at most 3.
    See \u0060code. → The description has the markup "\u0060" at position 5. Write plain text: it is shown in terminals, editors and pages.
    A **bold. → The description has the markup "**" at position 3. Write plain text: it is shown in terminals, editors and pages.
    A __bold. → The description has the markup "__" at position 3. Write plain text: it is shown in terminals, editors and pages.
    A [link](/a.html). → The description has the markup "](" at position 8. Write plain text: it is shown in terminals, editors and pages.
    A <b>word. → The description has the markup "<b" at position 3. Write plain text: it is shown in terminals, editors and pages.
    A <!-- word. → The description has the markup "<!" at position 3. Write plain text: it is shown in terminals, editors and pages.
    A &amp; b. → The description has the markup "&amp;" at position 3. Write plain text: it is shown in terminals, editors and pages.
  `)('refuses the description %j', (en, message) => {
    expect(checkEnglish(en)).toEqual([`17:11  ${message} [sentences]`]);
  });

  it('refuses a title that is a sentence or has markup', () => {
    expect(check(sentences, familyYaml({ en: 'System errors.', sourceRu: '"Страница `x`"' }))).toEqual([
      '4:7  The title "System errors." ends in a full stop. Remove it. [sentences]',
      '9:11  The title "Страница `x`" has markup. Write plain text. [sentences]',
    ]);
  });

  it('takes the words of the server as they are', () => {
    const fields = { text: 'no `sentence` at all', otherTexts: '[a <b>, A. B. C. D. E]' };
    expect(check(sentences, withError(fields))).toEqual([]);
  });
});
