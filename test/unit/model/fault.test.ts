import { expect, it } from 'vitest';
import { CatalogFaults, formatFault, show, showCharacter, sortFaults } from '../../../scripts/model/fault.js';

const fault = (file: string, line: number, column: number, message = '') => ({
  file,
  line,
  column,
  message,
  rule: 'x',
});

it('formatFault puts the place first, as terminals and editors recognize it, and the rule last', () => {
  expect(formatFault(fault('catalog/a.yaml', 12, 5, 'It is 99.'))).toBe('catalog/a.yaml:12:5  It is 99. [x]');
});

it('CatalogFaults is an error that says every fault on a line of its own', () => {
  const faults = [fault('a', 1, 2, 'One.'), fault('b', 3, 4, 'Two.')];
  const error = new CatalogFaults(faults);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'CatalogFaults', faults, message: 'a:1:2  One. [x]\nb:3:4  Two. [x]' });
});

it('sortFaults goes by file, line, column and message, numbers as numbers and letters by code point', () => {
  const sorted = [
    fault('B', 1, 1),
    fault('a', 2, 9),
    fault('a', 2, 10, 'B'),
    fault('a', 2, 10, 'a'),
    fault('a', 10, 1),
    fault('ä', 1, 1),
    fault('я', 1, 1),
  ];
  const found = [...sorted].reverse();
  expect(sortFaults(found)).toEqual(sorted);
  expect(found).toEqual([...sorted].reverse());
  expect(sortFaults([3, 5, 0, 6, 2, 4, 1].map((index) => sorted[index] ?? fault('', 0, 0)))).toEqual(sorted);
});

it('show gives a value as JSON, cut where it is long', () => {
  expect(['a "b"', 99, null, undefined, ['a'], '\u0007'].map(show).join(' ')).toBe(
    '"a \\"b\\"" 99 null undefined ["a"] "\\u0007"',
  );
  const [longest, longer] = [58, 59].map((length) => show('a'.repeat(length)));
  expect([longest, longer]).toEqual([`"${'a'.repeat(58)}"`, `"${'a'.repeat(59)}…`]);
});

it('showCharacter names the code point, and shows what can be seen', () => {
  expect([...'\u04217😀—$'].map(showCharacter).join(' ')).toBe(
    '"\u0421" (U+0421) "7" (U+0037) "😀" (U+1F600) "—" (U+2014) "$" (U+0024)',
  );
  expect([...' \u0000\u200B\u0301'].map(showCharacter).join(' ')).toBe('U+0020 U+0000 U+200B U+0301');
});
