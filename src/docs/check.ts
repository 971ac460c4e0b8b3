import { isMap } from '../response.js';

/**
 * Refuses an option.
 *
 * @throws RangeError that names the option, its value and what it may be.
 */
export function refuse(option: string, value: unknown, allowed: string): never {
  throw new RangeError(`The option ${option} is ${show(value)}. It may be: ${allowed}.`);
}

function show(value: unknown): string {
  try {
    return isText(value) || typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return typeof value;
  }
}

/** Refuses an option that is not good. */
export function check(option: string, value: unknown, good: boolean, allowed: string): void {
  if (!good) refuse(option, value, allowed);
}

/** Refuses what is no list, or holds what is not good. */
export function checkList<Item>(
  option: string,
  list: readonly Item[],
  allowed: string,
  isGood: (item: Item) => boolean,
): void {
  check(option, list, Array.isArray(list), `a list of ${allowed}`);
  for (const item of list) check(option, item, isGood(item), allowed);
}

/** Refuses a list that has the same item twice. */
export function checkOnce(option: string, list: readonly string[]): void {
  for (const [index, item] of list.entries()) check(option, item, list.indexOf(item) === index, 'given once');
}

/** What a field may be, and how that is said. */
export type Field = readonly [isGood: (value: unknown) => boolean, allowed: string];

function field(isGood: (value: unknown) => boolean, allowed: string): Field {
  return [isGood, allowed];
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isOneOf = (values: object) => (value: unknown) => isText(value) && Object.hasOwn(values, value);
const isBilingual = (value: unknown) => isMap(value) && isText(value['en']) && isText(value['ru']);
export const isUrl = (value: unknown) =>
  isText(value) && /^https?:\/\/[^\s/?#@\\:]+(:\d+)?([/?#][^\s\\]*)?$/.test(value);
export const isPath = (value: unknown) => isText(value) && /^\/(?![/\\])[^\s\\]*$/.test(value);
const isStatus = (value: unknown) => Number.isInteger(value);
const listOf = (isGood: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isGood);

export const TEXT = field(isText, 'text');
export const BILINGUAL = field(isBilingual, 'an object with en and ru');
export const LIST = field(listOf(isMap), 'a list of objects');
export const MAP = field(isMap, 'an object');
export const URL = field(isUrl, 'https://… or http://…');
export const TEXTS = field(listOf(isText), 'a list of texts');
export const PATHS = field(listOf(isPath), 'a list of paths that begin with /');

/** What each field of an entry must be, but those whose values the catalogue gives. */
export const ENTRY = {
  code: TEXT,
  status: field(isStatus, 'a whole number'),
  otherStatuses: field(listOf(isStatus), 'a list of whole numbers'),
  text: field((value) => value === undefined || isText(value), 'text, or left out'),
  otherTexts: TEXTS,
  description: BILINGUAL,
  category: TEXT,
  deprecated: field((value) => value === undefined || isBilingual(value), 'an object with en and ru, or left out'),
};

/** A field that has one of the names of an object. */
export function oneOf(values: object): Field {
  return field(isOneOf(values), Object.keys(values).join(', '));
}

/** Refuses an object of the caller's own, one of whose fields is not good. */
export function checkFields(at: string, value: object, fields: Readonly<Record<string, Field>>): void {
  for (const [name, [isGood, allowed]] of Object.entries(fields)) {
    const own = (value as Readonly<Record<string, unknown>>)[name];
    check(`${at}.${name}`, own, isGood(own), allowed);
  }
}
