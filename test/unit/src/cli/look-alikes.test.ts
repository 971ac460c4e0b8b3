import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../../../src/cli/look-alikes.js';

describe('lookAlike', () => {
  // By code point, since the eye cannot tell them apart.
  it.each([
    ['ABEKMHOPCTYX', [0x410, 0x412, 0x415, 0x41a, 0x41c, 0x41d, 0x41e, 0x420, 0x421, 0x422, 0x423, 0x425]],
    ['aeopcyxi', [0x430, 0x435, 0x43e, 0x440, 0x441, 0x443, 0x445, 0x456]],
  ])('knows the Cyrillic letters that look like %s, and the other way round', (latin, points) => {
    const cyrillic = String.fromCodePoint(...points);
    expect([...cyrillic].map(lookAlike).join('')).toBe(latin);
    expect([...latin].map(lookAlike).join('')).toBe(cyrillic);
  });

  it.each(['\u0416', '\u044F', 'D', 'z', '1', '_', '', '__proto__'])('knows none of %j', (letter) => {
    expect(lookAlike(letter)).toBeUndefined();
  });
});
