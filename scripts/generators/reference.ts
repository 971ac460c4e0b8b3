import { markdown } from '../../src/docs/markdown.js';
import { preparePage } from '../../src/docs/page.js';
import { countCodes, type Locale } from '../../src/docs/words.js';
import type { ErrorFamily } from '../../src/entry.js';
import type { FamilyModel } from '../catalog.js';
import type { Generator } from '../generator.js';

const TEXTS: Readonly<Record<Locale, { title: string; intro: string; other: string }>> = {
  en: {
    title: 'Bitrix24 REST API: error codes',
    intro:
      'Match on the code: it is case-sensitive, and the status is a hint. Statuses in brackets have been met too. A dash stands where the server sends no text of its own, or one in the language of the account.',
    other: 'По-русски: [ru.md](ru.md)',
  },
  ru: {
    title: 'REST API Битрикс24: коды ошибок',
    intro:
      'Проверяйте код, регистр в нём важен; статус — только подсказка. В скобках указаны статусы, которые тоже встречались. Прочерк стоит там, где у сервера нет своего текста или он приходит на языке портала.',
    other: 'In English: [en.md](en.md)',
  },
};

/** The reference of all families, in both languages. */
export const reference: Generator = {
  name: 'reference',
  generate({ model }) {
    const families = model.families.map(toErrorFamily);
    const locales: Locale[] = ['en', 'ru'];
    return new Map(locales.map((locale) => [`docs/${locale}.md`, referencePage(families, locale)]));
  },
};

function referencePage(families: readonly ErrorFamily[], locale: Locale): string {
  const { title, intro, other } = TEXTS[locale];
  const page = preparePage({ locale, families, sources: true }, families);
  const total = page.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const contents = page.sections.map(({ name, title, rows }) => {
    const list = rows.map(({ id, entry }) => `[\`${entry.code}\`](#${id})`).join(' · ');
    return `- **${title}** (\`${name}\`): ${list}`;
  });
  const head = `# ${title}

<!-- Generated from catalog/ by \`npm run generate\`. Do not edit. -->

${other}

${intro}

${countCodes(total, locale)}:

${contents.join('\n')}

`;
  return head + markdown(page);
}

/** A family as the package has it at run time, as far as documentation shows it. */
function toErrorFamily({ name, title, sources, errors }: FamilyModel): ErrorFamily {
  const entries = errors.map((error) => {
    const { otherStatuses = [], docs = [] } = error;
    return [error.code, { ...error, otherStatuses, docs }];
  });
  return { name, title, sources, errors: Object.fromEntries(entries) };
}
