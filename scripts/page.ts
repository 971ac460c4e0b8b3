import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './generate.js';
import { ROOT } from './model/project.js';
import { checkSize, renderPage, SIZE_LIMIT } from './page/document.js';

/** Not committed: the workflow that publishes the page builds it. */
const PAGE = 'docs/index.html';

await runScript(async () => {
  const page = await renderPage();
  const size = checkSize(page);
  await writeFile(join(ROOT, PAGE), page);
  console.log(`${PAGE}: ${size} bytes of at most ${SIZE_LIMIT}`);
});
