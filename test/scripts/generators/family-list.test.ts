import { describe, expect, it } from 'vitest';
import { runGenerators } from '../../../scripts/generator.js';
import { familyList } from '../../../scripts/generators/family-list.js';
import { familyModules } from '../../../scripts/generators/family-module.js';
import {
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  importGenerated,
  LOCALIZED_FAMILY,
  modelOf,
  SYSTEM_FAMILY,
  TROUBLE,
  TROUBLED_FAMILY,
} from '../support.js';

const PATH = 'src/generated/families.ts';

describe('family-list', () => {
  it('has every family with its head and its very table, in the order of the model, frozen', async () => {
    const model = modelOf(SYSTEM_FAMILY, HOSTILE_FAMILY, LOCALIZED_FAMILY, TROUBLED_FAMILY);
    const outputs = await runGenerators([familyModules, familyList], { model, templates: new Map() });
    const { families } = (await importGenerated(outputs, PATH)) as {
      families: { name: string; title: object; sources: object[]; errors: Record<string, unknown> }[];
    };
    expect(families.map(({ name }) => name)).toEqual(['system', 'hostile', 'localized', 'troubled']);
    expect(families[0]).toMatchObject({
      title: { en: 'Sample errors', ru: 'Ошибки для примера' },
      sources: [{ title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-11-23' }],
    });
    expect(families[3]).toMatchObject({
      title: { en: TROUBLE, ru: `Текст ${TROUBLE}` },
      sources: [{ title: { en: TROUBLE } }],
    });
    expect(Object.keys(families[1]?.errors ?? {}).sort()).toEqual([...HOSTILE_CODES].sort());
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(families)).toBe(true);
  });
});
