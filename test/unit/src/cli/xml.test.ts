import { describe, expect, it } from 'vitest';
import { XmlFollower } from '../../../../src/cli/xml.js';

const read = (text: string) => new XmlFollower().read(text);

describe('XmlFollower', () => {
  it.each<[text: string, value: unknown]>([
    [
      '<response><error>expired_token</error><error_description>It &lt;b&gt; &amp;amp; &quot;x&quot; &apos;y&#039;</error_description></response>',
      { error: 'expired_token', error_description: `It <b> &amp; "x" 'y'` },
    ],
    ['<response>\n  <error>\n A\n</error>\n</response>', { error: 'A' }],
    ['<response><error></error><error_description/></response>', { error: '', error_description: '' }],
    [
      // Business data that merely looks like an error stays inside the result.
      '<response><result><error>A</error><ID>1</ID></result><time><start>1.5</start></time></response>',
      { result: { error: 'A', ID: '1' }, time: { start: '1.5' } },
    ],
    ['<response><result a="b"><item>1</item><item>2</item></result></response>', { result: { item: '2' } }],
    ['<response><__proto__>1</__proto__><result>1</result></response>', { ['__proto__']: '1', result: '1' }],
    ['<response></response>', ''],
    ['</a><response><error>A</error></response>', undefined],
  ])('reads %s', (text, value) => expect(read(text)).toEqual([{ value, below: 0 }]));

  it('reads as many levels as any response has, and no more', () => {
    const nested = (levels: number) => `<response>${'<a>'.repeat(levels)}1${'</a>'.repeat(levels)}</response>`;
    expect(read(nested(498))).toMatchObject([{ value: { a: expect.anything() } }]);
    expect(read(nested(500))).toEqual([{ value: undefined, below: 0 }]);
    expect(read(`<response>${'<a>'.repeat(1e5)}</response>`)).toEqual([{ value: undefined, below: 0 }]);
  });

  it('ends with its tag, and breaks where a line has none or another response begins', () => {
    const follow = (...lines: string[]) => {
      const follower = new XmlFollower();
      return lines.map((line, index) => follower.follow(line, index === 0 ? line.indexOf('<response>') : 0)).at(-1);
    };
    expect(follow('</response> <response></response> x')).toEqual({ end: 33 });
    expect(follow('<response>', '', ' <error>A</error> ', '</response> x')).toEqual({ end: 11 });
    expect(follow('<response>')).toBeUndefined();
    expect(follow('<response>', ' \t')).toBeUndefined();
    expect(follow('<response>', '2026 a log')).toEqual({ fault: 0, breach: 'cut' });
    expect(follow('<response><error> <response>')).toEqual({ fault: 18, breach: 'cut' });
    expect(new XmlFollower().isMeant).toBe(true);
  });
});
