import { describe, expect, it, vi } from 'vitest';
import { help } from '../../../../src/cli/help.js';
import { categoryLabels, families, recoveryLabels } from '../catalog.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('../catalog.js'));

describe.each(['en', 'ru'] as const)('help in the language %s', (language) => {
  const text = help(language);

  it('names everything that can be called', () => {
    for (const call of [
      /(CODE|КОД)\.\.\. /,
      /(CODE|КОД) --method (NAME|ИМЯ) /,
      /(METHOD|МЕТОД)\.\.\. /,
      /(TEXT|ТЕКСТ) /,
      /\[-\] < (FILE|ФАЙЛ) /,
      /list \[/,
    ]) {
      expect(text).toMatch(new RegExp(`^ {2}b24-error ${call.source}`, 'm'));
    }
    for (const option of [
      'family',
      'method',
      'status',
      'category',
      'recovery',
      'lang en|ru',
      'json',
      'help',
      'version',
    ]) {
      expect(text).toContain(`--${option} `);
    }
  });

  it('lists the values of the filters beside them, in lines that are not too long', () => {
    for (const values of [families.map(({ name }) => name), Object.keys(categoryLabels), Object.keys(recoveryLabels)]) {
      expect(text.replace(/,\n +/g, ', ')).toContain(`   ${values.join(', ')}\n`);
    }
    const lines = text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    // The list of recoveries is too long for one line.
    const index = lines.findIndex((line) => line.includes('--recovery'));
    expect(lines[index + 1]?.search(/\S/)).toBe(lines[index]?.indexOf('wait,'));
  });
});
