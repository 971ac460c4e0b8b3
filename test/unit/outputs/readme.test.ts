import { describe, expect, it } from 'vitest';
import type { Namespace } from '../../../scripts/model/namespace.js';
import { fillMarkers } from '../../../scripts/outputs/markers.js';
import { readme } from '../../../scripts/outputs/readme.js';
import { errorYaml, familyYaml, modelOf, SYSTEM_FAMILY } from '../support.js';

const family = familyYaml({ name: 'rest-v3', identifier: 'RestV3', en: 'This | that', ru: 'То | это' }, [
  errorYaml('A'),
  errorYaml('B'),
]);

const pair = (name: string) => `<!-- generated:${name} --><!-- /generated:${name} -->`;
const text = `Head $&\n${pair('sizes')}\nmiddle\n${pair('families')}\n${pair('namespaces')}\n${pair('call')}\ntail\n`;

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
const namespace = (name: string, methods: number, errors: number) =>
  ({ name, methods: Array(methods).fill({}), errors: Array(errors).fill({}) }) as unknown as Namespace;
const model = { ...modelOf(SYSTEM_FAMILY, family), namespaces: [namespace('disk', 3, 2), namespace('user', 10, 4)] };

describe('readme', () => {
  it.each([
    ['README.md', 'Sample errors', 'This \\| that', 'In all 13 methods and 6 entries'],
    ['README.ru.md', 'Ошибки для примера', 'То \\| это', 'Всего методов — 13, записей — 6'],
  ])(
    '%s shows the example, lists families and namespaces, and what each entry point adds',
    async (path, first, second, total) => {
      const filled = await readme.make({ model, templates });
      const coverage = filled.get(path)?.match(/^.*`disk` 3, `user` 10.*$/m)?.[0] ?? '';
      expect(coverage).toContain(total);
      const parts = {
        call: '```ts\nconst price = `$1$&`;\n\n  // $1\n```',
        families: `| --- | --- | --- | --- |
| ${first} | \`bitrix24-error-codes\` | \`systemErrors\` | 1 |
| ${second} | \`bitrix24-error-codes/rest-v3\` | \`restV3Errors\` | 2 |`,
        namespaces: coverage,
        sizes: `| --- | --- |
| \`bitrix24-error-codes\` | \`guard\` 150, \`lookup\` 9 |
| \`bitrix24-error-codes/rest-v3\` | \`lookup\` 1234 |`,
      };
      // The titles of the columns are words, not facts.
      expect(filled.get(path)?.replaceAll(/^\| .*\n(?=\| ---)/gm, '')).toBe(
        Object.entries(parts).reduce((text, [name, part]) => fillMarkers(path, text, name, part), text),
      );
      expect([...filled.keys()]).toEqual(['README.md', 'README.ru.md']);
    },
  );

  it.each([...templates.keys()])('cannot be made without %s, and says so', async (path) => {
    const others = new Map([...templates].filter(([key]) => key !== path));
    expect(readme.templates).toContain(path);
    expect(() => readme.make({ model, templates: others })).toThrow(`${path} is missing`);
  });
});
