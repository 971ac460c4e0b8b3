import { type Difference, describeDifference } from './differences.js';
import type { Documentation } from './documentation.js';
import { type Finding, type FindingKind, isMissing, KINDS } from './finding.js';

/** What a comparison came to. */
export interface Comparison {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** Entries of the list of differences that apply to nothing any longer. */
  readonly stale: readonly Difference[];
}

export interface Counts {
  readonly methods: number;
  /** Of classic pages, with a table. */
  readonly methodsWithTables: number;
  readonly rows: number;
  readonly codes: number;
  /** Of pages about REST 3.0. */
  readonly validationRows: number;
}

/** How much the documentation holds. */
export function countRows({ methods }: Documentation): Counts {
  const rowsOf = (v3: boolean) =>
    methods.map(({ pages }) => pages.filter((page) => page.v3 === v3).flatMap(({ rows }) => rows));
  const classic = rowsOf(false);
  return {
    methods: methods.length,
    methodsWithTables: classic.filter(({ length }) => length > 0).length,
    rows: classic.flat().length,
    codes: new Set(classic.flat().map(({ code }) => code)).size,
    validationRows: rowsOf(true).flat().length,
  };
}

/** The report as Markdown: what is missing first, a line for each finding, by namespace. */
export function renderReport({ counts, findings, stale }: Comparison): string {
  const missing = findings.filter(isMissing);
  const others = findings.filter((finding) => !isMissing(finding));
  return [
    '# The official documentation against the catalogue',
    '',
    `${counts.methods} methods are documented, ${counts.methodsWithTables} with a table of ${counts.rows} rows and ${counts.codes} codes in all; pages about REST 3.0 have ${counts.validationRows} rows more.`,
    '',
    ...summaryOf(findings),
    ...(stale.length > 0 ? section('Known differences that no longer apply', stale.map(describeDifference)) : []),
    ...sectionsOf('Missing', missing),
    ...sectionsOf('Other findings', others),
  ].join('\n');
}

function summaryOf(findings: readonly Finding[]): string[] {
  const kinds = Object.keys(KINDS) as FindingKind[];
  const counts = kinds.map((kind) => [kind, findings.filter((finding) => finding.kind === kind).length] as const);
  const rows = counts.filter(([, count]) => count > 0).map(([kind, count]) => `| ${KINDS[kind].title} | ${count} |`);
  return rows.length > 0 ? ['| Finding | Count |', '| --- | ---: |', ...rows, ''] : ['Nothing differs.', ''];
}

function sectionsOf(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const namespaces = [...new Set(findings.map(({ namespace }) => namespace))].sort();
  return [
    `## ${title}`,
    '',
    ...namespaces.flatMap((name) => {
      const own = findings.filter(({ namespace }) => namespace === name);
      return section(name, own.map(describeFinding), 3);
    }),
  ];
}

function section(title: string, lines: readonly string[], level = 2): string[] {
  return [`${'#'.repeat(level)} ${title}`, '', ...lines.map((line) => `- ${line}`), ''];
}

/** A finding as a line: the place, the method, what is found. */
export function describeFinding(finding: Finding): string {
  const { kind, method, code, text, detail } = finding;
  const place = placeOf(finding);
  const subject = [
    ...(method === undefined ? [] : [method]),
    ...(code === undefined ? [] : [code === '' ? '(empty code)' : `\`${code}\``]),
    ...(text === undefined ? [] : [`“${text}”`]),
  ].join(' ');
  const said = `${KINDS[kind].title}${detail === undefined ? '' : `: ${detail}`}`;
  return [...(place ? [place] : []), ...(subject ? [subject] : []), said].join(' — ');
}

function placeOf({ page, language, line }: Finding): string {
  if (page === undefined) return '';
  const path = `${page.slice(1).replace(/\.html$/, '.md')}${line === undefined ? '' : `:${line}`}`;
  return `\`${language === undefined ? '' : `${language}/`}${path}\``;
}
