import { describe, expect, it } from 'vitest';
import { brotliBytes, splitBundle } from '../../bench/bundle-size.js';
import { compile, folder, namespaces, runProgram } from './consumer.js';

const NAMES = namespaces.map(({ name }) => name);

describe.each([
  ['an ES module', 'mjs', (names: string, from: string) => `import ${names} from '${from}';`],
  ['CommonJS', 'cjs', (names: string, from: string) => `const ${names} = require('${from}');`],
])('in %s', (_, ending, load) => {
  /** Runs a program that has every namespace as `loaded`, by name. */
  const runWithNamespaces = async (name: string, program: string) => {
    const output = await runProgram(
      `${name}.${ending}`,
      `${load('{ explainError, lookupByMethod, namespaces }', 'bitrix24-error-codes/methods')}
      (async () => {
        const loaded = {};
        for (const { name } of namespaces) loaded[name] = await import('bitrix24-error-codes/methods/' + name);
        const wrong = [];
        ${program}
        console.log(JSON.stringify({ namespaces, wrong }));
      })();`,
    );
    const said = JSON.parse(output);
    expect(said.namespaces).toEqual(namespaces);
    return said.wrong;
  };

  it('each namespace explains each error of its methods, by its text where it has one', async () => {
    const wrong = await runWithNamespaces(
      'explain',
      `for (const [name, { methods, explain }] of Object.entries(loaded)) {
        for (const method of Object.values(methods)) {
          if (method.namespace !== name) wrong.push(method.name);
          for (const { code, key, text, docs, ...entry } of method.errors) {
            const sent = (text ?? '').replaceAll('…', '7');
            const explained = explain({ code: code.replaceAll('…', '7'), description: sent }, method.name.toUpperCase());
            const found = explained.find((explanation) => explanation.key === key && explanation.code === code);
            if (!found || found.match !== (sent ? 'text' : 'method')) wrong.push([method.name, code, key, found]);
          }
        }
      }`,
    );
    expect(wrong).toEqual([]);
  });

  it('explainError and lookupByMethod give the entries of the same namespaces, loaded once', async () => {
    const wrong = await runWithNamespaces(
      'lookup',
      `for (const { methods, errors } of Object.values(loaded)) {
        for (const { name, errors } of Object.values(methods)) {
          if (await lookupByMethod(name.toUpperCase()) !== errors && errors.length > 0) wrong.push(name);
          for (const { code, key } of errors) {
            const explained = await explainError(code, name);
            if (!explained.some((entry) => entry.key === key && entry.code === code)) wrong.push([name, code, key]);
          }
        }
        for (const { code, key } of errors) {
          const explained = await explainError(code);
          if (!explained.some((entry) => entry.key === key && entry.code === code)) wrong.push([code, key]);
        }
      }
      for (const value of [null, undefined, {}, 'NO SUCH CODE', Symbol('x'), new Proxy({}, { get() { throw 1; } })])
        if (!Array.isArray(await explainError(value, value))) wrong.push(String(value));`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('types', () => {
  const program = `import { type ErrorCodeOf, explainError, type MethodName } from 'bitrix24-error-codes/methods';
    declare module 'bitrix24-error-codes/methods' {
      interface MethodErrors { 'my.method': 'MY_CODE' | '100'; 'my.other': never }
    }
    interface Result<Method extends MethodName, Code extends string> { method: Method; code: Code }
    declare function call<M extends MethodName>(method: M): Promise<Result<M, ErrorCodeOf<M>>>;
    export async function use(): Promise<'MY_CODE' | '100'> {
      const { code } = await call('my.method');
      const none: never = (await call('my.other')).code;
      const explained: string | undefined = (await explainError(code, 'my.method'))[0]?.description.en;
      void [none, explained];
      return code;
    }
    // @ts-expect-error: no such method
    call('my.unknown');`;

  it.each([
    ['ES modules and CommonJS', { 'own.mts': program, 'own.cts': program }, ['--module', 'nodenext']],
    ['bundled programs', { 'own.ts': program }, ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('take methods of others beside those of the catalogue, in %s', async (_, programs, settings) => {
    expect(await compile(programs, ...settings)).toBe('');
  });

  it('are told to people as the codes themselves', async () => {
    const told = await compile(
      {
        'told.mts': `import type { ErrorCodeOf } from 'bitrix24-error-codes/methods';
        declare module 'bitrix24-error-codes/methods' { interface MethodErrors { 'my.told': 'MY_CODE' | '100' } }
        declare const code: ErrorCodeOf<'my.told'>;
        export const other: 'OTHER' = code;`,
      },
      '--module',
      'nodenext',
    );
    expect(told).toMatch(/Type '("MY_CODE" \| "100"|"100" \| "MY_CODE")' is not assignable to type '"OTHER"'/);
  });

  it('of a namespace serve ES modules, bundled programs, and CommonJS', async () => {
    const name = NAMES[0];
    const use = `const [entry] = explain({ code: 100, description: null }, 'any.method');
      export const found: [string[], 'text' | 'method' | 'code' | undefined] =
        [[...errors, ...(methods['any.method']?.errors ?? [])].map(({ key }) => key), entry?.match];`;
    const program = `import { errors, explain, methods } from 'bitrix24-error-codes/methods/${name}';\n${use}`;
    const node = { 'namespace.mts': program, 'namespace.cts': program };
    expect(await compile(node, '--module', 'nodenext')).toBe('');
    const bundled = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    expect(await compile({ 'namespace.ts': program }, ...bundled)).toBe('');
  });
});

describe('a bundle that is split', () => {
  it('loads under 1 kB before anything is called, and no words', async () => {
    const chunks = await splitBundle(
      `export { explainError, lookupByMethod } from 'bitrix24-error-codes/methods';`,
      folder,
    );
    const first = chunks.filter(({ atOnce }) => atOnce);
    expect(brotliBytes(Buffer.concat(first.map(({ content }) => content)))).toBeLessThan(1000);
    expect(first.flatMap(({ modules }) => modules.filter((path) => /generated\/|explain/.test(path)))).toEqual([]);
  });

  it('has a chunk for the words of each namespace', async () => {
    const chunks = await splitBundle(
      `export { explainError, lookupByMethod } from 'bitrix24-error-codes/methods';`,
      folder,
    );
    const namespacesOf = ({ modules }: (typeof chunks)[number]) =>
      modules.flatMap((path) => /generated\/methods\/(.+)\.js$/.exec(path)?.[1] ?? []);
    const words = chunks.map(namespacesOf).filter(({ length }) => length > 0);
    expect(words.map(({ length }) => length)).toEqual(NAMES.map(() => 1));
    expect(words.flat().sort()).toEqual([...NAMES].sort());
  });
});
