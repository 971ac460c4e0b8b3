import { type Explanation, explain } from '../all.js';
import { type FoundError, findErrors } from '../find-errors.js';
import { isMap } from '../response.js';
import { UsageError } from './arguments.js';
import { judge, meaningOf, type View } from './explain.js';
import { bold, type LabelledValue, layOut } from './layout.js';
import type { Environment, Result } from './main.js';
import { MESSAGES } from './messages.js';

type ExplainedError = FoundError & { readonly entries: readonly Explanation[] };

/** Explains every error of the response on standard input, and says where it is. */
export async function explainResponse({ stdin, stderr }: Environment, view: View): Promise<Result> {
  if (stdin.isTTY) stderr.write(`${MESSAGES[view.language].pasteHere}\n`);
  const body = parse(await readAll(stdin), view);
  if (!isMap(body)) {
    throw new UsageError(MESSAGES[view.language].notResponse);
  }
  const explained = findErrors(body).map((error) => ({ ...error, entries: explain(error.code) }));
  const unknown = explained.filter(({ code, entries }) => code !== '' && entries.length === 0);
  return {
    stdout: view.json ? JSON.stringify(explained, null, 2) : describeAll(explained, view),
    ...judge(unknown, view.language),
  };
}

async function readAll(stdin: Environment['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  // Decodes at once, so that no character is cut between chunks; drops a byte order mark.
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parse(text: string, { language }: View): unknown {
  if (text.trim() === '') throw new UsageError(MESSAGES[language].emptyInput);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(MESSAGES[language].notJson(JSON.stringify(text.trimStart().slice(0, 30))));
  }
}

function describeAll(errors: readonly ExplainedError[], view: View): string {
  if (errors.length === 0) return MESSAGES[view.language].noErrors;
  return errors.map((error) => describe(error, view)).join('\n\n');
}

function describe({ code, description, path, validation = [], entries }: ExplainedError, view: View): string {
  const { where, serverSays, field, meaning, noCode, topLevel, notInCatalogue } = MESSAGES[view.language];
  const rows: LabelledValue[] = [
    [where, path.length > 0 ? path.join('.') : topLevel],
    [serverSays, description],
    ...validation.map((item): LabelledValue => [field, [item.field, item.message].filter(Boolean).join(': ')]),
    [meaning, entries.length === 0 ? notInCatalogue : ''],
    ...entries.flatMap((entry) => meaningOf(entry, view.language)),
  ];
  return `${bold(code || noCode, view.terminal)}\n${layOut(rows, view.terminal)}`;
}
