import { matchesText } from '../../src/text.js';
import { mergeTexts, shapeOf } from './shape.js';

const shapes = new Map<string, string>();

function cachedShape(text: string): string {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = shapeOf(text);
  shapes.set(text, shape);
  return shape;
}

/**
 * Whether a text of the catalogue is one of a page: it is that text, or tells it with `…` for what varies.
 *
 * @example isSameText("Parameter '…' is empty", 'Parameter "ID" is empty.') // true
 */
export function isSameText(ours: string, theirs: string): boolean {
  return (
    cachedShape(ours) === cachedShape(theirs) || matchesText(ours, theirs) || matchesText(ours, mergeTexts([theirs]))
  );
}
