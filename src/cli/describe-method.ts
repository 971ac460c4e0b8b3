import { families } from '../all.js';
import { WORDS } from '../docs/words.js';
import type { MethodEntry } from '../entry.js';
import { describeMeaning, titleOf, type View } from './describe.js';
import { bold, type LabelledValue, layOut } from './layout.js';
import { MESSAGES } from './messages.js';

/** A method in words: its pages, each error that it may return, and how many any method may return besides. */
export function describeMethod({ name, namespace, docs, errors }: MethodEntry, view: View): string[] {
  const { language, terminal } = view;
  const messages = MESSAGES[language];
  const { columns, docsUrl } = WORDS[language];
  const rows: LabelledValue[] = [
    [messages.namespace, `${titleOf(namespace, language)} (${namespace})`],
    ...docs.map((page, index): LabelledValue => [index === 0 ? columns.docs : '', docsUrl + page]),
    [messages.note, errors.length === 0 ? messages.noneDocumented : ''],
  ];
  // Their pages are that of the method.
  const entries = errors.map((entry) => describeMeaning([{ ...entry, docs: [], match: 'method' }], view));
  const counts = families.map((family) => `${family.name} ${family.errors.length}`).join(', ');
  const besides: LabelledValue[] = [
    [messages.besides, messages.anyMethod(counts)],
    ['', messages.listFamily],
  ];
  return [`${bold(name)}\n${layOut(rows, terminal)}`, ...entries, layOut(besides, terminal)];
}
