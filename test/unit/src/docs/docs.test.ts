import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { renderHtml, renderMarkdown, renderYfm, type TableOptions } from '../../../../src/docs.js';
import type { ErrorEntry, ErrorFamily } from '../../../../src/entry.js';
import { entryOf, families, familyOf, recoveryLabels } from '../catalog.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('../catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;

const MARKDOWN = `# First errors

2 codes

| Status | Code | Error text | Description | What to do | Documentation |
| --- | --- | --- | --- | --- | --- |
| 401 (also 403, 410) | <a id="first-NO_KEY"></a>\`NO_KEY\` | Key is missing (also No key; Wrong key) | The key is absent. No longer sent: Since 2026. | Ask somebody | [All about \\[keys\\]](https://apidocs.bitrix24.com/keys/index.html), [New keys](https://apidocs.bitrix24.com/keys/new.html) |
| 429 | <a id="first-TOO_MANY_CALLS"></a>\`TOO_MANY_CALLS\` | — | It happens. | Slow down | — |

Sources:

- [A page](https://example.com/), read 2026-01-31
- [B's page](https://example.com/b%09%5c), read 2026-02-01
`;

const HTML = `<section lang="ru" data-family="first" aria-labelledby="first-ru">
<h6 id="first-ru">Первые ошибки</h6>
<table>
<caption>Первые ошибки: 2 кода</caption>
<thead>
<tr><th scope="col">Статус</th><th scope="col">Код</th><th scope="col">Текст ошибки</th><th scope="col">Описание</th><th scope="col">Что делать</th><th scope="col">Документация</th></tr>
</thead>
<tbody>
<tr id="first-NO_KEY" data-code="NO_KEY" data-family="first" data-status="401 403 410" data-category="hot" data-recovery="ask"><td>401 (также 403, 410)</td><th scope="row"><code translate="no">NO_KEY</code></th><td><span lang="en" translate="no">Key is missing</span> (также <span lang="en" translate="no">No key</span>; <span lang="en" translate="no">Wrong key</span>)</td><td>Ключ не передан. Больше не возвращается: С 2026 года.</td><td>Спросить кого-нибудь</td><td><a href="https://apidocs.bitrix24.ru/keys/index.html">Всё о [ключах]</a>, <a href="https://apidocs.bitrix24.ru/keys/new.html">Новые ключи</a></td></tr>
<tr id="first-TOO_MANY_CALLS" data-code="TOO_MANY_CALLS" data-family="first" data-status="429" data-category="cold" data-recovery="slow-down"><td>429</td><th scope="row"><code translate="no">TOO_MANY_CALLS</code></th><td>—</td><td>Бывает.</td><td>Не спешить</td><td>—</td></tr>
</tbody>
</table>
<p>Источники:</p>
<ul>
<li><a href="https://example.com/">Страница</a>, дата обращения: <time>2026-01-31</time></li>
<li><a href="https://example.com/b\t\\">Страница B&#39;</a>, дата обращения: <time>2026-02-01</time></li>
</ul>
</section>
`;

const YFM = `## Первые ошибки

#|
|| **Статус** | **Код**
**Текст ошибки** | **Описание** ||
|| \`401\` (также 403, 410) | \`NO_KEY\`
Key is missing (также No key; Wrong key) | Ключ не передан. Больше не возвращается: С 2026 года. Подробнее: [Всё о \\[ключах\\]](/keys/index.html), [Новые ключи](/keys/new.html) ||
|| \`429\` | \`TOO_MANY_CALLS\` | Бывает. ||
|#

Источники:

- [Страница](https://example.com/), дата обращения: 2026-01-31
- [Страница B'](https://example.com/b%09%5c), дата обращения: 2026-02-01
`;

describe.each([
  ['renderMarkdown', renderMarkdown, { language: 'en', headingLevel: 1 }, MARKDOWN, '\n', /\nSources[\s\S]*/],
  ['renderHtml', renderHtml, { language: 'ru', headingLevel: 6 }, HTML, '', /<p>[\s\S]*<\/ul>\n/],
  ['renderYfm', renderYfm, { language: 'ru' }, YFM, '\n', /\nИсточники[\s\S]*/],
] as const)('%s', (_, render, options, rendered, gap, sources) => {
  it('gives exactly this for a small family, the sources on request only', () => {
    const first = { ...options, families: ['first'] };
    expect(render({ ...first, sources: true })).toBe(rendered);
    for (const others of [{}, { sources: false }]) {
      expect(render({ ...first, ...others })).toBe(rendered.replace(sources, ''));
    }
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

  it('takes an option that is undefined for one left out', () => {
    const absent = { families: undefined, headingLevel: undefined, docsUrl: undefined, sources: undefined };
    expect(render({ language: 'ru', ...absent, idPrefix: undefined } as never)).toBe(render({ language: 'ru' }));
  });

  it('says that a code is empty', () => {
    const empty = familyOf('own', [entryOf('', { text: 'Denied' })]);
    const [en, ru] = LANGUAGES.map((language) => render({ language, families: [empty] })) as [string, string];
    expect([en.includes('(empty)'), ru.includes('(пустой)')]).toEqual([true, true]);
    expect(en).not.toMatch(/``|<code/);
  });

  it('shows the other texts where the documentation has none', () => {
    const family = familyOf('own', [entryOf('A', { otherTexts: ['One', 'Two'] })]);
    const shown = render({ language: 'en', families: [family] }).replace(/<\/?span[^>]*>/g, '');
    expect(shown).toContain('One (also Two)');
  });

  it('links a page that has no title by its path, on the site that is named', () => {
    const family = familyOf('own', [entryOf('A', { docs: ['/own.html', '/constructor'] })]);
    const shown = render({ language: 'en', families: [family], docsUrl: '/docs//' });
    for (const path of ['/own.html', '/constructor']) {
      expect(
        [`[${path}](/docs${path})`, `<a href="/docs${path}">${path}</a>`].some((link) => shown.includes(link)),
      ).toBe(true);
    }
  });
});

/** How options are refused; a render that accepts them is a failure. */
function refusal(render: (options: never) => string, options: unknown): string {
  try {
    return `accepted: ${render(options as never)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as Error).message;
  }
}

const refused = (option: string, value: string, allowed: string) =>
  `The option ${option} is ${value}. It may be: ${allowed}.`;

const COLUMNS = 'status, code, text, description, recovery, docs';
const NAMES = 'language, families, methods, namespaces, headingLevel, docsUrl, sources, idPrefix';

describe.each([
  ['renderMarkdown', renderMarkdown, `${NAMES}, columns`],
  ['renderHtml', renderHtml, `${NAMES}, columns`],
  ['renderYfm', renderYfm, NAMES],
] as const)('%s refuses', (_, render, names) => {
  it.each([[undefined], [null], ['en'], [5], [['language']]])('options that are %j', (options) => {
    const shown = JSON.stringify(options) ?? 'undefined';
    expect(refusal(render, options)).toBe(refused('options', shown, `an object with ${names}`));
  });

  it('an option that there is not', () => {
    const allowed = `left out; the options are ${names}`;
    expect(refusal(render, { language: 'en', lang: 'ru' })).toBe(refused('lang', '"ru"', allowed));
  });

  const level = 'a whole number from 1 to 6';
  const site = 'https://…, http://… or a path that begins with /';
  const prefix = 'letters, digits, - and _';
  const known = 'first, second, hostile, localized, or families of your own';
  it.each([
    ['language', undefined, 'undefined', 'en, ru'],
    ['language', 'de', '"de"', 'en, ru'],
    ['language', 'toString', '"toString"', 'en, ru'],
    ['language', ['en'], '["en"]', 'en, ru'],
    ['headingLevel', 0, '0', level],
    ['headingLevel', 7, '7', level],
    ['headingLevel', 2.5, '2.5', level],
    ['headingLevel', Number.NaN, 'NaN', level],
    ['headingLevel', '2', '"2"', level],
    ['docsUrl', null, 'null', site],
    ['docsUrl', 'javascript:alert(1)', '"javascript:alert(1)"', site],
    ['docsUrl', { url: 1n }, 'object', site],
    ['sources', 'yes', '"yes"', 'true, false'],
    ['idPrefix', 'a b', '"a b"', prefix],
    ['idPrefix', 'é', '"é"', prefix],
    ['idPrefix', 5, '5', prefix],
    ['families', 'first', '"first"', `a list of ${known}`],
    ['families', ['first', 'frist'], '"frist"', known],
    ['families', [undefined], 'undefined', known],
    ['families', ['first', 'second', 'first'], '"first"', 'given once'],
    ['families', [familyOf('own', []), familyOf('own', [])], '"own"', 'given once'],
  ])('%s %o by its name, its value and what it may be', (option, value, shown, allowed) => {
    expect(refusal(render, { language: 'en', [option]: value })).toBe(refused(option, shown, allowed));
  });

  it.each(
    names === NAMES
      ? // Its three columns are given.
        [[['code'], '["code"]', `left out; the options are ${NAMES}`]]
      : [
          ['code', '"code"', `a list of ${COLUMNS}`],
          [[], '[]', `some of ${COLUMNS}`],
          [['code', 'meaning'], '"meaning"', COLUMNS],
          [['code', 'text', 'code'], '"code"', 'given once'],
        ],
  )('the columns %j', (columns, shown, allowed) => {
    expect(refusal(render, { language: 'en', columns })).toBe(refused('columns', shown as string, allowed as string));
  });
});

describe('docsUrl', () => {
  const allowed = 'https://…, http://… or a path that begins with /';
  const linkTo = (docsUrl: string) =>
    /href="([^"]*)\/a\.html"/.exec(
      renderHtml({ language: 'en', families: [familyOf('own', [entryOf('A', { docs: ['/a.html'] })])], docsUrl }),
    )?.[1];

  it.each([
    ['https://docs.example', 'https://docs.example'],
    ['http://localhost:3000/docs/', 'http://localhost:3000/docs'],
    ['https://docs.example/?page=', 'https://docs.example/?page='],
    ['https://docs.example#', 'https://docs.example#'],
    ['https://docs.example/@me', 'https://docs.example/@me'],
    ['/', ''],
    ['/docs', '/docs'],
  ])('may be %s', (docsUrl, site) => expect(linkTo(docsUrl)).toBe(site));

  it.each([
    '',
    'docs',
    'https:',
    'https://',
    'https:///docs',
    'https://?docs',
    'https://a@b',
    'https://a:b@c/',
    'https://a b',
    'https://a\\b',
    'https://a/\\b',
    'https://a/ b',
    ' https://a',
    'xhttps://a',
    'HTTPS//a',
    'ftp://a',
    'data:text/html,a',
    '//host',
    '/\\host',
    '/a\\b',
    '/a b',
    'a/b',
    '\\host',
  ])('may not be %j', (docsUrl) => {
    expect(refusal(linkTo as never, docsUrl)).toBe(refused('docsUrl', JSON.stringify(docsUrl), allowed));
  });

  it('leads to no other host than the one it shows, whatever it is', () => {
    const begin = fc.constantFrom('https://', 'http://', 'javascript:', '/', '');
    const piece = fc.constantFrom('/', '//', '\\', '@', ':', ':81', '?', '#', '.', 'a', 'b1', ' ', '\t', '\n');
    const anyUrl = fc.tuple(begin, fc.array(piece, { maxLength: 5 })).map(([start, parts]) => start + parts.join(''));
    fc.assert(
      fc.property(anyUrl, (docsUrl) => {
        const site = /^accepted: (.*)/.exec(refusal(linkTo as never, docsUrl))?.[1];
        if (site === undefined) return;
        const { protocol, host, username } = new URL(`${site}/a.html`, 'https://self.example');
        expect(['http:', 'https:']).toContain(protocol);
        expect([username, host]).toEqual(['', docsUrl.startsWith('/') ? 'self.example' : docsUrl.split(/[/?#]+/)[1]]);
      }),
    );
  });
});

describe('idPrefix', () => {
  it.each([renderMarkdown, renderHtml])('lets two languages share a page', (render) => {
    const page = LANGUAGES.map((language) => render({ language, idPrefix: `${language}-` })).join('');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['en-first-NO_KEY', 'ru-first-NO_KEY']));
  });

  it('stands before the ids of headings too, and in no data', () => {
    const [bare, prefixed] = ['', 'x_-1'].map((idPrefix) => renderHtml({ language: 'en', idPrefix })) as [
      string,
      string,
    ];
    expect(prefixed).toBe(bare.replace(/( (?:id|aria-labelledby)=")/g, '$1x_-1'));
  });
});

describe('a family of the caller’s own', () => {
  const both = { en: 'A', ru: 'А' };
  const source = { title: both, url: 'https://example.com/', read: '2026-11-24' };
  const entry = entryOf('OWN', { docs: ['/a.html'], deprecated: both });
  const family = familyOf('own', [entry], { sources: [source] });

  /** The family with one field changed; undefined is a field left out. */
  function change(place: 'family' | 'source' | 'entry', field: string, value: unknown): unknown {
    const changed = { [field]: value };
    if (place === 'family') return { ...family, ...changed };
    if (place === 'source') return { ...family, sources: [source, { ...source, ...changed }] };
    return { ...family, errors: [entry, { ...entry, ...changed }] };
  }

  const at = { family: 'families[1]', source: 'families[1].sources[1]', entry: 'families[1].errors[1]' } as const;
  const bilingual = 'an object with en and ru';
  const paths = 'a list of paths that begin with /';
  const addresses = 'https://… or http://…';
  it.each([
    ['family', 'name', [undefined, 5], 'text'],
    ['family', 'title', [undefined, 'A', { en: 'A' }, { ru: 'A' }, { en: 'A', ru: 5 }], bilingual],
    ['family', 'sources', [undefined, {}, ['https://a']], 'a list of objects'],
    ['family', 'errors', [undefined, {}, ['OWN'], [null]], 'a list of objects'],
    ['source', 'title', [undefined, 'A'], bilingual],
    ['source', 'url', [undefined, 'javascript:alert(1)', '/a', 5], addresses],
    ['source', 'read', [undefined, 20261124], 'text'],
    ['entry', 'code', [undefined, 5], 'text'],
    ['entry', 'status', [undefined, '400', 400.5], 'a whole number'],
    ['entry', 'otherStatuses', [undefined, 400, ['400'], [400, 0.5]], 'a list of whole numbers'],
    ['entry', 'text', [null, 5], 'text, or left out'],
    ['entry', 'otherTexts', [undefined, 'A', ['A', 5]], 'a list of texts'],
    ['entry', 'description', [undefined, 'A'], bilingual],
    ['entry', 'category', [undefined, 5], 'text'],
    ['entry', 'recovery', [undefined, 'pray', 'toString', ['wait']], Object.keys(recoveryLabels).join(', ')],
    ['entry', 'docs', [undefined, '/a.html', ['a.html'], ['//host'], ['/a', 'https://a']], paths],
    ['entry', 'deprecated', [null, 'A', { en: 'A' }], `${bilingual}, or left out`],
  ] as const)('is refused for its %s with a wrong %s', (place, field, values, allowed) => {
    for (const value of values) {
      const options = { language: 'en', families: ['first', change(place, field, value)] };
      const shown = JSON.stringify(value) ?? 'undefined';
      expect(refusal(renderMarkdown, options)).toBe(refused(`${at[place]}.${field}`, shown, allowed));
    }
  });

  it('needs no more than is rendered', () => {
    const { mayHaveRun: _, deprecated: __, text: ___, ...bare } = entry;
    const own = { ...family, errors: [bare] } as unknown as ErrorFamily;
    expect(renderMarkdown({ language: 'en', families: [own] })).toContain('| 400 | <a id="own-OWN"></a>`OWN` | — |');
  });

  it('may have the name of one of the catalogue, in its place', () => {
    expect(renderMarkdown({ language: 'en', families: [{ ...family, name: 'first' }] })).toContain('"first-OWN"');
  });
});

/** Text with all that the formats give a meaning to. */
const NASTY = 'a|b `c` <i>&amp; *d* _e_ [f](g) {{h}} "i" \'j\' \\ ~~k~~ $l$ #m\r\nn';

/** A family of one entry whose every text is this. */
function nasty(text: string, fields: Partial<ErrorEntry> = {}): ErrorFamily {
  const both = { en: text, ru: text };
  const { category: _, recovery: __, ...others } = fields;
  return familyOf('nasty', [entryOf('NASTY_1', { text, description: both, docs: ['/a<b>|c(d).html'], ...others })], {
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
      '| [/a&lt;b&gt;\\|c(d).html](https://docs.example/a%3cb%3e%7cc%28d%29.html) | <a id="nasty-NASTY_1"></a>`NASTY_1` |',
    );
  });

  it.each([
    ['a`b', 'a-b', '`` a`b ``'],
    ['`', '-', '`` ` ``'],
    ['a```b`c', 'a---b-c', '```` a```b`c ````'],
    ['a|b', 'a-b', '`a\\|b`'],
    ['a\\|b', 'a--b', '<code>a\\\\\\|b</code>'],
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
    ['see https://evil.example', 'see https&#58;//evil.example'],
    ['WWW.evil.example', 'WWW&#46;evil.example'],
    ['ask @admin or a@b.example', 'ask @<!-- -->admin or a@<!-- -->b.example'],
    ['a :smile: at 10:30', 'a :<!-- -->smile: at 10:30'],
  ])('makes no link, mention or emoji of %j', (text, escaped) =>
    expect(rowOf(nasty(text), { columns: ['text'] })).toBe(`| ${escaped} |`),
  );

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
      const docs = [`/x${text.replace(/[\s\\]/g, '')}`];
      const family = { ...nasty(text, { code: text, docs, otherTexts: [text] }), name: text };
      return renderHtml({ language: 'en', families: [family] }).match(/<[^>]*>/g)?.length;
    };
    fc.assert(fc.property(anyText, (text) => countTags(`x${text}`) === countTags('x')));
  });
});

describe('renderYfm', () => {
  it('links pages by path, or by the site that is named', () => {
    const options = { language: 'en', families: ['first'] } as const;
    expect(renderYfm(options)).toContain('](/keys/index.html), ');
    expect(renderYfm({ ...options, docsUrl: undefined } as never)).toBe(renderYfm(options));
    expect(renderYfm({ ...options, docsUrl: 'https://docs.example' })).toContain(
      '(https://docs.example/keys/new.html)',
    );
  });

  it('escapes codes and links of other families', () => {
    const family = nasty('x', { code: 'A`|}{b', docs: ['/a)b|c{x}.html'] });
    expect(renderYfm({ language: 'en', families: [family] })).toContain(
      '|| `400` | A\\`&#124;&#125;&#123;b\nx | x More: [/a)b&#124;c&#123;x&#125;.html](/a%29b%7cc%7Bx%7D.html) ||',
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
