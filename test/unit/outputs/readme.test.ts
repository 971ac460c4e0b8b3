import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../../scripts/outputs/markers.js';
import { readme } from '../../../scripts/outputs/readme.js';
import { errorYaml, familyYaml, modelOf, SYSTEM_FAMILY } from '../support.js';

const family = familyYaml({ name: 'rest-v3', identifier: 'RestV3', en: 'This | that', ru: 'То | это' }, [
  errorYaml('A'),
  errorYaml('B'),
]);

const pair = (name: string) => `<!-- generated:${name} --><!-- /generated:${name} -->`;
const text = `Head $&\n${pair('sizes')}\nmiddle\n${pair('families')}\n${pair('call')}\ntail\n`;

const rows = [
  ['. guard', 150, 151, 200, 0, ''],
  ['./rest-v3 lookup', 1234, 1300],
  ['. lookup', 9, 8],
];
const templates = new Map([
  ['README.md', text],
  ['README.ru.md', text],
  ['examples/call.ts', 'const price = `$1$&`;\n\n  // $1\n'],
  ['bench/results.json', JSON.stringify({ machine: 'any', parts: { lookup: {}, size: { columns: [], rows } } })],
]);
const model = modelOf(SYSTEM_FAMILY, family);

describe('readme', () => {
  it.each([
    ['README.md', 'Sample errors', 'This \\| that'],
    ['README.ru.md', 'Ошибки для примера', 'То \\| это'],
  ])('%s shows the example, lists the families, and what each entry point adds', async (path, first, second) => {
    const filled = await readme.make({ model, templates });
    const parts = {
      call: '```ts\nconst price = `$1$&`;\n\n  // $1\n```',
      families: `| --- | --- | --- | --- |
| ${first} | \`bitrix24-error-codes\` | \`systemErrors\` | 1 |
| ${second} | \`bitrix24-error-codes/rest-v3\` | \`restV3Errors\` | 2 |`,
      sizes: `| --- | --- |
| \`bitrix24-error-codes\` | \`guard\` 150, \`lookup\` 9 |
| \`bitrix24-error-codes/rest-v3\` | \`lookup\` 1234 |`,
    };
    // The titles of the columns are words, not facts.
    expect(filled.get(path)?.replaceAll(/^\| .*\n(?=\| ---)/gm, '')).toBe(
      Object.entries(parts).reduce((text, [name, part]) => fillMarkers(path, text, name, part), text),
    );
    expect([...filled.keys()]).toEqual(['README.md', 'README.ru.md']);
  });

  it.each([...templates.keys()])('cannot be made without %s, and says so', async (path) => {
    const others = new Map([...templates].filter(([key]) => key !== path));
    expect(readme.templates).toContain(path);
    expect(() => readme.make({ model, templates: others })).toThrow(`${path} is missing`);
  });
});
