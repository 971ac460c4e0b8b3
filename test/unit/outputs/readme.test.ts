import { expect, it } from 'vitest';
import { fillMarkers } from '../../../scripts/outputs/markers.js';
import { readme } from '../../../scripts/outputs/readme.js';
import { errorYaml, familyYaml, modelOf, SYSTEM_FAMILY } from '../support.js';

const family = familyYaml({ name: 'rest-v3', identifier: 'RestV3', en: 'This | that', ru: 'То | это' }, [
  errorYaml('A', { status: '503', otherStatuses: '[401]' }),
  errorYaml('B'),
  errorYaml('c', { otherStatuses: '[410, 403]' }),
]);

const pair = (name: string) => `<!-- generated:${name} --><!-- /generated:${name} -->`;
const text = `Head $&\n${pair('families')}\nmiddle\n${pair('statuses')}\ntail\n`;

it.each([
  ['README.md', 'Sample errors', 'This \\| that'],
  ['README.ru.md', 'Ошибки для примера', 'То \\| это'],
])('%s lists the families, and the codes with more than one status', async (path, first, second) => {
  const templates = new Map([path, 'README.md', 'README.ru.md'].map((path) => [path, text]));
  const filled = await readme.make({ model: modelOf(SYSTEM_FAMILY, family), templates });
  const tables = {
    statuses: '| --- | --- | --- |\n| `A` | 503 | 401 |\n| `c` | 400 | 410, 403 |',
    families: `| --- | --- | --- | --- |
| ${first} | \`bitrix24-error-codes\` | \`systemErrors\` | 1 |
| ${second} | \`bitrix24-error-codes/rest-v3\` | \`restV3Errors\` | 3 |`,
  };
  // The titles of the columns are words, not facts.
  expect(filled.get(path)?.replaceAll(/^\| .*\n(?=\| ---)/gm, '')).toBe(
    Object.entries(tables).reduce((text, [name, table]) => fillMarkers(path, text, name, table), text),
  );
});
