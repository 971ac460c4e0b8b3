import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whatever hangs is ended after this time, so that the table comes. */
const TIMEOUT = 180_000;

/** What runs everywhere: a program for each kind of entry point. */
export const PROGRAMS = ['use', 'catalog', 'methods', 'namespace'] as const;

/** One way of using the package. */
export interface Consumer {
  /** What uses it, and how, such as `Node 18, CommonJS`. */
  readonly name: string;
  /**
   * Uses it for real.
   *
   * @returns The exact version of what used it.
   * @throws NotThere where this version cannot use anything so; any other error where the package fails.
   */
  run(workshop: Workshop): Promise<string>;
}

/** A version that lacks a way of using packages: no fault of the package. */
export class NotThere extends Error {}

/** What a process said. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** The packed package, and temporary folders to use it in. */
export class Workshop {
  /** Installing takes most of the time, so consumers with the same tool share a folder. */
  readonly #installed = new Map<string, Promise<string>>();
  /** Everything is below it. */
  readonly folder: string;
  readonly #tarball: string;
  #count = 0;

  private constructor(folder: string, tarball: string) {
    this.folder = folder;
    this.#tarball = tarball;
  }

  /** Packs the package as it would be published. */
  static async open(): Promise<Workshop> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-consumers-')));
    try {
      const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: join(import.meta.dirname, '../..'),
      });
      // The build talks before the JSON begins.
      const [{ filename }] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
      await mkdir(join(folder, 'tmp'));
      return new Workshop(folder, join(folder, filename));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Removes everything that was installed. */
  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /**
   * A folder where the package and some tools are installed.
   *
   * @param tools Names with versions, such as `typescript@5.0.4`. Their install scripts do not run: those that
   * matter download from elsewhere, or do what one more call does as well.
   */
  install(...tools: string[]): Promise<string> {
    const key = tools.join(' ');
    const installed = this.#installed.get(key) ?? this.#install(tools);
    this.#installed.set(key, installed);
    return installed;
  }

  async #install(tools: string[]): Promise<string> {
    const folder = await this.newFolder();
    await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'];
    await this.execute('npm', ['install', ...options, this.#tarball, ...tools], { cwd: folder });
    return folder;
  }

  /**
   * A new folder with some of the programs, below one where they find what they import.
   *
   * @param programs Names in `programs/`, or pairs of such a name and the one to have in the folder. Programs are
   * written as ES modules: `.cjs` makes CommonJS of one.
   */
  async place(below: string, programs: readonly (string | readonly [name: string, as: string])[]): Promise<string> {
    const folder = await this.newFolder(below);
    for (const program of programs) {
      const [name, as] = typeof program === 'string' ? [program, basename(program)] : program;
      const isCommonJs = as.endsWith('.cjs');
      const source = isCommonJs ? name.replace(/\.cjs$/, '.mjs') : name;
      const text = await readFile(join(import.meta.dirname, 'programs', source), 'utf8');
      await writeFile(join(folder, as), isCommonJs ? toCommonJs(text) : text);
    }
    return folder;
  }

  /**
   * Runs a program in an environment that is the same everywhere.
   *
   * @throws Error with everything that the program said, where it fails or does not end.
   */
  async execute(file: string, args: string[], { cwd, path }: { cwd: string; path?: string }): Promise<Output> {
    const { NODE_OPTIONS, NODE_PATH, FORCE_COLOR, ...inherited } = process.env;
    const env = {
      ...inherited,
      ...(path && { PATH: `${path}${delimiter}${inherited['PATH']}` }),
      LC_ALL: 'C',
      NO_COLOR: '1',
      TMPDIR: join(this.folder, 'tmp'),
      DENO_DIR: join(this.folder, 'deno'),
      DENO_NO_UPDATE_CHECK: '1',
    };
    try {
      return await run(file, args, { cwd, env, timeout: TIMEOUT, maxBuffer: Number.POSITIVE_INFINITY });
    } catch (error) {
      const { stdout, stderr, code, killed } = error as Output & { code?: number | string; killed?: boolean };
      const end = killed ? `did not end within ${TIMEOUT / 1000} s` : `ended with ${code}`;
      throw new Error([`${basename(file)} ${args.join(' ')}: ${end}`, stdout, stderr].filter(Boolean).join('\n'));
    }
  }

  /** @param parent Where no package is installed, if absent. */
  async newFolder(parent: string = this.folder): Promise<string> {
    const folder = join(parent, `folder-${++this.#count}`);
    await mkdir(folder);
    return folder;
  }
}

/** An ES module with `require` in place of its imports. */
function toCommonJs(text: string): string {
  return text.replace(
    /^import ([^']+?) from '([^']+)'.*;$/gm,
    (_, names, from) => `const ${names.replaceAll(' as ', ': ')} = require('${from}');`,
  );
}

/**
 * Compares what programs said with what they should: `programs/<name>.txt`, one after the other.
 *
 * @throws Error for other words, and for any on stderr: a warning is a defect too.
 */
export async function checkOutput(names: readonly string[], { stdout, stderr }: Output): Promise<void> {
  const files = names.map((name) => readFile(join(import.meta.dirname, 'programs', `${name}.txt`), 'utf8'));
  const expected = (await Promise.all(files)).join('');
  if (stdout !== expected) throw new Error(`It said\n${stdout}${stderr}and should have said\n${expected}`);
  if (stderr) throw new Error(`It warned:\n${stderr}`);
}

/** The version of a tool that is installed in a folder. */
export async function installedVersion(folder: string, tool: string): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'node_modules', tool, 'package.json'), 'utf8')).version;
}
