import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../../scripts/site.js';
import { assignSlugs } from '../../../site/addresses.js';
import { sitemapFiles } from '../../../site/indexes.js';
import { findDeadLinks } from '../../site/crawl.js';
import { FAMILIES, modelOf, NAMESPACES, TROUBLE } from '../support.js';

const model = modelOf(...FAMILIES, ...NAMESPACES);
const codes = [...model.families, ...model.namespaces].flatMap(({ errors }) => errors.map(({ code }) => code));
const slugs = assignSlugs(codes, new Map([['GONE', 'GONE']]));

async function make(url?: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const [path, content] of siteFiles({ model, slugs, examples: new Map(), url })) files.set(path, content);
  return files;
}

const files = await make();
const textOf = (path: string, made = files) => made.get(path) ?? '';

describe('the website of any catalogue', () => {
  it('has no dead link and no dead anchor, whatever the codes', () => expect(findDeadLinks(files)).toEqual([]));

  it('is found to be wrong where a link or an anchor is dead', () => {
    const broken = new Map(files).set('en/index.html', '<a href="nowhere/">x</a><a href="codes/#none">y</a>');
    expect(findDeadLinks(broken)).toEqual(['en/index.html: nowhere/', 'en/index.html: codes/#none']);
  });

  it('has pages of both languages for codes, methods, namespaces, families, statuses and recoveries', () => {
    const paths = [
      ...[...slugs.values()].map((slug) => `codes/${slug}/`),
      ...model.namespaces.flatMap(({ name, methods }) => [
        `namespaces/${name}/`,
        ...methods.map((method) => `methods/${method.name}/`),
      ]),
      ...model.families.map(({ name }) => `families/${name}/`),
      ...model.vocabulary.recoveries.map(({ value }) => `recoveries/${value}/`),
      'statuses/404/',
      '',
    ];
    for (const language of ['en', 'ru']) {
      for (const path of paths) {
        expect([...files.keys()]).toContain(`${language}/${path}index.html`);
        expect([...files.keys()]).toContain(`${language}/${path}index.md`);
      }
    }
  });

  it('says of a code that is gone that it is', () => {
    expect(textOf('en/codes/GONE/index.html')).toContain('no longer');
    expect(textOf('ru/codes/GONE/index.html')).toContain('больше нет');
  });

  it('escapes what means something to HTML and to Markdown', () => {
    const page = textOf('en/codes/toString/index.html');
    expect(TROUBLE).toContain('&');
    expect(page).toContain(TROUBLE.replaceAll('&', '&amp;'));
    expect(textOf('en/codes/toString/index.md')).not.toMatch(/[^\\`]\$\{z\}`/);
  });

  it('needs no address; where it is given, whole addresses are there', async () => {
    for (const [path, content] of files) expect([path, content.includes('rel="canonical"')]).toEqual([path, false]);
    expect(files.has('sitemap.xml')).toBe(false);
    const url = 'https://example.org/x/';
    const made = await make(url);
    expect(textOf('ru/codes/GONE/index.html', made)).toContain(`<link rel="canonical" href="${url}ru/codes/GONE/"/>`);
    expect(textOf('sitemap.xml', made)).toContain(`<loc>${url}ru/codes/GONE/</loc>`);
    expect(textOf('404.html', made)).toContain('href="/x/en/"');
    expect(findDeadLinks(made, '/x/')).toEqual([]);
  });

  it('is the same each time', async () => expect(await make()).toEqual(files));
});

describe('a sitemap', () => {
  it('of more than 40,000 addresses is divided', () => {
    const paths = Array.from({ length: 40_001 }, (_, index) => `p${index}/`);
    expect([...sitemapFiles(paths.slice(1), 'https://e.org/').keys()]).toEqual(['sitemap.xml']);
    const divided = sitemapFiles(paths, 'https://e.org/');
    expect([...divided.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(divided.get('sitemap.xml')).toContain('<loc>https://e.org/sitemap-2.xml</loc>');
    expect(divided.get('sitemap-2.xml')).toContain('<loc>https://e.org/p40000/</loc>');
  });
});
