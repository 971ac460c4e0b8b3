import type { View } from './describe.js';
import { describeMethod } from './describe-method.js';
import { type IdentifiedMethod, tellTaken } from './method.js';
import type { Printer } from './printer.js';

/**
 * Tells everything that methods may return.
 *
 * @returns The exit code: 1 where one of them is unknown.
 */
export async function explainMethods(
  methods: readonly IdentifiedMethod[],
  view: View,
  printer: Printer,
): Promise<number> {
  for (const method of methods) {
    await tellTaken(method, view, printer);
    if (view.json) await printer.item(toItem(method));
    else if (method.entry) for (const block of describeMethod(method.entry, view)) await printer.block(block);
  }
  await printer.end();
  return methods.every(({ entry }) => entry) ? 0 : 1;
}

function toItem({ typed, entry }: IdentifiedMethod): unknown {
  if (!entry) return { method: typed, entries: [] };
  const { name, namespace, docs, errors } = entry;
  return { method: name, ...(name === typed ? {} : { typed }), namespace, docs, entries: errors };
}
