/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What every page does by itself: it copies code, and loads the search when somebody begins to use it. */
import type * as Search from './search.js';

const script = document.querySelector<HTMLScriptElement>('script[data-search]');
const form = document.querySelector<HTMLFormElement>('search form');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');

let search: Promise<typeof Search> | undefined;

async function startSearch(): Promise<void> {
  if (!script || !form || search) return;
  search = import(new URL(script.dataset['search'] as string, location.href).href);
  const { connect } = await search.catch((error) => {
    // The next attempt begins anew.
    search = undefined;
    throw error;
  });
  const { list, words } = script.dataset;
  connect(form, list as string, words as string);
}

input?.addEventListener('focus', startSearch);
input?.addEventListener('input', startSearch);
form?.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input?.focus();
  input?.select();
});

const query = new URLSearchParams(location.search).get('q');
if (query && input) {
  input.value = query;
  await startSearch();
}

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
