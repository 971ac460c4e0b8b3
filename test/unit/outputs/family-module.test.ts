import { beforeAll, describe, expect, it } from 'vitest';
import { familyModules } from '../../../scripts/outputs/family-module.js';
import type { Files } from '../../../scripts/outputs/output.js';
import {
  errorYaml,
  FAMILIES,
  familyYaml,
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  importGenerated,
  make,
  modelOf,
  TROUBLE,
} from '../support.js';

let files: Files;

beforeAll(async () => {
  files = await make(familyModules, ...FAMILIES);
});
const path = (name: string) => `src/generated/families/${name}.ts`;
const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);
const codeOf = (name: string) => files.get(path(name)) ?? '';

describe('the module of a family', () => {
  it('has everything in the order of the file, and the lookups and guards of exactly its codes', async () => {
    const { entries, lookup, HostileErrorCode, ...others } = await importGenerated(files, path('hostile'));
    const { HostileErrorStatus, hostileErrors, isHostileErrorCode, isHostileErrorResponse, lookupByStatus } = others;
    expect(codesOf(entries)).toEqual(HOSTILE_CODES);
    expect(Object.values(HostileErrorCode)).toEqual(HOSTILE_CODES);
    expect(Object.keys(HostileErrorCode).slice(0, 3)).toEqual(['__PROTO__', 'CODE_100', 'CONSTRUCTOR']);
    const statuses = Object.entries(HostileErrorStatus).filter(([, value]) => typeof value === 'number');
    expect(statuses.join(' ')).toBe('BAD_REQUEST,400 NOT_FOUND,404 TOO_MANY_REQUESTS,429 STATUS_599,599');
    for (const code of [...HOSTILE_CODES, 'valueOf', 'DEFAULT', ' ', '00']) {
      const entry = entries[codesOf(entries).indexOf(code)];
      expect(lookup(code)).toBe(entry);
      expect(Object.getOwnPropertyDescriptor(hostileErrors, code)?.value).toBe(entry);
      expect(isHostileErrorCode(code)).toBe(entry !== undefined);
      expect(isHostileErrorResponse({ error: code, error_description: 'x' })).toBe(entry !== undefined);
      expect(isHostileErrorResponse({ error: { code, message: 'x' } })).toBe(false);
    }
    expect(codesOf(lookupByStatus(404))).toEqual(['__proto__', '100']);
  });

  it('has the entries of the model, but for their members', async () => {
    const { entries } = await importGenerated(files, path('hostile'));
    const errors = modelOf(HOSTILE_FAMILY).families[0]?.errors.map(({ member: _, ...entry }) => entry);
    expect(entries).toEqual(errors);
    expect(entries[1]).toMatchObject({ text: 'It\'s "100" \\ */ @see', otherStatuses: [404, 599], otherTexts: [] });
    expect(entries[5]).toMatchObject({ code: 'toString', sentByMethods: true, mayHaveRun: 'no' });
  });

  it('takes codes that are numbers as numbers too, and no other number', async () => {
    const { entries, lookup, isHostileErrorCode, isHostileErrorResponse } = await importGenerated(
      files,
      path('hostile'),
    );
    for (const code of [100, 0]) {
      expect(lookup(code)).toBe(entries[HOSTILE_CODES.indexOf(String(code))]);
      expect(isHostileErrorCode(code)).toBe(true);
      const accepted = [undefined, String(code), ['default', String(code)], [], 'default', ''];
      const given = accepted.map((codes) => isHostileErrorResponse({ error: code }, codes));
      expect(given).toEqual([true, true, true, false, false, false]);
    }
    for (const number of [1, 10, -0.5, Number.NaN]) {
      expect([lookup(number), isHostileErrorCode(number), isHostileErrorResponse({ error: number })]).toEqual([
        ...[undefined, false, false],
      ]);
    }
    expect(isHostileErrorResponse({ error: '' }, '')).toBe(true);
  });

  it('takes no number for a code that is none as JSON writes it, or that REST 3.0 sends', async () => {
    const codes = ["'007'", "'12345678901234567890'", "'7'", 'A'].map((code, index) =>
      errorYaml(code, { member: 'ABCD'[index] }),
    );
    const v3 = familyYaml({ name: 'v3', identifier: 'V3', format: 'rest-v3' }, [errorYaml("'7'", { member: 'A' })]);
    const made = await make(familyModules, familyYaml({}, codes), v3);
    const { isSampleErrorCode } = await importGenerated(made, path('sample'));
    const given = ['007', '12345678901234567890', '7', 7, Number('12345678901234567890')].map(isSampleErrorCode);
    expect(given).toEqual([true, true, true, true, false]);
    const { isV3ErrorCode } = await importGenerated(made, path('v3'));
    expect(['7', 7].map(isV3ErrorCode)).toEqual([true, false]);
  });

  it('with localized texts and bodies of REST 3.0 has no texts, and takes such a body', async () => {
    const { restV3Errors, isRestV3ErrorResponse } = await importGenerated(files, path('localized'));
    expect(restV3Errors['A_B']).toMatchObject({ code: 'A_B', status: 400 });
    expect(restV3Errors['A_B']).not.toHaveProperty('text');
    expect(isRestV3ErrorResponse({ error: { code: 'A_B', message: 'Нет доступа' } }, 'A_B')).toBe(true);
    expect(isRestV3ErrorResponse({ error: 'A_B', error_description: 'No access' })).toBe(false);
  });
});

describe('the comments of a module', () => {
  it('say status, text and both descriptions of each member', async () => {
    const errors = [errorYaml('A', { otherStatuses: '[401, 403]' }), errorYaml('B', { text: '""' })];
    const code = (await make(familyModules, familyYaml({}, errors))).get(path('sample'));
    const rest = '\n   *\n   * Something is wrong. Correct it.\n   *\n   * Что-то не так. Исправьте.\n   */';
    expect(code).toContain(`  /**\n   * HTTP 400 (also 401, 403), "Something is wrong".${rest}\n  A = 'A',`);
    expect(code).toContain(`  /**\n   * HTTP 400.${rest}\n  B = 'B',`);
  });

  it('mark a deprecated member with the note, and no other; and link to what they name', () => {
    const code = codeOf('hostile');
    expect(code.match(/@deprecated/g)).toHaveLength(1);
    expect(code).toContain("   * @deprecated Use default since 2026.\n   */\n  HASOWNPROPERTY = 'hasOwnProperty',");
    expect(code).toContain('{@link HostileErrorCode}');
  });

  it('survive texts that would end them or begin a tag', async () => {
    const { entries } = await importGenerated(files, path('troubled'));
    const both = { en: `${TROUBLE}.`, ru: `Текст ${TROUBLE}.` };
    expect(entries[0]).toMatchObject({ text: TROUBLE, otherTexts: ['*/', '@b'], description: both, deprecated: both });
    const comments =
      codeOf('troubled')
        .match(/\/\*\*[\s\S]*?\*\//g)
        ?.join('\n') ?? '';
    expect(comments).not.toMatch(/(?<!\\)@(?:param x|link y)/);
    expect(comments).toContain("@deprecated A *\\/ b, \\@param x, $& and $' {\\@link y}");
  });
});
