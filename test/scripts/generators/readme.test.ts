import { describe, expect, it } from 'vitest';
import { readme } from '../../../scripts/generators/readme.js';
import { errorYaml, familyYaml, modelOf, SYSTEM_FAMILY } from '../support.js';

const family = familyYaml({ name: 'rest-v3', identifier: 'RestV3', en: 'This | that', ru: 'То | это' }, [
  errorYaml('A', { status: '503', otherStatuses: '[401]' }),
  errorYaml('B'),
  errorYaml('c', { otherStatuses: '[410, 403]' }),
]);

const pair = (name: string, content: string) => `<!-- generated:${name} -->${content}<!-- /generated:${name} -->`;

const templates = new Map([
  ['README.md', `Head $&\n${pair('statuses', 'old')}\nmiddle\n${pair('families', '')}\ntail\n`],
  ['README.ru.md', `${pair('families', '\n')}\nСередина.\n${pair('statuses', '\n\n')}\nХвост.\n`],
]);

const outputsOf = async (templates: ReadonlyMap<string, string>) =>
  readme.generate({ model: modelOf(SYSTEM_FAMILY, family), templates });

describe('readme', () => {
  it('lists the families and the codes with more than one status, and leaves the rest as it is', async () => {
    const outputs = await outputsOf(templates);
    const statuses = '| --- | --- | --- |\n| `A` | 503 | 401 |\n| `c` | 400 | 410, 403 |';
    const rule = '| --- | --- | --- | --- |';
    expect([...outputs]).toEqual([
      [
        'README.md',
        `Head $&\n${pair('statuses', `\n\n| Code | Documented | Also met |\n${statuses}\n\n`)}\nmiddle\n${pair(
          'families',
          `\n\n| Family | Entry point | Table | Codes |\n${rule}\n| Sample errors | \`bitrix24-error-codes\` | \`systemErrors\` | 1 |\n| This \\| that | \`bitrix24-error-codes/rest-v3\` | \`restV3Errors\` | 3 |\n\n`,
        )}\ntail\n`,
      ],
      [
        'README.ru.md',
        `${pair(
          'families',
          `\n\n| Семейство | Точка входа | Таблица | Кодов |\n${rule}\n| Ошибки для примера | \`bitrix24-error-codes\` | \`systemErrors\` | 1 |\n| То \\| это | \`bitrix24-error-codes/rest-v3\` | \`restV3Errors\` | 3 |\n\n`,
        )}\nСередина.\n${pair('statuses', `\n\n| Код | В документации | Встречались также |\n${statuses}\n\n`)}\nХвост.\n`,
      ],
    ]);
  });

  it('changes nothing the second time', async () => {
    const outputs = await outputsOf(templates);
    expect(await outputsOf(outputs)).toEqual(outputs);
  });

  it.each(['README.md', 'README.ru.md'])('fails where %s has lost its markers, and names it', async (path) => {
    await expect(outputsOf(new Map([...templates, [path, 'text']]))).rejects.toThrow(`${path} needs the markers`);
  });
});
