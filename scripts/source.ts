import { isUtf8 } from 'node:buffer';
import {
  CST,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { type Fault, show } from './faults.js';

/** Keys from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Which part of a pair a fault is about. */
export type Part = 'key' | 'value';

/** A parsed catalogue file: plain data, and where each piece of it stands. */
export interface SourceFile {
  readonly file: string;
  /** Maps are null-prototype objects, sequences are arrays. Nothing is known yet of their form. */
  readonly value: unknown;
  /** Keys of a map in the order of the file, which a plain object does not keep for keys like `100`. */
  keys(map: object): Iterable<string>;
  /** Line and column of the value at a path or of its key, or of the nearest thing around it that exists. */
  locate(path: Path, part: Part): { line: number; column: number };
}

/** What came of reading a file: the data, or the reasons why there is none. */
export type ReadResult = { readonly source: SourceFile } | { readonly faults: readonly Fault[] };

type Offsets = Record<Part, number>;

/** Far more than a family file needs, far less than what would exhaust the stack and, with it, end the process. */
const DEEPEST = 50;

/**
 * Reads one catalogue file as strict YAML 1.2: whatever two readers could understand differently is a fault.
 *
 * @example readSource('catalog/system.yaml', bytes)
 */
export function readSource(file: string, bytes: Uint8Array): ReadResult {
  const encodingFault = findEncodingFault(file, bytes);
  if (encodingFault) return { faults: [encodingFault] };

  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = new LineCounter();
  const faults: Fault[] = [];
  const told = new Set<number>();
  const fault = (offset: number, message: string) => {
    // What the library says of a place that was reported already adds nothing.
    if (told.has(offset)) return;
    told.add(offset);
    const { line, col } = lines.linePos(offset);
    faults.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  };

  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  if (!scan(text, fault)) return { faults };
  // Duplicate keys are found below, in linear time; the library compares each key with each.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  if (faults.length === 0) reportYamlErrors([...document.errors, ...document.warnings], lines, fault);
  const { value, places } = convert(document.contents, fault);
  if (faults.length > 0) return { faults };
  return { source: sourceFile(file, value, places, lines, startOf(document.contents)) };
}

function findEncodingFault(file: string, bytes: Uint8Array): Fault | undefined {
  // Line by line, since no character goes over the end of one.
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const row = bytes.subarray(start, end);
    if (!isUtf8(row)) {
      const length = validLength(row);
      const before = new TextDecoder().decode(row.subarray(0, length));
      const byte = row[length]?.toString(16).toUpperCase();
      const message = `Byte 0x${byte} is not UTF-8. Save the file in the encoding UTF-8.`;
      return { file, line, column: before.length + 1, message };
    }
    start = end;
  }
  return undefined;
}

/** How many bytes of a faulty row are characters, up to the first that is none. */
function validLength(row: Uint8Array): number {
  let length = 0;
  // A character has at most four bytes.
  for (let end = 1; end <= length + 4; end++) {
    if (isUtf8(row.subarray(length, end))) length = end;
  }
  return length;
}

type Report = (offset: number, message: string) => void;

/** Reports what strict reading forbids, at its very place; false if the text is nested too deeply to be composed. */
function scan(text: string, fault: Report): boolean {
  if (text.startsWith('\uFEFF'))
    fault(0, 'The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.');
  for (const tab of text.matchAll(/\t/g)) fault(tab.index, 'A tab (U+0009). Indent and separate by spaces.');
  for (const lone of text.matchAll(/\r(?!\n)/g))
    fault(lone.index, 'A carriage return (U+000D) that is no end of a line. Remove it, or end lines by U+000A.');
  const parser = new Parser();
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    const trap = type && TRAPS[type];
    if (trap) fault(parser.offset, trap(lexeme));
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) {
      fault(parser.offset - 1, 'Nested too deeply. Remove the surplus brackets or indentation.');
      return false;
    }
  }
  return true;
}

const TRAPS: { readonly [type in CST.TokenType]?: (lexeme: string) => string } = {
  alias: (lexeme) => `An alias, ${lexeme}. Write the value out: aliases hide what an entry says.`,
  anchor: (lexeme) => `An anchor, ${lexeme}. Remove it: aliases are not allowed either.`,
  'directive-line': () => 'A YAML directive (%). Remove it: a family file is plain YAML 1.2.',
  tag: (lexeme) => `A tag, ${lexeme}. Remove it: quotes are enough to make a string.`,
};

const YAML_REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent by two spaces a level, the fields of one error all alike.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes.',
  KEY_OVER_1024_CHARS: 'A key is a field name or a code: check for a missing quote.',
  MISSING_CHAR: 'Close the quote or bracket, and write a key as "key: value".',
  MULTILINE_IMPLICIT_KEY: 'Write a key as "key: value" on one line.',
  UNEXPECTED_TOKEN: 'Check quotes, brackets and indentation before this place.',
};

/** One fault a line: what follows on it, and what follows from a trap, is mostly a consequence of the first. */
function reportYamlErrors(errors: readonly YAMLError[], lines: LineCounter, fault: Report): void {
  const told = new Set<number>();
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0]);
    if (!told.has(line)) fault(error.pos[0], explainYamlError(error));
    told.add(line);
  }
}

function explainYamlError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS')
    return 'A second document begins here. Keep one family to a file: remove the line "---".';
  const what = message.replace(/\s+/g, ' ');
  return `Not valid YAML: ${what}. ${YAML_REMEDIES[code] ?? 'Check the YAML syntax at this place.'}`;
}

type Places = Map<object, Map<string, Offsets>>;

/** Turns the YAML tree into plain data, and reports what strict reading forbids on the way. */
function convert(root: Node | null, fault: Report): { value: unknown; places: Places } {
  const places: Places = new Map();

  function convertNode(node: Node): unknown {
    if (isMap(node)) return convertMap(node.items as Pair<Node, Node | null>[]);
    if (isSeq(node)) return convertSequence(node.items as Node[]);
    return isScalar(node) ? convertScalar(node) : null;
  }

  function convertScalar(node: Scalar): unknown {
    const { value, source } = node;
    if ((typeof value === 'number' || typeof value === 'boolean') && source !== String(value)) {
      fault(
        startOf(node),
        `${source} is read as the ${typeof value} ${value}. Write ${value}, or put it in quotes if it is text.`,
      );
    }
    return value;
  }

  function convertMap(pairs: readonly Pair<Node, Node | null>[]): object {
    const map: Record<string, unknown> = Object.create(null);
    const entries = new Map<string, Offsets>();
    places.set(map, entries);
    for (const { key: keyNode, value: valueNode } of pairs) {
      const key = convertKey(keyNode);
      // Also where the key is refused: what stands under it may have faults of its own.
      const value = valueNode ? convertNode(valueNode) : null;
      if (key === undefined) continue;
      const first = entries.get(key);
      if (first) {
        fault(startOf(keyNode), `${show(key)} stands twice in this map. Remove one of the two.`);
        continue;
      }
      entries.set(key, { key: startOf(keyNode), value: startOf(valueNode ?? keyNode) });
      map[key] = value;
    }
    return map;
  }

  function convertKey(node: Node): string | undefined {
    const { value, source } = isScalar(node) ? node : {};
    if (typeof value === 'string') return value;
    const message = isCollection(node)
      ? 'A list or map stands where a key belongs. Write a key as plain text.'
      : `The key ${source || '(empty)'} is read as ${show(value)}, not as text. Put it in quotes: '${source}'.`;
    fault(startOf(node), message);
    return undefined;
  }

  function convertSequence(items: readonly Node[]): unknown[] {
    const list = items.map(convertNode);
    const offsets = items.map((item, index) => [String(index), { key: startOf(item), value: startOf(item) }] as const);
    places.set(list, new Map(offsets));
    return list;
  }

  return { value: root ? convertNode(root) : null, places };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function sourceFile(file: string, value: unknown, places: Places, lines: LineCounter, start: number): SourceFile {
  return {
    file,
    value,
    keys: (map) => places.get(map)?.keys() ?? [],
    locate(path, part) {
      let offset = start;
      let current = value;
      for (const [depth, key] of path.entries()) {
        const offsets = places.get(current as object)?.get(String(key));
        if (!offsets) break;
        // What a fault says of something absent is shown at the key of what should hold it.
        offset = offsets[depth === path.length - 1 ? part : 'key'];
        current = (current as Record<string | number, unknown>)[key];
      }
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}
