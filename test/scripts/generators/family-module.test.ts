import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../scripts/generator.js';
import { familyModules } from '../../../scripts/generators/family-module.js';
import {
  errorYaml,
  familyYaml,
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  importGenerated,
  LOCALIZED_FAMILY,
  modelOf,
  TROUBLE,
  TROUBLED_FAMILY,
} from '../support.js';

const outputsOf = async (...families: string[]): Promise<Outputs> =>
  familyModules.generate({ model: modelOf(...families), templates: new Map() });

const FAMILIES = { hostile: HOSTILE_FAMILY, localized: LOCALIZED_FAMILY, troubled: TROUBLED_FAMILY };

const pathOf = (name: keyof typeof FAMILIES) => `src/generated/${name}.ts`;
const codeOf = async (name: keyof typeof FAMILIES) => (await outputsOf(FAMILIES[name])).get(pathOf(name)) ?? '';
const load = async (name: keyof typeof FAMILIES): Promise<unknown> =>
  importGenerated(await outputsOf(FAMILIES[name]), pathOf(name));

interface Entry {
  code: string;
  status: number;
}

interface HostileModule {
  HostileErrorCode: Record<string, string>;
  HostileErrorStatus: Record<string, number | string>;
  hostileErrors: Record<string, Entry>;
  isHostileErrorCode(value: unknown): boolean;
  isHostileErrorResponse(value: unknown, ...codes: string[]): boolean;
  lookup(code: unknown): Entry | undefined;
  lookupByStatus(status: number): Entry[];
}

describe('the module of a family with hostile codes', () => {
  const loadHostile = async () => (await load('hostile')) as HostileModule;
  const strangers = ['', 'valueOf', 'isPrototypeOf', '__defineGetter__', 'DEFAULT', '100.0', '0100', 'prototype'];

  it('has an enum of the codes', async () => {
    const { HostileErrorCode } = await loadHostile();
    expect(Object.entries(HostileErrorCode)).toEqual([
      ['__PROTO__', '__proto__'],
      ['CODE_100', '100'],
      ['CONSTRUCTOR', 'constructor'],
      ['DEFAULT', 'default'],
      ['TOSTRING', 'toString'],
      ['HASOWNPROPERTY', 'hasOwnProperty'],
      ['__0', '__0'],
    ]);
  });

  it('has an enum of the statuses, named by their reason phrases', async () => {
    const { HostileErrorStatus } = await loadHostile();
    const named = Object.entries(HostileErrorStatus).filter(([, value]) => typeof value === 'number');
    expect(named).toEqual([
      ['BAD_REQUEST', 400],
      ['NOT_FOUND', 404],
      ['TOO_MANY_REQUESTS', 429],
      ['STATUS_599', 599],
    ]);
  });

  it('has a table of exactly these codes, frozen and without a prototype', async () => {
    const { hostileErrors } = await loadHostile();
    expect(Object.getPrototypeOf(hostileErrors)).toBeNull();
    expect(Object.keys(hostileErrors).sort()).toEqual([...HOSTILE_CODES].sort());
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(hostileErrors)).toBe(true);
  });

  it('has everything that is known of a code in its entry', async () => {
    const { lookup } = await loadHostile();
    expect(lookup('100')).toEqual({
      code: '100',
      status: 429,
      otherStatuses: [404, 599],
      text: 'It\'s "100" \\ */ @see',
      otherTexts: [],
      description: { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.' },
      category: 'request',
      recovery: 'change-request',
      docs: [],
    });
    expect(lookup('constructor')).toMatchObject({ text: '', category: 'limit', recovery: 'slow-down' });
    expect(lookup('default')).toMatchObject({ docs: ['/limits.html'] });
    expect(lookup('toString')).toMatchObject({ otherTexts: ['One', 'Two'] });
    expect(lookup('hasOwnProperty')).toMatchObject({ deprecated: { en: 'Use default since 2026.' } });
    expect(lookup('default')).not.toHaveProperty('deprecated');
  });

  it.each(HOSTILE_CODES)('knows %s', async (code) => {
    const { hostileErrors, isHostileErrorCode, isHostileErrorResponse, lookup } = await loadHostile();
    expect(isHostileErrorCode(code)).toBe(true);
    expect(lookup(code)).toBe(Object.getOwnPropertyDescriptor(hostileErrors, code)?.value);
    expect(lookup(code)?.code).toBe(code);
    expect(isHostileErrorResponse({ error: code, error_description: 'x' })).toBe(true);
    expect(isHostileErrorResponse({ error: code }, code)).toBe(true);
    expect(isHostileErrorResponse({ error: code }, ...HOSTILE_CODES.filter((other) => other !== code))).toBe(false);
  });

  it.each(strangers)('does not know %j', async (code) => {
    const { isHostileErrorCode, isHostileErrorResponse, lookup } = await loadHostile();
    expect(isHostileErrorCode(code)).toBe(false);
    expect(lookup(code)).toBeUndefined();
    expect(isHostileErrorResponse({ error: code })).toBe(false);
  });

  it.each([100, null, undefined, ['100'], { toString: () => '100' }, Symbol.iterator])(
    'is not misled by %o',
    async (value) => {
      const { isHostileErrorCode, isHostileErrorResponse, lookup } = await loadHostile();
      expect(isHostileErrorCode(value)).toBe(false);
      expect(lookup(value)).toBeUndefined();
      expect(isHostileErrorResponse(value)).toBe(false);
    },
  );

  it('finds entries by status: those documented with it, then those met with it', async () => {
    const { lookupByStatus } = await loadHostile();
    expect(lookupByStatus(404).map(({ code }) => code)).toEqual(['__proto__', '100']);
    expect(lookupByStatus(429).map(({ code }) => code)).toEqual(['100']);
    expect(lookupByStatus(599).map(({ code }) => code)).toEqual(['100']);
    expect(lookupByStatus(500)).toEqual([]);
  });
});

describe('the module of a family with localized texts and bodies of REST 3.0', () => {
  const loadLocalized = async () =>
    (await load('localized')) as {
      restV3Errors: Record<string, Entry>;
      isRestV3ErrorCode(value: unknown): boolean;
      isRestV3ErrorResponse(value: unknown, ...codes: string[]): boolean;
    };

  it('has entries without a text, under names from the identifier', async () => {
    const { restV3Errors, isRestV3ErrorCode } = await loadLocalized();
    expect(restV3Errors).toEqual({
      A_B: {
        code: 'A_B',
        status: 400,
        otherStatuses: [],
        description: { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.' },
        category: 'request',
        recovery: 'change-request',
        docs: [],
      },
    });
    expect(isRestV3ErrorCode('A_B')).toBe(true);
  });

  it('has a guard that takes such a body, and no classic one', async () => {
    const { isRestV3ErrorResponse } = await loadLocalized();
    expect(isRestV3ErrorResponse({ error: { code: 'A_B', message: 'Нет доступа' } })).toBe(true);
    expect(isRestV3ErrorResponse({ error: { code: 'A_B', message: 'Нет доступа' } }, 'A_B')).toBe(true);
    expect(isRestV3ErrorResponse({ error: { code: 'OTHER', message: 'Нет доступа' } })).toBe(false);
    expect(isRestV3ErrorResponse({ error: 'A_B', error_description: 'No access' })).toBe(false);
  });
});

describe('the comments of a module', () => {
  it('say status, text and both descriptions of each member', async () => {
    const family = familyYaml({ name: 'system', identifier: 'System' }, [
      errorYaml('A', { otherStatuses: '[401, 403]' }),
      errorYaml('B', { text: '""' }),
    ]);
    const code = (await outputsOf(family)).get('src/generated/system.ts');
    const rest = '\n   *\n   * Something is wrong. Correct it.\n   *\n   * Что-то не так. Исправьте.\n   */';
    expect(code).toContain(`  /**\n   * HTTP 400 (also 401, 403), "Something is wrong".${rest}\n  A = 'A',`);
    expect(code).toContain(`  /**\n   * HTTP 400.${rest}\n  B = 'B',`);
  });

  it('mark a deprecated member with the note, and no other', async () => {
    const code = await codeOf('hostile');
    expect(code.match(/@deprecated/g)).toHaveLength(1);
    expect(code).toContain("   * @deprecated Use default since 2026.\n   */\n  HASOWNPROPERTY = 'hasOwnProperty',");
  });

  it('link to what they name', async () => {
    expect(await codeOf('hostile')).toContain('{@link HostileErrorCode}');
  });

  it('survive texts that would end them or begin a tag', async () => {
    const { lookup } = (await load('troubled')) as { lookup(code: string): unknown };
    expect(lookup('A')).toMatchObject({
      text: TROUBLE,
      otherTexts: ['*/', '@b'],
      description: { en: `${TROUBLE}.`, ru: `Текст ${TROUBLE}.` },
      deprecated: { en: `${TROUBLE}.`, ru: `Текст ${TROUBLE}.` },
    });
    const comments = (await codeOf('troubled')).match(/\/\*\*[\s\S]*?\*\//g)?.join('\n') ?? '';
    expect(comments).not.toMatch(/(?<!\\)@(?:param x|link y)/);
    expect(comments).toContain("@deprecated A *\\/ b, \\@param x, $& and $' {\\@link y}");
  });
});
