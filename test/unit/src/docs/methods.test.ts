import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type NamespaceContents, renderHtml, renderMarkdown, renderYfm } from '../../../../src/docs.js';
import type { MethodEntry, MethodError } from '../../../../src/entry.js';
import { recoveryLabels } from '../catalog.js';
import { dataOf, loaders, shop } from './shop.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/namespaces.js', () => import('./shop.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./shop.js'));

beforeEach(() => {
  vi.clearAllMocks();
});

const METHOD_MARKDOWN = `# \`shop.item.add\`

2 errors

Documentation: [add](https://apidocs.bitrix24.com/api-reference/shop/add.html), [All about \\[keys\\]](https://apidocs.bitrix24.com/keys/index.html)

| Code | Error text | Description | What to do |
| --- | --- | --- | --- |
| <a id="shop-item-add-CORE-no-title"></a>\`CORE\` | No title (also Title?; Нет названия) | It is no-title. | Ask somebody |
| <a id="shop-item-add-100-missing"></a>\`100\` | No value for {…} | It is missing. | Wait a little |
`;

const METHOD_HTML = `<section lang="ru" data-method="kiosk.sell" aria-labelledby="kiosk-sell-ru">
<h2 id="kiosk-sell-ru"><code translate="no">kiosk.sell</code></h2>
<p>2 ошибки</p>
<p>Документация: <a href="https://apidocs.bitrix24.ru/kiosk/">kiosk/</a></p>
<table>
<caption>kiosk.sell: 2 ошибки</caption>
<thead>
<tr><th scope="col">Код</th><th scope="col">Текст ошибки</th><th scope="col">Описание</th><th scope="col">Что делать</th><th scope="col">Мог выполниться</th></tr>
</thead>
<tbody>
<tr id="kiosk-sell-100-missing" data-code="100" data-key="missing" data-status="400" data-category="request" data-recovery="wait"><th scope="row"><code translate="no">100</code></th><td><span lang="en" translate="no">No value for {…}</span></td><td>Это missing.</td><td>Немного подождать</td><td>нет</td></tr>
<tr id="kiosk-sell-CORE-whatever" data-code="CORE" data-key="whatever" data-status="400" data-category="request" data-recovery="wait"><th scope="row"><code translate="no">CORE</code></th><td>—</td><td>Это whatever. Больше не возвращается: С 2026 года.</td><td>Немного подождать</td><td>возможно</td></tr>
</tbody>
</table>
</section>
`;

const METHOD_YFM = `### Возможные коды ошибок

#|
|| **Статус** | **Код** | **Описание** | **Значение** ||
|| \`403\` (также 401) | Пустое значение | Denied | Это denied. ||
|| \`400\` | \`100\` | No value for &#123;…&#125; | Это missing. ||
|#
`;

const NAMESPACE_MARKDOWN = `###### Магазин

5 ошибок, 6 методов

| Статус | Код | Текст ошибки | Описание | Что делать | Мог выполниться | Методы |
| --- | --- | --- | --- | --- | --- | --- |
| 400 | <a id="shop-100-missing"></a>\`100\` | No value for {…} | Это missing. | Немного подождать | нет | <details><summary>4 метода</summary>\`shop.item.add\`, \`shop.item.Get\`, \`shop.item.list\`, \`kiosk.sell\`</details> |
| 400 | <a id="shop-CORE-no-title"></a>\`CORE\` | Нет названия (также No title; Title?) | Это no-title. | Спросить кого-нибудь | нет | \`shop.item.add\` |
| 400 | <a id="shop-CORE-whatever"></a>\`CORE\` | — | Это whatever. Больше не возвращается: С 2026 года. | Немного подождать | возможно | \`kiosk.sell\` |
| 403 (также 401) | <a id="shop-empty-denied"></a>(пустой) | Denied | Это denied. | Немного подождать | нет | \`shop.item.Get\` |
| 400 | <a id="shop-VARIES_--varied"></a>\`VARIES_…\` | — | Это varied. | Немного подождать | нет | \`shop.item.list\`, \`shop.item.count\` |

###### Методы

| Метод | Ошибки | Документация |
| --- | --- | --- |
| <a id="shop-item-add"></a>\`shop.item.add\` | \`CORE\`: [no-title](#shop-CORE-no-title); \`100\`: [missing](#shop-100-missing) | [add](/d/api-reference/shop/add.html), [Всё о \\[ключах\\]](/d/keys/index.html) |
| <a id="shop-item-Get"></a>\`shop.item.Get\` | (пустой): [denied](#shop-empty-denied); \`100\`: [missing](#shop-100-missing) | [get](/d/api-reference/shop/get.html) |
| <a id="shop-item-list"></a>\`shop.item.list\` | \`100\`: [missing](#shop-100-missing); \`VARIES_…\`: [varied](#shop-VARIES_--varied) | [list](/d/api-reference/shop/list.html) |
| <a id="shop-item-count"></a>\`shop.item.count\` | \`VARIES_…\`: [varied](#shop-VARIES_--varied) | [count](/d/api-reference/shop/count.html) |
| <a id="shop-none"></a>\`shop.none\` | — | [none](/d/api-reference/shop/none.html) |
| <a id="kiosk-sell"></a>\`kiosk.sell\` | \`100\`: [missing](#shop-100-missing); \`CORE\`: [whatever](#shop-CORE-whatever) | [kiosk/](/d/kiosk/) |
`;

const NAMESPACE_HTML = `<section lang="en" data-namespace="till" aria-labelledby="till-en">
<h3 id="till-en">Till</h3>
<p>1 error, 1 method</p>
<table>
<caption>Till: 1 error</caption>
<thead>
<tr><th scope="col">Code</th><th scope="col">Error text</th><th scope="col">Description</th><th scope="col">What to do</th><th scope="col">Methods</th></tr>
</thead>
<tbody>
<tr id="till-CLOSED-closed" data-code="CLOSED" data-key="closed" data-status="400" data-category="request" data-recovery="wait"><th scope="row"><code translate="no">CLOSED</code></th><td><span lang="en" translate="no">Closed</span></td><td>It is closed.</td><td>Wait a little</td><td><code translate="no">till.open</code></td></tr>
</tbody>
</table>
<h4 id="till-methods-en">Methods</h4>
<table>
<caption>Methods: Till</caption>
<thead>
<tr><th scope="col">Method</th><th scope="col">Errors</th><th scope="col">Documentation</th></tr>
</thead>
<tbody>
<tr id="till-open" data-method="till.open"><th scope="row"><code translate="no">till.open</code></th><td><code translate="no">CLOSED</code>: <a href="#till-CLOSED-closed">closed</a></td><td>—</td></tr>
</tbody>
</table>
</section>
`;

const NAMESPACE_YFM = `## The \\[shop\\]

#|
|| **Status** | **Code** | **Description** | **Value** | **Methods** ||
|| \`400\` | \`100\` | No value for &#123;…&#125; | It is missing. | 

{% cut "4 methods" %}

\`shop.item.add\`, \`shop.item.Get\`, \`shop.item.list\`, \`kiosk.sell\`

{% endcut %}

 ||
|| \`400\` | \`CORE\` | No title (also Title?) | It is no-title. | \`shop.item.add\` ||
|| \`400\` | \`CORE\` | — | It is whatever. No longer sent: Since 2026. | \`kiosk.sell\` ||
|| \`403\` (also 401) | Empty value | Denied | It is denied. | \`shop.item.Get\` ||
|| \`400\` | \`VARIES_…\` | — | It is varied. | \`shop.item.list\`, \`shop.item.count\` ||
|#

### Methods

#|
|| **Method** | **Errors** | **Documentation** ||
|| \`shop.item.add\` | \`CORE\`: no-title; \`100\`: missing | [add](/api-reference/shop/add.html), [All about \\[keys\\]](/keys/index.html) ||
|| \`shop.item.Get\` | Empty value: denied; \`100\`: missing | [get](/api-reference/shop/get.html) ||
|| \`shop.item.list\` | \`100\`: missing; \`VARIES_…\`: varied | [list](/api-reference/shop/list.html) ||
|| \`shop.item.count\` | \`VARIES_…\`: varied | [count](/api-reference/shop/count.html) ||
|| \`shop.none\` | — | [none](/api-reference/shop/none.html) ||
|| \`kiosk.sell\` | \`100\`: missing; \`CORE\`: whatever | [kiosk/](/kiosk/) ||
|#
`;

describe('gives exactly this', () => {
  it.each([
    ['Markdown', renderMarkdown({ language: 'en', methods: ['shop.item.add'], headingLevel: 1 }), METHOD_MARKDOWN],
    ['HTML', renderHtml({ language: 'ru', methods: ['kiosk.sell'] }), METHOD_HTML],
    ['YFM', renderYfm({ language: 'ru', methods: ['shop.item.Get'], headingLevel: 3 }), METHOD_YFM],
  ])('for a method in %s', async (_, rendered, expected) => expect(await rendered).toBe(expected));

  it.each([
    [
      'Markdown',
      renderMarkdown({ language: 'ru', namespaces: ['shop'], headingLevel: 6, docsUrl: '/d/' }),
      NAMESPACE_MARKDOWN,
    ],
    ['HTML', renderHtml({ language: 'en', namespaces: ['till'], headingLevel: 3 }), NAMESPACE_HTML],
    ['YFM', renderYfm({ language: 'en', namespaces: ['shop'] }), NAMESPACE_YFM],
  ])('for a namespace in %s', async (_, rendered, expected) => expect(await rendered).toBe(expected));
});

const RENDERERS = [
  ['renderMarkdown', renderMarkdown, '\n'],
  ['renderHtml', renderHtml, ''],
  ['renderYfm', renderYfm, '\n'],
] as const;

describe.each(RENDERERS)('%s', (_, render, gap) => {
  it('renders namespaces, then methods, in the order given; nothing of an empty list', async () => {
    const namespaces = ['till', 'shop'];
    const methods = ['shop.none', 'till.open'];
    const both = await render({ language: 'en', namespaces, methods });
    const parts = [
      await render({ language: 'en', namespaces: ['till'] }),
      await render({ language: 'en', namespaces: ['shop'] }),
      // Two, since a method alone may have another heading.
      await render({ language: 'en', methods }),
    ];
    // The row of a method that has a section too: its ids are taken.
    expect(both.replace(/till-open-2/g, 'till-open')).toBe(parts.join(gap));
    expect(await render({ language: 'en', methods: [], namespaces: [] })).toBe('');
  });

  it('finds a method whatever the case of its name, and by another first part of it', async () => {
    const named = await render({ language: 'ru', methods: [' SHOP.item.gEt', 'Kiosk.Sell'] });
    expect(named).toBe(await render({ language: 'ru', methods: ['shop.item.Get', 'kiosk.sell'] }));
  });

  it('takes methods and namespaces that the caller has', async () => {
    const own: NamespaceContents = { name: 'shop', title: { en: 'The [shop]', ru: 'Магазин' }, ...shop };
    const methods = [shop.methods['kiosk.sell'] as MethodEntry];
    expect(await render({ language: 'ru', namespaces: [own], methods })).toBe(
      await render({ language: 'ru', namespaces: ['shop'], methods: ['kiosk.sell'] }),
    );
  });

  it('says that a namespace has no errors, and shows its methods', async () => {
    const namespace = namespaceOf([], { methods: { m: methodOf([]) } });
    const rendered = await render({ language: 'en', namespaces: [namespace] });
    expect(rendered).toContain('The documentation names no error codes.');
    expect(rendered.match(/^(#\||<table>|\| --- .*)$/gm)).toHaveLength(1);
    expect(rendered).toContain('own.call');
  });

  it('says that a method has no errors, without a table', async () => {
    const [en, ru] = await Promise.all(
      (['en', 'ru'] as const).map((language) => render({ language, methods: ['shop.none'] })),
    );
    expect(en).toContain('The documentation names no error codes.');
    expect(ru).toContain('Коды ошибок в документации не указаны.');
    expect(en).not.toMatch(/\||<table>|0 errors/);
  });

  it('takes an option that is undefined for one left out', async () => {
    const absent = { families: undefined, sources: undefined, namespaces: undefined, columns: undefined, x: undefined };
    const options = { language: 'en', methods: ['shop.item.add'] } as const;
    expect(await render({ ...options, ...absent, headingLevel: undefined } as never)).toBe(await render(options));
  });

  it('renders families at once, and loads no namespace for them', () => {
    const rendered = render({ language: 'en', methods: undefined, namespaces: undefined } as never) as unknown;
    expect(rendered).toBe(render({ language: 'en' }));
    expect(rendered).toBeTypeOf('string');
    for (const load of Object.values(loaders)) expect(load).not.toHaveBeenCalled();
  });

  it('loads no other namespace than those concerned', async () => {
    // What is loaded is kept.
    vi.resetModules();
    const fresh = await import('../../../../src/docs.js');
    const { loaders } = await import('../../../../src/generated/namespace-index.js');
    await fresh[render.name as 'renderHtml']({ language: 'en', methods: ['till.open'] });
    expect(loaders['till']).toHaveBeenCalled();
    expect(loaders['shop']).not.toHaveBeenCalled();
  });
});

/** An entry of the caller's own, with all that an entry has. */
function entryOf(code: string, key: string, fields: Partial<MethodError> = {}): MethodError {
  const { recovery } = dataOf(code, key);
  return {
    ...dataOf(code, key),
    recovery: recovery as MethodError['recovery'],
    status: 400,
    otherStatuses: [],
    otherTexts: [],
    category: 'request',
    mayHaveRun: 'no',
    docs: [],
    namespace: 'own',
    methods: ['own.call'],
    ...fields,
  };
}

/** A method of the caller's own that sends these. */
function methodOf(errors: readonly MethodError[], fields: Partial<MethodEntry> = {}): MethodEntry {
  return { name: 'own.call', namespace: 'own', docs: [], errors, ...fields };
}

/** A namespace of the caller's own with these errors, and with a method that sends them. */
function namespaceOf(errors: readonly MethodError[], fields: Partial<NamespaceContents> = {}): NamespaceContents {
  const title = { en: 'Own', ru: 'Своё' };
  return { name: 'own', title, errors, methods: { 'own.call': methodOf(errors) }, ...fields };
}

it('a method alone has in YFM the heading of its page; beside others, its name', async () => {
  const headingsOf = async (options: object) =>
    (await renderYfm({ language: 'en', methods: ['till.open'], ...options })).match(/^## .*$/gm);
  expect(await headingsOf({})).toEqual(['## Possible Error Codes']);
  expect(await headingsOf({ methods: ['till.open', 'shop.none'] })).toEqual(['## `till.open`', '## `shop.none`']);
  expect(await headingsOf({ namespaces: ['till'] })).toEqual(['## Till', '## `till.open`']);
});

describe('columns', () => {
  const headOf = async (errors: readonly MethodError[]) =>
    (await renderMarkdown({ language: 'en', methods: [methodOf(errors)] })).match(/^\| (?!<)(.*) \|$/m)?.[1];

  it.each<[Partial<MethodError>, string]>([
    [{}, 'Code | Description | What to do'],
    [{ text: '' }, 'Code | Description | What to do'],
    [{ text: 'A' }, 'Code | Error text | Description | What to do'],
    [{ otherTexts: ['A'] }, 'Code | Error text | Description | What to do'],
    [{ status: 403 }, 'Status | Code | Description | What to do'],
    [{ otherStatuses: [403] }, 'Status | Code | Description | What to do'],
    [{ mayHaveRun: 'partly' }, 'Code | Description | What to do | May have run'],
  ])('are those that an error has something for: %j', async (fields, head) => {
    expect(await headOf([entryOf('A', 'plain'), entryOf('B', 'more', fields)])).toBe(head);
  });

  it('are those of the options, in their order', async () => {
    const options = { language: 'en', columns: ['mayHaveRun', 'methods', 'status', 'text'] } as const;
    const rendered = await renderMarkdown({ ...options, methods: ['shop.item.list'] });
    expect(rendered).toContain('| May have run | Methods | Status | Error text |\n');
    // Without a code the first cell can be linked to.
    expect(rendered).toContain('| <a id="shop-item-list-VARIES_--varied"></a>no | `shop.item.list`,');
  });

  it('of YFM are the ones of the official pages, which have a description only where no text is known', async () => {
    const head = async (fields: Partial<MethodError>) =>
      (await renderYfm({ language: 'en', methods: [methodOf([entryOf('A', 'a', fields)])] })).split('\n')[3];
    expect(await head({ mayHaveRun: 'perhaps' })).toBe('|| **Code** | **Description** ||');
    expect(await head({ status: 403 })).toBe('|| **Status** | **Code** | **Description** ||');
    expect(await head({ text: 'T' })).toBe('|| **Code** | **Description** | **Value** ||');
  });
});

describe('texts that the server localizes', () => {
  const error = entryOf('A', 'a', { text: 'Нет прав', otherTexts: ['No permission', 'Доступа нет'] });
  const textIn = async (render: typeof renderMarkdown, language: 'en' | 'ru', errors = [error]) => {
    const row = (await render({ language, methods: [methodOf(errors)] })).split('\n').find((line) => /`A`/.test(line));
    return row?.split(' | ')[1];
  };

  it('stand first in the language of the page', async () => {
    expect(await textIn(renderMarkdown, 'en')).toBe('No permission (also Нет прав; Доступа нет)');
    expect(await textIn(renderMarkdown, 'ru')).toBe('Нет прав (также No permission; Доступа нет)');
    expect(await renderHtml({ language: 'en', methods: [methodOf([error])] })).toContain(
      '<span lang="en" translate="no">No permission</span> (also <span lang="ru" translate="no">Нет прав</span>; ',
    );
  });

  it('stand in YFM as on the official pages: in the language of the page alone, if there are any', async () => {
    expect(await textIn(renderYfm as never, 'en')).toBe('No permission');
    expect(await textIn(renderYfm as never, 'ru')).toBe('Нет прав (также Доступа нет)');
    const latin = entryOf('A', 'a', { text: 'One', otherTexts: ['Два', 'Three'] });
    expect(await textIn(renderYfm as never, 'ru', [latin])).toBe('One (также Three)');
    const russian = entryOf('A', 'a', { text: 'Нет прав' });
    expect(await textIn(renderYfm as never, 'en', [russian])).toBe('Нет прав');
  });
});

describe('the methods that send an error', () => {
  const cellOf = async (methods: readonly string[]) => {
    const rendered = await renderMarkdown({
      language: 'en',
      namespaces: [namespaceOf([entryOf('A', 'a', { methods })])],
    });
    return rendered.match(/`A` .* \| (.*) \|$/m)?.[1];
  };

  it('are folded where they are more than three', async () => {
    expect(await cellOf([])).toBe('—');
    expect(await cellOf(['a', 'b', 'c'])).toBe('`a`, `b`, `c`');
    expect(await cellOf(['a', 'b', 'c', 'd'])).toBe(
      '<details><summary>4 methods</summary>`a`, `b`, `c`, `d`</details>',
    );
  });
});

/** How options are refused; a render that accepts them is a failure. */
async function refusal(render: unknown, options: object): Promise<string> {
  const promise = (render as (options: object) => Promise<string>)({ language: 'en', ...options });
  expect(promise).toBeInstanceOf(Promise);
  const error = await promise.then(
    (rendered) => new Error(`accepted: ${rendered}`),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(RangeError);
  return error.message;
}

const refused = (option: string, value: unknown, allowed: string) =>
  `The option ${option} is ${JSON.stringify(value) ?? 'undefined'}. It may be: ${allowed}.`;

describe.each(RENDERERS)('%s rejects', (_, render) => {
  const names = 'language, methods, namespaces, headingLevel, docsUrl, idPrefix';
  const allNames = render === renderYfm ? names : `${names}, columns`;
  const leftOut = `left out; with methods or namespaces the options are ${allNames}`;
  const ofNamespaces = 'shop, till, or namespaces of your own';
  const ofMethods = 'names of methods, or methods of your own';
  it.each<[string, object, string]>([
    [
      'a method that is nearly one',
      { methods: ['till.opem'] },
      refused('methods', 'till.opem', 'till.open, or a method of your own'),
    ],
    [
      'a method that is like none',
      { methods: ['till.x'] },
      refused('methods', 'till.x', 'a method of till, or a method of your own'),
    ],
    [
      'a method of no namespace',
      { methods: ['a.b'] },
      refused('methods', 'a.b', 'a method of shop, till, or of your own'),
    ],
    ['a namespace that there is not', { namespaces: ['shops'] }, refused('namespaces', 'shops', ofNamespaces)],
    ['a namespace in another case', { namespaces: ['Shop'] }, refused('namespaces', 'Shop', ofNamespaces)],
    ['a method by a number', { methods: [5] }, refused('methods', 5, ofMethods)],
    ['methods without a list', { methods: 'shop.none' }, refused('methods', 'shop.none', `a list of ${ofMethods}`)],
    ['namespaces without a list', { namespaces: 'shop' }, refused('namespaces', 'shop', `a list of ${ofNamespaces}`)],
    ['null', { methods: null }, refused('methods', null, `a list of ${ofMethods}`)],
    ['a method twice', { methods: ['till.open', 'TILL.open'] }, refused('methods', 'till.open', 'given once')],
    ['a namespace twice', { namespaces: ['till', 'shop', 'till'] }, refused('namespaces', 'till', 'given once')],
    ['families', { methods: [], families: ['first'] }, refused('families', ['first'], leftOut)],
    ['sources', { namespaces: [], sources: true }, refused('sources', true, leftOut)],
    ['an option that there is not', { methods: [], lang: 'ru' }, refused('lang', 'ru', leftOut)],
    ['a language', { methods: [], language: 'de' }, refused('language', 'de', 'en, ru')],
    ['a level', { methods: [], headingLevel: 7 }, refused('headingLevel', 7, 'a whole number from 1 to 6')],
    ['an id', { methods: [], idPrefix: 'a b' }, refused('idPrefix', 'a b', 'letters, digits, - and _')],
  ])('%s', async (_, options, message) => expect(await refusal(render, options)).toBe(message));

  it('columns that there are not', async () => {
    const columns = 'status, code, text, description, recovery, mayHaveRun, methods';
    const allowed = render === renderYfm ? [leftOut, leftOut, leftOut] : [columns, `some of ${columns}`, 'given once'];
    const refusals = [['docs'], [], ['code', 'code']].map((columns) => refusal(render, { methods: [], columns }));
    const shown = render === renderYfm ? [['docs'], [], ['code', 'code']] : ['docs', [], 'code'];
    expect(await Promise.all(refusals)).toEqual(allowed.map((words, index) => refused('columns', shown[index], words)));
  });
});

describe('what is of the caller’s own', () => {
  const bilingual = 'an object with en and ru';
  const paths = 'a list of paths that begin with /';
  const recoveries = Object.keys(recoveryLabels).join(', ');
  const entry: [field: string, value: unknown, allowed: string][] = [
    ['code', 5, 'text'],
    ['key', undefined, 'text'],
    ['status', '400', 'a whole number'],
    ['otherStatuses', [0.5], 'a list of whole numbers'],
    ['text', 5, 'text, or left out'],
    ['otherTexts', undefined, 'a list of texts'],
    ['description', { en: 'A' }, bilingual],
    ['recovery', 'toString', recoveries],
    ['mayHaveRun', 'yes', 'no, perhaps, partly'],
    ['methods', [5], 'a list of texts'],
    ['deprecated', 'A', `${bilingual}, or left out`],
  ];

  it.each(entry)('is refused for an entry with a wrong %s', async (field, value, allowed) => {
    const errors = [entryOf('A', 'a'), entryOf('B', 'b', { [field]: value })];
    expect(await refusal(renderMarkdown, { methods: ['till.open', methodOf(errors)] })).toBe(
      refused(`methods[1].errors[1].${field}`, value, allowed),
    );
    expect(await refusal(renderMarkdown, { namespaces: [namespaceOf(errors, { methods: {} })] })).toBe(
      refused(`namespaces[0].errors[1].${field}`, value, allowed),
    );
  });

  it.each<[string, unknown, string]>([
    ['name', 5, 'text'],
    ['namespace', undefined, 'text'],
    ['docs', ['a.html'], paths],
    ['errors', ['A'], 'a list of objects'],
  ])('is refused for a method with a wrong %s', async (field, value, allowed) => {
    const method = methodOf([], { [field]: value });
    expect(await refusal(renderMarkdown, { methods: [method] })).toBe(refused(`methods[0].${field}`, value, allowed));
    const namespace = namespaceOf([], { methods: { m: method } });
    expect(await refusal(renderMarkdown, { namespaces: [namespace] })).toBe(
      refused(`namespaces[0].methods.m.${field}`, value, allowed),
    );
  });

  it.each<[string, unknown, string]>([
    ['name', undefined, 'text'],
    ['title', 'A', bilingual],
    ['errors', {}, 'a list of objects'],
    ['methods', ['m'], 'an object'],
  ])('is refused for a namespace with a wrong %s', async (field, value, allowed) => {
    const namespace = namespaceOf([], { [field]: value });
    expect(await refusal(renderMarkdown, { namespaces: [namespace] })).toBe(
      refused(`namespaces[0].${field}`, value, allowed),
    );
  });

  it('is refused for what is no method in a namespace, and for an entry of it without a key', async () => {
    const own = (method: unknown) => ({ namespaces: [namespaceOf([], { methods: { m: method as MethodEntry } })] });
    expect(await refusal(renderMarkdown, own(5))).toBe(refused('namespaces[0].methods.m', 5, 'an object'));
    const keyless = methodOf([{ code: 'A' } as MethodError]);
    expect(await refusal(renderMarkdown, own(keyless))).toBe(
      refused('namespaces[0].methods.m.errors[0].key', undefined, 'text'),
    );
  });

  it('is shown without a link where a method sends what its namespace has not', async () => {
    const namespace = namespaceOf([], { methods: { m: methodOf([entryOf('A', 'a')]) } });
    expect(await renderMarkdown({ language: 'en', namespaces: [namespace] })).toContain(
      '</a>`own.call` | `A`: a | — |',
    );
  });
});

/** Text with whatever a format may stumble over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '|',
        '||',
        '|#',
        '`',
        '\\',
        '<b>',
        '</td>',
        '"',
        "'",
        '&',
        '{{',
        '}}',
        '{%',
        '%}',
        '\n',
        '](',
        '-',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

/** A namespace of which every text is this. */
function nasty(text: string): NamespaceContents {
  const both = { en: text, ru: text };
  const docs = [`/x${text.replace(/[\s\\]/g, '')}`];
  const fields = { text: `x${text}`, otherTexts: [`x${text}`], description: both, deprecated: both };
  const entry = entryOf(text, text, { ...fields, status: 403, methods: [text, '1', '2', '3'] });
  const errors = [entry, { ...entry, code: `${text}2` }];
  const method = methodOf(errors, { name: text, docs });
  return { name: text, title: both, errors, methods: { [`m${text}`]: method } };
}

/** A namespace and a method of which every text is this, rendered. */
const renderNasty = (render: (typeof RENDERERS)[number][1], text: string) => {
  const namespace = nasty(text);
  return render({ language: 'en', namespaces: [namespace], methods: Object.values(namespace.methods) });
};

describe('whatever a text holds', () => {
  it('Markdown keeps one line to a row and as many cells as columns', async () => {
    // A backslash before a bar is itself escaped, or else it is what escapes the bar.
    const bars = (line: string) =>
      [...line.matchAll(/(\\*)\|/g)].filter(([, slashes = '']) => slashes.length % 2 === 0).length;
    const check = async (text: string) => {
      const lines = (await renderNasty(renderMarkdown, text)).split('\n');
      const tables = lines.filter((line) => line.startsWith('|')).map(bars);
      expect(tables).toEqual([7, 7, 7, 7, 4, 4, 4, 6, 6, 6, 6]);
      for (const line of lines.filter((line) => line.includes('<a id='))) {
        expect(line.replace(/`+[^`]*`+/g, '')).not.toMatch(/<(?!\/?(?:a|code|details|summary)\b|!-- -->)/);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => !text.includes('`')),
        check,
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const rendered = await renderNasty(renderMarkdown, text);
        const tables = rendered
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map(bars);
        expect(tables).toEqual([7, 7, 7, 7, 4, 4, 4, 6, 6, 6, 6]);
      }),
    );
  });

  it('HTML gets no markup by it', async () => {
    const tagsOf = async (text: string) =>
      (await renderNasty(renderHtml, `x${text}`)).match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/s, ''));
    const plain = await tagsOf('');
    const check = async (text: string) => {
      expect(await tagsOf(text)).toEqual(plain);
    };
    await fc.assert(fc.asyncProperty(anyText, check));
  });

  it('YFM keeps its tables whole, and gets no variables', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const rendered = await renderNasty(renderYfm, text);
        const rows = rendered.split('||').length - 1;
        expect(rows).toBe(2 * (3 + 2 + 3));
        expect(rendered.match(/^(#\||\|#)$/gm)).toHaveLength(6);
        expect(rendered.match(/ \| /g)).toHaveLength(3 * 4 + 2 * 2 + 3 * 3);
        const own = rendered.replace(/\{% (cut "4 methods"|endcut) %\}/g, '');
        expect(own).not.toMatch(/[{}]/);
      }),
    );
  });

  it('YFM shows no comment for a mention, as it shows comments', async () => {
    const error = entryOf('A', 'a', { text: 'ask @me :now: ' });
    expect(await renderYfm({ language: 'en', methods: [methodOf([error])] })).toContain('| ask @me :now:  |');
  });

  it.each([renderMarkdown, renderHtml])(
    'every id is plain and unique, and every link in the page leads to one',
    async (render) => {
      const part = fc.oneof(anyText, fc.constantFrom('', 'empty', 'a', 'a-b', 'b', 'own', '2', 'en', 'methods'));
      const pairs = fc.array(fc.tuple(part, part), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(pairs, part, async (codes, name) => {
          const errors = codes.map(([code, key]) => entryOf(code, key));
          const methods = { a: methodOf(errors, { name }), b: methodOf(errors, { name: `${name}-` }) };
          const namespaces = [namespaceOf(errors, { name, methods }), namespaceOf(errors, { name: `${name}b` })];
          const options = { language: 'en', columns: ['code'], idPrefix: 'p-' } as const;
          const rendered = await render({ ...options, namespaces, methods: Object.values(methods) });
          const ids = [...rendered.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^p-[\w-]*$/);
          const links = [...rendered.matchAll(/(?:\]\(|href=")#([^")]*)/g)].map(([, id]) => id);
          expect(ids).toEqual(expect.arrayContaining(links));
        }),
      );
    },
  );
});
