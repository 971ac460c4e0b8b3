import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { renderHtml, renderMarkdown, renderYfm, type TableOptions } from '../../../../src/docs.js';
import type { ErrorEntry, ErrorFamily } from '../../../../src/entry.js';
import { entryOf, families, familyOf } from '../catalog.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('../catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;

const MARKDOWN = `# First errors

2 codes

| Status | Code | Error text | Description | What to do | Documentation |
| --- | --- | --- | --- | --- | --- |
| 401 (also 403, 410) | <a id="first-NO_KEY"></a>\`NO_KEY\` | Key is missing | The key is absent. No longer sent: Since 2026. | Ask somebody | [keys](https://apidocs.bitrix24.com/keys/index.html), [keys/new](https://apidocs.bitrix24.com/keys/new.html) |
| 429 | <a id="first-TOO_MANY_CALLS"></a>\`TOO_MANY_CALLS\` | — | It happens. | Slow down | — |

Sources:

- [A page](https://example.com/), read 2026-01-31
- [B's page](https://example.com/b%09), read 2026-02-01
`;

const HTML = `<section lang="ru" data-family="first" aria-labelledby="first-ru">
<h6 id="first-ru">Первые ошибки</h6>
<table>
<caption>Первые ошибки: 2 кода</caption>
<thead>
<tr><th scope="col">Статус</th><th scope="col">Код</th><th scope="col">Текст ошибки</th><th scope="col">Описание</th><th scope="col">Что делать</th><th scope="col">Документация</th></tr>
</thead>
<tbody>
<tr id="first-NO_KEY" data-code="NO_KEY" data-family="first" data-status="401 403 410" data-category="hot" data-recovery="ask"><td>401 (также 403, 410)</td><th scope="row"><code translate="no">NO_KEY</code></th><td lang="en" translate="no">Key is missing</td><td>Ключ не передан. Больше не приходит: С 2026 года.</td><td>Спросить кого-нибудь</td><td><a href="https://apidocs.bitrix24.ru/keys/index.html">keys</a>, <a href="https://apidocs.bitrix24.ru/keys/new.html">keys/new</a></td></tr>
<tr id="first-TOO_MANY_CALLS" data-code="TOO_MANY_CALLS" data-family="first" data-status="429" data-category="cold" data-recovery="slow-down"><td>429</td><th scope="row"><code translate="no">TOO_MANY_CALLS</code></th><td>—</td><td>Бывает.</td><td>Не спешить</td><td>—</td></tr>
</tbody>
</table>
<p>Источники:</p>
<ul>
<li><a href="https://example.com/">Страница</a>, дата обращения: <time>2026-01-31</time></li>
<li><a href="https://example.com/b\t">Страница B&#39;</a>, дата обращения: <time>2026-02-01</time></li>
</ul>
</section>
`;

const YFM = `## Первые ошибки

#|
|| **Статус** | **Код**
**Текст ошибки** | **Описание** ||
|| \`401\` | \`NO_KEY\`
Key is missing | Ключ не передан. Больше не приходит: С 2026 года. Подробнее: [keys](/keys/index.html), [keys/new](/keys/new.html) ||
|| \`429\` | \`TOO_MANY_CALLS\` | Бывает. ||
|#

Источники:

- [Страница](https://example.com/), дата обращения: 2026-01-31
- [Страница B'](https://example.com/b%09), дата обращения: 2026-02-01
`;

describe.each([
  ['renderMarkdown', renderMarkdown, { language: 'en', headingLevel: 1 }, MARKDOWN, '\n', /\nSources[\s\S]*/],
  ['renderHtml', renderHtml, { language: 'ru', headingLevel: 6 }, HTML, '', /<p>[\s\S]*<\/ul>\n/],
  ['renderYfm', renderYfm, { language: 'ru' }, YFM, '\n', /\nИсточники[\s\S]*/],
] as const)('%s', (_, render, options, rendered, gap, sources) => {
  it('gives exactly this for a small family, the sources on request only', () => {
    const twice = { ...options, families: ['first', 'first'] };
    expect(render({ ...twice, sources: true })).toBe(rendered + gap + rendered);
    const bare = rendered.replace(sources, '');
    for (const others of [{}, { sources: false }]) expect(render({ ...twice, ...others })).toBe(bare + gap + bare);
  });

  it('has every family and code of the catalogue, in both languages', () => {
    for (const language of LANGUAGES) {
      const text = render({ language });
      for (const { title, errors } of families) {
        expect(text).toContain(title[language]);
        for (const { code } of errors) expect(text.replaceAll('\\', '')).toContain(code);
      }
    }
  });

  it('takes names and families, in the order given', () => {
    const own = familyOf('own', [entryOf('OWN')]);
    const parts = (['second', own, 'first'] as const).map((family) => render({ ...options, families: [family] }));
    expect(render({ ...options, families: ['second', own, 'first'] })).toBe(parts.join(gap));
    expect(render({ ...options, families: [] })).toBe('');
  });

  const columns = 'status, code, text, description, recovery, docs';
  it.each([
    ['language', 'de', 'en, ru'],
    ['language', 'toString', 'en, ru'],
    ['headingLevel', 0, 'a whole number from 1 to 6'],
    ['headingLevel', 7, 'a whole number from 1 to 6'],
    ['headingLevel', 2.5, 'a whole number from 1 to 6'],
    ['families', 'first', 'a list of names or families'],
    ['families', ['frist'], 'first, second, hostile, localized'],
    ['columns', 'code', `some of ${columns}`],
    ['columns', [], `some of ${columns}`],
    ['columns', ['code', 'meaning'], columns],
  ])('refuses %s %j by its name, its value and the remedy', (option, value, allowed) => {
    const shown = JSON.stringify(Array.isArray(value) ? (value.at(-1) ?? value) : value);
    expect(() => render({ language: 'en', [option]: value } as never)).toThrow(
      new RangeError(`The option ${option} is ${shown}. It may be: ${allowed}.`),
    );
  });
});

/** Text with all that the formats give a meaning to. */
const NASTY = 'a|b `c` <i>&amp; *d* _e_ [f](g) {{h}} "i" \'j\' \\ ~~k~~ $l$ #m\r\nn';

/** A family of one entry whose every text is this. */
function nasty(text: string, fields: Partial<ErrorEntry> = {}): ErrorFamily {
  const both = { en: text, ru: text };
  const { category: _, recovery: __, ...others } = fields;
  return familyOf('nasty', [entryOf('NASTY_1', { text, description: both, docs: ['/a b|c(d).html'], ...others })], {
    title: both,
  });
}

/** The row of the only entry, in Markdown. */
const rowOf = (family: ErrorFamily, options: Partial<TableOptions> = {}) =>
  renderMarkdown({ language: 'en', families: [family], ...options }).split('\n')[6] ?? '';

/** Text with whatever a format may stumble over. */
const anyText = fc.string({ unit: 'binary' });

describe('renderMarkdown', () => {
  it('takes columns in the order given, and another documentation site', () => {
    const options = { columns: ['docs', 'code'], docsUrl: 'https://docs.example//' } as const;
    expect(rowOf(nasty('x'), options)).toBe(
      '| [a b\\|c(d)](https://docs.example/a%20b%7cc%28d%29.html) | <a id="nasty-NASTY_1"></a>`NASTY_1` |',
    );
  });

  it.each([
    ['a`b', 'a-b', '`` a`b ``'],
    ['`', '-', '`` ` ``'],
    ['a```b`c', 'a---b-c', '```` a```b`c ````'],
    ['a|b', 'a-b', '`a\\|b`'],
    ['a \r\n b', 'a----b', '`a b`'],
  ])('shows the code %j of another family as it is', (code, id, shown) => {
    expect(rowOf(nasty('x', { code }), { columns: ['code'] })).toBe(`| <a id="nasty-${id}"></a>${shown} |`);
  });

  it.each([
    ['a\nb', 'a b'],
    ['a\n\nb', 'a b'],
    ['a \r\n\t b', 'a b'],
    ['_a_ b_c __', '\\_a\\_ b_c \\_\\_'],
  ])('escapes %j', (text, escaped) => expect(rowOf(nasty(text), { columns: ['text'] })).toBe(`| ${escaped} |`));

  it.each([
    ['/a/index.html', 'a'],
    ['/index.html', 'index'],
    ['/a/b.html', 'a/b'],
    ['/a.html/b.html', 'a.html/b'],
    ['x/a.html', 'x/a'],
  ])('names the page %s', (path, title) => {
    const row = rowOf(nasty('x', { docs: [path] }), { columns: ['docs'], docsUrl: 'https://d' });
    expect(row).toBe(`| [${title}](https://d${path}) |`);
  });

  it('escapes whatever a text holds', () => {
    const escaped =
      'a\\|b \\`c\\` &lt;i&gt;\\&amp; \\*d\\* \\_e\\_ \\[f\\](g) {{h}} "i" \'j\' \\\\ \\~\\~k\\~\\~ \\$l\\$ \\#m n';
    expect(renderMarkdown({ language: 'en', families: [nasty(NASTY)] })).toContain(`## ${escaped}\n`);
    expect(rowOf(nasty(NASTY), { columns: ['text', 'description'] })).toBe(`| ${escaped} | ${escaped} |`);
  });

  it('keeps one line to a row and as many cells as columns, whatever the text', () => {
    // A backslash before a bar is itself escaped, or else it is what escapes the bar.
    const bars = (line: string) =>
      [...line.matchAll(/(\\*)\|/g)].filter(([, slashes = '']) => slashes.length % 2 === 0).length;
    fc.assert(
      fc.property(anyText, (text) => {
        const rendered = renderMarkdown({ language: 'en', families: [nasty(text)] });
        const table = rendered.split('\n').filter((line) => line.startsWith('|'));
        expect(table.map(bars)).toEqual([7, 7, 7]);
        expect(table[2]).not.toMatch(/<(?!\/?a)/);
      }),
    );
  });
});

describe('renderHtml', () => {
  it('gives every row an id of its own', () => {
    const ids = [...renderHtml({ language: 'en' }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets no text become markup', () => {
    const rendered = renderHtml({ language: 'en', families: [nasty(`</td><script>"${NASTY}`)] });
    expect(rendered).toContain('&lt;/td&gt;&lt;script&gt;&quot;a|b `c` &lt;i&gt;&amp;amp; *d*');
    const countTags = (text: string) => {
      const family = { ...nasty(text, { code: text, docs: [`/${text}`] }), name: text };
      return renderHtml({ language: 'en', families: [family] }).match(/<[^>]*>/g)?.length;
    };
    fc.assert(fc.property(anyText, (text) => countTags(`x${text}`) === countTags('x')));
  });
});

describe('renderYfm', () => {
  it('links pages by path, or by the site that is named', () => {
    const options = { language: 'en', families: ['first'] } as const;
    expect(renderYfm(options)).toContain('More: [keys](/keys/index.html), ');
    expect(renderYfm({ ...options, docsUrl: undefined } as never)).toBe(renderYfm(options));
    expect(renderYfm({ ...options, docsUrl: 'https://docs.example' })).toContain(
      '(https://docs.example/keys/new.html)',
    );
  });

  it('escapes codes and links of other families', () => {
    const family = nasty('x', { code: 'A`|}{b', docs: ['/a)b|c {x}.html'] });
    expect(renderYfm({ language: 'en', families: [family] })).toContain(
      '|| `400` | A\\`&#124;&#125;&#123;b\nx | x More: [a)b&#124;c &#123;x&#125;](/a%29b%7cc%20%7Bx%7D.html) ||',
    );
  });

  it('leaves out the line of a text that the server does not send, or localizes', () => {
    const yfm = renderYfm({ language: 'en', families: ['localized'] });
    expect(yfm).toContain('|| `400` | `no_key` | It happens. ||');
  });

  it('keeps the table whole, whatever the text', () => {
    const yfm = renderYfm({ language: 'en', families: [nasty(NASTY)] });
    expect(yfm).toContain('a&#124;b \\`c\\` &lt;i&gt;');
    expect(yfm).toContain('&#123;&#123;h&#125;&#125;');
    fc.assert(
      fc.property(anyText, (text) => {
        const rendered = renderYfm({ language: 'en', families: [nasty(text)] });
        expect(rendered.match(/\|\|/g)).toHaveLength(4);
        expect(rendered).not.toContain('{{');
      }),
    );
  });
});
