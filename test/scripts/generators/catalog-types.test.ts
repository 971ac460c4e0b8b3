import { describe, expect, it } from 'vitest';
import { catalogTypes } from '../../../scripts/generators/catalog-types.js';
import { familyYaml, modelOf } from '../support.js';

describe('catalog-types', () => {
  it('declares the types of the form, and nothing that runs', async () => {
    const outputs = await catalogTypes.generate({ model: modelOf(familyYaml()), templates: new Map() });
    expect([...outputs.keys()]).toEqual(['src/generated/catalog.ts']);
    const code = outputs.get('src/generated/catalog.ts') ?? '';
    const declared = [...code.matchAll(/^export (interface|type) (\w+)/gm)].map(([, kind, name]) => `${kind} ${name}`);
    expect(declared.sort()).toEqual([
      'interface Bilingual',
      'interface Catalog',
      'interface CatalogError',
      'interface Family',
      'interface Source',
      'type Category',
      'type Recovery',
      'type Status',
    ]);
    expect(code).not.toMatch(/^(?:export )?(?:const|let|function|class|enum|import)\b/m);
    expect(code).toMatch(/^\/\/ Generated from catalog\//);
  });

  it('depends on the schema alone', async () => {
    const [one, two] = await Promise.all(
      [familyYaml(), familyYaml({ name: 'other' })].map((text) =>
        catalogTypes.generate({ model: modelOf(text), templates: new Map() }),
      ),
    );
    expect(one).toEqual(two);
  });
});
