/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What every page does by itself: it copies code, and loads the search when somebody begins to use it. */
import type * as Search from './search.js';

const script = document.querySelector('script[data-search]') as HTMLScriptElement;
const form = document.querySelector('search form') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const box = form.querySelector('.results') as HTMLElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('.snippet button')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement?.querySelector('code')?.textContent ?? '');
    const label = button.textContent;
    button.textContent = button.dataset['copied'] ?? '';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

let started: Promise<void> | undefined;

/** Loads the search once; after a failure the next attempt begins anew. */
function startSearch(): Promise<void> {
  started ??= load().catch(() => {
    started = undefined;
    say('failed');
  });
  return started;
}

async function load(): Promise<void> {
  const { search = '', list = '', words = '' } = script.dataset;
  say('loading');
  const { connect }: typeof Search = await import(new URL(search, location.href).href);
  await connect(form, list, words);
}

function say(what: 'loading' | 'failed'): void {
  box.hidden = input.value.trim() === '';
  box.textContent = box.dataset[what] ?? '';
}

input.addEventListener('focus', startSearch);
input.addEventListener('input', startSearch);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await startSearch();
  box.querySelector('a')?.click();
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
  input.select();
});

// The page for wrong addresses looks for what the address names.
const [missing = ''] = location.pathname.match(/[^/]+(?=\/?$)/) ?? [];
const asked = input.dataset['missing'] === undefined ? '' : decodeURIComponent(missing.replace(/\.\w+$/, ''));
const query = new URLSearchParams(location.search).get('q') || asked;
if (query) {
  input.value = query;
  startSearch();
}
