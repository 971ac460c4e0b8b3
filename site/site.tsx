import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../src/docs/words.js';
import { codeInNamespacePage, codePage, goneCodePage } from './components/code-page.js';
import { Document, RootDocument, type Setting } from './components/document.js';
import {
  codesPage,
  familyPage,
  methodPage,
  methodsPage,
  namespacePage,
  notFoundPage,
  recoveryPage,
  startPage,
  statusPage,
} from './components/pages.js';
import type { Contents } from './contents.js';
import { toMarkdown } from './markdown.js';
import type { Page } from './page.js';
import {
  codeInNamespacePath,
  codePath,
  familyPath,
  isDivided,
  methodPath,
  namespacePath,
  recoveryPath,
  statusPath,
} from './paths.js';
import { sitePath } from './place.js';

/** Every page of the site in one language, made one at a time. */
export function* pagesOf(
  contents: Contents,
  examples: ReadonlyMap<string, string>,
  language: Language,
): Generator<Page> {
  const at = (path: string) => ({ language, path });
  yield startPage(contents, at(''));
  yield codesPage(contents, at('codes/'));
  yield methodsPage(contents, at('methods/'));
  for (const code of contents.codes) {
    yield codePage(contents, code, at(codePath(code)));
    if (!isDivided(code)) continue;
    for (const part of code.ofNamespaces) {
      yield codeInNamespacePage(contents, code, part, at(codeInNamespacePath(code, part.namespace.name)));
    }
  }
  for (const [code, slug] of contents.slugs) {
    if (!contents.byCode.has(code)) yield goneCodePage(code, at(codePath({ slug })));
  }
  for (const method of contents.methods) yield methodPage(contents, method, at(methodPath(method.name)));
  for (const namespace of contents.namespaces) {
    yield namespacePage(contents, namespace, at(namespacePath(namespace.name)));
  }
  for (const family of contents.families) yield familyPage(contents, family, at(familyPath(family.name)));
  for (const status of contents.statuses) yield statusPage(contents, status, at(statusPath(status.status)));
  for (const recovery of contents.recoveries) {
    yield recoveryPage(contents, recovery, examples, at(recoveryPath(recovery.value)));
  }
}

/** A page as the files of the site: HTML, and Markdown for assistants. */
export function renderPage(page: Page, setting: Setting): [path: string, content: string][] {
  const folder = sitePath(page);
  return [
    [`${folder}index.html`, toDocument(<Document page={page} {...setting} />)],
    [`${folder}index.md`, toMarkdown(page.body)],
  ];
}

/** The page at the root, and the one for addresses that are none. */
export function renderBilingual(setting: Setting): [path: string, content: string][] {
  const { url } = setting;
  const page = notFoundPage({ language: 'en', path: '', base: url === undefined ? '/' : new URL(url).pathname });
  return [
    ['index.html', toDocument(<RootDocument {...setting} />)],
    ['404.html', toDocument(<Document page={page} {...setting} />)],
  ];
}

function toDocument(document: VNode): string {
  return `<!doctype html>\n${renderToString(document)}\n`;
}
