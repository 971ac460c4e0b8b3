/**
 * A value as a TypeScript literal.
 *
 * @example literal("can't") // "'can\\'t'"
 */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => `${fieldName(key)}: ${literal(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

// In an object literal a plain `__proto__` would set the prototype.
function fieldName(key: string): string {
  return key === '__proto__' ? "['__proto__']" : propertyName(key);
}

function quote(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/**
 * A property's name, quoted where it would not stay the string it is.
 *
 * @example propertyName('100') // "'100'"
 */
export function propertyName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : literal(name);
}

/** A text that neither ends the doc comment it stands in nor reads as a tag. */
export function commentText(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll('@', '\\@');
}

/**
 * A doc comment of the paragraphs given, empty ones left out.
 *
 * @example docComment(['What it is.']) // '/** What it is. *\/'
 */
export function docComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs.filter(Boolean).map(commentText);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, lines.map((line) => `${indent} * ${line}`).join(`\n${indent} *\n`), `${indent} */`].join(
    '\n',
  );
}
