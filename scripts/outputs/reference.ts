import { escapeMarkdown, markdown } from '../../src/docs/markdown.js';
import { countNamespace } from '../../src/docs/method-page.js';
import type { Labels } from '../../src/docs/options.js';
import { preparePage } from '../../src/docs/page.js';
import { countCodes, type Language, WORDS } from '../../src/docs/words.js';
import type { Model } from '../model/model.js';
import type { Namespace } from '../model/namespace.js';
import { DOCS_BANNER, type Output } from './output.js';

const TEXTS: Readonly<
  Record<Language, Readonly<Record<'title' | 'intro' | 'other' | 'methods' | 'ofMethods', string>>>
> = {
  en: {
    title: 'Bitrix24 REST API: error codes',
    intro:
      'Match on the code: it is case-sensitive, and the status is a hint. In brackets are statuses and texts that have also been seen. A dash stands where the server sends no text of its own, or one in the language of the account.',
    other: 'По-русски: [docs/ru](../ru/README.md)',
    methods: 'Errors of single methods',
    ofMethods:
      "What methods return besides, by namespace, the first part of a method's name. The same code may mean different things there: the method and the error text tell which one.",
  },
  ru: {
    title: 'REST API Битрикс24: коды ошибок',
    intro:
      'Определяйте ошибку по коду (регистр важен), статус — лишь подсказка. В скобках указаны статусы и тексты, которые тоже встречались. Прочерк стоит там, где сервер не присылает своего текста или присылает его на языке портала.',
    other: 'In English: [docs/en](../en/README.md)',
    methods: 'Ошибки отдельных методов',
    ofMethods:
      'Что ещё возвращают методы — по пространствам имён, то есть по первой части имени метода. Один и тот же код может означать в них разное: что именно, видно по методу и тексту ошибки.',
  },
};

/** The reference of all families, in both languages. */
export const reference: Output = {
  name: 'reference',
  make({ model }) {
    const languages: Language[] = ['en', 'ru'];
    return new Map(languages.map((language) => [`docs/${language}/README.md`, referencePage(model, language)]));
  },
};

/** What the reference calls recoveries and pages. */
export function labelsOf({ vocabulary, pages }: Model): Labels {
  const recoveryLabels = Object.fromEntries(vocabulary.recoveries.map(({ value, label }) => [value, label]));
  const pageTitles = Object.fromEntries(pages.map(({ path, title }) => [path, title]));
  return { pageTitles, recoveryLabels: recoveryLabels as Labels['recoveryLabels'] };
}

function referencePage(model: Model, language: Language): string {
  const { title, intro, other } = TEXTS[language];
  const { emptyCode } = WORDS[language];
  const page = preparePage({ language, sources: true }, { families: model.families, ...labelsOf(model) });
  const total = page.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const contents = page.sections.map(({ name, title, rows }) => {
    const list = rows.map(({ id, code }) => `[${code === '' ? emptyCode : `\`${code}\``}](#${id})`).join(' · ');
    return `- **${title}** (\`${name}\`): ${list}`;
  });
  const head = `# ${title}

${DOCS_BANNER}

${other}

${intro}

${countCodes(total, language)}:

${contents.join('\n')}

${namespaceList(model.namespaces, language)}`;
  return head + markdown(page);
}

function namespaceList(namespaces: readonly Namespace[], language: Language): string {
  if (namespaces.length === 0) return '';
  const { methods, ofMethods } = TEXTS[language];
  const items = namespaces.map((namespace) => {
    const { name, title } = namespace;
    return `- [${escapeMarkdown(title[language])}](methods/${name}.md) (\`${name}\`): ${countNamespace(namespace, language)}`;
  });
  return `## ${methods}\n\n${ofMethods}\n\n${items.join('\n')}\n\n`;
}
