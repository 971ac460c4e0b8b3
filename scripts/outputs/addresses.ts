import { assignSlugs, formatSlugs, parseSlugs } from '../../site/addresses.js';
import type { Output } from './output.js';

/** Where the addresses of codes on the website are kept: once given, an address never leads to another code. */
export const ADDRESSES = 'site/addresses.json';

/** The list of addresses, with those of new codes behind it. */
export const addresses: Output = {
  name: 'addresses',
  templates: [ADDRESSES],
  make({ model: { families, namespaces }, templates }) {
    const codes = [...families, ...namespaces].flatMap(({ errors }) => errors.map(({ code }) => code));
    const given = templates.get(ADDRESSES);
    return new Map([[ADDRESSES, formatSlugs(assignSlugs(codes, given ? parseSlugs(given) : new Map()))]]);
  },
};
