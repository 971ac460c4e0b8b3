import { families } from '../../src/all.js';
import { escapeHtml } from '../../src/docs/html.js';
import { type Language, WORDS } from '../../src/docs/words.js';
import type { ErrorFamily } from '../../src/entry.js';
import { recoveryLabels } from '../../src/generated/labels.js';
import { renderTables } from './tables.js';
import { PAGE_WORDS } from './words.js';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

/**
 * What stands in the page's body, in one language. Both languages have the same tags in the same order: the page
 * holds the English ones, and the Russian words to put into them.
 */
export function renderBody(language: Language): string {
  const words = PAGE_WORDS[language];
  return `<a class="skip" href="#codes">${words.skip}</a>
<header>
<h1>${words.title}</h1>
<div class="languages" role="group" aria-label="${words.language}" hidden>${LANGUAGES.map((other) => languageButton(other, other === language)).join('')}</div>
<p>${words.intro}</p>
<p class="scriptless">${LANGUAGES.map((other) => `<span lang="${other}">${PAGE_WORDS[other].withoutScript}</span>`).join(' ')}</p>
</header>
${renderForm(language)}
<main id="codes" tabindex="-1">
<p class="none" hidden>${words.none}</p>
${renderTables(language)}</main>
<footer>
<p>${words.install} <code translate="no">npm install bitrix24-error-codes</code></p>
</footer>
`;
}

function languageButton(language: Language, pressed: boolean): string {
  return `<button type="button" lang="${language}" value="${language}" aria-pressed="${pressed}">${PAGE_WORDS[language].name}</button>`;
}

/**
 * Hidden until the script runs, without which it could do nothing. Its fields say what the address says: browsers
 * must not fill them with what they held before a reload.
 */
function renderForm(language: Language): string {
  const words = PAGE_WORDS[language];
  const { columns } = WORDS[language];
  const familyOptions = families.map(({ name, title }) => [name, title[language]] as const);
  const statusOptions = allStatuses(families).map((status) => [status, status] as const);
  const recoveryOptions = Object.entries(recoveryLabels).map(
    ([recovery, label]) => [recovery, label[language]] as const,
  );
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

/** Every status that a code is documented with or has been seen with. */
function allStatuses(all: readonly ErrorFamily[]): string[] {
  const entries = all.flatMap(({ errors }) => errors);
  const statuses = new Set(entries.flatMap(({ status, otherStatuses }) => [status, ...otherStatuses]));
  return [...statuses].sort((a, b) => a - b).map(String);
}
