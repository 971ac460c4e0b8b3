import type { Files } from './output.js';

/**
 * The text of a template.
 *
 * @throws Error if there is no such file.
 */
export function templateOf(templates: Files, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`${path} is missing: generated parts belong into it. Restore it.`);
  return text;
}

/**
 * Puts generated content between the markers of a text written by hand.
 *
 * @param name The pair `<!-- generated:name -->`, `<!-- /generated:name -->`.
 * @throws Error if the pair is not there exactly once.
 * @example fillMarkers('README.md', text, 'statuses', table)
 */
export function fillMarkers(path: string, text: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`;
  const close = `<!-- /generated:${name} -->`;
  const [before, first, , second, after, ...surplus] = text.split(new RegExp(`(<!-- /?generated:${name} -->)`));
  if (first !== open || second !== close || surplus.length > 0) {
    throw new Error(`${path} needs the markers ${open} and ${close} exactly once, in this order. Restore them.`);
  }
  return `${before}${open}\n\n${content}\n\n${close}${after}`;
}
