import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../scripts/outputs/addresses.js';
import { assignSlugs, formatSlugs, parseSlugs, plainSlug } from '../../../site/addresses.js';
import { FAMILIES, modelOf, NAMESPACES } from '../support.js';

const code = fc.oneof(
  fc.constantFrom('', 'A', 'a', 'empty', 'Empty', 'CON', 'con', 'nul', 'X_…', 'X_~', '100', '__proto__', 'constructor'),
  fc.stringMatching(/^[A-Za-z0-9_…]{0,12}$/),
);

describe('addresses of codes', () => {
  it('are safe names of folders, and differ in more than case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code), (codes) => {
        const slugs = [...assignSlugs(codes, new Map()).values()];
        expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(codes.length);
        for (const slug of slugs) expect(slug).toMatch(/^[\w~-]+$/);
        for (const slug of slugs) expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
      }),
    );
  });

  it('stay what they were, whatever comes later and in whichever order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code), fc.uniqueArray(code), (before, after) => {
        const given = assignSlugs(before, new Map());
        const later = assignSlugs(after, parseSlugs(formatSlugs(given)));
        expect([...later].slice(0, given.size)).toEqual([...given]);
        expect([...later.keys()]).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it.each([
    ['expired_token', 'expired_token'],
    ['', 'empty'],
    ['CONTROLLER_ERROR_…', 'CONTROLLER_ERROR_~'],
    ['con', 'con-'],
  ])('of %j is plain: %s', (given, slug) => expect(plainSlug(given)).toBe(slug));

  it('give the plain one to the code that came first', () => {
    expect([...assignSlugs(['MENU', 'menu'], new Map()).values()]).toEqual(['MENU', 'menu-2']);
    expect([...assignSlugs(['MENU'], new Map([['menu', 'menu']])).values()]).toEqual(['menu', 'MENU-2']);
  });
});

describe('the committed list', () => {
  const model = modelOf(...FAMILIES, ...NAMESPACES);
  const make = async (given?: string) =>
    (await addresses.make({ model, templates: new Map(given ? [['site/addresses.json', given]] : []) })).get(
      'site/addresses.json',
    ) as string;

  it('has every code of the catalogue, and keeps those that it has no longer', async () => {
    const codes = [...model.families, ...model.namespaces].flatMap(({ errors }) => errors.map((error) => error.code));
    const fresh = await make();
    expect([...parseSlugs(fresh).keys()]).toEqual([...new Set(codes)]);
    const old = await make('[["GONE","GONE"]]');
    expect([...parseSlugs(old).keys()]).toEqual(['GONE', ...new Set(codes)]);
    expect(await make(old)).toBe(old);
  });
});
