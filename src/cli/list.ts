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
  const badValue = (name: keyof Filters, allowed: readonly string[]) =>
    new UsageError(MESSAGES[locale].badValue(`--${name}`, filters[name] ?? '', allowed));
  const check = (name: 'family' | 'category' | 'recovery', allowed: readonly string[]) => {
    const value = filters[name];
    if (value !== undefined && !allowed.includes(value)) throw badValue(name, allowed);
  };
  check(
    'family',
    families.map(({ name }) => name),
  );
  check('category', Object.values(ErrorCategory));
  check('recovery', Object.keys(WORDS[locale].recoveries));
  if (filters.status !== undefined && !/^[2-5]\d\d$/.test(filters.status)) throw badValue('status', ['200–599']);

  const entries = allEntries().filter((entry) => fits(entry, filters));
  if (json) return { output: JSON.stringify(entries, null, 2), complaint: '', exitCode: 0 };
  if (entries.length === 0) return { output: MESSAGES[locale].noneFits, complaint: '', exitCode: 0 };
  const { recoveries } = WORDS[locale];
  const rows = entries.map(({ status, code, family, recovery }) => [
    String(status),
    code,
    family,
    recoveries[recovery],
  ]);
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

/** Rows of status, code and the rest, in columns where they fit, else in two lines each. */
function columns(rows: readonly (readonly string[])[], terminal: Terminal): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (total <= terminal.width) {
    return rows.map((row) => pad(row, widths, terminal).trimEnd()).join('\n');
  }
  return rows.map((row) => stack(row, terminal)).join('\n');
}

function pad(row: readonly string[], widths: readonly number[], terminal: Terminal): string {
  return row
    .map((text, index) => {
      const padding = ' '.repeat((widths[index] ?? 0) - text.length);
      return (index === 1 ? bold(text, terminal) : text) + padding;
    })
    .join(GAP);
}

function stack([status = '', code = '', ...others]: readonly string[], terminal: Terminal): string {
  const indent = ' '.repeat(status.length) + GAP;
  const width = Math.max(terminal.width - indent.length, 1);
  const lines = wrap(others.join(' · '), width).map((line) => indent + line);
  return [status + GAP + bold(code, terminal), ...lines].join('\n');
}
