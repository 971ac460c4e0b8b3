import { type CatalogFiles, familyFile, readCatalog } from '../scripts/model/files.js';
import { ROOT } from '../scripts/model/project.js';

/**
 * The catalogue with a single family of as many codes as asked for, each with texts of its own, and no methods.
 *
 * @example loadModel(await syntheticCatalog(1000))
 */
export async function syntheticCatalog(codes: number): Promise<CatalogFiles> {
  const head = `name: synthetic
identifier: Synthetic
title: { en: Synthetic errors, ru: Вымышленные ошибки }
sources:
  - title: { en: Nothing real, ru: Ничего настоящего }
    url: https://example.com/
    read: '2026-01-01'
errors:
`;
  const errors = Array.from(
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
  const titles = errors.map(
    (_, index) => `/synthetic/${index}.html: { en: Synthetic page ${index}, ru: Вымышленная страница ${index} }\n`,
  );
  const encode = (texts: readonly string[]) => new TextEncoder().encode(texts.join(''));
  const { common: _common, ...files } = await readCatalog(ROOT);
  return {
    ...files,
    namespaces: [],
    families: [{ name: familyFile('synthetic'), bytes: encode([head, ...errors]) }],
    pages: { name: 'catalog/pages.yaml', bytes: encode(titles) },
  };
}
