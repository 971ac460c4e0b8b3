import { execFile } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../scripts/model/fault.js';
import { readCatalog } from '../../../scripts/model/files.js';
import { SYSTEM_FAMILY, schemas, temporaryFolder, temporaryProject, VOCABULARY, writeFiles } from '../support.js';

describe('readCatalog', () => {
  it('reads the families, the root family first, and the namespaces, by name, the other files and the schemas', async () => {
    const files = { 'z.yaml': 'z', 'a.yaml': 'a', 'system.yaml': 's', 'b-c.yaml': Buffer.of(0xef, 0xff) };
    const project = await temporaryProject(files);
    const namespaces = {
      'catalog/methods/im.yaml': 'i',
      'catalog/methods/crm.yaml': 'c',
      'catalog/methods/crm.a.yaml': 'a',
    };
    await writeFiles(project, namespaces);
    const { families, vocabulary, pages, common, ...others } = await readCatalog(project);
    expect(families.map(({ name, bytes }) => `${name} ${[...bytes]}`)).toEqual([
      'catalog/families/system.yaml 115',
      'catalog/families/a.yaml 97',
      'catalog/families/b-c.yaml 239,255',
      'catalog/families/z.yaml 122',
    ]);
    expect(vocabulary).toEqual({ name: 'catalog/vocabulary.yaml', bytes: Buffer.from(VOCABULARY) });
    expect(pages).toEqual({ name: 'catalog/pages.yaml', bytes: Buffer.from('{}\n') });
    expect(others.namespaces.map(({ name, bytes }) => `${name} ${[...bytes]}`)).toEqual([
      'catalog/methods/crm.a.yaml 97',
      'catalog/methods/crm.yaml 99',
      'catalog/methods/im.yaml 105',
    ]);
    expect(common).toEqual({ name: 'catalog/methods/common.yaml', bytes: Buffer.from('{}\n') });
    expect(others).toMatchObject({ schemas, faults: [] });
  });

  it('takes what the package cannot be made without for a fault where it is missing', async () => {
    const project = await temporaryProject({ 'oauth.yaml': 'o' });
    const single = ['methods/common', 'vocabulary', 'pages'];
    for (const name of ['families/system', ...single]) await rm(join(project, `catalog/${name}.yaml`));
    const { faults, ...files } = await readCatalog(project);
    const message = 'The file is missing. Restore it: the package cannot be made without it. [files]';
    expect(faults.map(formatFault)).toEqual([
      `catalog/families/system.yaml:1:1  ${message}`,
      ...single.map((name) => `catalog/${name}.yaml:1:1  ${message}`),
    ]);
    expect(Object.keys(files).sort()).toEqual(['families', 'namespaces', 'reserved', 'schemas']);
  });

  it('passes nothing over in silence', async () => {
    const names = [
      'families/.keep',
      'families/A.YAML',
      'families/a.yaml.orig',
      'families/a.yml',
      'families/more/a.yaml',
    ];
    const others = ['methods/a.json', 'methods/crm/item.yaml', 'methods/yaml', 'oauth.yaml', 'schema/other.json'];
    const all = [...names, ...others];
    const project = await temporaryProject();
    await writeFiles(project, Object.fromEntries(all.map((name) => [`catalog/${name}`, 'o'])));
    const { faults, families, namespaces } = await readCatalog(project);
    const message =
      'A family is catalog/families/NAME.yaml, a namespace catalog/methods/NAME.yaml; move the file or remove it. [files]';
    expect(faults.map(formatFault).sort()).toEqual(
      all.map((name) => `catalog/${name}:1:1  Nothing reads this file. ${message}`),
    );
    expect([families.length, namespaces.length]).toEqual([1, 0]);
  });

  it('takes nothing but plain files: a pipe would never end, and a link may lead anywhere', async () => {
    const root = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    const families = join(root, 'catalog/families');
    await mkdir(join(families, 'folder.yaml'));
    await symlink('/etc/hostname', join(families, 'link.yaml'));
    await promisify(execFile)('mkfifo', [join(families, 'pipe.yaml')]);
    const { families: read, faults } = await readCatalog(root);
    expect(read.map(({ name }) => name)).toEqual(['catalog/families/system.yaml']);
    expect(faults.map(formatFault).sort()).toEqual(
      ['folder', 'link', 'pipe'].map(
        (name) =>
          `catalog/families/${name}.yaml:1:1  This is no plain file. Put a plain file there, or remove it. [files]`,
      ),
    );
  });

  it('says which folder is absent that no fault can stand for', async () => {
    await expect(readCatalog(await temporaryFolder())).rejects.toThrow(/ENOENT.*catalog/);
  });

  it.each([
    ['is missing', () => {}, 'The file is missing. Restore it: the package cannot be made without it. [files]'],
    [
      'is a pipe',
      (path: string) => promisify(execFile)('mkfifo', [path]),
      'This is no plain file. Put a plain file there, or remove it. [files]',
    ],
    [
      'is a link',
      (path: string) => symlink('/etc/hostname', path),
      'This is no plain file. Put a plain file there, or remove it. [files]',
    ],
  ])('checks nothing where a schema %s', async (_, make, message) => {
    const project = await temporaryProject();
    const path = join(project, 'catalog/schema/shared.json');
    await rm(path);
    await make(path);
    await expect(readCatalog(project)).rejects.toThrow(
      expect.objectContaining({ message: `catalog/schema/shared.json:1:1  ${message}` }),
    );
  });

  it('reserves the names of the entry points, without those that a pattern stands for', async () => {
    const project = await temporaryProject();
    const exports = { '.': {}, './x': {}, './*': {}, './a.json': './dist/a.json', './a/*': {} };
    await writeFiles(project, { 'package.json': JSON.stringify({ exports }) });
    expect((await readCatalog(project)).reserved).toEqual(['index', 'x', 'a.json']);
  });
});
