import type { Language } from '../../../src/docs/words.js';
import type { Translation } from '../translation.js';
import { find } from './dom.js';

/** Where the reader's choice is kept; the origin may belong to other pages too. */
const KEY = 'bitrix24-error-codes:lang';

/** A word of the page in both languages, and where it belongs. */
interface Word {
  readonly node: Node;
  /** The attribute that holds it; empty for a text. */
  readonly attribute: string;
  readonly en: string;
  readonly ru: string;
}

/** Finds every word of the page that has a translation. To be called before anything in the page changes. */
export function readWords(): Word[] {
  const nodes = readNodes();
  const translation: Translation = JSON.parse(find('#russian').textContent ?? '');
  return Object.entries(translation).flatMap(([attribute, words]) =>
    Object.entries(words).flatMap(([ru, indices]) =>
      indices.flatMap((index) => {
        const node = nodes[index];
        return node ? [{ node, attribute, en: readWord(node, attribute), ru }] : [];
      }),
    ),
  );
}

function readNodes(): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() !== '') nodes.push(node);
  }
  return nodes;
}

function readWord(node: Node, attribute: string): string {
  return (node instanceof Element ? node.getAttribute(attribute) : node.nodeValue) ?? '';
}

/** Puts the page into a language. */
export function showLanguage(words: readonly Word[], language: Language): void {
  for (const { node, attribute, [language]: word } of words) {
    if (node instanceof Element) node.setAttribute(attribute, word);
    else node.nodeValue = word;
  }
  document.documentElement.lang = language;
  document.title = find('h1').textContent ?? '';
}

/** The language to begin with: the one linked to, else the one chosen before, else the reader's own. */
export function preferredLanguage(linked: string | null): Language {
  if (isLanguage(linked)) return linked;
  const remembered = recall();
  if (isLanguage(remembered)) return remembered;
  return /^ru\b/i.test(navigator.language) ? 'ru' : 'en';
}

/** Whether a value names a language of the page. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ru';
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden, in a private window for one. The page works without.
    return null;
  }
}

/** Keeps the choice for the next visit, where that is possible. */
export function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {}
}
