import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { esbuildIn } from '../../bench/bundle-size.js';
import { familyNames } from '../../scripts/model/names.js';
import { ROOT } from '../../scripts/model/project.js';
import { catalog, compile, folder, INSTALLED, namespaces, run, runProgram } from './consumer.js';

const tarball = inject('tarball');
const binary = (name: string) => join(ROOT, 'node_modules/.bin', name);

/** The first family is the package's root. */
const FAMILIES = catalog.families.map((family, index) => ({
  ...familyNames(family),
  family,
  from: index === 0 ? 'bitrix24-error-codes' : `bitrix24-error-codes/${family.name}`,
}));
/** One stands for all: a pattern exports them. */
const NAMESPACE = namespaces[0]?.name;
const MODULES = [
  ...FAMILIES.map(({ from }) => from),
  ...['all', 'docs', 'recovery', 'methods', `methods/${NAMESPACE}`].map((name) => `bitrix24-error-codes/${name}`),
];

describe('the tarball', () => {
  const files = inject('packedFiles');

  it('holds what is needed and nothing else', () => {
    const needed = [
      /^(LICENSE|README(\.ru)?\.md|package\.json)$/,
      /^dist\/catalog(\.schema)?\.json$/,
      /^dist\/(esm|cjs)\/([a-z0-9_-]+\/)*[a-z0-9_.-]+(\.d\.ts|\.js)$/,
      /^dist\/cjs\/package\.json$/,
      /^dist\/cjs\/cli\.js$/,
      /^docs\/[a-z-]+(\.ru)?\.md$/,
      /^examples\/[a-z]+\.ts$/,
    ];
    expect(files.filter((path) => !needed.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(needed.filter((pattern) => !files.some((path) => pattern.test(path)))).toEqual([]);
  });

  it('has both formats of each module, with declarations', () => {
    const modules = [
      'index',
      'all',
      'docs',
      'methods',
      'recovery',
      ...catalog.families.map(({ name }) => `generated/families/${name}`),
    ];
    const paths = modules.flatMap((name) => ['.js', '.d.ts'].map((ending) => name + ending));
    expect(files).toEqual(
      expect.arrayContaining(['esm', 'cjs'].flatMap((kind) => paths.map((path) => `dist/${kind}/${path}`))),
    );
  });

  it('has the words of each namespace once, and no declarations for each', () => {
    const words = files.filter((path) => path.includes('/generated/methods/'));
    expect(words).toEqual(namespaces.map(({ name }) => `dist/esm/generated/methods/${name}.js`));
    const parts = files.filter((path) => path.includes('/generated/parts/'));
    expect(parts.filter((path) => !path.startsWith('dist/esm/') || !path.endsWith('.js'))).toEqual([]);
  });

  it('is small', async () => expect((await stat(tarball)).size).toBeLessThan(700_000));

  it('passes publint without a remark', async () => {
    const { stdout } = await run(binary('publint'), ['run', '--strict', tarball]);
    expect(stdout).toContain('All good!');
  });

  it('has right types for every way of importing it', async () => {
    const { exports } = JSON.parse(await readFile(join(INSTALLED, 'package.json'), 'utf8'));
    const named = Object.keys(exports).filter((subpath) => !subpath.includes('*'));
    // Those that a pattern stands for it would pass over.
    const entryPoints = [...named, ...catalog.families.map(({ name }) => `./${name}`)];
    const { analysis, problems } = await checkTypes(entryPoints);
    expect(problems ?? {}).toEqual({});
    expect(Object.keys(analysis.entrypoints)).toEqual(entryPoints);
  });

  it('has right types for a namespace, an ES module, for all but those that cannot import one', async () => {
    const { analysis, problems } = await checkTypes([`./methods/${NAMESPACE}`]);
    const kinds = Object.values(problems).flat() as { kind: string; resolutionKind: string }[];
    expect(kinds.map(({ kind, resolutionKind }) => [resolutionKind, kind])).toEqual([
      // Knows no `exports`.
      ['node10', 'NoResolution'],
      // Older compilers and Node 18 refuse `require` of an ES module, and take `import()`.
      ['node16-cjs', 'CJSResolvesToESM'],
    ]);
    const { resolutions } = analysis.entrypoints[`./methods/${NAMESPACE}`];
    expect(resolutions['node16-esm'].resolution.fileName).toMatch(/\/dist\/esm\/namespace-module\.d\.ts$/);
  });
});

/** What arethetypeswrong says of entry points. It fails where it finds a problem. */
async function checkTypes(entryPoints: readonly string[]) {
  const args = [tarball, '--format', 'json', '--entrypoints', ...entryPoints];
  const { stdout } = await run(binary('attw'), args, { maxBuffer: Number.POSITIVE_INFINITY }).catch((failed) => failed);
  return JSON.parse(stdout);
}

describe.each([
  ['an ES module', 'mjs', (name: string, from: string) => `import * as ${name} from '${from}';`],
  ['CommonJS', 'cjs', (name: string, from: string) => `const ${name} = require('${from}');`],
])('in %s', (_, ending, load) => {
  it('each family knows its codes', async () => {
    const program = FAMILIES.map(({ from, table, isCode, isResponse, codeEnum, family }, index) => {
      const { errors, format } = family;
      const it = `family${index}`;
      return `${load(it, from)}
        results.push(${JSON.stringify(errors)}.map(({ code, member, status }) => [
          ${it}.lookup(code),
          ${it}.${table}[code] === ${it}.lookup(code) && ${it}.lookupByStatus(status).includes(${it}.lookup(code)),
          ${it}.${codeEnum}[member] === code && ${it}.${isCode}(code),
          !/^\\d+$/.test(code) || (${it}.lookup(+code) === ${it}.lookup(code) && ${it}.${isCode}(+code)),
          ${it}.${isResponse}({ error: ${format === 'classic' ? 'code' : '{ code, message: "" }'} }, code),
          Object.isFrozen(${it}.${table}),
        ]));`;
    });
    const output = await runProgram(
      `families.${ending}`,
      `const results = [];\n${program.join('\n')}\nconsole.log(JSON.stringify(results));`,
    );
    const expected = catalog.families.map(({ errors }) =>
      errors.map(({ member: _member, ...entry }) => [entry, true, true, true, true, true]),
    );
    expect(JSON.parse(output)).toEqual(expected);
  });

  it('the advice is that of every family', async () => {
    const output = await runProgram(
      `recovery.${ending}`,
      `${load('all', 'bitrix24-error-codes/all')}
      ${load('advice', 'bitrix24-error-codes/recovery')}
      const { recoveryOf, mayHaveRun, isKnownErrorCode, codesWith } = advice;
      const wrong = all.families.flatMap(({ errors }) => errors).filter(({ code, recovery, ...entry }) =>
        [code, ...(/^\\d+$/.test(code) ? [+code] : [])].some((sent) =>
          recoveryOf(sent) !== recovery || !isKnownErrorCode(sent) || !codesWith(recovery).includes(code) ||
          mayHaveRun(sent) === undefined || (mayHaveRun(sent) === 'no' && entry.mayHaveRun !== 'no')));
      console.log(JSON.stringify([wrong, recoveryOf('NO SUCH CODE') ?? null, Object.values(advice.Recovery)]));`,
    );
    expect(JSON.parse(output)).toEqual([[], null, catalog.recoveries.map(({ value }) => value)]);
  });

  it('all and docs know every family', async () => {
    const output = await runProgram(
      `all.${ending}`,
      `${load('all', 'bitrix24-error-codes/all')}
      ${load('docs', 'bitrix24-error-codes/docs')}
      const codes = all.families.flatMap(({ name, errors }) => errors.map(({ code }) => [name, code]));
      const pages = ['en', 'ru'].flatMap((language) =>
        [docs.renderMarkdown, docs.renderHtml, docs.renderYfm].map((render) => render({ language })));
      console.log(JSON.stringify([
        all.families,
        codes.filter(([name, code]) => !all.explain(code).some(({ family }) => family === name)),
        codes.filter(([, code]) => !pages.every((page) => page.includes(code))),
      ]));`,
    );
    const families = catalog.families.map(({ name, title, sources, errors }) => {
      return { name, title, sources, errors: errors.map(({ member: _member, ...entry }) => entry) };
    });
    expect(JSON.parse(output)).toEqual([families, [], []]);
  });
});

describe('the data', () => {
  it('can be required, and obeys its schema', async () => {
    const output = await runProgram(
      'data.cjs',
      `console.log(JSON.stringify(['catalog.json', 'catalog.schema.json'].map((name) => require('bitrix24-error-codes/' + name))));`,
    );
    const [data, schema] = JSON.parse(output);
    expect(data).toEqual(catalog);
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
  });
});

describe('types', () => {
  const source = FAMILIES.map(({ from, table, entry, isResponse, codeValue, family }, index) => {
    const { errors, localizedText, format } = family;
    // Where the server localizes the text there is none.
    const fields = (['code', 'status', 'category', 'recovery', 'text'] as const).slice(0, localizedText ? 4 : 5);
    const types = errors.map((error) => JSON.stringify(fields.map((field) => error[field])));
    const values = errors.map(({ code }) => fields.map((field) => `lookup(${JSON.stringify(code)}).${field}`));
    const [code, place] = [JSON.stringify(errors[0].code), format === 'classic' ? 'body.error' : 'body.error.code'];
    return `import * as family${index} from '${from}';
      { const { lookup, ${table}, ${isResponse} } = family${index};
        const exact: [${types}] = [${values.map((list) => `[${list}]`)}];
        const any: family${index}.${entry} | undefined = lookup('anything' as string);
        // @ts-expect-error: the status is another
        const wrong: 999 = ${table}[${code}].status;
        const body: unknown = null;
        if (${isResponse}(body)) { const known: SentCode<family${index}.${codeValue}> = ${place}; void known; }
        if (${isResponse}(body, ${code})) { const known: ${code} = ${place}; void known; }
        void [exact, any, wrong]; }`;
  });
  const program = `import type { SentCode } from 'bitrix24-error-codes';
    ${source.join('\n')}
    import { families } from 'bitrix24-error-codes/all';
    import { renderHtml, type Language } from 'bitrix24-error-codes/docs';
    import { codesWith, isKnownErrorCode, type KnownErrorCode, type Recovery, recoveryOf } from 'bitrix24-error-codes/recovery';
    const language: Language = 'ru';
    const advised: Recovery | undefined = recoveryOf(language);
    const known: readonly KnownErrorCode[] = codesWith('retry').filter(isKnownErrorCode);
    const code: string | undefined = families[0]?.errors[0]?.code;
    void [code, advised, known, renderHtml({ language })];`;

  it.each([
    ['ES modules and CommonJS', { 'types.mts': program, 'types.cts': program }, ['--module', 'nodenext']],
    ['bundled programs', { 'types.ts': program }, ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('are exact in %s', async (_, programs, settings) => {
    expect(await compile(programs, ...settings)).toBe('');
  });
});

it.each(MODULES)('%s does nothing by being imported', async (from) => {
  expect(Buffer.from(await esbuildIn(folder)(`import '${from}'`)).toString()).toBe('');
});

it('the advice brings no words into a bundle', async () => {
  const bundle = await esbuildIn(folder)(`export * from 'bitrix24-error-codes/recovery'`);
  const text = Buffer.from(bundle).toString();
  const entries = catalog.families.flatMap(({ errors }) => errors);
  expect(entries.filter(({ code }) => !text.includes(code))).toEqual([]);
  const words = entries.flatMap(({ description }) => Object.values(description));
  expect(words.filter((word) => text.includes(word))).toEqual([]);
});
