import { describe, expect, it } from 'vitest';
import { packageExports } from '../../../scripts/generators/package-exports.js';
import { familyYaml, modelOf, SYSTEM_FAMILY } from '../support.js';

const oauth = familyYaml({ name: 'oauth', identifier: 'OAuth' });
const restV3 = familyYaml({ name: 'rest-v3', identifier: 'RestV3' });

async function manifestOf(manifest: object, ...families: string[]): Promise<string> {
  const templates = new Map([['package.json', `${JSON.stringify(manifest)}\n`]]);
  const outputs = await packageExports.generate({ model: modelOf(...families), templates });
  expect([...outputs.keys()]).toEqual(['package.json']);
  return outputs.get('package.json') ?? '';
}

const conditions = (module: string) => ({
  import: { types: `./dist/esm/${module}.d.ts`, default: `./dist/esm/${module}.js` },
  require: { types: `./dist/cjs/${module}.d.ts`, default: `./dist/cjs/${module}.js` },
});

describe('package-exports', () => {
  it('gives the root and each further family an entry point', async () => {
    const { exports, typesVersions } = JSON.parse(await manifestOf({}, SYSTEM_FAMILY, oauth, restV3));
    expect(exports).toMatchObject({
      '.': conditions('index'),
      './oauth': conditions('generated/oauth'),
      './rest-v3': conditions('generated/rest-v3'),
      './catalog.json': './dist/catalog.json',
      './catalog.schema.json': './dist/catalog.schema.json',
      './package.json': './package.json',
    });
    expect(exports).not.toHaveProperty(['./system']);
    expect(typesVersions).toEqual({
      '*': expect.objectContaining({
        oauth: ['./dist/cjs/generated/oauth.d.ts'],
        'rest-v3': ['./dist/cjs/generated/rest-v3.d.ts'],
      }),
    });
  });

  it('puts types first among the conditions, where TypeScript looks for them', async () => {
    const { exports } = JSON.parse(await manifestOf({}, SYSTEM_FAMILY, oauth));
    for (const subpath of ['.', './oauth']) {
      expect(Object.keys(exports[subpath])).toEqual(['import', 'require']);
      for (const kind of ['import', 'require'])
        expect(Object.keys(exports[subpath][kind])).toEqual(['types', 'default']);
    }
  });

  it('leaves the other fields as they are, each in its place', async () => {
    const manifest = {
      name: 'x',
      exports: { './gone': './gone.js' },
      version: '1.2.3',
      typesVersions: {},
      files: ['dist'],
    };
    const text = await manifestOf(manifest, SYSTEM_FAMILY);
    const { exports, typesVersions, ...others } = JSON.parse(text);
    expect(others).toEqual({ name: 'x', version: '1.2.3', files: ['dist'] });
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(manifest));
    expect(exports).not.toHaveProperty(['./gone']);
    expect(typesVersions).toHaveProperty(['*']);
  });

  it('is laid out as npm itself lays it out', async () => {
    const text = await manifestOf({ name: 'x' }, SYSTEM_FAMILY);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });
});
