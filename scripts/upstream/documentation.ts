import type { Bilingual } from '../../src/entry.js';
import { isCyrillic } from '../../src/text.js';
import { groupBy } from '../model/group-by.js';
import { plainText } from './cells.js';
import { type ConfirmedRow, confirmer, firstPart } from './confirm.js';
import type { Example } from './example.js';
import type { Files } from './files.js';
import { type MethodPage, readPages } from './page.js';
import { pairRows, type RowPair } from './pair.js';

/** What the documentation says, in both languages. */
export interface Documentation {
  /** In the order of the pages. */
  readonly methods: readonly DocumentedMethod[];
}

/** A method with its pages. */
export interface DocumentedMethod {
  /** As the Russian page writes it. */
  readonly name: string;
  /** The first part of its name. */
  readonly namespace: string;
  readonly title: Partial<Bilingual>;
  readonly pages: readonly DocumentedPage[];
}

/** A page in both languages; one of them may be absent. */
export interface DocumentedPage {
  readonly url: string;
  readonly v3: boolean;
  readonly ru?: MethodPage;
  readonly en?: MethodPage;
  readonly statuses: readonly number[];
  readonly examples: readonly Example[];
  readonly rows: readonly DocumentedRow[];
}

/** A row of a page in both languages. */
export interface DocumentedRow {
  readonly code: string;
  /** What stands in the code column, if that is no code. */
  readonly written?: string;
  /** What the server sends, as the Russian page has it. */
  readonly text?: string;
  /** The wording of the English page, where the server localizes. */
  readonly otherText?: string;
  /** Whether the text is that of the page's example, since its row has none. */
  readonly fromExample?: true;
  readonly meaning: Partial<Bilingual>;
  readonly status?: number;
  readonly field?: string;
  readonly ru?: ConfirmedRow;
  readonly en?: ConfirmedRow;
}

/** Reads both languages and joins their pages and rows. */
export function readMethods(russian: Files, english: Files): Documentation {
  const ru = readPages(russian);
  const en = readPages(english, new Map(ru.map(({ path, method }) => [path, method])));
  const confirm = { ru: confirmer(ru), en: confirmer(en) };
  const byPath = new Map(en.map((page) => [page.path, page]));
  const known = new Set(ru.map(({ path }) => path));
  const pages = [
    ...ru.map((page) => joinPages(confirm, page, byPath.get(page.path))),
    ...en.filter(({ path }) => !known.has(path)).map((page) => joinPages(confirm, undefined, page)),
  ];
  return { methods: [...groupBy(pages, (page) => nameOf(page).toLowerCase()).values()].map(toMethod) };
}

type Confirm = Readonly<Record<'ru' | 'en', ReturnType<typeof confirmer>>>;

function joinPages(confirm: Confirm, ru: MethodPage | undefined, en: MethodPage | undefined): DocumentedPage {
  const pairs = pairRows(
    (ru?.rows ?? []).map((row) => confirm.ru(ru as MethodPage, row)),
    (en?.rows ?? []).map((row) => confirm.en(en as MethodPage, row)),
  );
  const { url, v3, statuses, examples } = (ru ?? en) as MethodPage;
  return {
    url,
    v3,
    ...(ru ? { ru } : {}),
    ...(en ? { en } : {}),
    statuses,
    examples,
    rows: takeExamples(pairs.map(joinRows), ru, en),
  };
}

/** A row without a text that is the only one of its code has the text that the example of its page shows. */
function takeExamples(
  rows: readonly DocumentedRow[],
  ru: MethodPage | undefined,
  en: MethodPage | undefined,
): DocumentedRow[] {
  return rows.map((row) => {
    const isAlone = rows.filter(({ code }) => code === row.code).length === 1;
    if (row.text !== undefined || !isAlone) return row;
    const textIn = (page: MethodPage | undefined) =>
      page?.examples.find(({ code, text }) => code === row.code && text)?.text;
    const [text, inEnglish] = [textIn(ru) ?? textIn(en), textIn(en)].map((sample) => sample && plainText(sample));
    if (!text) return row;
    const isLocalized = isCyrillic(text) && inEnglish && !isCyrillic(inEnglish);
    return { ...row, text, ...(isLocalized ? { otherText: inEnglish } : {}), fromExample: true };
  });
}

function joinRows([ru, en]: RowPair): DocumentedRow {
  const { code, written, status, field } = (ru ?? en) as ConfirmedRow;
  const words = textsOf(ru, en);
  return {
    code,
    ...(written === undefined ? {} : { written }),
    ...words,
    ...(status === undefined ? {} : { status }),
    ...(field === undefined ? {} : { field }),
    ...(ru ? { ru } : {}),
    ...(en ? { en } : {}),
  };
}

/** The Russian page's Latin text is the fact; what the server localizes has the wording of both pages. */
function textsOf(
  ru: ConfirmedRow | undefined,
  en: ConfirmedRow | undefined,
): Pick<DocumentedRow, 'text' | 'otherText' | 'meaning'> {
  const text = ru?.text ?? en?.text;
  // Beside a code alone the English page's wording of the text looks like a meaning.
  const inEnglish = en?.text ?? (ru?.text !== undefined && ru.meaning === '' ? en?.meaning : undefined);
  const meaning = {
    ...(ru?.meaning ? { ru: ru.meaning } : {}),
    ...(en?.meaning && en.meaning !== inEnglish ? { en: en.meaning } : {}),
  };
  if (text === undefined) return { meaning };
  const isLocalized = isCyrillic(text) && inEnglish && !isCyrillic(inEnglish);
  return { text, ...(isLocalized ? { otherText: inEnglish } : {}), meaning };
}

function nameOf({ ru, en }: DocumentedPage): string {
  return ((ru ?? en) as MethodPage).method;
}

function toMethod(unsorted: readonly DocumentedPage[]): DocumentedMethod {
  // What the page of classic REST says comes first.
  const pages = [...unsorted].sort((a, b) => Number(a.v3) - Number(b.v3));
  const first = pages[0] as DocumentedPage;
  const name = nameOf(first);
  return {
    name,
    namespace: firstPart(name),
    title: {
      ...(first.en ? { en: first.en.title } : {}),
      ...(first.ru ? { ru: first.ru.title } : {}),
    },
    pages,
  };
}
