import type { MayHaveRun } from '../../src/entry.js';
import type { FamilyError, Model } from '../model/model.js';
import { familyNames } from '../model/names.js';
import { GENERATED } from '../model/project.js';
import { docComment, literal } from './code.js';
import { BANNER, type Output } from './output.js';

/** What to do about every code, without words: as small as it gets, since SDKs carry it into browsers. */
export const recoveries: Output = {
  name: 'recoveries',
  make({ model }) {
    const { families, vocabulary } = model;
    const errors = families.flatMap((family): readonly FamilyError[] => family.errors);
    const codes = (matches: (error: FamilyError) => boolean) => [
      ...new Set(errors.filter(matches).map(({ code }) => code)),
    ];
    const byRecovery = vocabulary.recoveries.map(
      ({ value }) => [value, codes(({ recovery }) => recovery === value)] as const,
    );
    const strongest: readonly MayHaveRun[] = ['partly', 'perhaps'];
    const byRun = strongest.map((value) => [value, codes(({ mayHaveRun }) => mayHaveRun === value)] as const);
    const content = [
      BANNER,
      imports(model),
      constant(
        'codesByRecovery',
        'The codes of all families by recovery, separated by spaces; the empty code is a code.',
        byRecovery,
      ),
      constant('codesByRun', 'Those of them that may have taken effect although they failed.', byRun),
      `${docComment(['A code of any family.'])}
export type KnownErrorCode =
${families.map((family) => `  | ${familyNames(family).codeValue}`).join('\n')};`,
    ];
    return new Map([[`${GENERATED}/recoveries.ts`, `${content.join('\n\n')}\n`]]);
  },
};

function imports({ families }: Model): string {
  return families
    .map((family) => `import type { ${familyNames(family).codeValue} } from './families/${family.name}.js';`)
    .join('\n');
}

/** A value without codes is left out: nothing between separators would be the empty code. */
function constant(name: string, comment: string, lists: readonly (readonly [string, readonly string[]])[]): string {
  const rows = lists
    .filter(([, codes]) => codes.length > 0)
    .map(([value, codes]) => `  ${literal(value)}: ${literal(codes.join(' '))},`);
  return `${docComment([comment])}
export const ${name}: Readonly<Record<string, string>> = {
${rows.join('\n')}
};`;
}
