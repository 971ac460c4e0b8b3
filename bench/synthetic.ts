import type { CatalogFile } from '../scripts/catalog.js';

/**
 * A family file of as many codes as asked for, each with texts of its own.
 *
 * @example syntheticFamily(1000).bytes.length
 */
export function syntheticFamily(codes: number): CatalogFile {
  const head = `name: synthetic
identifier: Synthetic
title: { en: Synthetic errors, ru: Вымышленные ошибки }
sources:
  - title: { en: Nothing real, ru: Ничего настоящего }
    url: https://example.com/
    read: '2026-01-01'
errors:
`;
  const entries = Array.from(
    { length: codes },
    (_, index) => `  SYNTHETIC_${index}:
    status: ${400 + (index % 100)}
    otherStatuses: [200]
    text: Synthetic error ${index}
    description:
      en: Fault number ${index} of a service that does not exist. Change the request and repeat it.
      ru: Сбой под номером ${index} в несуществующем сервисе. Измените запрос и повторите его.
    category: request
    recovery: change-request
    docs: [/synthetic/${index}.html]
`,
  );
  return { file: 'catalog/synthetic.yaml', bytes: new TextEncoder().encode(head + entries.join('')) };
}
