import { posix } from 'node:path';
import { type Example, readExample } from './example.js';
import type { Files } from './files.js';
import { methodOf } from './method-name.js';
import { announcedCode, announcedStatuses, type PageRow, readRows } from './rows.js';
import { type Block, parseYfm } from './yfm.js';

/** What a page says of its method, in one language. */
export interface MethodPage {
  /** In the sources, such as `api-reference/tasks/tasks-task-add.md`. */
  readonly path: string;
  /** On the site, such as `/api-reference/tasks/tasks-task-add.html`. */
  readonly url: string;
  readonly method: string;
  readonly title: string;
  /** Whether the page is about REST 3.0. */
  readonly v3: boolean;
  /** Of the error section, without the patterns such as 40x. */
  readonly statuses: readonly number[];
  readonly examples: readonly Example[];
  /** In the order of the page; none where it has no table. */
  readonly rows: readonly PageRow[];
}

/** Includes that say the same on each page: the system errors belong to the families. */
const COMMON_INCLUDE = /(^|\/)(system-errors|error-info|error-info-v3|required|examples)\.md$/;

/**
 * Reads every page of a method, in the order of their paths.
 *
 * @param names Methods of pages whose title may leave them out: those of the same paths in the other language.
 */
export function readPages(files: Files, names: ReadonlyMap<string, string> = new Map()): MethodPage[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('api-reference/') && !/(^|\/)_includes?\//.test(path))
    .flatMap((path) => readPage(files, path, names.get(path)) ?? []);
}

function readPage(files: Files, path: string, name: string | undefined): MethodPage | undefined {
  const blocks = parseYfm(files.get(path) as string);
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const found = heading?.kind === 'heading' ? methodOf(heading.text, path, blocks, name) : undefined;
  if (!found) return undefined;
  const section = errorSections(resolveIncludes(files, path, blocks));
  const v3 =
    /-rest-v3\.md$/.test(path) ||
    blocks.some((block) => block.kind === 'include' && /error-info-v3\.md$/.test(block.path));
  const statuses = statusesOf(section);
  const examples = section.flatMap((block) =>
    block.kind === 'code' ? (readExample(block.text, block.line) ?? []) : [],
  );
  return {
    path,
    url: urlOf(path),
    method: found.name,
    title: found.title,
    v3,
    statuses,
    examples,
    rows: readRows(section),
  };
}

/** Where the site has a page. */
export function urlOf(path: string): string {
  return `/${path.replace(/\.md$/, '.html')}`;
}

function resolveIncludes(files: Files, path: string, blocks: readonly Block[], depth = 0): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'include') return [block];
    const target = posix.join(posix.dirname(path), block.path.replace(/#.*$/, ''));
    const text = files.get(target);
    if (text === undefined || COMMON_INCLUDE.test(target) || depth > 5) return [];
    const included = resolveIncludes(files, target, parseYfm(text), depth + 1);
    // A line of the page is where a reader looks first.
    return included.map((inner) => moveTo(inner, block.line));
  });
}

function moveTo(block: Block, line: number): Block {
  return block.kind === 'table'
    ? { ...block, line, rows: block.rows.map((row) => ({ ...row, line })) }
    : { ...block, line };
}

/** The blocks below the headings about errors. */
function errorSections(blocks: readonly Block[]): Block[] {
  const section: Block[] = [];
  let level = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (level > 0 && block.level <= level) level = 0;
      if (level === 0 && block.level > 1 && /ошиб|\berrors?\b/i.test(block.text)) level = block.level;
    }
    if (level > 0) section.push(block);
  }
  return section;
}

/** The statuses of the whole section; what stands below the code of a single table is that table's. */
function statusesOf(section: readonly Block[]): number[] {
  const end = section.findIndex((block) => announcedCode(block) !== undefined);
  const statuses = section.slice(0, end < 0 ? undefined : end).flatMap((block) => announcedStatuses(block));
  return [...new Set(statuses)];
}
