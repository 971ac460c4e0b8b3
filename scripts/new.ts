import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runScript } from './generate.js';
import { type CatalogFiles, familyFile, namespaceFile, type RawFile, readCatalog } from './model/files.js';
import { ROOT } from './model/project.js';
import { readYaml, type YamlFile } from './model/yaml.js';
import { codeCharacters } from './rules/code-characters.js';
import { prefixesOf } from './rules/namespace-names.js';
import { type NamespaceSubject, namespaceSubjects, type Place } from './rules/rule.js';

const USAGE = `Usage:
  npm run new code FAMILY CODE    begin a code at the end of a family
  npm run new family NAME         begin a family
  npm run new method NAME         begin a method at the end of its namespace
  npm run new namespace NAME      begin a namespace of methods`;

const SOURCES = `sources:
  - title:
      en: # the document that the facts come from
      ru:
    url: # https://…
    read: # "YYYY-MM-DD"`;

const FAMILY = (name: string) => `# yaml-language-server: $schema=../../src/generated/family.schema.json
name: ${name}
identifier: # in PascalCase, such as RestV3
title:
  en: # a heading, without a full stop
  ru:
${SOURCES}
errors:
`;

const NAMESPACE = (name: string) => `# yaml-language-server: $schema=../../src/generated/namespace.schema.json
namespace: ${name}
title:
  en: # what its methods are about, without a full stop
  ru:
${SOURCES}
errors: # by code and key; {} where its methods name none
methods:
`;

const METHOD = (name: string) => `  ${name}:
    docs: # the path of its page
    errors: # CODE/key, or CODE for all entries of a code; [] where its page names none
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
export async function begin(args: readonly string[], root: string): Promise<string> {
  const begun = beginIn(await readCatalog(root), args);
  if (!begun) throw new Error(USAGE);
  await writeFile(join(root, begun.file), begun.text);
  return `${begun.file}:${begun.line}`;
}

/** A file as it is to be, and the line on which what is new begins. */
interface Begun {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

function beginIn(catalog: CatalogFiles, [kind, name, code, ...surplus]: readonly string[]): Begun | undefined {
  if (name === undefined || surplus.length > 0) return undefined;
  if (kind === 'code' && code !== undefined) return beginCode(name, code, catalog);
  if (code !== undefined) return undefined;
  if (kind === 'family') return beginFamily(name, catalog);
  if (kind === 'method') return beginMethod(name, catalog);
  if (kind === 'namespace') return beginNamespace(name, catalog);
  return undefined;
}

function beginFamily(name: string, { schemas, reserved, families }: CatalogFiles): Begun {
  checkName('family', name, schemas.family.properties['name']);
  if (reserved.includes(name)) throw new Error(`"${name}" is another entry point. Choose another name.`);
  return beginFile(familyFile(name), families, FAMILY(name));
}

function beginNamespace(name: string, { schemas, namespaces, common }: CatalogFiles): Begun {
  checkName('namespace', name, schemas.namespace.properties['namespace']);
  const begun = beginFile(namespaceFile(name), [...namespaces, ...(common ? [common] : [])], NAMESPACE(name));
  const owner = ownerOf(name, readNamespaces(namespaces));
  if (owner && owner.name !== name) {
    throw new Error(`Methods that begin with "${name}" belong to the namespace "${owner.name}" already.`);
  }
  return begun;
}

function beginMethod(name: string, { schemas, namespaces: files }: CatalogFiles): Begun {
  checkName('method', name, (schemas.namespace.properties['methods'] as { propertyNames: unknown }).propertyNames);
  const namespaces = readNamespaces(files);
  const folded = name.toLowerCase();
  const taken = namespaces.flatMap(({ methods }) => methods).find((method) => method.name.toLowerCase() === folded);
  if (taken) throw new Error(`${showPlace(taken.at)} has the method "${taken.name}" already.`);
  const [prefix = ''] = folded.split('.');
  const owner = ownerOf(prefix, namespaces);
  if (!owner) {
    throw new Error(
      `No namespace has methods that begin with "${prefix}". Begin it by: npm run new namespace ${prefix}`,
    );
  }
  // Of several files the one that is named after the most of the method's name.
  const names = owner.files.map(({ at }) => at.file.name).sort((a, b) => b.length - a.length);
  const isPart = (file: string) => namespaceFile(folded).startsWith(file.replace(/yaml$/, ''));
  const file = names.find(isPart) ?? names.at(-1);
  return append(files.find((raw) => raw.name === file) as RawFile, 'methods', name, METHOD(name));
}

function beginCode(family: string, code: string, { families }: CatalogFiles): Begun {
  const file = familyFile(family);
  const raw = families.find(({ name }) => name === file);
  if (!raw) throw new Error(`${file} is missing. Begin it by: npm run new family ${family}`);
  const parsed = parse(raw);
  const at = { file: parsed, path: ['errors', code], part: 'key' } as const;
  if (parsed.keys(['errors']).includes(code)) throw new Error(`${showPlace(at)} has the code "${code}" already.`);
  for (const { message } of codeCharacters.check({ at, code, fields: {} })) throw new Error(message);
  const { localizedText } = parsed.value as { readonly localizedText?: unknown };
  return append(raw, 'errors', code, ERROR(code, localizedText !== true));
}

function checkName(kind: string, name: string, schema: unknown): void {
  const { pattern, errorMessage } = schema as { pattern: string; errorMessage: string };
  if (!new RegExp(pattern).test(name)) throw new Error(`A ${kind} cannot be named "${name}". ${errorMessage}`);
}

function beginFile(file: string, present: readonly RawFile[], text: string): Begun {
  if (present.some(({ name }) => name === file)) throw new Error(`${file} is there already.`);
  return { file, text, line: 1 };
}

/** Adds an item to the map that a file ends in. */
function append(raw: RawFile, section: string, key: string, item: string): Begun {
  // An empty map is written in braces.
  const before = `${Buffer.from(raw.bytes)
    .toString()
    .trimEnd()
    .replace(/: \{\}$/, ':')}\n`;
  const text = before + item;
  const result = readYaml(raw.name, Buffer.from(text));
  if (!('value' in result) || result.keys([section]).at(-1) !== key) {
    throw new Error(`${raw.name} must end in its ${section}, and not in braces. Move them to its end.`);
  }
  return { file: raw.name, text, line: before.split('\n').length };
}

function readNamespaces(files: readonly RawFile[]): NamespaceSubject[] {
  return namespaceSubjects(files.map(parse), true);
}

function ownerOf(prefix: string, namespaces: readonly NamespaceSubject[]): NamespaceSubject | undefined {
  return namespaces.find((namespace) => prefixesOf(namespace).has(prefix));
}

function parse({ name, bytes }: RawFile): YamlFile {
  const result = readYaml(name, bytes);
  if ('value' in result) return result;
  throw new Error(`${name} cannot be read. For what is wrong run: npm run generate`);
}

function showPlace({ file, path, part }: Place): string {
  return `${file.name}:${file.locate(path, part).line}`;
}

const [, script, ...args] = process.argv;
if (script?.endsWith('new.ts')) {
  await runScript(async () => {
    console.log(`Begun at ${await begin(args, ROOT)}. Fill in the empty fields, then run: npm run generate`);
  });
}
