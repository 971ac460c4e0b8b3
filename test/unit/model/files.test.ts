import { execFile } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../scripts/model/fault.js';
import { readCatalog } from '../../../scripts/model/files.js';
import { SYSTEM_FAMILY, schemas, temporaryFolder, temporaryProject, VOCABULARY, writeFiles } from '../support.js';

describe('readCatalog', () => {
  it('reads the families, the root family first and the others by name, the other files and the schemas', async () => {
    const files = { 'z.yaml': 'z', 'a.yaml': 'a', 'system.yaml': 's', 'b-c.yaml': Buffer.of(0xef, 0xff) };
    const { families, vocabulary, pages, ...others } = await readCatalog(await temporaryProject(files));
    expect(families.map(({ name, bytes }) => `${name} ${[...bytes]}`)).toEqual([
      'catalog/families/system.yaml 115',
      'catalog/families/a.yaml 97',
      'catalog/families/b-c.yaml 239,255',
      'catalog/families/z.yaml 122',
    ]);
    expect(vocabulary).toEqual({ name: 'catalog/vocabulary.yaml', bytes: Buffer.from(VOCABULARY) });
    expect(pages).toEqual({ name: 'catalog/pages.yaml', bytes: Buffer.from('{}\n') });
    expect(others).toMatchObject({ schemas, faults: [] });
  });

  it('takes what the package cannot be made without for a fault where it is missing', async () => {
    const project = await temporaryProject({ 'oauth.yaml': 'o' });
    for (const name of ['families/system', 'vocabulary', 'pages']) await rm(join(project, `catalog/${name}.yaml`));
    const { faults, ...files } = await readCatalog(project);
    const message = 'The file is missing. Restore it: the package cannot be made without it. [files]';
    expect(faults.map(formatFault)).toEqual([
      `catalog/families/system.yaml:1:1  ${message}`,
      `catalog/vocabulary.yaml:1:1  ${message}`,
      `catalog/pages.yaml:1:1  ${message}`,
    ]);
    expect(files).not.toHaveProperty('vocabulary');
    expect(files).not.toHaveProperty('pages');
  });

  it('passes nothing over in silence', async () => {
    const names = [
      'families/.keep',
      'families/A.YAML',
      'families/a.yaml.orig',
      'families/a.yml',
      'families/more/a.yaml',
    ];
    const all = [...names, 'methods/tasks.yaml', 'oauth.yaml', 'schema/other.json'];
    const project = await temporaryProject();
    await writeFiles(project, Object.fromEntries(all.map((name) => [`catalog/${name}`, 'o'])));
    const { faults, families } = await readCatalog(project);
    const message = 'A family is catalog/families/NAME.yaml; move the file or remove it. [files]';
    expect(faults.map(formatFault).sort()).toEqual(
      all.map((name) => `catalog/${name}:1:1  Nothing reads this file. ${message}`),
    );
    expect(families).toHaveLength(1);
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

  it('says which folder or file is absent that no fault can stand for', async () => {
    await expect(readCatalog(await temporaryFolder())).rejects.toThrow(/ENOENT.*catalog/);
    const project = await temporaryProject();
    await rm(join(project, 'catalog/schema/shared.json'));
    await expect(readCatalog(project)).rejects.toThrow(/ENOENT.*shared\.json/);
  });

  it('reserves the names of the entry points, without those that a pattern stands for', async () => {
    const project = await temporaryProject();
    const exports = { '.': {}, './x': {}, './*': {}, './a.json': './dist/a.json', './a/*': {} };
    await writeFiles(project, { 'package.json': JSON.stringify({ exports }) });
    expect((await readCatalog(project)).reserved).toEqual(['index', 'x', 'a.json']);
  });
});
