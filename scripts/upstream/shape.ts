/** What may differ between two texts that say the same. */
const SLOT = new RegExp(
  [
    /#[A-Z_]+#/u, // a placeholder of language files
    /\.{3,}|…/u,
    /%[sd]/u,
    /<[^<>]+>|\[\.\.\.\]/u,
    /\{[^{}]*\}/u,
    /"[^"]*"|«[^«»]*»|“[^“”]*”|`[^`]*`/u,
    /(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/u,
    /\b\p{Lu}[\p{Lu}\p{N}_]{3,}\b/u, // a field in capitals
    /\b\p{Ll}+\p{Lu}[\p{L}\p{N}]*\b/u, // entityTypeId
    /\b[a-z]\w*_\w+\b/u,
    /(?<=поле )[a-z]\w*|(?<=\b[Ff]ield )[a-z]\w*(?= (?:is|requires)\b)/u, // a field in lower case
    /\d+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Texts that end in a list of names. */
const LIST =
  /^((?:Required fields|Обязательные поля|Unknown fields|Invalid fields|.*, (?:missing|пропущены))\s*:).*$/iu;

/** Texts of the REST core, which are the same with every method. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^could not find value for parameter\b.*\(internal error\)\W*$/i,
    'Could not find value for parameter {…} (internal error)',
  ],
  [/^could not find value for parameter\b[^()]*$/i, 'Could not find value for parameter {…}'],
  [/^could not construct parameter\b[^()]*$/i, 'Could not construct parameter {…}'],
  [
    /^invalid value \{.*\} to match with parameter \{.*\}\. should be value of type [^()]*$/i,
    'Invalid value {…} to match with parameter {…}. Should be value of type …',
  ],
];

/** A text in which what certainly varies is `…`, before it is compared. */
export function normalizeText(text: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  return known ? known[1] : text.replace(LIST, '$1 …').replace(/\(internal error\)[.!]?$/, '(internal error)');
}

/**
 * What two texts have in common that differ only in names, values, quotes, case and the final mark.
 *
 * @example shapeOf("Parameter 'id' is empty.") === shapeOf('parameter "ID" is empty') // true
 */
export function shapeOf(text: string): string {
  return withSlots(normalizeText(text))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s.!:,;"'«»“”`]+/g, ' ')
    .replace(/(… ?)+/g, '…')
    .trim();
}

/** A text that is nothing but a name, such as ACCESS_DENIED, is no slot. */
function withSlots(text: string): string {
  const hollowed = text.replace(SLOT, '…');
  return /\p{L}/u.test(hollowed) ? hollowed : text;
}

/**
 * One text for several of one shape: what differs between them, and what no server sends so, is `…`.
 *
 * @example mergeTexts(["Parameter 'a' is empty", "Parameter 'b' is empty"]) // "Parameter '…' is empty"
 */
export function mergeTexts(texts: readonly string[]): string {
  const parts = texts.map((text) => partsOf(normalizeText(text)));
  const [first] = parts;
  if (!first) return '';
  if (!first.some((part, index) => index % 2 === 0 && /\p{L}/u.test(part))) return texts[0] as string;
  // Where quotes or a mark make slots of one text only, the most frequent text stands for all.
  const alike = parts.filter(({ length }) => length === first.length);
  const merged = first.map((part, index) => {
    if (index % 2 === 0) return part;
    const values = new Set(alike.map((other) => other[index] as string));
    return values.size === 1 && !isSample(part) ? part : hollow([...values]);
  });
  return merged.join('').replace(/(… ?)*…/g, '…');
}

/** Literal parts and slots in turn. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: slot, index } of text.matchAll(SLOT)) {
    parts.push(text.slice(at, index), slot);
    at = index + slot.length;
  }
  return [...parts, text.slice(at)];
}

/** Whether a value is a sample or a placeholder, whatever other pages say. */
function isSample(slot: string): boolean {
  return /^(#[A-Z_]+#|\.{3,}|…|%[sd]|<.*>|\[\.\.\.\]|\{.*\}|['"«“]\d*['"»”])$/u.test(slot);
}

/** A slot without its value, in the quotes or braces that all have. */
function hollow(slots: readonly string[]): string {
  const frames = new Set(slots.map((slot) => (/^(['"«“`{]).*(['"»”`}])$/s.exec(slot) ? (slot.at(0) as string) : '')));
  const [frame = ''] = frames;
  // Braces around words of another alphabet are the author's.
  const isAuthors = frame === '{' && slots.some((slot) => /\p{Script=Cyrillic}/u.test(slot));
  if (frames.size > 1 || frame === '' || isAuthors) return '…';
  return `${frame}…${slots[0]?.at(-1)}`;
}
