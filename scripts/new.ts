import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runScript } from './generate.js';
import { familyFile, readCatalog } from './model/files.js';
import { ROOT } from './model/project.js';
import { readYaml } from './model/yaml.js';

const USAGE = `Usage:
  npm run new code FAMILY CODE    begin a code at the end of a family
  npm run new family NAME         begin a family`;

const FAMILY = (name: string) => `# yaml-language-server: $schema=../../src/generated/family.schema.json
name: ${name}
identifier: # in PascalCase, such as RestV3
title:
  en: # a heading, without a full stop
  ru:
sources:
  - title:
      en: # the document that the facts come from
      ru:
    url: # https://…
    read: # "YYYY-MM-DD"
errors:
`;

const ERROR = (code: string, hasText: boolean) => `  ${stringify(code).trimEnd()}:
    status: # the documented HTTP status${hasText ? '\n    text: # as the server sends it, byte for byte; "" where it sends none' : ''}
    description:
      en: # what it means, and what to do
      ru:
    category: # a value of catalog/vocabulary.yaml
    recovery: # a value of catalog/vocabulary.yaml
`;

/**
 * What `npm run new` does: begins an entry whose fields are empty, so that the checks name each that is not filled in.
 *
 * @returns Where the entry begins, as `file:line`.
 * @throws Error that says what is in the way, and what to do instead.
 * @example await begin(['code', 'system', 'NEW_CODE'], ROOT) // 'catalog/families/system.yaml:196'
 */
export async function begin([kind, name, code, ...surplus]: readonly string[], root: string): Promise<string> {
  if (name !== undefined && surplus.length === 0) {
    if (kind === 'family' && code === undefined) return beginFamily(name, root);
    if (kind === 'code' && code !== undefined) return beginCode(name, code, root);
  }
  throw new Error(USAGE);
}

async function beginFamily(name: string, root: string): Promise<string> {
  const { schemas, reserved, families } = await readCatalog(root);
  const { pattern, errorMessage } = schemas.family.properties['name'] as { pattern: string; errorMessage: string };
  if (!new RegExp(pattern).test(name)) throw new Error(`A family cannot be named "${name}". ${errorMessage}`);
  if (reserved.includes(name)) throw new Error(`"${name}" is another entry point. Choose another name.`);
  const file = familyFile(name);
  if (families.some((family) => family.name === file)) throw new Error(`${file} is there already.`);
  await writeFile(join(root, file), FAMILY(name));
  return `${file}:1`;
}

async function beginCode(family: string, code: string, root: string): Promise<string> {
  const file = familyFile(family);
  const raw = (await readCatalog(root)).families.find(({ name }) => name === file);
  if (!raw) throw new Error(`${file} is missing. Begin it by: npm run new family ${family}`);
  const parsed = readYaml(file, raw.bytes);
  if (!('value' in parsed)) throw new Error(`${file} cannot be read. For what is wrong run: npm run generate`);
  if (parsed.keys(['errors']).includes(code)) {
    throw new Error(`${file}:${parsed.locate(['errors', code], 'key').line} has the code "${code}" already.`);
  }
  if (parsed.keys([]).at(-1) !== 'errors') throw new Error(`${file} must end in its errors. Move them to its end.`);
  const { localizedText } = parsed.value as { readonly localizedText?: unknown };
  const text = `${Buffer.from(raw.bytes).toString().trimEnd()}\n`;
  await writeFile(join(root, file), text + ERROR(code, localizedText !== true));
  return `${file}:${text.split('\n').length}`;
}

const [, script, ...args] = process.argv;
if (script?.endsWith('new.ts')) {
  await runScript(async () => {
    console.log(`Begun at ${await begin(args, ROOT)}. Fill in the empty fields, then run: npm run generate`);
  });
}
