import { describe, expect, it } from 'vitest';
import { sentences } from '../../../scripts/rules/sentences.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withEnglish = (en: string) => familyYaml({}, [errorYaml('A', { en: `'${en.replaceAll("'", "''")}'` })]);

describe('sentences', () => {
  it.each([
    'One.',
    'One. Two! Three.',
    'One? «Two.» Three.',
    'REST 3.0 says time.operating_reset_at, version 2.5.1, within 1.5 seconds.',
    'Desktop > Settings > Product Settings: a < b, snake_case, 50% & more; 2 * 3.',
    "Don't use __ alone.".replace('__', '_'),
    '404 means that there is nothing.',
    'Ёлка стоит.',
  ])('accepts the description "%s"', (en) => expect(ruleFindings(sentences, withEnglish(en))).toEqual([]));

  it.each([
    ['Correct it', 'The description ends in "Correct it". End it with a full stop.'],
    ['Correct it!', 'The description ends in "Correct it!". End it with a full stop.'],
    ['Correct it. (Or not.)', 'The description ends in "orrect it. (Or not.)". End it with a full stop.'],
    ['correct it.', 'The description begins with "correct it.". Begin with a capital letter.'],
    ['ёлка стоит.', 'The description begins with "ёлка стоит.". Begin with a capital letter.'],
    ['One. Two. Three. Four.', 'The description has 4 sentences. Say it in at most 3.'],
    ['One! Two? «Three.» Four. Five.', 'The description has 5 sentences. Say it in at most 3.'],
    ['See `code`.', 'The description has the markup "`" at position 5.'],
    ['A **bold** word.', 'The description has the markup "**" at position 3.'],
    ['A __bold__ word.', 'The description has the markup "__" at position 3.'],
    ['A [link](/a.html).', 'The description has the markup "](" at position 8.'],
    ['A <b>word</b>.', 'The description has the markup "<b" at position 3.'],
    ['A <!-- note --> word.', 'The description has the markup "<!" at position 3.'],
    ['A &amp; b.', 'The description has the markup "&amp;" at position 3.'],
  ])('refuses the description "%s"', (en, message) => {
    const findings = ruleFindings(sentences, withEnglish(en));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`catalog/sample.yaml:17:11  ${message}`);
  });

  it('refuses the same in Russian and in a note about deprecation', () => {
    const text = familyYaml({}, [errorYaml('A', { ru: 'Исправьте', deprecated: '{ en: gone., ru: Нет }' })]);
    expect(ruleFindings(sentences, text)).toEqual([
      'catalog/sample.yaml:18:11  The description ends in "Исправьте". End it with a full stop.',
      'catalog/sample.yaml:21:23  The description begins with "gone.". Begin with a capital letter.',
      'catalog/sample.yaml:21:34  The description ends in "Нет". End it with a full stop.',
    ]);
  });

  it('refuses a title that is a sentence or has markup', () => {
    expect(ruleFindings(sentences, familyYaml({ en: 'System errors.', sourceRu: '"Страница `x`"' }))).toEqual([
      'catalog/sample.yaml:4:7  The title "System errors." ends in a full stop. Remove it.',
      'catalog/sample.yaml:9:11  The title "Страница `x`" has markup. Write plain text.',
    ]);
  });

  it('takes the words of the server as they are', () => {
    const text = familyYaml({}, [
      errorYaml('A', { text: 'no `sentence` at all', otherTexts: '[a <b>, A. B. C. D. E]' }),
    ]);
    expect(ruleFindings(sentences, text)).toEqual([]);
  });
});
