import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../scripts/look-alikes.js';

describe('lookAlike', () => {
  // By code point, since the point is that the eye cannot tell them apart.
  it.each([
    ['U+0410', 'A'],
    ['U+0412', 'B'],
    ['U+0415', 'E'],
    ['U+041A', 'K'],
    ['U+041C', 'M'],
    ['U+041D', 'H'],
    ['U+041E', 'O'],
    ['U+0420', 'P'],
    ['U+0421', 'C'],
    ['U+0422', 'T'],
    ['U+0423', 'Y'],
    ['U+0425', 'X'],
    ['U+0430', 'a'],
    ['U+0435', 'e'],
    ['U+043E', 'o'],
    ['U+0440', 'p'],
    ['U+0441', 'c'],
    ['U+0443', 'y'],
    ['U+0445', 'x'],
    ['U+0456', 'i'],
  ])('%s and back', (point, latin) => {
    const cyrillic = String.fromCodePoint(Number.parseInt(point.slice(2), 16));
    expect(latin.charCodeAt(0)).toBeLessThan(0x80);
    expect(lookAlike(cyrillic)).toBe(latin);
    expect(lookAlike(latin)).toBe(cyrillic);
  });

  it.each(['\u0416', '\u044F', 'D', 'z', '1', '_', '', '__proto__'])('knows none of %j', (letter) => {
    expect(lookAlike(letter)).toBeUndefined();
  });
});
