/** Something wrong in a file of the catalogue, at a place that an editor can jump to. */
export interface Fault {
  /** Relative to the project's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong, with the value, and the remedy. */
  readonly message: string;
  /** Who found it: the name of a rule, or `yaml`, `schema`, `files`. */
  readonly rule: string;
}

/** Thrown when the catalogue cannot be used; holds every fault of every file. */
export class CatalogFaults extends Error {
  override readonly name = 'CatalogFaults';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
  }
}

/**
 * A fault as a line that terminals and editors recognize as a place.
 *
 * @example formatFault(fault) // 'catalog/families/system.yaml:12:5  status is 99. … [schema]'
 */
export function formatFault({ file, line, column, message, rule }: Fault): string {
  return `${file}:${line}:${column}  ${message} [${rule}]`;
}

/** Faults in reading order: by file, then by place. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
  );
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_SHOWN = 60;

/**
 * A value as a message shows it: JSON, cut where it is long.
 *
 * @example show('a') // '"a"'
 */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/**
 * A character as a message shows it, with the code point that tells look-alikes apart.
 *
 * @example showCharacter('С') // '"С" (U+0421)'
 */
export function showCharacter(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const visible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
  return visible ? `"${character}" (U+${point})` : `U+${point}`;
}
