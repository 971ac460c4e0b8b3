import { beforeAll, describe, expect, it } from 'vitest';
import type { MethodError, Namespace } from '../../../scripts/model/namespace.js';
import { familyList } from '../../../scripts/outputs/family-list.js';
import { familyModules } from '../../../scripts/outputs/family-module.js';
import { namespaces } from '../../../scripts/outputs/namespaces.js';
import { type Files, makeAll } from '../../../scripts/outputs/output.js';
import type * as NamespaceModule from '../../../src/namespace-module.js';
import { thawed } from '../src/support.js';
import { FAMILIES, importGenerated, make, modelOf, NAMESPACES, namespaceYaml, TROUBLE } from '../support.js';

const model = modelOf(...FAMILIES, ...NAMESPACES);
let files: Files;

beforeAll(async () => {
  files = await makeAll([familyModules, familyList, namespaces], { model, templates: new Map() });
});

const GENERATED = 'src/generated';
const codeOf = (name: string, made = files) => made.get(`${GENERATED}/${name}.ts`) ?? '';
const importModule = (name: string): Promise<typeof NamespaceModule> =>
  importGenerated(files, `${GENERATED}/methods/${name}.ts`);

const both = { en: `${TROUBLE}.`, ru: `Текст ${TROUBLE}.` };

describe('the module of a namespace', () => {
  const pagesOf = ({ docs, v3 }: Namespace['methods'][number]) => [docs, v3].filter((page) => page !== undefined);

  it.each(model.namespaces)(
    'has every entry of the model, with its methods and their pages: $name',
    async (namespace) => {
      const { errors, methods } = await importModule(namespace.name);
      const senders = (error: MethodError) => namespace.methods.filter((method) => method.errors.includes(error));
      expect(errors).toEqual(
        namespace.errors.map((error) => {
          const { common: _, note: __, ...entry } = error;
          const sentBy = senders(error);
          const more = { methods: sentBy.map(({ name }) => name), docs: sentBy.flatMap(pagesOf) };
          return { ...entry, namespace: namespace.name, ...more };
        }),
      );
      expect(Object.keys(methods)).toEqual(namespace.methods.map(({ name }) => name));
      for (const method of namespace.methods) {
        const { errors: own, ...head } = methods[method.name] as (typeof methods)[string];
        expect(head).toEqual({ name: method.name, namespace: namespace.name, docs: pagesOf(method) });
        expect(own).toEqual(method.errors.map((error) => errors[namespace.errors.indexOf(error)]));
        for (const error of own) expect(errors).toContain(error);
      }
      expect([thawed(errors), thawed(methods)]).toEqual([[], []]);
    },
  );

  it('keeps texts that mean something to code, and pages that lie elsewhere than most', async () => {
    const { errors, methods } = await importModule('hostile');
    const troubled = { code: 'toString', text: TROUBLE, otherTexts: ['*/', '@b'], description: both, deprecated: both };
    expect(errors[6]).toMatchObject(troubled);
    expect(methods['hostile.constructor']?.docs).toEqual(['/hostile/all.html', '/api-reference/v3.html']);
    expect(methods['Odd.get']?.docs).toEqual(['/hostile/all.html']);
    expect(methods['hostile']).toMatchObject({ docs: ['/api-reference/hostile.html'], errors: [] });
  });

  it('explains an error by its code, its text and its method, whose case does not count', async () => {
    const { explain } = await importModule('hostile');
    const found = (...args: Parameters<typeof explain>) =>
      explain(...args).map(({ code, key, match }) => `${code}/${key} ${match}`);
    expect(found({ code: 100, description: "No {'x'}" }, 'HOSTILE.GET')).toEqual(['100/constructor text']);
    expect(found('', 'hostile.constructor')).toEqual(expect.arrayContaining(['/two method']));
    expect(found('__proto__', 'hostile')).toEqual(['__proto__/one code']);
    expect(found('CONTROLLER_ANY', 'hostile.get')).toEqual(['CONTROLLER_…/any method']);
    expect(found('valueOf', 'hostile.get')).toEqual([]);
  });

  it('has the words of common.yaml where an entry has none of its own', async () => {
    const { errors } = await importModule('constructor');
    expect(errors.map(({ description }) => description)).toEqual([
      { en: 'You may not. Ask.', ru: 'Нельзя. Спросите.' },
      { en: 'It is not yours.', ru: 'Это не ваше.' },
    ]);
  });

  it('leaves out what most entries have, and tells pages once', () => {
    const code = ['parts/hostile', 'parts/hostile/hostile', 'parts/hostile/hostile.part', 'methods/constructor']
      .map((name) => codeOf(name))
      .join('');
    expect(code).toContain(
      "  8: { code: '0', key: 'a', text: 'Case 9 of hostile', description: { en: 'Case 9 of hostile.', ru:",
    );
    expect(code).toContain(
      "  1: { code: '100', key: 'constructor', text: 'No {…}', category: 'limit', recovery: 'slow-down', mayHaveRun: 'partly', description: { en: 'You may not. Ask.', ru: 'Нельзя. Спросите.' } },\n",
    );
    expect(code).toContain(", otherStatuses: [500, 599], status: 404, mayHaveRun: 'perhaps', description:");
    expect(code).toContain("  'hostile.get': [['hostile.get'], [0, 1, 3, 6, 5, 7]],\n");
    expect(code).toContain("  'Odd.get': [['/hostile/all.html'], [7]],\n");
    for (const define of ['definePart', 'defineNamespace']) expect(code).toContain(`= /* @__PURE__ */ ${define}(`);
    expect(code).not.toContain('Somebody saw it');
  });
});

describe('the index of namespaces', () => {
  const importIndex = () => importGenerated(files, `${GENERATED}/namespace-index.ts`);

  it('has the codes of each namespace once, the empty one too, and prefixes that are no names', async () => {
    const { codesByNamespace, namespaceByPrefix } = await importIndex();
    expect(Object.keys(codesByNamespace)).toEqual(['constructor', 'hostile']);
    expect(codesByNamespace.constructor).toBe('constructor NO');
    const codes = ['__proto__', '100', 'constructor', '', 'CONTROLLER_…', 'toString', 'A_B', '0', 'default'];
    expect(codesByNamespace.hostile.split(' ')).toEqual(codes);
    expect(namespaceByPrefix).toEqual({ odd: 'hostile' });
    const [upper] = [await make(namespaces, namespaceYaml({}, {}, { prefixes: '[SAMPLE]' }))];
    expect(codeOf('namespace-index', upper)).toContain('namespaceByPrefix: Readonly<Record<string, string>> = {};\n');
  });

  it('loads the words of each', async () => {
    const { loaders } = await importIndex();
    expect(Object.keys(loaders)).toEqual(['constructor', 'hostile']);
    const { methods } = await loaders.constructor();
    expect(Object.keys(methods)).toEqual(['constructor.get']);
    expect(Object.keys((await loaders.hostile()).methods)).toContain('Odd.get');
  });

  it('leads a method of a namespace in several files to its part, where it is as in the whole', async () => {
    const { loaders, partByPrefix, partLoaders } = await importIndex();
    expect(partByPrefix).toEqual({
      'hostile.get': 'hostile',
      'hostile.constructor': 'hostile',
      'odd.get': 'hostile',
      hostile: 'hostile',
      'hostile.more': 'hostile.part',
    });
    const { methods: whole } = await loaders.hostile();
    for (const { name, part } of model.namespaces
      .flatMap(({ methods }) => methods)
      .filter(({ name }) => name in whole)) {
      const { methods, errors } = await partLoaders[part]();
      expect(methods[name]).toBe(whole[name]);
      expect(errors.map(({ code }: MethodError) => code)).toContain('100');
      expect(Object.keys(methods)).not.toEqual(Object.keys(whole));
    }
  });

  it('leads methods that begin alike but stand in several files to the whole', async () => {
    const parts = [
      namespaceYaml(),
      namespaceYaml({ 'B/b': { text: 'More' } }, { 'sample.get.all': '[B]' }, { title: undefined }),
    ];
    const code = codeOf('namespace-index', await make(namespaces, ...parts));
    expect(code).toContain('partByPrefix: Readonly<Record<string, string>> = {};\n');
  });

  it('leads from a method to its words, whatever its prefix and its case', async () => {
    const { explainError } = await importGenerated(files, 'src/explain-error.ts');
    const explained = async (...args: unknown[]) =>
      (await explainError(...args)).map(({ namespace, family, code }: Record<string, string>) => {
        return `${namespace ?? family} ${code}`;
      });
    expect((await explained('A_B', 'odd.GET'))[0]).toBe('hostile A_B');
    expect((await explained('constructor', 'Constructor.Get'))[0]).toBe('constructor constructor');
    expect(await explained('NO')).toEqual(['constructor NO']);
  });

  it('names each namespace with its title, frozen', async () => {
    const { namespaces: list } = await importGenerated(files, `${GENERATED}/namespaces.ts`);
    expect(list).toEqual([
      { name: 'constructor', title: { en: 'Hers', ru: 'Чужое' } },
      { name: 'hostile', title: { en: 'Sample methods', ru: 'Методы для примера' } },
    ]);
    expect(thawed(list)).toEqual([]);
  });
});

describe('the types of methods', () => {
  it('are the codes of each as literals, each once, without those of REST 3.0, and never where there are none', async () => {
    const types = [
      'export interface MethodErrors {',
      "  'constructor.get': 'constructor' | 'NO';",
      `  'hostile.get': '__proto__' | '100' | '' | 'toString' | \`CONTROLLER_\${string}\`;`,
      "  'hostile.constructor': 'constructor' | '';",
      "  'Odd.get': never;",
      '  hostile: never;',
      "  'hostile.more': 'default' | '0' | '100';",
      '}',
    ];
    expect(codeOf('method-errors')).toContain(`\n${types.join('\n')}\n`);
    const v3 = await make(namespaces, namespaceYaml({ 'A_B/v3': {} }, { 'sample.get': '[A_B]' }));
    expect(codeOf('method-errors', v3)).toContain("  'sample.get': 'A_B';\n");
    const varying = namespaceYaml({ 'A_…_B_…/x': {}, '…/x': {} }, { 'sample.get': '[A_…_B_…, …]' });
    const made = codeOf('method-errors', await make(namespaces, varying));
    expect(made).toContain(`  'sample.get': \`A_\${string}_B_\${string}\` | \`\${string}\`;\n`);
  });

  it('nothing runs in their module', () => {
    expect(codeOf('method-errors')).not.toMatch(/^(?:export )?(?:const|let|function|class|enum|import)\b/m);
  });
});

it('where there are no methods yet, all of it is there, and empty', async () => {
  const made = await make(namespaces);
  expect([...made.keys()].sort()).toEqual(
    ['method-errors', 'namespace-index', 'namespaces'].map((name) => `${GENERATED}/${name}.ts`),
  );
  const { loaders, codesByNamespace } = await importGenerated(made, `${GENERATED}/namespace-index.ts`);
  expect([loaders, codesByNamespace]).toEqual([{}, {}]);
  expect((await importGenerated(made, `${GENERATED}/namespaces.ts`)).namespaces).toEqual([]);
});
