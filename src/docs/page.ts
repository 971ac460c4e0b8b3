import { type ErrorEntry, textsOf } from '../entry.js';
import { type Catalog, type CheckedOptions, checkOptions, type Format, type TableOptions } from './options.js';
import { type Column, type Language, WORDS } from './words.js';

/** A link with the words it is shown by. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** An entry as every format shows it: words chosen, nothing escaped yet. */
export interface Row {
  /** Unique in the page: the family and the code. */
  readonly id: string;
  readonly entry: ErrorEntry;
  readonly code: string;
  readonly status: string;
  /** That of the documentation first; empty where the server sends none of its own, or one in the account's language. */
  readonly texts: readonly string[];
  readonly description: string;
  readonly recovery: string;
  readonly links: readonly Link[];
}

/** A family as every format shows it. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Empty where they are not wanted. */
  readonly sources: readonly (Link & { readonly read: string })[];
}

/** What every format renders: checked options, and the families in words. */
export interface Page {
  readonly language: Language;
  readonly headingLevel: number;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
}

/**
 * Checks the options and puts the families into words.
 *
 * @throws RangeError that names the option, its value and what it may be.
 */
export function preparePage(options: TableOptions, catalog: Catalog, format?: Format): Page {
  const checked = checkOptions(options, catalog, format);
  const { language, headingLevel, columns } = checked;
  const sections = checked.families.map(({ name, title, errors, sources }): Section => {
    const id = `${checked.idPrefix}${name}`;
    return {
      id: `${id}-${language}`,
      name,
      title: title[language],
      rows: errors.map((entry) => toRow(entry, id, checked, catalog)),
      sources: checked.sources ? sources.map(({ title, url, read }) => ({ title: title[language], url, read })) : [],
    };
  });
  return { language, headingLevel, columns, sections };
}

function toRow(entry: ErrorEntry, idOfFamily: string, options: CheckedOptions, catalog: Catalog): Row {
  const { language, docsUrl } = options;
  return {
    id: `${idOfFamily}-${entry.code || 'empty'}`,
    entry,
    code: entry.code,
    status: showStatus(entry, language),
    texts: textsOf(entry),
    description: showDescription(entry, language),
    recovery: catalog.recoveryLabels[entry.recovery][language],
    links: entry.docs.map((path) => ({
      // A page of the caller's own documentation has no title here.
      title: Object.hasOwn(catalog.pageTitles, path) ? (catalog.pageTitles[path]?.[language] ?? path) : path,
      url: toUrl(docsUrl, path),
    })),
  };
}

/** The status of an entry, and behind it those that have been seen besides. */
export function showStatus({ status, otherStatuses }: ErrorEntry, language: Language): string {
  return otherStatuses.length > 0 ? `${status} (${WORDS[language].also} ${otherStatuses.join(', ')})` : `${status}`;
}

/** What an entry means, and whether it is still sent. */
export function showDescription({ description, deprecated }: ErrorEntry, language: Language): string {
  const note = deprecated ? ` ${WORDS[language].deprecated} ${deprecated[language]}` : '';
  return description[language] + note;
}

/** The address of a page of a documentation site. */
export function toUrl(docsUrl: string, path: string): string {
  return docsUrl.replace(/\/+$/, '') + path;
}
