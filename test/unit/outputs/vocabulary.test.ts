import { expect, it } from 'vitest';
import { loadModel, type Word } from '../../../scripts/model/model.js';
import { vocabulary } from '../../../scripts/outputs/vocabulary.js';
import { FILE, filesOf, importGenerated, make, modelOf, SYSTEM_FAMILY, TROUBLE, withError } from '../support.js';

const [VALUES, LABELS] = ['src/generated/vocabulary.ts', 'src/generated/labels.ts'];
const files = await make(vocabulary, SYSTEM_FAMILY);

it('the values are frozen objects in the order of the file, each value with its sentence', async () => {
  const values = { ...(await importGenerated(files, VALUES)) };
  expect(JSON.stringify(values)).toBe(
    JSON.stringify({
      ErrorCategory: { MISHAP: 'mishap', LIMIT: 'limit', REQUEST: 'request' },
      Recovery: { WAIT_A_DAY: 'wait-a-day', SLOW_DOWN: 'slow-down', CHANGE_REQUEST: 'change-request' },
    }),
  );
  expect(Object.values(values).every(Object.isFrozen)).toBe(true);
  const code = files.get(VALUES);
  expect(code).toContain("  /** Wait: *\\/ then. */\n  readonly WAIT_A_DAY: 'wait-a-day';\n");
  expect(code).toContain("string: 'mishap' is one too.");
});

it('the labels are apart from the values, in both languages', async () => {
  const { categories, recoveries } = modelOf(SYSTEM_FAMILY).vocabulary;
  const labelsOf = (words: readonly Word[]) => Object.fromEntries(words.map(({ value, label }) => [value, label]));
  const labels = { categoryLabels: labelsOf(categories), recoveryLabels: labelsOf(recoveries), pageTitles: {} };
  expect({ ...(await importGenerated(files, LABELS)) }).toEqual(labels);
  expect(files.get(LABELS)).toContain('{@link Recovery}');
});

it('the titles of pages are beside the labels, by path', async () => {
  const titles = {
    '/limits.html': { en: TROUBLE, ru: `Пределы ${TROUBLE}` },
    '/a/b-c_1.html': { en: 'A', ru: 'А' },
  };
  const docs = JSON.stringify(Object.keys(titles));
  const model = loadModel(filesOf({ [FILE]: withError({ docs }) }, { pages: JSON.stringify(titles) }));
  const { pageTitles } = await importGenerated(await vocabulary.make({ model, templates: new Map() }), LABELS);
  expect(JSON.stringify(pageTitles)).toBe(JSON.stringify(titles));
});
