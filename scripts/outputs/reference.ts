import { markdown } from '../../src/docs/markdown.js';
import type { Catalog } from '../../src/docs/options.js';
import { preparePage } from '../../src/docs/page.js';
import { countCodes, type Language, WORDS } from '../../src/docs/words.js';
import type { Output } from './output.js';

const TEXTS: Readonly<Record<Language, { title: string; intro: string; other: string }>> = {
  en: {
    title: 'Bitrix24 REST API: error codes',
    intro:
      'Match on the code: it is case-sensitive, and the status is a hint. In brackets are statuses and texts that have also been seen. A dash stands where the server sends no text of its own, or one in the language of the account.',
    other: 'По-русски: [docs/ru](../ru/README.md)',
  },
  ru: {
    title: 'REST API Битрикс24: коды ошибок',
    intro:
      'Определяйте ошибку по коду (регистр важен), статус — лишь подсказка. В скобках указаны статусы и тексты, которые тоже встречались. Прочерк стоит там, где сервер не присылает своего текста или присылает его на языке портала.',
    other: 'In English: [docs/en](../en/README.md)',
  },
};

/** The reference of all families, in both languages. */
export const reference: Output = {
  name: 'reference',
  make({ model: { families, vocabulary, pages } }) {
    const recoveryLabels = Object.fromEntries(vocabulary.recoveries.map(({ value, label }) => [value, label]));
    const pageTitles = Object.fromEntries(pages.map(({ path, title }) => [path, title]));
    const catalog = { families, pageTitles, recoveryLabels: recoveryLabels as Catalog['recoveryLabels'] };
    const languages: Language[] = ['en', 'ru'];
    return new Map(languages.map((language) => [`docs/${language}/README.md`, referencePage(catalog, language)]));
  },
};

function referencePage(catalog: Catalog, language: Language): string {
  const { title, intro, other } = TEXTS[language];
  const { emptyCode } = WORDS[language];
  const page = preparePage({ language, sources: true }, catalog);
  const total = page.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const contents = page.sections.map(({ name, title, rows }) => {
    const list = rows.map(({ id, code }) => `[${code === '' ? emptyCode : `\`${code}\``}](#${id})`).join(' · ');
    return `- **${title}** (\`${name}\`): ${list}`;
  });
  const head = `# ${title}

<!-- Generated from catalog/ by \`npm run generate\`. Do not edit. -->

${other}

${intro}

${countCodes(total, language)}:

${contents.join('\n')}

`;
  return head + markdown(page);
}
