import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown files of the documentation in one language: text by path, such as `api-reference/events/events.md`. */
export type Files = ReadonlyMap<string, string>;

/** The pages of the reference, what pages include, and the page of the authorization server. */
const READ = /^api-reference\/|(^|\/)_includes?\/|^settings\/oauth\/error-codes\.md$/;

/**
 * Reads a checkout of the documentation's sources.
 *
 * @param root Its folder, in which `api-reference` lies.
 * @throws Error if there is no page: that nothing is documented would be no finding.
 */
export function readDocumentation(root: string): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && READ.test(name))
    .sort();
  if (!names.some((name) => name.startsWith('api-reference/'))) {
    throw new Error(`${root} has no pages in api-reference. Name a checkout of the documentation's sources.`);
  }
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
