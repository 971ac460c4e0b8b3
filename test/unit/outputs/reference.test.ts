import { describe, expect, it } from 'vitest';
import { reference } from '../../../scripts/outputs/reference.js';
import { FAMILIES, HOSTILE_CODES, make } from '../support.js';

const files = await make(reference, ...FAMILIES);

describe('reference', () => {
  it.each([
    ['docs/en/README.md', /^# .*error codes\n/, 'Something is wrong. Correct it.', 'Slow down', '../ru/README.md'],
    ['docs/ru/README.md', /^# .*коды ошибок\n/, 'Что-то не так. Исправьте.', 'Реже', '../en/README.md'],
  ])('%s is in its language, and leads to the other', (path, title, description, label, other) => {
    const text = files.get(path) ?? '';
    expect(text).toMatch(title);
    for (const part of ['Generated from catalog/', description, `| ${label} |`, other]) expect(text).toContain(part);
    const [foreign] = [...files].filter(([key]) => key !== path).map(([, text]) => text.match(/^# (.*)$/m)?.[1]);
    expect(text).not.toContain(foreign);
    expect(text.includes('Something is wrong. Correct it.') && text.includes('Что-то не так.')).toBe(false);
  });

  it.each([...files.keys()])(
    '%s has a row for each code in the order of the files, to which the contents lead',
    (path) => {
      const text = files.get(path) ?? '';
      const rows = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
      const hostile = HOSTILE_CODES.map((code) => `hostile-${code}`);
      expect(rows).toEqual(['system-SOME_ERROR', ...hostile, 'localized-A_B', 'troubled-A']);
      expect([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)).toEqual(rows);
      expect(text).toMatch(/^10 \p{L}+:$/mu);
    },
  );
});
