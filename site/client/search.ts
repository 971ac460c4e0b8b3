/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { Finder, type Result } from './find.js';

/**
 * Shows results below the search field, by keystroke; arrows lead through them.
 *
 * @throws Whatever keeps the list from being loaded.
 */
export async function connect(form: HTMLFormElement, listUrl: string, wordsUrl: string): Promise<void> {
  const input = form.querySelector('input') as HTMLInputElement;
  const box = form.querySelector('.results') as HTMLElement;
  const start = new URL(form.action);
  const finder = new Finder(await load(listUrl));

  const hide = () => {
    box.hidden = true;
  };
  const show = () => {
    const query = input.value.trim();
    remember(query);
    box.hidden = query === '';
    if (query === '') return;
    const results = finder.find(query);
    const { nothing = '', found = '' } = box.dataset;
    const status = document.createElement('p');
    status.role = 'status';
    status.textContent = results.length > 0 ? `${found} ${results.length}` : nothing;
    box.replaceChildren(...(results.length > 0 ? [listOf(results, start)] : []), status);
  };
  input.addEventListener('input', show);
  input.addEventListener('click', show);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.focus();
      hide();
    } else move(event, input, box);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !form.contains(relatedTarget as Node)) hide();
  });
  document.addEventListener('click', ({ target }) => {
    if (!form.contains(target as Node)) hide();
  });
  show();

  // The descriptions add results, but the first ones do not wait for them.
  load<Parameters<Finder['addWords']>[0]>(wordsUrl).then(
    (words) => {
      finder.addWords(words, box.dataset['language'] as 'en' | 'ru');
      if (!box.hidden && document.activeElement === input) show();
    },
    () => undefined,
  );
}

async function load<Content>(url: string): Promise<Content> {
  const response = await fetch(new URL(url, location.href));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

let remembering: ReturnType<typeof setTimeout> | undefined;

/** The query is in the address, so that it can be sent to somebody; browsers refuse to change it with every key. */
function remember(query: string): void {
  clearTimeout(remembering);
  remembering = setTimeout(() => {
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    history.replaceState(null, '', url);
  }, 300);
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
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || box.hidden) return;
  event.preventDefault();
  const stops = [input, ...box.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
}
