/**
 * The part of a page's address that stands for a code, safe on every disk, as the name of a folder.
 *
 * @example plainSlug('CONTROLLER_ERROR_…') // 'CONTROLLER_ERROR_~'
 */
export function plainSlug(code: string): string {
  if (code === '') return 'empty';
  const slug = code.replaceAll('…', '~').replace(/[^\w~-]/g, '-');
  // Windows keeps these names for devices.
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(slug) ? `${slug}-` : slug;
}

/**
 * Addresses for all codes: those given before stay, and no two differ in case only.
 *
 * @param codes In the order in which plain addresses are given away.
 * @param given What was given before, by code; codes that are gone keep theirs.
 */
export function assignSlugs(codes: Iterable<string>, given: ReadonlyMap<string, string>): Map<string, string> {
  const slugs = new Map(given);
  const taken = new Set([...given.values()].map((slug) => slug.toLowerCase()));
  for (const code of codes) {
    if (slugs.has(code)) continue;
    const plain = plainSlug(code);
    let slug = plain;
    for (let number = 2; taken.has(slug.toLowerCase()); number++) slug = `${plain}-${number}`;
    slugs.set(code, slug);
    taken.add(slug.toLowerCase());
  }
  return slugs;
}

/** The committed list of addresses, a code a line. */
export function formatSlugs(slugs: ReadonlyMap<string, string>): string {
  const rows = [...slugs].map((row) => `  ${JSON.stringify(row)}`);
  return `[\n${rows.join(',\n')}\n]\n`;
}

/** Reads that list. */
export function parseSlugs(text: string): Map<string, string> {
  return new Map(JSON.parse(text) as [string, string][]);
}
