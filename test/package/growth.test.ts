import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
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

const NAMESPACE = `namespace: grown
title: { en: Grown methods, ru: Новые методы }
sources: [{ title: { en: A page, ru: Страница }, url: https://example.com/, read: "2026-11-24" }]
errors:
  "":
    grown-everywhere: { text: "No {…}" }
  GROWN_…:
    own:
      text: Новый текст
      description: { en: A method's own error. Do something new., ru: Ошибка самого метода. Сделайте что-то новое. }
      category: request
      recovery: try-anew
methods:
  grown.list:
    v3: /grown/list.html
    errors: []
  grown.get:
    docs: /api-reference/grown/get.html
    errors: ["", GROWN_…]
`;

const PART = `namespace: grown
sources: [{ title: { en: A page, ru: Страница }, url: https://example.com/, read: "2026-11-24" }]
errors:
  NEW_CODE:
    grown-everywhere: {}
methods:
  grown.part.get:
    docs: /api-reference/grown/part.html
    errors: [NEW_CODE]
`;

const COMMON = `grown-everywhere:
  description: { en: It grew everywhere. Do something new., ru: Выросло везде. Сделайте что-то новое. }
  category: request
  recovery: try-anew
`;

const PAGE = `/grown/page.html: { en: A New Page, ru: Новая страница }
`;

const RECOVERY = `  try-anew:
    label: { en: Try anew, ru: Попробовать заново }
    description: { en: Do something new., ru: Сделайте что-то новое. }
`;

it('a code, a family, a method, a namespace, a page, a recovery and other words break no test', {
  timeout: 300_000,
}, async () => {
  const copy = await copyProject();
  const catalog = join(copy, 'catalog');
  await edit(join(catalog, 'vocabulary.yaml'), (text) => text + RECOVERY);
  await edit(join(catalog, 'pages.yaml'), (text) => text + PAGE);
  await edit(join(catalog, 'families/system.yaml'), (text) =>
    `${text}  NEW_CODE:${ENTRY}`.replace(/(description:\n +en: ).*/, '$1Described in other words.'),
  );
  await writeFile(join(catalog, 'families/grown.yaml'), FAMILY);
  await writeFile(join(catalog, 'methods/grown.yaml'), NAMESPACE);
  await writeFile(join(catalog, 'methods/grown.part.yaml'), PART);
  await edit(join(catalog, 'methods/common.yaml'), (text) =>
    `${text}${COMMON}`.replace(/(description:\n +en: ).*/, '$1Described in other words.'),
  );
  // One more method of a namespace that is there, whichever that is.
  const present = (await readdir(join(catalog, 'methods'))).find((name) => /^(?!common|grown)\w+\.yaml$/.test(name));
  await edit(join(catalog, 'methods', `${present}`), (text) => {
    const name = `${/.*^ {2}([\w.]+):$/ms.exec(text)?.[1]}.grown`;
    return `${text}  ${name}:\n    docs: /api-reference/${name}.html\n    errors: []\n`;
  });

  await run('npm', ['run', 'generate'], { cwd: copy });
  await run('npm', ['run', 'typecheck'], { cwd: copy });
  // The others have small catalogues of their own.
  const others = ['fuzz.test.ts', 'model/**', 'rules/**', 'site/**'].flatMap((name) => [
    '--exclude',
    `test/unit/${name}`,
  ]);
  const tests = run(
    'npx',
    ['vitest', 'run', '--project', 'unit', '--reporter', 'dot', '--max-workers', '1', ...others],
    { cwd: copy },
  );
  const failure = await tests.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(failure).toBe('');
});
