import type { Language } from '../../../src/docs/words.js';
import { countShown } from '../words.js';
import { find, findAll } from './dom.js';
import { isLanguage, preferredLanguage, readWords, remember, showLanguage } from './language.js';
import type { Query } from './search.js';
import { addRoles, filterRows, readRows } from './table.js';

const words = readWords();
const rows = readRows();
const form = find<HTMLFormElement>('form');
const fields = findAll<HTMLInputElement | HTMLSelectElement>('[name]', form);

let language: Language = 'en';
let timer = 0;

function update(): void {
  const query = Object.fromEntries(fields.map(({ name, value }) => [name, value])) as unknown as Query;
  const shown = filterRows(rows, query);
  find('.none').hidden = shown > 0;
  find('[role=status]').textContent = countShown(shown, rows.length, language);
}

function switchTo(next: Language): void {
  language = next;
  showLanguage(words, language);
  update();
}

/** Takes language, search and filters from the address. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = parameters.get(field.name) ?? '';
    // A value that is not offered would leave the field empty.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  switchTo(preferredLanguage(parameters.get('lang')));
}

/** Puts language, search and filters into the address, so that it can be linked. */
function writeAddress(): void {
  clearTimeout(timer);
  const parameters = new URLSearchParams({ lang: language });
  for (const { name, value } of fields) if (value.trim() !== '') parameters.set(name, value.trim());
  try {
    history.replaceState(null, '', `?${parameters}${location.hash}`);
  } catch {
    // Some browsers forbid it in local files and frames, or too often in a row. The page works without.
  }
}

/** Keeps links from leading behind the search, which stays in view and whose height depends on the window. */
function measureBar(): void {
  document.documentElement.style.setProperty('--bar', `${form.offsetHeight}px`);
}

/** Brings what a link leads to into view, even if the search hides it. */
function reveal(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.closest('[hidden]')) {
    form.reset();
    update();
    writeAddress();
  }
  target?.scrollIntoView();
}

form.addEventListener('input', () => {
  update();
  // Not at every key: browsers allow so many changes of the address, and no more.
  clearTimeout(timer);
  timer = window.setTimeout(writeAddress, 200);
});
form.addEventListener('change', writeAddress);
form.addEventListener('reset', () => {
  // The fields change after the event.
  setTimeout(() => {
    update();
    writeAddress();
  });
});
form.addEventListener('submit', (event) => event.preventDefault());

find('.languages').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || !isLanguage(target.value)) return;
  switchTo(target.value);
  remember(language);
  writeAddress();
  // The switch is at the top of the page: whoever came by a link would have to look for the row again.
  document.querySelector(':target')?.scrollIntoView();
});

addEventListener('popstate', readAddress);
addEventListener('hashchange', reveal);

addRoles();
find('.scriptless').hidden = true;
find('.languages').hidden = false;
form.hidden = false;
readAddress();
measureBar();
reveal();
new ResizeObserver(measureBar).observe(form);
