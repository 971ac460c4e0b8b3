import { describe, expect, it } from 'vitest';
import { reference } from '../../../scripts/outputs/reference.js';
import { FAMILIES, HOSTILE_CODES, make } from '../support.js';

const files = await make(reference, ...FAMILIES);

describe('reference', () => {
  const page = (title: string, site: string) => `[${title} /limits.html](https://apidocs.bitrix24.${site}/limits.html)`;

  it.each([
    ['en', 'ru', /^# .*error codes\n/, ['Something is wrong. Correct it.', '| Slow down |', page('Page', 'com')]],
    ['ru', 'en', /^# .*коды ошибок\n/, ['Что-то не так. Исправьте.', '| Реже |', page('Страница', 'ru')]],
  ])('docs/%s/README.md is in its language, and leads to the other', (language, other, title, parts) => {
    const [text = '', foreign = ''] = [language, other].map((name) => files.get(`docs/${name}/README.md`));
    expect(text).toMatch(title);
    for (const part of ['Generated from catalog/', `../${other}/README.md`, ...parts]) expect(text).toContain(part);
    expect(text).not.toContain(foreign.match(/^# (.*)$/m)?.[1]);
    expect(text.includes('Something is wrong. Correct it.') && text.includes('Что-то не так.')).toBe(false);
  });

  it.each([...files.keys()])(
    '%s has a row for each code in the order of the files, to which the contents lead',
    (path) => {
      const text = files.get(path) ?? '';
      const rows = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
      const hostile = HOSTILE_CODES.map((code) => `hostile-${code || 'empty'}`);
      expect(rows).toEqual(['system-SOME_ERROR', ...hostile, 'localized-A_B', 'troubled-A']);
      expect([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)).toEqual(rows);
      expect(text).toMatch(/^12 \p{L}+:$/mu);
      expect(text).toMatch(/\[\(\p{L}+\)\]\(#hostile-empty\)/u);
    },
  );
});
