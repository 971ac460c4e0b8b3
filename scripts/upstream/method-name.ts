import type { Block } from './yfm.js';

const NAME = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+(?![\w.]*\.?\*)/g;

/** The method in the address that a sample for cURL calls. */
const CALLED =
  /(?:\*\*put_your_webhook_here\*\*|webhook\*\*|\/rest(?:\/api)?)\/+([A-Za-z]\w*(?:\.\w+)*)(?=[\s'"?\\]|$)/g;

/** What a page tells of the method that it documents. */
export interface MethodName {
  readonly name: string;
  /** The heading without the name. */
  readonly title: string;
}

/**
 * The method of a page: the title names it, and a sample, the file's name or an error section confirms it.
 * Pages of events, of functions of the browser and of formats have none.
 *
 * @param heading The title of the page.
 * @param expected The method that the page of this path has in the other language.
 * @example methodOf('Создать задачу tasks.task.add', 'tasks/tasks-task-add.md', blocks)
 */
export function methodOf(
  heading: string,
  path: string,
  blocks: readonly Block[],
  expected?: string,
): MethodName | undefined {
  const called = calledMethods(blocks);
  const isCalled = (name: string) => called.has(name.toLowerCase());
  const words = heading.replaceAll('`', '').trim();
  if (/^(Событие|Event(?!\p{L}))/iu.test(words)) return undefined;
  const last = /([A-Za-z]+)$/.exec(words)?.[1] ?? '';
  const named = [...words.matchAll(NAME)].map(([name]) => name).reverse();
  const single = isCalled(last) && fold(last) === fold(fileOf(path)) ? [last] : [];
  const isConfirmed = (name: string) => isCalled(name) || resemble(name, fileOf(path));
  const isMethod = (name: string) => !/^BX24\./.test(name) && !isEvent(name) && isConfirmed(name);
  const name = expected ?? [...named, ...single].find(isMethod);
  if (name === undefined) return undefined;
  const title = [name, ...named].reduce((text, part) => text.replace(part, ''), words);
  return { name, title: title.replace(/\s+/g, ' ').replace(LOOSE_END, '').trim() };
}

/** What leads to the name, which is no part of the title any longer. */
const LOOSE_END = /(?:[\s:,.—-]|(?<=\s)(?:for|to|in|by|from|using|with|via|of|the|в|с|через))+$/i;

function calledMethods(blocks: readonly Block[]): ReadonlySet<string> {
  const samples = blocks.filter((block) => block.kind === 'code');
  return new Set(samples.flatMap(({ text }) => [...text.matchAll(CALLED)].map(([, name = '']) => name.toLowerCase())));
}

function isEvent(name: string): boolean {
  return name === name.toUpperCase();
}

function fileOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/(-rest-v3)?\.md$/, '');
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function resemble(name: string, file: string): boolean {
  const [a, b] = [fold(name), fold(file)];
  return a.endsWith(b) || b.endsWith(a);
}
