import { expect, it } from 'vitest';
import { familyList } from '../../../scripts/outputs/family-list.js';
import { familyModules } from '../../../scripts/outputs/family-module.js';
import { makeAll } from '../../../scripts/outputs/output.js';
import { FAMILIES, HOSTILE_CODES, importGenerated, modelOf, TROUBLE } from '../support.js';

it('families are all of the model in its order, each with its head and its very entries, deeply frozen', async () => {
  const files = await makeAll([familyModules, familyList], { model: modelOf(...FAMILIES), templates: new Map() });
  const { families } = await importGenerated(files, 'src/generated/families.ts');
  expect(families.map(({ name }: { name: string }) => name)).toEqual(['system', 'hostile', 'localized', 'troubled']);
  expect(families[0]).toMatchObject({
    title: { en: 'Sample errors', ru: 'Ошибки для примера' },
    sources: [{ title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-11-23' }],
  });
  expect(families[1].errors.map(({ code }: { code: string }) => code)).toEqual(HOSTILE_CODES);
  expect(families[3]).toMatchObject({
    title: { en: TROUBLE, ru: `Текст ${TROUBLE}` },
    sources: [{ title: { en: TROUBLE } }],
  });
  expect([families, families[0], families[0].title, families[0].sources[0]].every(Object.isFrozen)).toBe(true);
});
