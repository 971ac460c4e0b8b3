import type { Word } from '../model/model.js';
import { toMember } from '../model/names.js';
import { GENERATED } from '../model/project.js';
import { docComment, literal } from './code.js';
import { BANNER, type Output } from './output.js';

/** The values of the vocabulary as objects and types, and apart from them its words. */
export const vocabulary: Output = {
  name: 'vocabulary',
  make({ model: { vocabulary, pages } }) {
    const { categories, recoveries } = vocabulary;
    const values = [
      BANNER,
      valueObject('ErrorCategory', 'The kind of problem.', categories),
      valueObject('Recovery', 'What the caller can do about an error.', recoveries),
    ];
    const labels = [
      BANNER,
      `import type { Bilingual } from './forms.js';
import type { ErrorCategory, Recovery } from './vocabulary.js';`,
      labelObject('categoryLabels', 'ErrorCategory', categories),
      labelObject('recoveryLabels', 'Recovery', recoveries),
      `${docComment(['The titles of the pages of the official documentation that errors name, by path.'])}
export const pageTitles: Readonly<Record<string, Bilingual>> = ${literal(
        Object.fromEntries(pages.map(({ path, title }) => [path, title])),
      )};`,
    ];
    return new Map([
      [`${GENERATED}/vocabulary.ts`, `${values.join('\n\n')}\n`],
      [`${GENERATED}/labels.ts`, `${labels.join('\n\n')}\n`],
    ]);
  },
};

function valueObject(name: string, meaning: string, words: readonly Word[]): string {
  const members = words.map(({ value, description }) => {
    return `${docComment([description.en], '  ')}\n  readonly ${toMember(value)}: ${literal(value)};`;
  });
  const values = words.map(({ value }) => `  ${toMember(value)}: ${literal(value)},`);
  return `${docComment([meaning, `Each value is a plain string: ${literal(words[0]?.value)} is one too.`])}
export const ${name}: {
${members.join('\n')}
} = /* @__PURE__ */ Object.freeze({
${values.join('\n')}
});

${docComment([meaning])}
export type ${name} = (typeof ${name})[keyof typeof ${name}];`;
}

function labelObject(name: string, type: string, words: readonly Word[]): string {
  const rows = words.map(({ value, label }) => `  ${literal(value)}: ${literal(label)},`);
  return `/** What each value of {@link ${type}} is called. */
export const ${name}: Readonly<Record<${type}, Bilingual>> = {
${rows.join('\n')}
};`;
}
