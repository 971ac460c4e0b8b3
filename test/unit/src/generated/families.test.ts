import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { explain, families } from '../../../../src/all.js';
import type { ErrorEntry } from '../../../../src/entry.js';
import catalog from '../../../../src/generated/catalog.json' with { type: 'json' };
import { categoryLabels, recoveryLabels } from '../../../../src/generated/labels.js';
import { ErrorCategory, Recovery } from '../../../../src/generated/vocabulary.js';
import { forAnyValue, thawed } from '../support.js';

/** What a family's module offers, without the family's name in the names. */
interface FamilyModule {
  readonly entries: readonly ErrorEntry[];
  readonly codes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string | number, string | number>>;
  readonly table: Readonly<Record<string, ErrorEntry>>;
  lookup(code: unknown): ErrorEntry | undefined;
  lookupByStatus(status: unknown): ErrorEntry[];
  isCode(value: unknown): boolean;
  isResponse(value: unknown, codes?: string | readonly string[]): boolean;
}

/** The form of each member among what a module exports. */
const EXPORTS: readonly [keyof FamilyModule, RegExp][] = [
  ['entries', /^entries$/],
  ['codes', /^[A-Z]\w*ErrorCode$/],
  ['statuses', /^[A-Z]\w*ErrorStatus$/],
  ['table', /^[a-z]\w*Errors$/],
  ['lookup', /^lookup$/],
  ['lookupByStatus', /^lookupByStatus$/],
  ['isCode', /^is\w+ErrorCode$/],
  ['isResponse', /^is\w+ErrorResponse$/],
];

const FOLDER = new URL('../../../../src/generated/families/', import.meta.url);
const NAMES = (await readdir(FOLDER)).map((file) => file.replace(/\.ts$/, '')).sort();

async function load(name: string): Promise<FamilyModule> {
  const module: Record<string, unknown> = await import(new URL(`${name}.ts`, FOLDER).href);
  const names = Object.keys(module);
  return Object.fromEntries(
    EXPORTS.map(([member, form]) => [member, module[names.find((exported) => form.test(exported)) ?? '']]),
  ) as unknown as FamilyModule;
}

const MODULES = await Promise.all(NAMES.map(async (name) => [name, await load(name)] as const));

/** A body in a format, with a code. */
const BODIES: Readonly<Record<string, (code: unknown) => object>> = {
  classic: (error) => ({ error, error_description: 'x' }),
  'rest-v3': (code) => ({ error: { code, message: 'x' } }),
};

describe.each(MODULES)('the family %s', (name, { entries, codes, statuses, table, ...family }) => {
  const known = entries.map(({ code }) => code);
  /** As they are sent: those of digits as numbers too. */
  const sent = new Set<unknown>([...known, ...known.filter((code) => String(Number(code)) === code).map(Number)]);
  const data = catalog.families.find((published) => published.name === name);

  it('is told alike by its module, the list of families and the data file', () => {
    const { errors, ...head } = families.find((listed) => listed.name === name) ?? {};
    expect(errors).toBe(entries);
    expect(data).toMatchObject(head);
    expect(data?.errors).toMatchObject(entries);
    expect(Object.entries(codes)).toEqual(data?.errors.map(({ member, code }) => [member, code]));
  });

  it('finds each entry by its code, and nothing else', () => {
    expect(Object.keys(table).sort()).toEqual([...known].sort());
    expect(Object.getPrototypeOf(table)).toBeNull();
    for (const entry of entries) {
      expect(table[entry.code]).toBe(entry);
      expect(family.lookup(entry.code)).toBe(entry);
      expect(family.isCode(entry.code)).toBe(true);
      expect(explain(entry.code)).toContainEqual(expect.objectContaining({ ...entry, family: name }));
    }
    for (const code of sent) expect([family.isCode(code), family.lookup(code)?.code]).toEqual([true, `${code}`]);
    forAnyValue((value) => {
      expect(family.isCode(value)).toBe(sent.has(value));
      expect(family.lookup(value)?.code).toBe(sent.has(value) ? `${value}` : undefined);
    }, known[0]);
  });

  it('has each entry found by its code and any of its texts, with its status', () => {
    for (const { code, text = '', otherTexts, status } of entries) {
      for (const description of [text, ...otherTexts].filter(Boolean)) {
        const explanations = explain({ code, description, status });
        expect([explanations[0]?.match, explanations.find((found) => found.family === name)?.match]).toEqual([
          'text',
          'text',
        ]);
        // The documented text with the documented status is no other error.
        if (description === text) expect(explanations[0]?.probablyOfMethod).toBe(false);
      }
    }
  });

  it('finds each entry by its statuses', () => {
    const all = entries.flatMap(({ status, otherStatuses }) => [status, ...otherStatuses]);
    const named = Object.values(statuses).filter((status) => typeof status === 'number');
    expect(named).toEqual([...new Set(all)].sort((a, b) => a - b));
    for (const status of named) {
      expect(statuses[String(statuses[status])]).toBe(status);
      const found = entries.filter((entry) => entry.status === status || entry.otherStatuses.includes(status));
      expect(new Set(family.lookupByStatus(status))).toEqual(new Set(found));
    }
  });

  it('accepts bodies in its format with its codes, and only those named', () => {
    for (const [format, bodyOf] of Object.entries(BODIES)) {
      const mine = format === data?.format;
      for (const code of mine && format === 'classic' ? sent : known) {
        const body = bodyOf(code);
        expect([family.isResponse(body), family.isResponse(body, `${code}`)]).toEqual([mine, mine]);
        const others = known.filter((other) => other !== `${code}`);
        expect([family.isResponse(body, known), family.isResponse(body, others)]).toEqual([mine, false]);
        expect([family.isResponse(body, []), family.isResponse(body, 'no code')]).toEqual([false, false]);
      }
    }
    forAnyValue((value) => {
      expect(family.isResponse(value)).toBe(false);
      if (sent.has(value)) return;
      for (const bodyOf of Object.values(BODIES)) expect(family.isResponse(bodyOf(value))).toBe(false);
    }, known[0]);
  });

  it('has texts in all entries, or in none where the server localizes them', () => {
    for (const entry of entries) expect('text' in entry).toBe(data?.localizedText === false);
  });

  it('is frozen through and through', () => {
    expect([entries, table].flatMap(thawed)).toEqual([]);
  });
});

describe('the families', () => {
  it('are all listed, the system errors first, then the others by name, and frozen', () => {
    const others = NAMES.filter((name) => name !== 'system');
    expect(families.map(({ name }) => name)).toEqual(['system', ...others]);
    expect(thawed(families)).toEqual([]);
  });

  it('name their sources with an address and a day of the calendar', () => {
    for (const { url, read } of families.flatMap(({ sources }) => sources)) {
      expect(new URL(url).protocol).toBe('https:');
      expect(new Date(read).toISOString().slice(0, 10)).toBe(read);
    }
  });
});

describe.each([
  ['categories', ErrorCategory, categoryLabels, 'category'],
  ['recoveries', Recovery, recoveryLabels, 'recovery'],
] as const)('the %s', (vocabulary, values, labels, field) => {
  it('have a frozen object whose members are named after the values', () => {
    expect(thawed(values)).toEqual([]);
    for (const [member, value] of Object.entries(values)) {
      expect(member.toLowerCase().replaceAll('_', '-')).toBe(value);
    }
  });

  it('are told alike by the object, the labels and the data file, and are all that entries have', () => {
    const listed: readonly string[] = Object.values(values);
    expect(Object.entries(labels)).toEqual(catalog[vocabulary].map(({ value, label }) => [value, label]));
    expect(Object.keys(labels)).toEqual(listed);
    for (const entry of families.flatMap(({ errors }) => errors)) expect(listed).toContain(entry[field]);
  });
});
