import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { readSiteSources, siteFiles } from '../../scripts/site.js';
import { families } from '../../src/all.js';
import { codesByNamespace } from '../../src/generated/namespace-index.js';
import { findDeadLinks, linksOf } from './crawl.js';
import { SITE_URL } from './setup.js';

const SITE = inject('site');
const paths = (await readdir(SITE, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(SITE.length + 1)
      .replaceAll(sep, '/'),
  );
const files = new Map(
  await Promise.all(paths.map(async (path) => [path, await readFile(join(SITE, path), 'utf8')] as const)),
);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const inLanguages = pages.filter(([path]) => /^(en|ru)\//.test(path));
const assets = (pattern: RegExp) => [...files].filter(([path]) => pattern.test(path)).map(([, content]) => content);

describe('the website', () => {
  it('has no dead link and no dead anchor', () => expect(findDeadLinks(files, '/errors/')).toEqual([]));

  it('has a page for every code and every method in both languages, under addresses that differ in more than case', async () => {
    const addresses = new Map<string, string>(JSON.parse(await readFile(join(ROOT, 'site/addresses.json'), 'utf8')));
    const codes = [
      ...families.flatMap(({ errors }) => errors.map(({ code }) => code)),
      ...Object.values(codesByNamespace).flatMap((list) => list.split(' ')),
    ];
    for (const language of ['en', 'ru']) {
      const missing = codes.filter((code) => !files.has(`${language}/codes/${addresses.get(code)}/index.html`));
      expect(missing).toEqual([]);
    }
    const folded = paths.map((path) => path.toLowerCase());
    expect(folded.length - new Set(folded).size).toBe(0);
  });

  it('is read without a script, and loads nothing from elsewhere', () => {
    for (const [path, html] of pages) {
      const loaded = [...html.matchAll(/<(?:script|img|link rel="(?:icon|stylesheet)")[^>]* (?:src|href)="([^"]*)"/g)];
      expect([path, loaded.filter(([, url]) => /^(https?:)?\/\//.test(url ?? ''))]).toEqual([path, []]);
      expect([path, /http-equiv="Content-Security-Policy" content="default-src 'none';/.test(html)]).toEqual([
        path,
        true,
      ]);
      expect([
        path,
        /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<style| style=| on[a-z]+="/.test(html),
      ]).toEqual([path, false]);
    }
  });

  it('names the pages of the other language, itself, and the way to it with whole addresses', () => {
    for (const [path, html] of inLanguages) {
      const page = path.replace(/index\.html$/, '');
      expect(html).toContain(`<link rel="canonical" href="${SITE_URL}${page}"/>`);
      for (const language of ['en', 'ru']) {
        expect(html).toContain(`hreflang="${language}" href="${SITE_URL}${page.replace(/^../, language)}"`);
      }
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
      const items = data ? JSON.parse(data).itemListElement : [];
      expect(items.every(({ item }: { item: string }) => item.startsWith(SITE_URL))).toBe(true);
    }
    const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(listed.sort()).toEqual(inLanguages.map(([path]) => SITE_URL + path.replace(/index\.html$/, '')).sort());
  });

  it('has each page as Markdown beside it', () => {
    expect(inLanguages.filter(([path]) => !files.has(path.replace(/html$/, 'md'))).map(([path]) => path)).toEqual([]);
    expect(linksOf('llms.txt', files.get('llms.txt') ?? '').length).toBeGreaterThan(50);
  });

  it('has its data as JSON that its schemas accept', () => {
    const jsonOf = (path: string) => JSON.parse(files.get(`data/${path}`) ?? '');
    const ajv = new Ajv({ allErrors: true, strict: false });
    ajv.addSchema(jsonOf('namespace.schema.json'), 'namespace.schema.json');
    const faultsOf = (schema: string, path: string) => {
      const validate = ajv.getSchema(schema) ?? ajv.compile(jsonOf(schema));
      validate(jsonOf(path));
      return validate.errors;
    };
    const names = Object.keys(codesByNamespace);
    for (const name of names)
      expect([name, faultsOf('namespace.schema.json', `methods/${name}.json`)]).toEqual([name, null]);
    expect(jsonOf('methods.json').namespaces.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(faultsOf('methods.schema.json', 'methods.json')).toBe(null);
    expect(faultsOf('catalog.schema.json', 'catalog.json')).toBe(null);
  });

  it('is light: pages, what they load at once, and the first results of the search', () => {
    const large = pages.filter(([, html]) => Buffer.byteLength(html) > 120_000).map(([path]) => path);
    expect(large).toEqual([]);
    expect(Buffer.byteLength(assets(/^assets\/page-.*\.js$/).join(''))).toBeLessThan(15_000);
    for (const language of ['en', 'ru']) {
      const loaded = [
        ...assets(/^assets\/search-[0-9a-f]{10}\.js$/),
        ...assets(new RegExp(`^assets/search-${language}-`)),
      ];
      expect(loaded).toHaveLength(2);
      expect(loaded.reduce((sum, content) => sum + gzipSync(content).length, 0)).toBeLessThan(110_000);
    }
  });

  it('is the same bytes from another folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-copy-'));
    for (const name of ['catalog', 'examples', 'package.json', 'site/addresses.json']) {
      await cp(join(ROOT, name), join(folder, name), { recursive: true });
    }
    const hash = (content: string) => createHash('sha256').update(content).digest('hex');
    const made = new Map<string, string>();
    for await (const [path, content] of siteFiles(await readSiteSources(folder, SITE_URL)))
      made.set(path, hash(content));
    await rm(folder, { recursive: true });
    expect([...made.keys()].sort()).toEqual([...files.keys()].sort());
    expect([...made].filter(([path, content]) => hash(files.get(path) ?? '') !== content)).toEqual([]);
  });
});
