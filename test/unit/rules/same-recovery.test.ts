import { describe, expect, it } from 'vitest';
import { sameRecovery } from '../../../scripts/rules/same-recovery.js';
import { check, errorYaml, familyYaml, table } from '../support.js';

/** What is said of families, separated by bars, each of codes given as `CODE=RECOVERY`, or `CODE` without one. */
const checkRecoveries = (families: string) => {
  const texts = families.split(' | ').map((family, index) => {
    const pairs = family.split(', ').map((pair) => pair.split('='));
    return [
      `${'abc'[index]}.yaml`,
      familyYaml(
        {},
        pairs.map(([code, recovery]) => errorYaml(code, { recovery })),
      ),
    ];
  });
  return check(sameRecovery, Object.fromEntries(texts));
};

describe('same-recovery', () => {
  it.each([
    ['the same in each family', 'A=slow-down, B=retry | A=slow-down | B=retry'],
    ['of other codes, or of another case', 'A=slow-down | a=retry, B=retry'],
    ['of names of Object.prototype', 'constructor=retry, toString=slow-down | __proto__=retry | valueOf=slow-down'],
    ['absent or no text, which the schema tells', 'A | A=retry | A=5'],
  ])('accepts recoveries that are %s', (_, families) => expect(checkRecoveries(families)).toEqual([]));

  it.each(table`
    A=retry, B=retry | A=slow-down → b.yaml:20:15  The recovery of "A" is "slow-down" here, but "retry" in a.yaml. Make them equal.
    A=retry | B=retry | B=retry, A=slow-down → c.yaml:28:15  The recovery of "A" is "slow-down" here, but "retry" in a.yaml. Make them equal.
    A | A=retry | A=slow-down → c.yaml:20:15  The recovery of "A" is "slow-down" here, but "retry" in b.yaml. Make them equal.
    ''=retry | ''=slow-down → b.yaml:20:15  The recovery of "" is "slow-down" here, but "retry" in a.yaml. Make them equal.
  `)('refuses %s', (families, fault) => expect(checkRecoveries(families)).toEqual([`${fault} [same-recovery]`]));

  it('compares each with the first of its kind', () => {
    const said = checkRecoveries('A=x | A=y | A=z').map((fault) => /"\w" here, but "\w"/.exec(fault)?.[0]);
    expect(said).toEqual(['"y" here, but "x"', '"z" here, but "x"']);
  });
});
