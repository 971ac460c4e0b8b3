import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../src/all.js';
import { renderHtml, renderMarkdown, renderYfm } from '../../../src/docs.js';
import type { ErrorFamily } from '../../../src/entry.js';
import { NASTY, nastyFamily } from './support.js';

const codes = families.flatMap(({ errors }) => Object.keys(errors));
const formats = [renderMarkdown, renderHtml, renderYfm];

/** Cells of a Markdown table row, unescaped bars only. */
const cellsOf = (row: string) =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('every format', () => {
  it.each(formats.map((render) => [render.name, render] as const))(
    '%s has every code in both languages',
    (_, render) => {
      for (const locale of ['en', 'ru'] as const) {
        const text = render({ locale });
        expect(codes.filter((code) => !text.includes(code))).toEqual([]);
        expect(text.endsWith('\n')).toBe(true);
      }
    },
  );

  it.each(formats.map((render) => [render.name, render] as const))(
    '%s takes names and families, in the order given',
    (_, render) => {
      const [, oauth, platform] = families;
      const text = render({ locale: 'en', families: ['platform', oauth] });
      expect(text).toBe(render({ locale: 'en', families: [platform, 'oauth'] }));
      expect(text.indexOf('Platform errors')).toBeLessThan(text.indexOf('Authorization server errors'));
      expect(text).not.toContain('QUERY_LIMIT_EXCEEDED');
      expect(render({ locale: 'en', families: [] })).toBe('');
    },
  );

  it.each([
    [{ locale: 'de' }, 'The option locale is "de". It may be: en, ru.'],
    [{ locale: 'toString' }, 'The option locale is "toString". It may be: en, ru.'],
    [{ locale: 'en', headingLevel: 0 }, 'The option headingLevel is 0. It may be: a whole number from 1 to 6.'],
    [{ locale: 'en', headingLevel: 2.5 }, 'The option headingLevel is 2.5. It may be: a whole number from 1 to 6.'],
    [{ locale: 'en', families: 'oauth' }, 'The option families is "oauth". It may be: a list of names or families.'],
    [
      { locale: 'en', columns: [] },
      'The option columns is []. It may be: some of status, code, text, description, recovery, docs.',
    ],
    [
      { locale: 'en', columns: 'code' },
      'The option columns is "code". It may be: some of status, code, text, description, recovery, docs.',
    ],
    [{ locale: 'en', headingLevel: 7 }, 'The option headingLevel is 7. It may be: a whole number from 1 to 6.'],
    [
      { locale: 'en', families: ['sytem'] },
      'The option families is "sytem". It may be: system, oauth, platform, rest-v3.',
    ],
    [
      { locale: 'en', columns: ['meaning'] },
      'The option columns is "meaning". It may be: status, code, text, description, recovery, docs.',
    ],
  ])('refuses %j by name, value and remedy', (options, message) => {
    for (const render of formats) expect(() => render(options as never)).toThrow(new RangeError(message));
  });

  it('lists the sources on request only', () => {
    for (const render of formats) {
      expect(render({ locale: 'ru', families: ['oauth'] })).not.toContain('Источники');
      const text = render({ locale: 'ru', families: ['oauth'], sources: true });
      expect(text).toContain('Источники:');
      expect(text).toContain('https://github.com/bitrix24/b24pysdk');
      expect(text).toMatch(/дата обращения: (<time>)?2026-11-23/);
    }
  });
});

/** A family of two entries, with all that an entry can have and with as little as it can. */
const SMALL: ErrorFamily = {
  name: 'small',
  title: { en: 'Small errors', ru: 'Мелкие ошибки' },
  sources: [
    { title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-01-31' },
    { title: { en: "B's page", ru: "Страница B'" }, url: 'https://example.com/b\t', read: '2026-02-01' },
  ],
  errors: {
    FULL: {
      code: 'FULL',
      status: 400,
      otherStatuses: [401, 403],
      text: 'Full text',
      otherTexts: ['Other text'],
      description: { en: 'All of it.', ru: 'Всё сразу.' },
      category: 'request',
      recovery: 'change-request',
      docs: ['/a/index.html', '/b/c.html'],
      deprecated: { en: 'Since 2026.', ru: 'С 2026 года.' },
    },
    bare: {
      code: 'bare',
      status: 500,
      otherStatuses: [],
      text: '',
      otherTexts: [],
      description: { en: 'Nothing.', ru: 'Ничего.' },
      category: 'server',
      recovery: 'retry',
      docs: [],
    },
  },
};

describe('a small family', () => {
  it('is this in Markdown', () => {
    expect(renderMarkdown({ locale: 'en', families: [SMALL, SMALL], sources: true, headingLevel: 1 })).toBe(
      `${MARKDOWN}\n${MARKDOWN}`,
    );
  });

  it('is this in HTML', () => {
    expect(renderHtml({ locale: 'ru', families: [SMALL, SMALL], sources: true, headingLevel: 6 })).toBe(HTML + HTML);
  });

  it('is this in YFM', () => {
    expect(renderYfm({ locale: 'ru', families: [SMALL, SMALL], sources: true })).toBe(`${YFM}\n${YFM}`);
  });

  it('ends with its table where no sources are wanted', () => {
    const options = { locale: 'ru', families: [SMALL], headingLevel: 6 } as const;
    expect(renderHtml(options)).toBe(HTML.replace(/<p>[\s\S]*<\/ul>\n/, ''));
    expect(renderMarkdown({ ...options, locale: 'en', headingLevel: 1 })).toBe(
      MARKDOWN.replace(/\nSources[\s\S]*/, ''),
    );
    expect(renderYfm({ ...options, headingLevel: 2 })).toBe(YFM.replace(/\nИсточники[\s\S]*/, ''));
  });
});

const MARKDOWN = `# Small errors

2 codes

| Status | Code | Error text | Description | What to do | Documentation |
| --- | --- | --- | --- | --- | --- |
| 400 (also 401, 403) | <a id="small-FULL"></a>\`FULL\` | Full text | All of it. No longer sent: Since 2026. | Correct the request | [a](https://apidocs.bitrix24.com/a/index.html), [b/c](https://apidocs.bitrix24.com/b/c.html) |
| 500 | <a id="small-bare"></a>\`bare\` | — | Nothing. | Repeat after a delay | — |

Sources:

- [A page](https://example.com/), read 2026-01-31
- [B's page](https://example.com/b%09), read 2026-02-01
`;

const HTML = `<section lang="ru" data-family="small" aria-labelledby="small-ru">
<h6 id="small-ru">Мелкие ошибки</h6>
<table>
<caption>Мелкие ошибки: 2 кода</caption>
<thead>
<tr><th scope="col">Статус</th><th scope="col">Код</th><th scope="col">Текст ошибки</th><th scope="col">Описание</th><th scope="col">Что делать</th><th scope="col">Документация</th></tr>
</thead>
<tbody>
<tr id="small-FULL" data-code="FULL" data-family="small" data-status="400 401 403" data-category="request" data-recovery="change-request"><td>400 (также 401, 403)</td><th scope="row"><code translate="no">FULL</code></th><td lang="en" translate="no">Full text</td><td>Всё сразу. Больше не приходит: С 2026 года.</td><td>Исправить запрос</td><td><a href="https://apidocs.bitrix24.ru/a/index.html">a</a>, <a href="https://apidocs.bitrix24.ru/b/c.html">b/c</a></td></tr>
<tr id="small-bare" data-code="bare" data-family="small" data-status="500" data-category="server" data-recovery="retry"><td>500</td><th scope="row"><code translate="no">bare</code></th><td>—</td><td>Ничего.</td><td>Повторить после паузы</td><td>—</td></tr>
</tbody>
</table>
<p>Источники:</p>
<ul>
<li><a href="https://example.com/">Страница</a>, дата обращения: <time>2026-01-31</time></li>
<li><a href="https://example.com/b\t">Страница B&#39;</a>, дата обращения: <time>2026-02-01</time></li>
</ul>
</section>
`;

const YFM = `## Мелкие ошибки

#|
|| **Статус** | **Код**
**Текст ошибки** | **Описание** ||
|| \`400\` | \`FULL\`
Full text | Всё сразу. Больше не приходит: С 2026 года. Подробнее: [a](/a/index.html), [b/c](/b/c.html) ||
|| \`500\` | \`bare\` | Ничего. ||
|#

Источники:

- [Страница](https://example.com/), дата обращения: 2026-01-31
- [Страница B'](https://example.com/b%09), дата обращения: 2026-02-01
`;

describe('renderMarkdown', () => {
  // Rendered anew in each test, so that a test fails for its own reasons alone.
  const lines = () => renderMarkdown({ locale: 'en', families: ['system'] }).split('\n');

  it('makes a heading, a count and a table', () => {
    expect(lines().slice(0, 7)).toEqual([
      '## System errors',
      '',
      '17 codes',
      '',
      '| Status | Code | Error text | Description | What to do | Documentation |',
      '| --- | --- | --- | --- | --- | --- |',
      expect.stringContaining('<a id="system-INTERNAL_SERVER_ERROR"></a>`INTERNAL_SERVER_ERROR`'),
    ]);
  });

  it('fills every cell', () => {
    const row = lines().find((line) => line.includes('`ACCESS_DENIED`')) ?? '';
    expect(cellsOf(row)).toEqual([
      '403 (also 401)',
      '<a id="system-ACCESS_DENIED"></a>`ACCESS_DENIED`',
      'REST API is available only on commercial plans',
      expect.stringMatching(/^As a system error: .*\.$/),
      'Upgrade or pay for the plan',
      '—',
    ]);
    const oauth = renderMarkdown({ locale: 'ru', families: ['oauth'], headingLevel: 4 });
    expect(oauth).toMatch(/^#### Ошибки сервера авторизации\n\n8 кодов\n/);
    expect(oauth).toContain('[settings/oauth](https://apidocs.bitrix24.ru/settings/oauth/index.html)');
  });

  it('takes columns and another documentation site', () => {
    const text = renderMarkdown({
      locale: 'ru',
      families: ['oauth'],
      columns: ['docs', 'code'],
      docsUrl: 'https://docs.example/',
    });
    expect(text).toContain(
      '| Документация | Код |\n| --- | --- |\n| [settings/oauth/error-codes](https://docs.example/settings/oauth/error-codes.html)',
    );
  });

  it.each([
    ['a`b', '`` a`b ``'],
    ['`', '`` ` ``'],
    ['a```b`c', '```` a```b`c ````'],
    ['a|b', '`a\\|b`'],
    ['a \r\n b', '`a b`'],
  ])('shows the code %j of another family as it is', (code, shown) => {
    const family = nastyFamily();
    const entry = { ...Object.values(family.errors)[0], code };
    const text = renderMarkdown({
      locale: 'en',
      families: [{ ...family, errors: { [code]: entry } }],
      columns: ['code'],
    });
    expect(text.split('\n')[6]).toBe(`| <a id="nasty-${code.replace(/[^a-z]/g, '-')}"></a>${shown} |`);
  });

  it.each([
    ['a\nb', 'a b'],
    ['a\n\nb', 'a b'],
    ['a \r\n\t b', 'a b'],
    ['_a_ b_c __', '\\_a\\_ b_c \\_\\_'],
  ])('escapes %j', (text, escaped) => {
    const rendered = renderMarkdown({ locale: 'en', families: [nastyFamily(text)], columns: ['text'] });
    expect(rendered.split('\n')[6]).toBe(`| ${escaped} |`);
  });

  it.each([
    ['/a/index.html', 'a'],
    ['/index.html', 'index'],
    ['/a/b.html', 'a/b'],
    ['/a.html/b.html', 'a.html/b'],
    ['x/a.html', 'x/a'],
  ])('names the page %s', (path, title) => {
    const family = nastyFamily('x');
    const entry = { ...Object.values(family.errors)[0], docs: [path] };
    const options = {
      families: [{ ...family, errors: { X: entry } }],
      columns: ['docs'],
      docsUrl: 'https://d//',
    } as const;
    expect(renderMarkdown({ locale: 'en', ...options }).split('\n')[6]).toBe(`| [${title}](https://d${path}) |`);
  });

  it('escapes whatever a text holds', () => {
    const text = renderMarkdown({ locale: 'en', families: [nastyFamily()] });
    const [heading, , , , , , row = ''] = text.split('\n');
    const escaped =
      'a\\|b \\`c\\` &lt;i&gt;\\&amp; \\*d\\* \\_e\\_ \\[f\\](g) {{h}} "i" \'j\' \\\\ \\~\\~k\\~\\~ \\$l\\$ \\#m n';
    expect(heading).toBe(`## ${escaped}`);
    expect(cellsOf(row).slice(2, 4)).toEqual([escaped, escaped]);
    expect(row).toContain('(https://apidocs.bitrix24.com/a%20b%7cc%28d%29.html)');
  });

  it('keeps one line to a row and as many cells as columns, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rendered = renderMarkdown({ locale: 'en', families: [nastyFamily(text)] });
        const table = rendered.split('\n').filter((line) => line.startsWith('|'));
        // A backslash before a bar is itself escaped, or else it is what escapes the bar.
        const bars = (line: string) =>
          [...line.matchAll(/(\\*)\|/g)].filter(([, slashes = '']) => slashes.length % 2 === 0).length;
        expect(table.map(bars)).toEqual([7, 7, 7]);
        expect(table[2]).not.toMatch(/<(?!\/?a)/);
      }),
    );
  });
});

describe('renderHtml', () => {
  const render = () => renderHtml({ locale: 'ru', families: ['system'] });

  it('makes an accessible table', () => {
    const html = render();
    expect(html).toMatch(
      /^<section lang="ru" data-family="system" aria-labelledby="system-ru">\n<h2 id="system-ru">Системные ошибки<\/h2>/,
    );
    expect(html).toContain('<caption>Системные ошибки: 17 кодов</caption>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(6);
    expect(html.match(/<th scope="row">/g)).toHaveLength(17);
    expect(html).toContain('<td lang="en" translate="no">Too many requests</td>');
    expect(html).not.toMatch(/ style=|<style|class=/);
  });

  it('gives every code an id and data for filters', () => {
    expect(render()).toContain(
      '<tr id="system-PORTAL_DELETED" data-code="PORTAL_DELETED" data-family="system" data-status="500 403 410" data-category="availability" data-recovery="ask-admin">',
    );
    const ids = [...renderHtml({ locale: 'en' }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(74);
  });

  it('escapes whatever a text holds', () => {
    const nasty = renderHtml({ locale: 'en', families: [nastyFamily(`</td><script>"${NASTY}`)] });
    expect(nasty).toContain('&lt;/td&gt;&lt;script&gt;&quot;a|b `c` &lt;i&gt;&amp;amp; *d*');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = renderHtml({ locale: 'en', families: [nastyFamily(text)] }).match(/<[^>]*>/g) ?? [];
        const plain = renderHtml({ locale: 'en', families: [nastyFamily('x')] }).match(/<[^>]*>/g) ?? [];
        expect(tags.length).toBe(plain.length);
      }),
    );
  });
});

describe('renderYfm', () => {
  // Typed from the official table; read back from what is rendered.
  const SEED = [
    ['500', 'INTERNAL_SERVER_ERROR', 'Internal server error'],
    ['500', 'ERROR_UNEXPECTED_ANSWER', 'Server returned an unexpected response'],
    ['503', 'QUERY_LIMIT_EXCEEDED', 'Too many requests'],
    ['405', 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'],
    ['400', 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'],
    ['401', 'NO_AUTH_FOUND', 'Wrong authorization data'],
    ['400', 'INVALID_REQUEST', 'Https required'],
    ['503', 'OVERLOAD_LIMIT', 'REST API is blocked due to overload'],
    ['403', 'ACCESS_DENIED', 'REST API is available only on commercial plans'],
    ['403', 'INVALID_CREDENTIALS', 'Invalid request credentials'],
    ['404', 'ERROR_MANIFEST_IS_NOT_AVAILABLE', 'Manifest is not available'],
    ['403', 'insufficient_scope', 'The request requires higher privileges than provided by the webhook token'],
    ['401', 'expired_token', 'The access token provided has expired'],
    ['403', 'user_access_error', 'The user does not have access to the application'],
    ['500', 'PORTAL_DELETED', 'Portal was deleted'],
  ];

  it('reads back as the official table', () => {
    const yfm = renderYfm({ locale: 'ru', families: ['system'], headingLevel: 3 });
    const table = yfm.slice(yfm.indexOf('#|\n') + 3, yfm.indexOf('\n|#'));
    const [head, ...rows] = table
      .split(/ \|\|\n|(?<=\|) \|\|$/)
      .map((row) => row.replace(/^\|\| /, '').replace(/ \|\|$/, ''));
    expect(head).toBe('**Статус** | **Код**\n**Текст ошибки** | **Описание**');
    const read = rows.map((row) => {
      const [status, code, text] = /^`(\d+)` \| `(\w+)`\n(.*?) \| /.exec(row)?.slice(1) ?? [];
      return [status, code, text];
    });
    expect(read.slice(0, 15)).toEqual(SEED);
    expect(yfm).toMatch(/^### Системные ошибки\n\n#\|\n/);
  });

  it('links pages by path, or by the site that is named', () => {
    expect(renderYfm({ locale: 'en', families: ['system'] })).toContain('More: [limits](/limits.html) ||');
    expect(renderYfm({ locale: 'en', families: ['system'], docsUrl: 'https://docs.example' })).toContain(
      '(https://docs.example/limits.html)',
    );
  });

  it('takes an absent site for none', () => {
    const options = { locale: 'en', families: ['system'] } as const;
    expect(renderYfm({ ...options, docsUrl: undefined } as never)).toBe(renderYfm(options));
  });

  it('escapes codes and links of other families', () => {
    const family = nastyFamily('x');
    const entry = { ...Object.values(family.errors)[0], code: 'A`|}{b', docs: ['/a)b|c {x}.html'] };
    const yfm = renderYfm({ locale: 'en', families: [{ ...family, errors: { A: entry } }] });
    expect(yfm).toContain(
      '|| `400` | A\\`&#124;&#125;&#123;b\nx | x More: [a)b&#124;c &#123;x&#125;](/a%29b%7cc%20%7Bx%7D.html) ||',
    );
  });

  it('leaves out the line of a text that the server does not send', () => {
    expect(renderYfm({ locale: 'en', families: ['rest-v3'] })).toContain(
      '`BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION` | What was called',
    );
  });

  it('keeps the table whole, whatever the text', () => {
    const yfm = renderYfm({ locale: 'en', families: [nastyFamily()] });
    expect(yfm).toContain('a&#124;b \\`c\\` &lt;i&gt;');
    expect(yfm).toContain('&#123;&#123;h&#125;&#125;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rendered = renderYfm({ locale: 'en', families: [nastyFamily(text)] });
        expect(rendered.match(/\|\|/g)).toHaveLength(4);
        expect(rendered.match(/\{\{/g)).toBeNull();
      }),
    );
  });
});
