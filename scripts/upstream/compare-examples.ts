import type { ErrorEntry } from '../../src/entry.js';
import { findEntries, readSentError } from '../../src/explain-entries.js';
import { isCyrillic } from '../../src/text.js';
import type { Family } from '../model/model.js';
import type { Namespace } from '../model/namespace.js';
import type { DocumentedMethod, DocumentedPage } from './documentation.js';
import type { Example } from './example.js';
import type { Finding } from './finding.js';

/** The errors in sample responses that neither an entry of the method nor one of a family explains. */
export function compareExamples(
  documented: readonly DocumentedMethod[],
  { namespaces, families }: { readonly namespaces: readonly Namespace[]; readonly families: readonly Family[] },
): Finding[] {
  const ofFamilies = families.flatMap(({ errors }) => errors);
  const ours = new Map(
    namespaces.flatMap(({ methods }) => methods.map(({ name, errors }) => [name.toLowerCase(), errors] as const)),
  );
  return documented.flatMap(({ name, namespace, pages }) => {
    const errors = ours.get(name.toLowerCase());
    // Where the method is missing, so are its errors, which has been said.
    if (errors === undefined) return [];
    const explaining = [...errors.map((error) => ({ ...error, docs: [] })), ...ofFamilies];
    return pages.flatMap((page) =>
      examplesOf(page)
        .filter(({ example }) => !isExplained(example, explaining))
        .map(({ example: { code, text, line }, language }): Finding => {
          return { kind: 'example-missing', namespace, method: name, page: page.url, language, line, code, text };
        }),
    );
  });
}

/** What the English page alters of a text that the server does not localize is no fact. */
function examplesOf({ ru, en }: DocumentedPage): { example: Example; language: 'ru' | 'en' }[] {
  const inRussian = ru?.examples ?? [];
  const inEnglish = (en?.examples ?? []).filter(
    ({ code }) => !inRussian.some((other) => other.code === code && !isCyrillic(other.text)),
  );
  return [
    ...inRussian.map((example) => ({ example, language: 'ru' }) as const),
    ...inEnglish.map((example) => ({ example, language: 'en' }) as const),
  ];
}

/** By its text, or by an entry that tells what the code means whatever the text. */
function isExplained({ code, text, validation }: Example, entries: readonly ErrorEntry[]): boolean {
  const sent = readSentError({ code, description: text, validation });
  if (sent === undefined) return false;
  const hasText = [sent.description, ...sent.messages].some((words) => words !== '');
  return findEntries(entries, sent).some(({ entry, byText }) => byText || entry.text === undefined || !hasText);
}
