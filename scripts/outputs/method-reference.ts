import { escapeMarkdown, renderSources } from '../../src/docs/markdown.js';
import { MARKDOWN } from '../../src/docs/markup.js';
import type { NamespaceContents } from '../../src/docs/method-options.js';
import { countNamespace, namespaceTables, startPage } from '../../src/docs/method-page.js';
import { METHOD_WORDS } from '../../src/docs/method-words.js';
import { checkLayout, type Labels } from '../../src/docs/options.js';
import { type Language, WORDS } from '../../src/docs/words.js';
import type { Namespace } from '../model/namespace.js';
import { toModule } from './namespaces.js';
import { DOCS_BANNER, type Output } from './output.js';
import { labelsOf } from './reference.js';

const TEXTS: Readonly<Record<Language, Readonly<Record<'title' | 'all' | 'other' | 'intro' | 'keys', string>>>> = {
  en: {
    title: 'error codes of the methods',
    all: 'All error codes',
    other: 'По-русски',
    intro:
      'What these methods return besides what any call may get. The same code may mean different things: the method and the error text tell which one. In a text, … stands for what varies; a dash stands where no text is documented, or where the entry holds for any text. The HTTP status is 400 where no other is given.',
    keys: 'Behind each code are the keys of its entries. A dash stands where the page names no error codes.',
  },
  ru: {
    title: 'коды ошибок методов',
    all: 'Все коды ошибок',
    other: 'In English',
    intro:
      'Что возвращают эти методы, кроме ошибок, которые возможны при любом вызове. Один и тот же код может означать разное: что именно, видно по методу и тексту ошибки. Знак … в тексте стоит на месте того, что меняется; прочерк — там, где текст не указан в документации или может быть любым. HTTP-статус — 400, если не указан другой.',
    keys: 'После кода перечислены ключи его записей. Прочерк стоит там, где на странице метода коды ошибок не указаны.',
  },
};

/** A page for each namespace of methods, in both languages. */
export const methodReference: Output = {
  name: 'method-reference',
  make({ model }) {
    const labels = labelsOf(model);
    const languages: Language[] = ['en', 'ru'];
    return new Map(
      model.namespaces.flatMap((namespace) => {
        const contents = contentsOf(namespace);
        return languages.map((language) => [
          `docs/${language}/methods/${namespace.name}.md`,
          namespacePage(namespace, contents, labels, language),
        ]);
      }),
    );
  },
};

/** The namespace as programs get it. */
function contentsOf(namespace: Namespace): NamespaceContents {
  const { name, title } = namespace;
  const { errors, methods } = toModule(namespace);
  return { name, title, errors, methods };
}

function namespacePage(
  { name, sources }: Namespace,
  contents: NamespaceContents,
  labels: Labels,
  language: Language,
): string {
  const { title, all, other, intro, keys } = TEXTS[language];
  const words = METHOD_WORDS[language];
  const options = { ...checkLayout({ language }, {}), namespaces: [contents], methods: [], columns: undefined };
  const tables = namespaceTables(contents, startPage(options, labels, MARKDOWN));
  const foreign = language === 'en' ? 'ru' : 'en';
  const parts = [
    `# ${escapeMarkdown(contents.title[language])}: ${title} \`${name}.*\``,
    DOCS_BANNER,
    `[${all}](../README.md) · ${other}: [docs/${foreign}](../../${foreign}/methods/${name}.md)`,
    intro,
    `${countNamespace(contents, language)}: [${words.errors}](#${words.errors.toLowerCase()}) · [${words.columns.methods}](#${words.columns.methods.toLowerCase()})`,
    `## ${words.errors}`,
    tables.errors,
    `## ${words.columns.methods}`,
    keys,
    tables.methods,
    renderSources(
      sources.map(({ title, url, read }) => ({ title: title[language], url, read })),
      WORDS[language],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
