import { expect, it } from 'vitest';
import { forms } from '../../../scripts/outputs/forms.js';
import { familyYaml, make, SYSTEM_FAMILY } from '../support.js';

it('forms declares the types of the files, and nothing that runs; it depends on the schemas alone', async () => {
  const files = await make(forms, SYSTEM_FAMILY);
  const code = files.get('src/generated/forms.ts') ?? '';
  for (const name of [
    'FamilyForm',
    'ErrorForm',
    'NamespaceForm',
    'MethodErrorForm',
    'MethodForm',
    'CommonForm',
    'CommonErrorForm',
    'PagesForm',
    'VocabularyForm',
    'CategoryForm',
    'RecoveryForm',
    'Bilingual',
    'Source',
  ]) {
    expect(code.match(new RegExp(`^export interface ${name} \\{$`, 'gm'))).toHaveLength(1);
  }
  expect(code).not.toMatch(/^(?:export )?(?:const|let|function|class|enum|import)\b/m);
  expect(code).toMatch(/^\/\/ Generated from catalog\/.*Do not edit\.$/m);
  expect(await make(forms, familyYaml())).toEqual(files);
});
