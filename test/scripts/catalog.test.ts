import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadModel, readCatalog } from '../../scripts/catalog.js';
import { CatalogFaults, formatFault } from '../../scripts/faults.js';
import { ROOT } from '../../scripts/project.js';
import {
  allFaults,
  errorYaml,
  familyYaml,
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  modelOf,
  SYSTEM_FAMILY,
  schema,
  temporaryFolder,
  temporaryProject,
  writeFiles,
} from './support.js';

const file = (name: string, content: string | Uint8Array) => ({
  file: `catalog/${name}.yaml`,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

/** What loading these files says, line by line. */
function faultsOf(...files: ReturnType<typeof file>[]): string[] {
  try {
    loadModel(files, schema);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogFaults);
    return (error as CatalogFaults).message.split('\n');
  }
}

describe('loadModel', () => {
  it('gives every error with its code and its enum member, in the order of the file', () => {
    const [family] = modelOf(HOSTILE_FAMILY).families;
    expect(family?.errors.map(({ code, member }) => [code, member])).toEqual([
      ['__proto__', '__PROTO__'],
      ['100', 'CODE_100'],
      ['constructor', 'CONSTRUCTOR'],
      ['default', 'DEFAULT'],
      ['toString', 'TOSTRING'],
      ['hasOwnProperty', 'HASOWNPROPERTY'],
      ['__0', '__0'],
    ]);
    expect(family?.errors.map(({ code }) => code)).toEqual(HOSTILE_CODES);
  });

  it('keeps everything else as the file has it', () => {
    const error = errorYaml('A', {
      otherStatuses: '[401, 200]',
      otherTexts: '[One, Two]',
      docs: '[/a.html]',
      deprecated: '{ en: Gone., ru: Нет. }',
    });
    const model = modelOf(familyYaml({ shape: 'classic' }, [error]));
    expect(model.schema).toBe(schema);
    expect(JSON.parse(JSON.stringify(model.families))).toEqual([
      {
        name: 'sample',
        identifier: 'Sample',
        title: { en: 'Sample errors', ru: 'Ошибки для примера' },
        sources: [{ title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-11-23' }],
        shape: 'classic',
        errors: [
          {
            code: 'A',
            member: 'A',
            status: 400,
            otherStatuses: [401, 200],
            text: 'Something is wrong',
            otherTexts: ['One', 'Two'],
            description: { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.' },
            category: 'request',
            recovery: 'change-request',
            docs: ['/a.html'],
            deprecated: { en: 'Gone.', ru: 'Нет.' },
          },
        ],
      },
    ]);
  });

  it('reports all faults of all files at once, of reading, of the schema and of the rules, sorted', () => {
    const bad = familyYaml({ name: 'b', identifier: 'B' }, [
      errorYaml('\u0421ODE', { status: '99', ru: 'т\u006Fкен.' }),
      errorYaml('LATER'),
      errorYaml('later', { category: 'none' }),
    ]);
    expect(
      faultsOf(
        file('c', 'name: c\nname: d\ntitle: *x\n'),
        file('system', SYSTEM_FAMILY),
        file('d', Buffer.from([0x61, 0x0a, 0xff])),
        file('b', bad),
        file('a', familyYaml({ name: 'a', identifier: 'System' })),
      ),
    ).toEqual([
      'catalog/a.yaml:2:13  The identifier "System" belongs to catalog/system.yaml already. Choose another.',
      'catalog/b.yaml:13:3  The code "\u0421ODE" has "\u0421" (U+0421) as character 1. It only looks like the Latin C: type it anew in the Latin layout.',
      'catalog/b.yaml:14:13  errors.\u0421ODE.status is 99. Write an HTTP status from 200 to 599.',
      expect.stringMatching(/^catalog\/b\.yaml:18:11 {2}The description begins with "т/),
      'catalog/b.yaml:18:11  The word "т\u006Fкен" has "o" (U+006F) at position 2, a Latin letter among Cyrillic ones. Type the Cyrillic \u043E instead.',
      'catalog/b.yaml:29:3  The code "later" differs from "LATER" in case only. Keep the one that the server sends.',
      'catalog/b.yaml:35:15  errors.later.category is "none". Write one of: server, limit, authentication, permission, request, availability.',
      'catalog/c.yaml:2:1  "name" stands twice in this map. Remove one of the two.',
      expect.stringMatching(/^catalog\/c\.yaml:3:8 {2}An alias, \*x\. /),
      'catalog/d.yaml:2:1  Byte 0xFF is not UTF-8. Save the file in the encoding UTF-8.',
    ]);
  });

  it.each([
    ['an empty file', '', '1:1'],
    ['a comment only', '# later\n', '1:1'],
    ['a merge key for a code', familyYaml({}, [errorYaml('<<')]), '13:3'],
    ['a merge key among the fields', familyYaml({}, [errorYaml('A', { '<<': '{ member: B }' })]), '21:5'],
    ['a merge key in the head', familyYaml({ '<<': '{ shape: classic }' }), '21:1'],
    ['a number for a text', familyYaml({}, [errorYaml('A', { text: '404' })]), '15:11'],
    ['a number for a code', familyYaml({}, [errorYaml('100', { member: 'A' })]), '13:3'],
    ['a code in quotes without a member', familyYaml({}, [errorYaml('"100"')]), '13:3'],
    ['the same code twice', familyYaml({}, [errorYaml('A'), errorYaml('A')]), '21:3'],
  ])('refuses %s', (_, text, place) => {
    const faults = allFaults(text).map(formatFault);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`catalog/sample.yaml:${place}  `);
  });

  it('takes "yes" for a text, since YAML 1.2 does', () => {
    const [family] = modelOf(familyYaml({}, [errorYaml('A', { text: 'yes' })])).families;
    expect(family?.errors[0]?.text).toBe('yes');
  });
});

describe('readCatalog', () => {
  it('reads the files of families, the root family first, the others by name, and the schema', async () => {
    const families = { 'z.yaml': 'z', 'a.yaml': 'a', 'system.yaml': 's' };
    const folder = await temporaryProject({ ...families, 'notes.md': 'n', 'a.yaml.orig': 'o', 'a.yml~': 'o' });
    const catalog = await readCatalog(folder, 'catalog');
    expect(catalog.files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])).toEqual([
      ['catalog/system.yaml', 's'],
      ['catalog/a.yaml', 'a'],
      ['catalog/z.yaml', 'z'],
    ]);
    expect(catalog.schema).toEqual(JSON.parse(await readFile(join(ROOT, 'catalog/schema.json'), 'utf8')));
  });

  it('gives the bytes as they are', async () => {
    const folder = await temporaryProject({ 'system.yaml': Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]) });
    const { files } = await readCatalog(folder, 'catalog');
    expect([...(files[0]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x61, 0xff]);
  });

  it('says what is missing where there is no root family', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'catalog/schema.json': '{}', 'catalog/oauth.yaml': 'o' });
    await expect(readCatalog(folder, 'catalog')).rejects.toThrow(
      "catalog/system.yaml is missing: the package's root is made from it.",
    );
  });

  it.each(['oauth.yml', 'OAUTH.YAML'])('passes over no family in silence: %s', async (name) => {
    const folder = await temporaryProject({ 'system.yaml': 's', [name]: 'o' });
    await expect(readCatalog(folder, 'catalog')).rejects.toThrow(
      `catalog/${name} would be passed over for its ending. Rename it so that it ends in .yaml.`,
    );
  });
});

describe('the catalogue of this project', () => {
  it('has no fault, and the system family first', async () => {
    const { files, schema } = await readCatalog(ROOT, 'catalog');
    const { families } = loadModel(files, schema);
    expect(families[0]?.name).toBe('system');
    expect(families.map(({ name }) => `catalog/${name}.yaml`)).toEqual(files.map(({ file }) => file));
  });
});
