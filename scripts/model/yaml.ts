import { isUtf8 } from 'node:buffer';
import {
  CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Fault, show } from './fault.js';

/** Keys from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** Which half of a `key: value` a fault is about. */
export type Part = 'key' | 'value';

/** A parsed file: plain data, and where each piece of it stands. */
export interface YamlFile {
  /** Relative to the project's folder. */
  readonly name: string;
  /** Maps are objects, sequences are arrays. Nothing is known yet of their form. */
  readonly value: unknown;
  /** Keys of the map at a path in the order of the file, which objects do not keep for keys like `100`. */
  keys(path: Path): readonly string[];
  /** Line and column of the value at a path or of its key, or of the nearest thing around it that exists. */
  locate(path: Path, part: Part): { line: number; column: number };
}

/** Far more than a file of the catalogue needs, far less than what would exhaust the stack and end the process. */
const DEEPEST = 50;

/**
 * Reads a file as strict YAML 1.2: whatever two readers could understand differently is a fault.
 *
 * @param name As messages name it.
 * @returns The file, or the faults that make it unreadable.
 * @example readYaml('catalog/families/system.yaml', bytes)
 */
export function readYaml(name: string, bytes: Uint8Array): YamlFile | readonly Fault[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const faults = new Map<number, Fault>();
  const report: Report = (offset, message) => {
    // What the library says of a place that was reported already adds nothing.
    if (!faults.has(offset)) faults.set(offset, { file: name, ...placeOf(lines, offset), message, rule: 'yaml' });
  };

  if (!isUtf8(bytes)) {
    // All before the first U+FFFD that the file itself does not hold is decoded as it was: its bytes can be counted.
    const bytesBefore = (offset: number) => Buffer.byteLength(text.slice(0, offset));
    const marks = [...text.matchAll(/\uFFFD/g)].map(({ index }) => index);
    const offset = marks.find((mark) => !isUtf8(bytes.subarray(bytesBefore(mark), bytesBefore(mark) + 3))) ?? 0;
    const byte = bytes[bytesBefore(offset)]?.toString(16).toUpperCase();
    report(offset, `Byte 0x${byte} is not UTF-8. Save the file in the encoding UTF-8.`);
    return [...faults.values()];
  }
  if (!scan(text, report)) return [...faults.values()];
  // Duplicate keys are found below, in linear time; the library compares each key with each.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  if (faults.size === 0) reportYamlErrors([...document.errors, ...document.warnings], lines, report);
  reportAmbiguities(document, report);
  return faults.size > 0 ? [...faults.values()] : toFile(name, document, lines);
}

type Report = (offset: number, message: string) => void;

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col: column } = lines.linePos(offset);
  return { line, column };
}

/** Reports what strict reading forbids, at its very place; false if the text is nested too deeply to be composed. */
function scan(text: string, report: Report): boolean {
  if (text.startsWith('\uFEFF'))
    report(0, 'The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.');
  for (const tab of text.matchAll(/\t/g)) report(tab.index, 'A tab (U+0009). Indent and separate by spaces.');
  for (const lone of text.matchAll(/\r(?!\n)/g))
    report(lone.index, 'A carriage return (U+000D) that is no end of a line. Remove it, or end lines by U+000A.');
  const parser = new Parser();
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    const message = type && FORBIDDEN[type]?.(lexeme);
    if (message) report(parser.offset, message);
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) {
      report(parser.offset - 1, 'Nested too deeply. Remove the surplus brackets or indentation.');
      return false;
    }
  }
  return true;
}

const FORBIDDEN: { readonly [type in CST.TokenType]?: (lexeme: string) => string } = {
  alias: (lexeme) => `An alias, ${lexeme}. Write the value out: aliases hide what an entry says.`,
  anchor: (lexeme) => `An anchor, ${lexeme}. Remove it: aliases are not allowed either.`,
  'directive-line': () => 'A YAML directive (%). Remove it: the catalogue is plain YAML 1.2.',
  tag: (lexeme) => `A tag, ${lexeme}. Remove it: quotes are enough to make a string.`,
};

const REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent by two spaces a level, the fields of one error all alike.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes.',
  KEY_OVER_1024_CHARS: 'A key is a field name or a code: check for a missing quote.',
  MISSING_CHAR: 'Close the quote or bracket, and write a key as "key: value".',
  MULTILINE_IMPLICIT_KEY: 'Write a key as "key: value" on one line.',
  UNEXPECTED_TOKEN: 'Check quotes, brackets and indentation before this place.',
};

/** One fault a line: what follows on it is mostly a consequence of the first. */
function reportYamlErrors(errors: readonly YAMLError[], lines: LineCounter, report: Report): void {
  const told = new Set<number>();
  for (const { code, message, pos } of errors) {
    const { line } = lines.linePos(pos[0]);
    if (told.has(line)) continue;
    told.add(line);
    report(
      pos[0],
      code === 'MULTIPLE_DOCS'
        ? 'A second document begins here. Keep one to a file: remove the line "---".'
        : `Not valid YAML: ${message.replace(/\s+/g, ' ')}. ${REMEDIES[code] ?? 'Check the YAML syntax at this place.'}`,
    );
  }
}

/** Reports keys that are no strings or stand twice, and scalars that are read as something else than is written. */
function reportAmbiguities(document: Document, report: Report): void {
  visit(document, {
    Scalar(_, scalar) {
      const { value, source } = scalar;
      if ((typeof value !== 'number' && typeof value !== 'boolean') || source === String(value)) return;
      const message = `${source} is read as the ${typeof value} ${value}. Write ${value}, or put it in quotes if it is text.`;
      // Where it is a key, its map has reported it already.
      report(startOf(scalar), message);
    },
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items as Pair<Node>[]) {
        const { value, source } = isScalar(key) ? (key as Scalar) : {};
        if (isCollection(key)) {
          report(startOf(key), 'A list or map stands where a key belongs. Write a key as plain text.');
        } else if (typeof value !== 'string') {
          const message = `The key ${source || '(empty)'} is read as ${show(value)}, not as text. Put it in quotes: '${source}'.`;
          report(startOf(key), message);
        } else if (seen.has(value)) {
          report(startOf(key), `${show(value)} stands twice in this map. Remove one of the two.`);
        }
        seen.add(value);
      }
    },
  });
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function toFile(name: string, document: Document, lines: LineCounter): YamlFile {
  const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<unknown, Pair> => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [(pair.key as Scalar).value, pair]));
    known.set(map, pairs);
    return pairs;
  };

  /** The nodes of a path, as far as it leads, each as key and value. */
  function* follow(path: Path): Generator<Record<Part, unknown>> {
    let node: unknown = document.contents;
    for (const step of path) {
      const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
      const item = isSeq(node) ? node.items[Number(step)] : undefined;
      if (!pair && !item) return;
      node = pair ? pair.value : item;
      yield { key: pair?.key ?? item, value: node ?? pair?.key };
    }
  }

  return {
    name,
    value: document.toJS(),
    keys(path) {
      const nodes = [...follow(path)];
      const node = nodes.length < path.length ? undefined : (nodes.at(-1)?.value ?? document.contents);
      return isMap(node) ? ([...pairsOf(node).keys()] as string[]) : [];
    },
    locate(path, part) {
      const nodes = [...follow(path)];
      // What is absent is shown at the key of what should hold it.
      const node = nodes.at(-1)?.[nodes.length < path.length ? 'key' : part] ?? document.contents;
      return placeOf(lines, startOf(node));
    },
  };
}
