import type { MethodEntry } from '../entry.js';
import { loadMethod, namespaceOf } from '../explain-error.js';
import type { View } from './describe.js';
import { type Letter, stripMarks, toLatin } from './identify.js';
import { showCharacter, visible } from './layout.js';
import { MESSAGES } from './messages.js';
import type { Printer } from './printer.js';
import { describeUnknownMethod } from './unknown.js';

/** What a typed name of a method is taken for. */
export interface IdentifiedMethod {
  /** The name as typed, without quotes, spaces and marks around it. */
  readonly typed: string;
  /** Absent where there is no such method. */
  readonly entry?: MethodEntry;
  /** The first letter of another alphabet in the name; absent where there is none. */
  readonly letter?: Letter;
}

/**
 * The method that a name stands for, whatever its case, and though some of its letters only look right.
 *
 * @example (await identifyMethod('"Tasks.Task.Add",')).entry?.name // 'tasks.task.add'
 */
export async function identifyMethod(name: string): Promise<IdentifiedMethod> {
  const typed = stripMarks(name.replace(/\s+/g, ''));
  const { latin, ...letter } = toLatin(typed);
  const entry = await loadMethod(latin);
  return entry ? { typed, entry, ...letter } : { typed };
}

/** The same, and the user is told where the name was another, or is unknown; `undefined` where there is no such method. */
export async function resolveMethod(name: string, view: View, printer: Printer): Promise<MethodEntry | undefined> {
  const method = await identifyMethod(name);
  await tellTaken(method, view, printer);
  return method.entry;
}

/** Tells the user where a name was taken for another, or is unknown. */
export async function tellTaken(
  { typed, entry, letter }: IdentifiedMethod,
  view: View,
  printer: Printer,
): Promise<void> {
  const messages = MESSAGES[view.language];
  if (!entry) printer.complain(await describeUnknownMethod(typed, view.language));
  else if (letter) {
    const { position, typed: character, meant } = letter;
    const taken = messages.takenFor(visible(typed), [entry.name]);
    await printer.block(`${taken} ${messages.letter(position, showCharacter(character), meant)}`);
  }
}

/** Whether a word has the form of a method's name, or begins as the names of a namespace do. */
export function maybeMethod(word: string): boolean {
  return hasMethodForm(word) || namespaceOf(toLatin(word).latin) !== undefined;
}

/** Whether a word has the form of a method's name: parts between dots. */
export function hasMethodForm(word: string): boolean {
  return /^[a-z]\w*(\.[\w-]+)+$/i.test(toLatin(word).latin);
}
