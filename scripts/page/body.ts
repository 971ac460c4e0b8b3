import { families } from '../../src/all.js';
import { escapeHtml } from '../../src/docs/html.js';
import { type Locale, WORDS } from '../../src/docs/words.js';
import type { ErrorFamily } from '../../src/entry.js';
import { Recovery } from '../../src/generated/vocabulary.js';
import { renderTables } from './tables.js';
import { PAGE_WORDS } from './words.js';

const LOCALES: readonly Locale[] = ['en', 'ru'];

/**
 * What stands in the page's body, in one language. Both languages have the same tags in the same order: the page
 * holds the English ones, and the Russian words to put into them.
 */
export function renderBody(locale: Locale): string {
  const words = PAGE_WORDS[locale];
  return `<a class="skip" href="#codes">${words.skip}</a>
<header>
<h1>${words.title}</h1>
<div class="languages" role="group" aria-label="${words.language}" hidden>${LOCALES.map((other) => languageButton(other, other === locale)).join('')}</div>
<p>${words.intro}</p>
<p class="scriptless">${LOCALES.map((other) => `<span lang="${other}">${PAGE_WORDS[other].withoutScript}</span>`).join(' ')}</p>
</header>
${renderForm(locale)}
<main id="codes" tabindex="-1">
<p class="none" hidden>${words.none}</p>
${renderTables(locale)}</main>
<footer>
<p>${words.install} <code translate="no">npm install bitrix24-error-codes</code></p>
</footer>
`;
}

function languageButton(locale: Locale, pressed: boolean): string {
  return `<button type="button" lang="${locale}" value="${locale}" aria-pressed="${pressed}">${PAGE_WORDS[locale].name}</button>`;
}

/**
 * Hidden until the script runs, without which it could do nothing. Its fields say what the address says: browsers
 * must not fill them with what they held before a reload.
 */
function renderForm(locale: Locale): string {
  const words = PAGE_WORDS[locale];
  const { columns, recoveries } = WORDS[locale];
  const all: readonly ErrorFamily[] = families;
  const familyOptions = all.map(({ name, title }) => [name, title[locale]] as const);
  const statusOptions = allStatuses(all).map((status) => [status, status] as const);
  const recoveryOptions = Object.values(Recovery).map((recovery) => [recovery, recoveries[recovery]] as const);
  return `<form role="search" aria-label="${words.search}" autocomplete="off" hidden>
<label class="q"><span>${words.search}</span><input type="search" name="q" placeholder="${words.hint}" autocapitalize="none" spellcheck="false"></label>
${renderSelect('status', words.status, words.anyStatus, statusOptions)}
${renderSelect('family', words.family, words.anyFamily, familyOptions)}
${renderSelect('recovery', columns.recovery, words.anyRecovery, recoveryOptions)}
<button type="reset">${words.reset}</button>
<p role="status"></p>
</form>`;
}

type Choice = readonly [value: string, title: string];

function renderSelect(name: string, label: string, any: string, choices: readonly Choice[]): string {
  const options = [['', any] as const, ...choices].map(
    ([value, title]) => `<option value="${escapeHtml(value)}">${escapeHtml(title)}</option>`,
  );
  return `<label class="${name}"><span>${label}</span><select name="${name}">${options.join('')}</select></label>`;
}

/** Every status that a code is documented with or has been met with. */
function allStatuses(all: readonly ErrorFamily[]): string[] {
  const entries = all.flatMap(({ errors }): { status: number; otherStatuses: readonly number[] }[] =>
    Object.values(errors),
  );
  const statuses = new Set(entries.flatMap(({ status, otherStatuses }) => [status, ...otherStatuses]));
  return [...statuses].sort((a, b) => a - b).map(String);
}
