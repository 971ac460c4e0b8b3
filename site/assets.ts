import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { Assets } from './components/document.js';
import type { Contents } from './contents.js';
import { searchList, searchWords } from './search-list.js';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b5cad"/><path d="M8 3v6M8 11v2" stroke="#fff" stroke-width="2"/></svg>\n`;

/** The files that pages load, by path, with the names under which pages know them: they change with their content. */
export async function makeAssets(contents: Contents): Promise<{ assets: Assets; files: Map<string, string> }> {
  const files = new Map<string, string>();
  const add = (name: string, ending: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const path = `assets/${name}-${hash}.${ending}`;
    files.set(path, content);
    return path;
  };
  const [style, page, search, root] = await Promise.all([
    bundleStyle(),
    bundleScript('page'),
    bundleScript('search'),
    bundleScript('root'),
  ]);
  const listFor = (language: 'en' | 'ru') =>
    add(`search-${language}`, 'json', JSON.stringify(searchList(contents, language)));
  const assets: Assets = {
    style: add('style', 'css', style),
    script: add('page', 'js', page),
    search: add('search', 'js', search),
    root: add('root', 'js', root),
    list: { en: listFor('en'), ru: listFor('ru') },
    words: add('search-words', 'json', JSON.stringify(searchWords(contents))),
    icon: add('icon', 'svg', ICON),
  };
  return { assets, files };
}

async function bundleStyle(): Promise<string> {
  const style = await readFile(new URL('style.css', import.meta.url), 'utf8');
  const { code } = await transform(style, { loader: 'css', minify: true });
  return code;
}

async function bundleScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`client/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
