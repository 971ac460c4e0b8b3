/** Makes the website in memory, of a catalogue whose namespaces are there several times, and prints what that took. */

import { ROOT } from '../scripts/model/project.js';
import { readSiteSources, siteFiles } from '../scripts/site.js';
import { assignSlugs } from '../site/addresses.js';

const copies = Number(process.argv[2]);
const { model, slugs, ...rest } = await readSiteSources(ROOT, undefined);

/** A namespace under another name, with methods, and codes of capitals, of its own. */
function copyOf(namespace: (typeof model.namespaces)[number], number: number): (typeof model.namespaces)[number] {
  if (number === 0) return namespace;
  const errors = new Map(
    namespace.errors.map((error) => {
      return [error, /^[A-Z_]{4,}$/.test(error.code) ? { ...error, code: `${error.code}_${number}` } : error];
    }),
  );
  const methods = namespace.methods.map((method) => ({
    ...method,
    name: `copy${number}.${method.name}`,
    errors: method.errors.map((error) => errors.get(error) ?? error),
  }));
  return { ...namespace, name: `${namespace.name}${number}`, errors: [...errors.values()], methods };
}

const namespaces = Array.from({ length: copies }, (_, number) =>
  model.namespaces.map((one) => copyOf(one, number)),
).flat();
const codes = namespaces.flatMap(({ errors }) => errors.map(({ code }) => code));
const before = process.cpuUsage();
let [pages, bytes] = [0, 0];
for await (const [path, content] of siteFiles({
  ...rest,
  model: { ...model, namespaces },
  slugs: assignSlugs(codes, slugs),
})) {
  if (path.endsWith('.html')) pages++;
  bytes += Buffer.byteLength(content);
}
const { user, system } = process.cpuUsage(before);
// In kilobytes everywhere.
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ pages, bytes, milliseconds: (user + system) / 1000, megabytes: maxRSS / 1000 }));
