import type { DifferenceForm, UpstreamForm } from '../../src/generated/forms.js';
import { CatalogFaults, show } from '../model/fault.js';
import { checkForm, type JsonSchema } from '../model/schema.js';
import { readYaml } from '../model/yaml.js';
import type { Finding } from './finding.js';

/** Where the list of what is knowingly different stands. */
export const DIFFERENCES = 'catalog/upstream.yaml';

/** What the catalogue knowingly says otherwise than a page. */
export type Difference = Readonly<DifferenceForm>;

/**
 * Reads the list.
 *
 * @throws CatalogFaults if its form is wrong.
 */
export function readDifferences(bytes: Uint8Array, schema: JsonSchema): Difference[] {
  const file = readYaml(DIFFERENCES, bytes);
  if (!('value' in file)) throw new CatalogFaults(file);
  const faults = checkForm(file, schema);
  if (faults.length > 0) throw new CatalogFaults(faults);
  return (file.value as UpstreamForm).differences;
}

/** Findings without those that are known, and what of the list applies to none. */
export function applyDifferences(
  findings: readonly Finding[],
  differences: readonly Difference[],
): { findings: Finding[]; stale: Difference[] } {
  const applied = new Set<Difference>();
  const left = findings.filter((finding) => {
    const known = differences.filter((difference) => isAbout(difference, finding));
    for (const difference of known) applied.add(difference);
    return known.length === 0;
  });
  return { findings: left, stale: differences.filter((difference) => !applied.has(difference)) };
}

/** A field that the difference does not name may be anything. */
function isAbout(difference: Difference, finding: Finding): boolean {
  const fields = ['page', 'method', 'code', 'kind', 'text'] as const;
  return fields.every((field) => difference[field] === undefined || difference[field] === finding[field]);
}

/** A difference as a line of the report. */
export function describeDifference({ reason, ...fields }: Difference): string {
  const told = Object.entries(fields).map(([name, value]) => `${name} ${show(value)}`);
  return `${told.join(', ')}: ${reason}`;
}
