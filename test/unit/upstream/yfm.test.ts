import { describe, expect, it } from 'vitest';
import { parseYfm } from '../../../scripts/upstream/yfm.js';

const rowsIn = (source: string) =>
  parseYfm(source).flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []));

describe('parseYfm', () => {
  it('tells headings, samples, includes, tables and lines apart, each with its line', () => {
    const source = [
      '# Title {#anchor}',
      '',
      'Words',
      '```json',
      '# no heading',
      '#| no table',
      '```',
      '{% include notitle [words](../_includes/some.md) %}',
      '#|',
      '|| a | b ||',
      '|#',
      '##No space',
    ].join('\n');
    expect(parseYfm(source)).toEqual([
      { kind: 'heading', level: 1, text: 'Title', line: 1 },
      { kind: 'text', text: 'Words', line: 3 },
      { kind: 'code', text: '# no heading\n#| no table', line: 4 },
      { kind: 'include', path: '../_includes/some.md', line: 8 },
      { kind: 'table', rows: [{ cells: ['a', 'b'], line: 10 }], line: 9 },
      { kind: 'heading', level: 2, text: 'No space', line: 12 },
    ]);
  });

  it('reads cells of several lines, and rows that end on a line of their own', () => {
    expect(rowsIn('#|\n|| a |\n- one\n- two\n| c ||\n||\nd | e\n||\n|#')).toEqual([
      ['a', '- one\n- two', 'c'],
      ['d', 'e'],
    ]);
  });

  it('takes marks in code and behind a backslash for text', () => {
    expect(rowsIn('#|\n|| `a|b` | c \\| d | `e||f` ||\n|#')).toEqual([['`a|b`', 'c \\| d', '`e||f`']]);
  });

  it('begins a row where one begins, even if the one before was not closed', () => {
    expect(rowsIn('#|\n|| a | b |\n|| c | d ||\n|#')).toEqual([
      ['a', 'b', ''],
      ['c', 'd'],
    ]);
  });

  it('leaves a table in a cell to that cell', () => {
    expect(rowsIn('#|\n|| a |\n#|\n|| x | y ||\n|#\n||\n|| b | c ||\n|#')).toEqual([
      ['a', '#|\n|| x | y ||\n|#'],
      ['b', 'c'],
    ]);
  });

  it('survives what is not closed', () => {
    expect(rowsIn('#|\n|| a | b')).toEqual([['a', 'b']]);
    expect(parseYfm('```\nwords')).toEqual([{ kind: 'code', text: 'words', line: 1 }]);
    expect(parseYfm('')).toEqual([]);
  });

  it('reads lines that end as on Windows', () => {
    expect(rowsIn('#|\r\n|| a | b ||\r\n|#\r\n')).toEqual([['a', 'b']]);
  });
});
