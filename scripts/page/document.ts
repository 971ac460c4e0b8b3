import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { renderBody } from './body.js';
import { findTranslation } from './translation.js';
import { PAGE_WORDS } from './words.js';

/** Bytes: what a phone on a bad line loads in a second or two. */
export const SIZE_LIMIT = 150_000;

const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%230b5cad'/><path d='M8 3v6M8 11v2' stroke='%23fff' stroke-width='2'/></svg>";

/** The whole page: one file that loads nothing, and may run nothing but its own script. */
export async function renderPage(): Promise<string> {
  const [style, script] = await Promise.all([renderStyle(), renderScript()]);
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { title, intro } = PAGE_WORDS.en;
  const body = renderBody('en');
  const russian = JSON.stringify(findTranslation(body, renderBody('ru'))).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${intro}">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
${body}<script type="application/json" id="russian">${russian}</script>
<script>${script}</script>
</body>
</html>
`;
}

/**
 * The size of the page in bytes.
 *
 * @throws Error if it is over the limit.
 */
export function checkSize(page: string): number {
  const size = Buffer.byteLength(page);
  if (size >= SIZE_LIMIT) {
    throw new Error(
      `The page has ${size} bytes. It must stay under ${SIZE_LIMIT}: shorten what scripts/page/ puts around and into the tables.`,
    );
  }
  return size;
}

async function renderStyle(): Promise<string> {
  const style = await readFile(new URL('page.css', import.meta.url), 'utf8');
  const { code } = await transform(style, { loader: 'css', minify: true });
  return code.trim();
}

async function renderScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('client/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** What the policy knows an inline style or script by. */
function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
