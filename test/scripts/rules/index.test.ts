import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ROOT } from '../../../scripts/project.js';
import { rules } from '../../../scripts/rules/index.js';
import { familyYaml, HOSTILE_FAMILY, ruleFindings, SYSTEM_FAMILY, sourceOf } from '../support.js';

describe('the rules', () => {
  it('are all the files of their folder, under the names of these', () => {
    const files = readdirSync(join(ROOT, 'scripts/rules')).filter((file) => file !== 'index.ts');
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s says what must be true in a sentence', (_, rule) => {
    expect(rule.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s has nothing against good files', (_, rule) => {
    const files = {
      'catalog/system.yaml': SYSTEM_FAMILY,
      'catalog/hostile.yaml': HOSTILE_FAMILY,
      'catalog/sample.yaml': familyYaml(),
    };
    expect(ruleFindings(rule, files)).toEqual([]);
  });

  const leaf = fc.constantFrom('', 'a', 'A.', '\u0421', ' "а" - b\u00A0', 'X', 400, 0.5, true, null);
  const key = fc.constantFrom('en', 'ru', '__proto__', 'constructor', 'A', 'a', '100', '\u0421', '');
  const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('anything'), { maxLength: 3 }),
      fc.dictionary(key, tie('anything'), { maxKeys: 3 }),
    ),
  }));
  const maybe = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary, weight: 3 }, anything);
  const bilingual = maybe(fc.record({ en: maybe(leaf), ru: maybe(leaf) }, { requiredKeys: [] }));
  const error = maybe(
    fc.record(
      {
        status: maybe(leaf),
        otherStatuses: maybe(fc.array(leaf)),
        text: maybe(leaf),
        otherTexts: maybe(fc.array(leaf)),
        description: bilingual,
        deprecated: bilingual,
        member: maybe(leaf),
      },
      { requiredKeys: [] },
    ),
  );
  const family = maybe(
    fc.record(
      {
        name: maybe(leaf),
        identifier: maybe(leaf),
        title: bilingual,
        sources: maybe(fc.array(maybe(fc.record({ title: bilingual })))),
        errors: maybe(fc.dictionary(key, error, { maxKeys: 4 })),
      },
      { requiredKeys: [] },
    ),
  );

  // The schema is checked beside the rules, not before them.
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s takes a file of any form', (_, rule) => {
    fc.assert(
      fc.property(fc.array(family, { minLength: 1, maxLength: 3 }), (contents) => {
        const sources = contents.map((data, index) =>
          sourceOf(stringify(data, { aliasDuplicateObjects: false }), `catalog/${index}.yaml`),
        );
        for (const { source, path, part, message } of rule.check(sources)) {
          expect(sources).toContain(source);
          const { line, column } = source.locate(path, part);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/^[A-Za-z].*\. [A-Z].*\.$/s);
        }
      }),
    );
  });
});
