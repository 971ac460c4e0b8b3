import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../scripts/model/project.js';
import { type Report, round } from './measure.js';

const run = promisify(execFile);

/** As often as makes more than 50,000 pages. */
const COPIES = 10;

/** The website of the catalogue, and of one ten times as large. */
export async function measureSite(): Promise<Report> {
  const real = await make(1);
  const large = await make(COPIES);
  const each = ({ milliseconds, pages }: typeof real) => milliseconds / pages;
  return {
    title: 'Website',
    note: 'What it takes to make every page as HTML and as Markdown, without writing it (to aim for: 20 s of CPU and 500 MB), and a page of 50,000 against one of the catalogue (to aim for: at most 1).',
    columns: ['catalogue', 'pages', 'MB of files', 's of CPU', 'MB of memory', 'ms a page', 'ratio'],
    rows: [
      ['as it is', real],
      [`${COPIES} times`, large],
    ].map(([name, figures]) => {
      const { pages, bytes, milliseconds, megabytes } = figures as typeof real;
      const mine = each(figures as typeof real);
      const shown = [bytes / 1e6, milliseconds / 1000, megabytes, mine, mine / each(real)].map(round);
      return [name as string, pages, ...shown];
    }),
  };
}

async function make(
  copies: number,
): Promise<{ pages: number; bytes: number; milliseconds: number; megabytes: number }> {
  const args = ['--import', 'tsx', join(ROOT, 'bench/site-run.ts'), String(copies)];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT });
  return JSON.parse(stdout);
}
