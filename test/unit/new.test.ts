import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/generate.js';
import { CatalogFaults } from '../../scripts/model/fault.js';
import { begin } from '../../scripts/new.js';
import { LOCALIZED_FAMILY, namespaceYaml, SYSTEM_FAMILY, temporaryProject, textsOf, writeFiles } from './support.js';

const METHODS = {
  'sample.yaml': namespaceYaml({ 'A/one': {} }, { 'sample.Get': '[A]' }, { prefixes: '[sample, Smp]' }),
  'sample.item.yaml': namespaceYaml({}, { 'sample.item.get': '[]' }, { title: undefined }),
  'sample.item.old.yaml': namespaceYaml({}, {}, { title: undefined }),
  'sample.zone.yaml': namespaceYaml({}, {}, { title: undefined }),
};

async function project(methods: Readonly<Record<string, string>> = METHODS): Promise<string> {
  const root = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY, 'localized.yaml': LOCALIZED_FAMILY });
  const files = Object.entries(methods).map(([name, text]) => [`catalog/methods/${name}`, text]);
  await writeFiles(root, Object.fromEntries(files));
  return root;
}

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

  it('begins a namespace, whose fields the checks name, and which its first method makes whole', async () => {
    const root = await project();
    const file = 'catalog/methods/mine.yaml';
    expect(await begin(['namespace', 'mine'], root)).toBe(`${file}:1`);
    expect(await faultsOf(root)).toEqual(
      [
        ...['4 title.en', '5 title.ru', '8 sources.0.title.en', '9 sources.0.title.ru', '10 sources.0.url'],
        ...['11 sources.0.read', '12 errors', '13 methods'],
      ].map((fault) => `${file}:${fault}`),
    );
    expect(await begin(['method', 'mine.Do_it'], root)).toBe(`${file}:14`);
    const faults = await faultsOf(root);
    expect(faults.slice(-3)).toEqual([
      `${file}:12 errors`,
      `${file}:15 methods.mine.Do_it.docs`,
      `${file}:16 methods.mine.Do_it.errors`,
    ]);
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.replace(/^errors:.*/m, 'errors: {}'));
    await fill(root, file, { ...VALUES, docs: '/mine.html', errors: '[]' });
    const { model } = await prepare(root);
    const methods = [{ name: 'mine.Do_it', docs: '/mine.html', errors: [] }];
    expect(model.namespaces[0]).toMatchObject({ name: 'mine', title: { en: VALUES.en }, errors: [], methods });
  });

  it.each([
    ['sample.set', 'sample', 14],
    ['SAMPLE.items', 'sample', 14],
    ['smp.get', 'sample', 14],
    ['sample', 'sample', 14],
    ['sample.item', 'sample.item', 8],
    ['sample.item.set', 'sample.item', 8],
    ['sample.Item.Old.set', 'sample.item.old', 5],
  ])(
    'begins the method %s at the end of the file of its namespace that is named after the most of it: %s',
    async (name, part, line) => {
      const root = await project();
      const before = await textsOf(root);
      const file = `catalog/methods/${part}.yaml`;
      const begun = Number((await begin(['method', name], root)).replace(`${file}:`, ''));
      const after = await textsOf(root);
      expect(after[file]?.split('\n')[begun - 1]).toBe(`  ${name}:`);
      expect({ ...after, [file]: '' }).toEqual({ ...before, [file]: '' });
      expect(begun).toBeGreaterThanOrEqual(line);
      expect(await faultsOf(root)).toEqual([
        `${file}:${begun + 1} methods.${name}.docs`,
        `${file}:${begun + 2} methods.${name}.errors`,
      ]);
    },
  );

  it('begins the method of a namespace that lies in parts only in one of them', async () => {
    const root = await project({ 'a.bc.yaml': namespaceYaml({}, {}, { namespace: 'a', title: undefined }) });
    expect(await begin(['method', 'a.get'], root)).toBe('catalog/methods/a.bc.yaml:5');
    expect(await begin(['namespace', 'a'], root)).toBe('catalog/methods/a.yaml:1');
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
    [
      ['code', 'system', '\u0421ODE'],
      /^The code "\u0421ODE" has "\u0421" \(U\+0421\) as character 1\. It only looks like the Latin C: type/,
    ],
    [['code', 'system', 'A_\u2026'], /^The code "A_\u2026" has .* Write digits, Latin letters and underscores only\.$/],
    [['namespace', 'sample'], /^catalog\/methods\/sample\.yaml is there already\.$/],
    [['namespace', 'common'], /^catalog\/methods\/common\.yaml is there already\.$/],
    [['namespace', 'smp'], /^Methods that begin with "smp" belong to the namespace "sample" already\.$/],
    [['namespace', 'a.b'], /^A namespace cannot be named "a\.b"\. Write lower-case Latin letters, /],
    [['method', 'SAMPLE.get'], /^catalog\/methods\/sample\.yaml:13 has the method "sample\.Get" already\.$/],
    [
      ['method', 'sample.item.GET'],
      /^catalog\/methods\/sample\.item\.yaml:5 has the method "sample\.item\.get" already\.$/,
    ],
    [
      ['method', 'Mine.get'],
      /^No namespace has methods that begin with "mine"\. Begin it by: npm run new namespace mine$/,
    ],
    [
      ['method', 'sample get'],
      /^A method cannot be named "sample get"\. Write a method's name, such as tasks\.task\.add\.$/,
    ],
    [['namespace'], /^Usage:\n/],
    [['method', 'a', 'b'], /^Usage:\n/],
    [['constructor', 'a'], /^Usage:\n/],
    [['family'], /^Usage:\n/],
    [['family', 'a', 'b'], /^Usage:\n/],
    [['code', 'system'], /^Usage:\n/],
    [['code', 'system', 'A', 'B'], /^Usage:\n/],
    [['rule', 'system', 'A'], /^Usage:\n/],
    [[], /^Usage:\n/],
  ])('refuses %j, and writes nothing', async (args, message) => {
    const root = await project();
    const before = await textsOf(root);
    await expect(begin(args, root)).rejects.toThrow(message);
    expect(await textsOf(root)).toEqual(before);
  });

  const inBraces = namespaceYaml().replace(
    /methods:\n.*/s,
    'methods: { sample.get: { docs: /a.html, errors: [A/one] } }\n',
  );
  const inMiddle = namespaceYaml().replace(/(errors:\n.*)(methods:\n.*)/s, '$2$1');

  it.each([
    [
      ['code', 'system', 'A'],
      'families/system',
      'errors: [\n',
      /cannot be read\. For what is wrong run: npm run generate$/,
    ],
    [
      ['code', 'system', 'A'],
      'families/system',
      `${SYSTEM_FAMILY}localizedText: false\n`,
      /must end in its errors, and not in braces\. Move them to its end\.$/,
    ],
    [
      ['method', 'sample.set'],
      'methods/sample',
      inBraces,
      /sample\.yaml must end in its methods, and not in braces\. Move them to its end\.$/,
    ],
    [
      ['method', 'sample.set'],
      'methods/sample',
      inMiddle,
      /sample\.yaml must end in its methods, and not in braces\. Move them to its end\.$/,
    ],
    [
      ['method', 'sample.set'],
      'methods/other',
      'a: *x',
      /^catalog\/methods\/other\.yaml cannot be read\. For what is wrong run: npm run generate$/,
    ],
  ])('refuses a file that it could not write to: %j %s %#', async (args, name, text, message) => {
    const root = await project();
    await writeFiles(root, { [`catalog/${name}.yaml`]: text });
    const before = await textsOf(root);
    await expect(begin(args, root)).rejects.toThrow(message);
    expect(await textsOf(root)).toEqual(before);
  });
});
