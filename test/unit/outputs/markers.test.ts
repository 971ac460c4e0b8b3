import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMarkers, templateOf } from '../../../scripts/outputs/markers.js';

const [open, close] = ['<!-- generated:table -->', '<!-- /generated:table -->'];

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
        expect(filled.startsWith(before + open) && filled.endsWith(close + after)).toBe(true);
        expect(fillMarkers('README.md', filled, 'table', content)).toBe(filled);
      }),
    );
  });

  it.each(['', '<', '>', '<<>', '<>>', '>>', '<<', '<><>', '><', '><>'])('refuses other markers: "%s"', (order) => {
    const text = order.replaceAll(/[<>]/g, (sign) => `text ${sign === '<' ? open : close}`);
    expect(() => fillMarkers('README.md', text, 'table', '')).toThrow(
      `README.md needs the markers ${open} and ${close} exactly once, in this order. Restore them.`,
    );
  });
});

it('templateOf gives the text, an empty one too, or names the file that is missing', () => {
  expect(templateOf(new Map([['README.md', '']]), 'README.md')).toBe('');
  expect(() => templateOf(new Map([['README.md', 'text']]), 'a.md')).toThrow(
    'a.md is missing: generated parts belong into it. Restore it.',
  );
});
