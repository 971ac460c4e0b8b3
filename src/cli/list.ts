import { type ErrorEntry, families } from '../all.js';
import { categoryLabels, recoveryLabels } from '../generated/labels.js';
import { type Filters, UsageError } from './arguments.js';
import type { View } from './describe.js';
import { bold, type Terminal, wrap } from './layout.js';
import { MESSAGES } from './messages.js';
import type { Printer } from './printer.js';

/**
 * Lists the entries that all filters let through.
 *
 * @returns The exit code.
 * @throws UsageError for a value that no entry can have.
 */
export async function list(filters: Filters, { language, json, terminal }: View, printer: Printer): Promise<number> {
  check(filters, language);
  const entries = families
    .flatMap(({ name, errors }) => errors.map((entry) => ({ family: name, ...entry })))
    .filter((entry) => matches(entry, filters));
  if (json) for (const entry of entries) await printer.item(entry);
  else if (entries.length === 0) await printer.block(MESSAGES[language].noMatch);
  const rows = entries.map((entry): ListRow => {
    const code = entry.code || MESSAGES[language].noCode;
    return [String(entry.status), code, entry.family, recoveryLabels[entry.recovery][language]];
  });
  if (rows.length > 0) await printer.block(columns(rows, terminal));
  await printer.end();
  return 0;
}

function check(filters: Filters, language: View['language']): void {
  const allowed = {
    family: families.map(({ name }) => name),
    category: Object.keys(categoryLabels),
    recovery: Object.keys(recoveryLabels),
  };
  for (const [name, value] of Object.entries(filters) as [keyof Filters, string][]) {
    if (name !== 'status' && !allowed[name].includes(value))
      throw new UsageError(MESSAGES[language].badValue(`--${name}`, value, allowed[name]));
  }
}

function matches(
  entry: ErrorEntry & { readonly family: string },
  { family, status, category, recovery }: Filters,
): boolean {
  const statuses = [entry.status, ...entry.otherStatuses].map(String);
  return (
    (family === undefined || entry.family === family) &&
    (status === undefined || statuses.includes(status)) &&
    (category === undefined || entry.category === category) &&
    (recovery === undefined || entry.recovery === recovery)
  );
}

const GAP = '  ';

type ListRow = readonly [status: string, code: string, family: string, recovery: string];

/** In columns where they fit, else in two lines each. */
function columns(rows: readonly ListRow[], terminal: Terminal): string {
  const widths = ([0, 1, 2, 3] as const).map((index) => Math.max(...rows.map((row) => row[index].length)));
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  const lines = total <= terminal.width ? rows.map((row) => pad(row, widths)) : rows.map((row) => stack(row, terminal));
  return lines.join('\n');
}

function pad([status, code, ...others]: ListRow, widths: readonly number[]): string {
  // Padded by its own length, since a terminal does not count the characters that make it bold.
  const cells = [status, bold(code) + ' '.repeat((widths[1] ?? 0) - code.length), ...others];
  return cells
    .map((text, index) => text.padEnd(widths[index] ?? 0))
    .join(GAP)
    .trimEnd();
}

function stack([status, code, ...others]: ListRow, terminal: Terminal): string {
  const indent = ' '.repeat(status.length) + GAP;
  const width = Math.max(terminal.width - indent.length, 1);
  const lines = wrap(others.join(' · '), width).map((line) => indent + line);
  return [status + GAP + bold(code), ...lines].join('\n');
}
