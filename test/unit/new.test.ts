import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/generate.js';
import { CatalogFaults } from '../../scripts/model/fault.js';
import { begin } from '../../scripts/new.js';
import { LOCALIZED_FAMILY, SYSTEM_FAMILY, temporaryProject } from './support.js';

const project = () => temporaryProject({ 'system.yaml': SYSTEM_FAMILY, 'localized.yaml': LOCALIZED_FAMILY });

async function faultsOf(root: string): Promise<string[]> {
  const error = await prepare(root).catch((error: unknown) => error);
  if (!(error instanceof CatalogFaults)) throw error;
  return error.faults.map(({ file, line, message }) => `${file}:${line} ${/^[\w.]+/.exec(message)?.[0]}`);
}

/** Writes a value behind each empty field. */
async function fill(root: string, file: string, values: Readonly<Record<string, string>>): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  const filled = text.replace(/^( *(?:- )?)(\w+):(?: #.*)?$/gm, (line, indent, key) =>
    values[key] === undefined ? line : `${indent}${key}: ${values[key]}`,
  );
  // Descriptions are sentences, titles are not.
  await writeFile(join(root, file), filled.replace(/(description:\n +en: .*[^.])(\n +ru: .*[^.])$/gm, '$1.$2.'));
}

const VALUES = {
  identifier: 'Mine',
  en: 'Something in English',
  ru: 'Что-то по-русски',
  url: 'https://example.com/',
  read: '"2026-11-24"',
  status: '400',
  text: '"Some text"',
  category: 'request',
  recovery: 'change-request',
};

describe('npm run new', () => {
  it('begins a code at the end of a family, and the checks name each field that is empty', async () => {
    const root = await project();
    const lines = SYSTEM_FAMILY.trimEnd().split('\n').length;
    const file = 'catalog/families/system.yaml';
    expect(await begin(['code', 'system', 'NEW_CODE'], root)).toBe(`${file}:${lines + 1}`);
    expect(await faultsOf(root)).toEqual(
      ['status', 'text', 'description.en', 'description.ru', 'category', 'recovery'].map((field, index) => {
        // The key of the description has a line of its own.
        return `${file}:${lines + 2 + index + (index > 1 ? 1 : 0)} errors.NEW_CODE.${field}`;
      }),
    );
    await fill(root, file, VALUES);
    const { model } = await prepare(root);
    expect(model.families[0]?.errors.at(-1)).toMatchObject({ code: 'NEW_CODE', text: 'Some text', status: 400 });
  });

  it('begins no text where the family has none, and quotes a code that needs it', async () => {
    const root = await project();
    await begin(['code', 'localized', 'A_C'], root);
    expect(await faultsOf(root)).not.toContainEqual(expect.stringContaining('A_C.text'));
    await begin(['code', 'system', '100'], root);
    expect(await faultsOf(root)).toContainEqual(expect.stringContaining('errors.100.status'));
  });

  it('begins an empty code and one of digits, which lack nothing but a member when all fields are filled in', async () => {
    const root = await project();
    const file = 'catalog/families/system.yaml';
    for (const code of ['', '100']) await begin(['code', 'system', code], root);
    await fill(root, file, VALUES);
    const { faults } = (await prepare(root).catch((error: unknown) => error as CatalogFaults)) as CatalogFaults;
    expect(faults.map(({ rule }) => rule)).toEqual(['enum-members', 'enum-members']);
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(
      join(root, file),
      text.replace('\n  "":', '$&\n    member: EMPTY').replace('\n  "100":', '$&\n    member: CODE_100'),
    );
    const { model } = await prepare(root);
    expect(model.families[0]?.errors.map(({ code, member }) => [code, member]).slice(1)).toEqual([
      ['', 'EMPTY'],
      ['100', 'CODE_100'],
    ]);
  });

  it('begins a family, whose first code makes it whole', async () => {
    const root = await project();
    const file = 'catalog/families/mine.yaml';
    expect(await begin(['family', 'mine'], root)).toBe(`${file}:1`);
    expect((await faultsOf(root)).every((fault) => fault.startsWith(file))).toBe(true);
    await begin(['code', 'mine', 'A_B'], root);
    await fill(root, file, VALUES);
    const { model } = await prepare(root);
    expect(model.families.at(-1)).toMatchObject({ name: 'mine', identifier: 'Mine', errors: [{ code: 'A_B' }] });
  });

  it.each([
    [['code', 'system', 'SOME_ERROR'], /^catalog\/families\/system\.yaml:13 has the code "SOME_ERROR" already\.$/],
    [
      ['code', 'nowhere', 'A'],
      /^catalog\/families\/nowhere\.yaml is missing\. Begin it by: npm run new family nowhere$/,
    ],
    [['family', 'system'], /^catalog\/families\/system\.yaml is there already\.$/],
    [['family', 'docs'], /^"docs" is another entry point\./],
    [['family', '../Out'], /^A family cannot be named "\.\.\/Out"\. Write lower-case words/],
    [['family'], /^Usage:\n/],
    [['family', 'a', 'b'], /^Usage:\n/],
    [['code', 'system'], /^Usage:\n/],
    [['code', 'system', 'A', 'B'], /^Usage:\n/],
    [['rule', 'system', 'A'], /^Usage:\n/],
    [[], /^Usage:\n/],
  ])('refuses %j, and writes nothing', async (args, message) => {
    const root = await project();
    await expect(begin(args, root)).rejects.toThrow(message);
    expect((await prepare(root)).model.families).toHaveLength(2);
  });

  it.each([
    ['errors: [\n', /cannot be read\. For what is wrong run: npm run generate$/],
    [`${SYSTEM_FAMILY}localizedText: false\n`, /must end in its errors\. Move them to its end\.$/],
  ])('refuses a file that it could not write to: %#', async (text, message) => {
    const root = await temporaryProject({ 'system.yaml': text });
    await expect(begin(['code', 'system', 'A'], root)).rejects.toThrow(message);
    expect(await readFile(join(root, 'catalog/families/system.yaml'), 'utf8')).toBe(text);
  });
});
