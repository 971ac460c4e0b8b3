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
  const others = families.filter(({ name }) => name !== ROOT_FAMILY);
  return [...WRITTEN_BY_HAND, ...others.map(({ name }) => ({ subpath: `./${name}`, module: `generated/${name}` }))];
}
