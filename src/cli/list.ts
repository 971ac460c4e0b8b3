import { type Explanation, families } from '../all.js';
import { WORDS } from '../docs/words.js';
import { ErrorCategory } from '../generated/vocabulary.js';
import { type Filters, UsageError } from './arguments.js';
import type { View } from './explain.js';
import { bold, type Terminal, wrap } from './layout.js';
import type { Result } from './main.js';
import { MESSAGES } from './messages.js';

/**
 * Lists the entries that fit all filters.
 *
 * @throws UsageError for a value that no entry can have.
 */
export function list(filters: Filters, { locale, json, terminal }: View): Result {
  const badValue = (name: keyof Filters, value: string, allowed: readonly string[]) =>
    new UsageError(MESSAGES[locale].badValue(`--${name}`, value, allowed));
  const check = (name: 'family' | 'category' | 'recovery', allowed: readonly string[]) => {
    const value = filters[name];
    if (value !== undefined && !allowed.includes(value)) throw badValue(name, value, allowed);
  };
  check(
    'family',
    families.map(({ name }) => name),
  );
  check('category', Object.values(ErrorCategory));
  check('recovery', Object.keys(WORDS[locale].recoveries));
  const { status } = filters;
  if (status !== undefined && !/^[2-5]\d\d$/.test(status)) throw badValue('status', status, ['200–599']);

  const entries = allEntries().filter((entry) => fits(entry, filters));
  if (json) return { output: JSON.stringify(entries, null, 2), complaint: '', exitCode: 0 };
  if (entries.length === 0) return { output: MESSAGES[locale].noneFits, complaint: '', exitCode: 0 };
  const { recoveries } = WORDS[locale];
  const rows = entries.map((entry): ListRow => {
    return [String(entry.status), entry.code, entry.family, recoveries[entry.recovery]];
  });
  return { output: columns(rows, terminal), complaint: '', exitCode: 0 };
}

function allEntries(): Explanation[] {
  return families.flatMap(({ name, errors }) =>
    Object.values(errors).map((entry) => ({ family: name, ...entry }) as Explanation),
  );
}

function fits(entry: Explanation, { family, status, category, recovery }: Filters): boolean {
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
  const lines =
    total <= terminal.width ? rows.map((row) => pad(row, widths, terminal)) : rows.map((row) => stack(row, terminal));
  return lines.join('\n');
}

function pad([status, code, ...others]: ListRow, widths: readonly number[], terminal: Terminal): string {
  // Padded by its own length, since a terminal does not count the signs that make it bold.
  const cells = [status, bold(code, terminal) + ' '.repeat((widths[1] ?? 0) - code.length), ...others];
  return cells
    .map((text, index) => text.padEnd(widths[index] ?? 0))
    .join(GAP)
    .trimEnd();
}

function stack([status, code, ...others]: ListRow, terminal: Terminal): string {
  const indent = ' '.repeat(status.length) + GAP;
  const width = Math.max(terminal.width - indent.length, 1);
  const lines = wrap(others.join(' · '), width).map((line) => indent + line);
  return [status + GAP + bold(code, terminal), ...lines].join('\n');
}
