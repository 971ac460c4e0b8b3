import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseSlugs } from '../site/addresses.js';
import { makeAssets } from '../site/assets.js';
import { readContents } from '../site/contents.js';
import { dataFiles } from '../site/data.js';
import { llmsFile, sitemapFiles } from '../site/indexes.js';
import { LANGUAGES, sitePath } from '../site/place.js';
import { pagesOf, renderBilingual, renderPage } from '../site/site.js';
import { runScript } from './generate.js';
import { readCatalog } from './model/files.js';
import { loadModel, type Model } from './model/model.js';
import { ROOT } from './model/project.js';
import { ADDRESSES } from './outputs/addresses.js';
import { catalogData } from './outputs/catalog-data.js';

/** Where the site is made. */
const SITE = 'site/dist';

/** What a site is made from. */
export interface SiteSources {
  readonly model: Model;
  readonly slugs: ReadonlyMap<string, string>;
  /** The programs of `examples/`, by name. */
  readonly examples: ReadonlyMap<string, string>;
  /** The address of the site, with `/` at the end, where it is known. */
  readonly url: string | undefined;
}

/** Every file of the site, one at a time. */
export async function* siteFiles({ model, slugs, examples, url }: SiteSources): AsyncGenerator<[string, string]> {
  const contents = readContents(model, slugs);
  const { assets, files } = await makeAssets(contents);
  const setting = { assets, url };
  yield* files;
  yield* dataFiles(contents);
  // The families' data are those of the package.
  for (const [path, content] of await catalogData.make({ model, templates: new Map() })) {
    const name = basename(path);
    if (name === 'catalog.json' || name === 'catalog.schema.json') yield [`data/${name}`, content];
  }
  const paths: string[] = [];
  for (const language of LANGUAGES) {
    for (const page of pagesOf(contents, examples, language)) {
      paths.push(sitePath(page));
      yield* renderPage(page, setting);
    }
  }
  yield* renderBilingual(setting);
  yield ['llms.txt', llmsFile(contents)];
  if (url === undefined) return;
  yield* sitemapFiles(paths, url);
  yield ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`];
}

/**
 * Writes the site: it takes its place as a whole, so that a run which ends early leaves no part of one.
 *
 * @returns The number of files and of bytes.
 */
export async function writeSite(sources: SiteSources, folder: string): Promise<{ files: number; bytes: number }> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  let [files, bytes] = [0, 0];
  for await (const [path, content] of siteFiles(sources)) {
    const target = join(fresh, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    files++;
    bytes += Buffer.byteLength(content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return { files, bytes };
}

/**
 * Reads what the site of a project is made from.
 *
 * @param address `SITE_URL`: where the site will be.
 * @throws Error if the address is none.
 */
export async function readSiteSources(root: string, address: string | undefined): Promise<SiteSources> {
  const names = await readdir(join(root, 'examples'));
  const examples = await Promise.all(
    names.map(async (name) => [name, await readFile(join(root, 'examples', name), 'utf8')] as const),
  );
  return {
    model: loadModel(await readCatalog(root)),
    slugs: parseSlugs(await readFile(join(root, ADDRESSES), 'utf8')),
    examples: new Map(examples),
    url: address ? toSiteUrl(address) : undefined,
  };
}

function toSiteUrl(address: string): string {
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new Error(
      `SITE_URL is ${JSON.stringify(address)}. Set it to the address of the site, such as https://example.org/errors/.`,
    );
  }
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

const [, script] = process.argv;
if (script?.endsWith('site.ts')) {
  await runScript(async () => {
    const sources = await readSiteSources(ROOT, process.env['SITE_URL']);
    const { files, bytes } = await writeSite(sources, join(ROOT, SITE));
    console.log(`${SITE}: ${files} files, ${bytes} bytes`);
  });
}
