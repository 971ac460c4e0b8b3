// The page's script is the one part of the project that runs in a browser only.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The first element that a selector fits.
 *
 * @throws Error if there is none: the page and its script come from one build.
 */
export function find<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Every element that a selector fits. */
export function findAll<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}
