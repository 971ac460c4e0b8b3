import { describe, expect, it } from 'vitest';
import { reference } from '../../../scripts/generators/reference.js';
import {
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  LOCALIZED_FAMILY,
  modelOf,
  SYSTEM_FAMILY,
  TROUBLED_FAMILY,
} from '../support.js';

const families = [SYSTEM_FAMILY, HOSTILE_FAMILY, LOCALIZED_FAMILY, TROUBLED_FAMILY];
const makePages = async () => reference.generate({ model: modelOf(...families), templates: new Map() });

describe('reference', () => {
  it('is a page in each language', async () => {
    const outputs = await makePages();
    expect([...outputs.keys()]).toEqual(['docs/en.md', 'docs/ru.md']);
    expect(outputs.get('docs/en.md')).toMatch(/^# .*error codes\n/);
    expect(outputs.get('docs/ru.md')).toMatch(/^# .*коды ошибок\n/);
    for (const text of outputs.values()) expect(text).toContain('Generated from catalog/');
  });

  it.each(['docs/en.md', 'docs/ru.md'])('%s has a row for each code, to which the contents lead', async (path) => {
    const text = (await makePages()).get(path) ?? '';
    const ids = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect([...ids].sort()).toEqual(
      ['system-SOME_ERROR', ...HOSTILE_CODES.map((code) => `hostile-${code}`), 'localized-A_B', 'troubled-A'].sort(),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(targets).toEqual(ids);
  });

  it('says each description in the language of the page', async () => {
    const outputs = await makePages();
    expect(outputs.get('docs/en.md')).toContain('Something is wrong. Correct it.');
    expect(outputs.get('docs/en.md')).not.toContain('Что-то не так.');
    expect(outputs.get('docs/ru.md')).toContain('Что-то не так. Исправьте.');
    expect(outputs.get('docs/ru.md')).not.toContain('Correct it.');
  });
});
