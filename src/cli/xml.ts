import type { Follower, Found, Progress } from './follower.js';

/** What the XML form of a response begins with. */
export const XML_START = '<response>';
const XML_END = '</response>';

const TAG = /<(\/?)([A-Za-z_][\w.-]*)[^<>]*?(\/?)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#039': "'", amp: '&' };
/** Deeper than any response, and no danger to what walks through it. */
const DEEPEST = 500;

/** Follows the XML form of a response from its first tag on. */
export class XmlFollower implements Follower {
  readonly isMeant = true;
  private isBegun = false;

  follow(line: string, from: number): Progress {
    const end = line.indexOf(XML_END, from);
    const other = line.indexOf(XML_START, this.isBegun ? from : from + 1);
    this.isBegun = true;
    if (other >= 0 && (end < 0 || other < end)) return { fault: other, breach: 'cut' };
    if (end >= 0) return { end: end + XML_END.length };
    // A line without a tag is one of a log that follows XML cut off.
    return line.trim() === '' || line.includes('<') ? undefined : { fault: 0, breach: 'cut' };
  }

  read(text: string): Found[] {
    return [{ value: fromXml(text), below: 0 }];
  }
}

interface Element {
  readonly name: string;
  /** What it holds: elements by name, of those with the same name the last. */
  readonly children: Record<string, unknown>;
  /** Where its text begins, if it holds no elements. */
  readonly start: number;
}

/**
 * The XML form of a response as its JSON form has it. Source: the official page `/error-codes.html`.
 *
 * @returns `undefined` where it is none.
 * @example fromXml('<response><error>expired_token</error></response>') // { error: 'expired_token' }
 */
function fromXml(text: string): unknown {
  const root = begin('', 0);
  const open = [root];
  for (const { 0: tag, 1: closes, 2: name = '', 3: isEmpty, index } of text.matchAll(TAG)) {
    if (!closes) open.push(begin(name, index + tag.length));
    if (!closes && !isEmpty) {
      if (open.length > DEEPEST) return undefined;
      continue;
    }
    const element = open.pop() as Element;
    const parent = open.at(-1);
    // More is closed than was opened.
    if (!parent) return undefined;
    const { children, start } = element;
    parent.children[element.name] = Object.keys(children).length > 0 ? children : unescapeXml(text.slice(start, index));
  }
  return root.children['response'];
}

function begin(name: string, start: number): Element {
  return { name, children: Object.create(null), start };
}

function unescapeXml(text: string): string {
  return text.trim().replace(/&(lt|gt|quot|apos|#039|amp);/g, (_, entity: string) => ENTITIES[entity] as string);
}
