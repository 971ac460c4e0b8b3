import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../scripts/markers.js';

const open = '<!-- generated:table -->';
const close = '<!-- /generated:table -->';

describe('fillMarkers', () => {
  it('puts the content between the markers, and leaves the rest as it is', () => {
    const text = `# Head\r\n${open}\nold\n${close}\n\ttail $& <!-- generated:other -->`;
    expect(fillMarkers('README.md', text, 'table', '| $1 | $& |')).toBe(
      `# Head\r\n${open}\n\n| $1 | $& |\n\n${close}\n\ttail $& <!-- generated:other -->`,
    );
  });

  it('changes nothing the second time, whatever stands around', () => {
    const prose = fc.string({ unit: 'binary' }).filter((text) => !text.includes('<!--'));
    fc.assert(
      fc.property(prose, prose, prose, prose, (before, old, after, content) => {
        const filled = fillMarkers('README.md', before + open + old + close + after, 'table', content);
        expect(filled.startsWith(before + open)).toBe(true);
        expect(filled.endsWith(close + after)).toBe(true);
        expect(fillMarkers('README.md', filled, 'table', content)).toBe(filled);
      }),
    );
  });

  it.each([
    ['no marker', 'text'],
    ['no marker that opens', `text ${close}`],
    ['no marker that closes', `text ${open}`],
    ['two that open', `${open} ${open} ${close}`],
    ['two that close', `${open} ${close} ${close}`],
    ['two that close and none that opens', `${close} ${close}`],
    ['two that open and none that closes', `${open} ${open}`],
    ['two pairs', `${open} ${close} ${open} ${close}`],
    ['the wrong order', `${close} ${open}`],
    ['one that closes too early', `${close} ${open} ${close}`],
    ['the markers of another part', '<!-- generated:other --> <!-- /generated:other -->'],
  ])('refuses %s, and names the file and the markers', (_, text) => {
    expect(() => fillMarkers('README.md', text, 'table', '')).toThrow(
      `README.md needs the markers ${open} and ${close} exactly once`,
    );
  });
});
