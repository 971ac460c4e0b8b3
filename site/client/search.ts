/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { Finder, type Result } from './find.js';

/** Shows results below the search field, by keystroke; arrows lead through them. */
export async function connect(form: HTMLFormElement, listUrl: string, wordsUrl: string): Promise<void> {
  const input = form.querySelector('input') as HTMLInputElement;
  const box = form.querySelector('.results') as HTMLElement;
  const start = new URL(form.action);
  let finder: Finder | undefined;

  const show = () => {
    const query = input.value.trim();
    remember(query);
    box.hidden = query === '';
    if (query === '' || !finder) return;
    const results = finder.find(query);
    box.replaceChildren(...(results.length > 0 ? [listOf(results, start)] : [box.dataset['nothing'] ?? '']));
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', () => box.querySelector('a')?.click());
  form.addEventListener('keydown', (event) => move(event, input, box));
  document.addEventListener('click', ({ target }) => {
    if (!form.contains(target as Node)) box.hidden = true;
  });
  input.addEventListener('focus', show);

  try {
    finder = new Finder(await load(listUrl));
  } catch {
    box.hidden = false;
    box.replaceChildren(box.dataset['failed'] ?? '');
    return;
  }
  show();
  // The descriptions add results, but the first ones do not wait for them.
  finder.addWords(await load(wordsUrl));
  if (document.activeElement === input) show();
}

async function load<Content>(url: string): Promise<Content> {
  const response = await fetch(new URL(url, location.href));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** The query is in the address, so that it can be sent to somebody. */
function remember(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(null, '', url);
}

function listOf(results: readonly Result[], start: URL): HTMLElement {
  const list = document.createElement('ul');
  list.append(
    ...results.map(({ path, title, detail }) => {
      const link = document.createElement('a');
      link.href = new URL(path, start).href;
      const name = document.createElement('strong');
      name.textContent = title;
      const more = document.createElement('span');
      more.textContent = detail;
      link.append(name, more);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  return list;
}

function move(event: KeyboardEvent, input: HTMLInputElement, box: HTMLElement): void {
  if (event.key === 'Escape') {
    box.hidden = true;
    input.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || box.hidden) return;
  event.preventDefault();
  const stops = [input, ...box.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
}
