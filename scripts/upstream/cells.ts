/**
 * The words of a cell or a line, without markup, entities and escapes, spaces collapsed.
 *
 * @example plainText('**Поле** `ID`&nbsp;\\u003Cbr\\u003E') // 'Поле ID'
 */
export function plainText(markup: string): string {
  return markup
    .split(/(`[^`]*`)/)
    .map((part) => (/^`.*`$/s.test(part) ? decode(part.slice(1, -1)) : withoutMarkup(part)))
    .join('')
    .replace(TAGS, ' ')
    .replace(/[\s\u00A0\u200B]+/g, ' ')
    .trim();
}

/** Tags that the server sends or that authors format by; what else stands in angle brackets is a placeholder. */
const TAGS = /<\/?(?:br|p|b|i|u|a|ul|ol|li|div|span|strong|em|code|nobr|sup|sub|font)(?:\s[^<>]*)?\/?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  laquo: '«',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
};

function decode(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\\(["'/|])/g, '$1');
}

function withoutMarkup(text: string): string {
  return decode(text)
    .replace(/\{%.*?%\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1')
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/\\([*_[\]{}<>#.\-\\])/g, '$1');
}

/**
 * The items of a cell: those of a list, lines separated by `<br>`, or pieces of code with commas between; the whole
 * cell where it is none of these.
 *
 * @example itemsOf('`One`, `Two`') // ['`One`', '`Two`']
 */
export function itemsOf(cell: string): string[] {
  const whole = cell.trim();
  const items = whole.split(/^\s*[-*]\s+/m);
  if (items.length > 2 && items[0] === '') return items.slice(1).map((item) => item.trim());
  if (/^`[^`]+`(?:\s*[,;]\s*`[^`]+`)+$/.test(whole)) return whole.match(/`[^`]+`/g) ?? [];
  const lines = whole.split(/<br\s*\/?>/i).map((line) => line.trim());
  return lines.filter((line, index) => line || index === 0);
}
