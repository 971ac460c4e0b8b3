import type { VNode } from 'preact';
import type { Place } from './place.js';

/** A page of the site in one language. */
export interface Page extends Place {
  /** Of the document; also its name in breadcrumbs. */
  readonly title: string;
  /** What a search engine shows below it. */
  readonly description: string;
  /** The pages above it, without the start page: path and title. */
  readonly above: readonly (readonly [path: string, title: string])[];
  /** What stands in `main`, its heading first. */
  readonly body: VNode;
}
