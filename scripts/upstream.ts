import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './generate.js';
import { readCatalog } from './model/files.js';
import { loadModel, type Model } from './model/model.js';
import { ROOT } from './model/project.js';
import type { Schemas } from './model/schema.js';
import { readIfPresent } from './outputs/files.js';
import { compareExamples } from './upstream/compare-examples.js';
import { compareFamilies } from './upstream/compare-families.js';
import { comparePages } from './upstream/compare-languages.js';
import { compareMethods } from './upstream/compare-methods.js';
import { applyDifferences, DIFFERENCES, type Difference, readDifferences } from './upstream/differences.js';
import { readMethods } from './upstream/documentation.js';
import { draftNamespace } from './upstream/draft.js';
import { type Files, readDocumentation } from './upstream/files.js';
import { isMissing } from './upstream/finding.js';
import { type Comparison, countRows, renderReport } from './upstream/report.js';
import { listRows } from './upstream/row-list.js';

const USAGE = 'npm run upstream -- --ru DIR --en DIR [--json | --draft NAMESPACE | --rows NAMESPACE]';

/** Compares the documentation in both languages with the catalogue. */
export function compare(
  sources: { readonly ru: Files; readonly en: Files },
  { families, namespaces }: Pick<Model, 'families' | 'namespaces'>,
  differences: readonly Difference[],
): Comparison {
  const documentation = readMethods(sources.ru, sources.en);
  const findings = [
    ...compareFamilies(sources.ru, sources.en, families),
    ...compareMethods(documentation.methods, namespaces),
    ...compareExamples(documentation.methods, { namespaces, families }),
    ...comparePages(documentation.methods),
  ];
  return { counts: countRows(documentation), ...applyDifferences(findings, differences) };
}

/**
 * What `npm run upstream` does: prints how the official documentation differs from the catalogue, and ends with exit
 * code 1 if the catalogue lacks something; or prints a draft of a namespace.
 *
 * @param args The options of the command line.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ru: { type: 'string' },
      en: { type: 'string' },
      json: { type: 'boolean' },
      draft: { type: 'string' },
      rows: { type: 'string' },
    },
  });
  if (!values.ru || !values.en) {
    throw new Error(`Name the checkouts of the documentation in both languages: ${USAGE}`);
  }
  const sources = { ru: readDocumentation(values.ru), en: readDocumentation(values.en) };
  const namespace = values.draft ?? values.rows;
  if (namespace !== undefined) {
    const methods = readMethods(sources.ru, sources.en).methods.filter((method) => method.namespace === namespace);
    if (methods.length === 0) throw new Error(`No page documents a method of the namespace ${namespace}.`);
    const today = new Date().toISOString().slice(0, 10);
    process.stdout.write(values.rows === undefined ? draftNamespace(namespace, methods, today) : listRows(methods));
    return;
  }
  const catalog = await readCatalog(root);
  const comparison = compare(sources, loadModel(catalog), await readKnown(root, catalog.schemas));
  process.stdout.write(values.json ? `${JSON.stringify(comparison, null, 2)}\n` : renderReport(comparison));
  if (comparison.findings.some(isMissing)) process.exitCode = 1;
}

async function readKnown(root: string, { upstream }: Schemas): Promise<Difference[]> {
  const text = await readIfPresent(join(root, DIFFERENCES));
  return text === undefined ? [] : readDifferences(Buffer.from(text), upstream);
}

const [, script, ...args] = process.argv;
if (script?.endsWith('upstream.ts')) await runScript(() => main(args, ROOT));
