/**
 * The words that make the page's body Russian: by what they replace (the name of an attribute, or `''` for a text),
 * then by word, the numbers of the nodes that get it. Nodes are the elements of the body and its texts, counted from
 * 0 in the order of the document; blank texts do not count.
 */
export type Translation = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Values of a node by attribute; a text has its words under `''`. */
type MarkupNode = Readonly<Record<string, string>>;

const TOKEN = /<\/[^>]*>|<([a-z]\w*)([^>]*)>|[^<]+/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * What differs between a body in two languages. It weighs a third of the second body, and to switch languages then
 * leaves every row, its place and its state as they are.
 *
 * @throws Error if the two differ in more than words.
 * @example findTranslation('<p>Yes</p>', '<p>Да</p>') // { '': { 'Да': [1] } }
 */
export function findTranslation(from: string, to: string): Translation {
  const [nodes, others] = [parse(from), parse(to)];
  const translation: Record<string, Record<string, number[]>> = {};
  for (let index = 0; index < Math.max(nodes.length, others.length); index++) {
    const node = nodes[index] ?? {};
    const other = others[index] ?? {};
    if (JSON.stringify(Object.keys(node)) !== JSON.stringify(Object.keys(other))) {
      throw new Error(
        `The languages of the page differ in their tags: ${JSON.stringify(node)}, ${JSON.stringify(other)}.`,
      );
    }
    for (const [name, value] of Object.entries(other)) {
      if (value === node[name]) continue;
      translation[name] ??= {};
      translation[name][value] ??= [];
      translation[name][value].push(index);
    }
  }
  return translation;
}

function parse(markup: string): MarkupNode[] {
  return [...markup.matchAll(TOKEN)].flatMap(([token, tag, attributes]) => {
    if (tag !== undefined) return [{ [`<${tag}>`]: '', ...parseAttributes(attributes ?? '') }];
    return token.startsWith('<') || token.trim() === '' ? [] : [{ '': unescapeHtml(token) }];
  });
}

function parseAttributes(attributes: string): MarkupNode {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescapeHtml(value)]);
  return Object.fromEntries(pairs);
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The inverse of `escapeHtml`. */
function unescapeHtml(html: string): string {
  return html.replace(/&[#\w]+;/g, (entity) => CHARACTERS[entity] ?? entity);
}
