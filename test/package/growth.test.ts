import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyProject } from './copy.js';

const run = promisify(execFile);

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

const ENTRY = `
    status: 418
    text: A new text
    description: { en: A new error. Do something new., ru: Новая ошибка. Сделайте что-то новое. }
    category: request
    recovery: try-anew
`;

const FAMILY = `name: grown
identifier: Grown
title: { en: Grown errors, ru: Новые ошибки }
sources: [{ title: { en: A page, ru: Страница }, url: https://example.com/, read: "2026-11-24" }]
errors:
  "4711":${ENTRY}    mayHaveRun: partly
    docs: [/grown/page.html]
    member: CODE_4711
`;

const PAGE = `/grown/page.html: { en: A New Page, ru: Новая страница }
`;

const RECOVERY = `  try-anew:
    label: { en: Try anew, ru: Попробовать заново }
    description: { en: Do something new., ru: Сделайте что-то новое. }
`;

it('a code, a family, a page, a recovery and another description break no test', { timeout: 120_000 }, async () => {
  const copy = await copyProject();
  const catalog = join(copy, 'catalog');
  await edit(join(catalog, 'vocabulary.yaml'), (text) => text + RECOVERY);
  await edit(join(catalog, 'pages.yaml'), (text) => text + PAGE);
  await edit(join(catalog, 'families/system.yaml'), (text) =>
    `${text}  NEW_CODE:${ENTRY}`.replace(/(description:\n +en: ).*/, '$1Described in other words.'),
  );
  await writeFile(join(catalog, 'families/grown.yaml'), FAMILY);

  await run('npm', ['run', 'generate'], { cwd: copy });
  await run('npm', ['run', 'typecheck'], { cwd: copy });
  const tests = run('npx', ['vitest', 'run', '--project', 'unit', '--reporter', 'dot'], { cwd: copy });
  const failure = await tests.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(failure).toBe('');
});
