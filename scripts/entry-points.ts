import { type Model, ROOT_FAMILY } from './catalog.js';

/** Something that users import. */
export interface EntryPoint {
  /** As in `exports`: `.` or `./oauth`. */
  readonly subpath: string;
  /** The module of `src/`, without its ending. */
  readonly module: string;
}

const WRITTEN_BY_HAND: readonly EntryPoint[] = [
  { subpath: '.', module: 'index' },
  { subpath: './all', module: 'all' },
  { subpath: './docs', module: 'docs' },
];

/** Every entry point: those written by hand, and one for each family beyond the root's. */
export function entryPoints({ families }: Model): readonly EntryPoint[] {
  const others = families.map(({ name }) => name).filter((name) => name !== ROOT_FAMILY);
  const subpaths = others.map((name) => `./${name}`);
  return [...WRITTEN_BY_HAND, ...subpaths.map((subpath) => ({ subpath, module: moduleOf(subpath) }))];
}

/**
 * The module of `src/`, and so of `dist/`, behind an entry point.
 *
 * @example moduleOf('./oauth') // 'generated/oauth'
 */
export function moduleOf(subpath: string): string {
  const own = WRITTEN_BY_HAND.find((point) => point.subpath === subpath);
  return own?.module ?? `generated/${subpath.slice(2)}`;
}
