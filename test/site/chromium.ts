import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** Where Debian, Ubuntu and Google put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where Chromium is, found or installed.
 *
 * @throws Error with the remedy, where there is none and none can be installed.
 */
export async function provideChromium(): Promise<string> {
  return findChromium() ?? installChromium();
}

/** A browser for tests: without a window, and without a word to its maker's servers. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return named || PLACES.find((path) => existsSync(path));
}

/** Installs Debian's package, and says so. */
async function installChromium(): Promise<string> {
  const prefix = await aptPrefix();
  if (!prefix) throw new Error(`No Chromium at ${PLACES.join(', ')}. Install it, or set CHROMIUM_PATH to where it is.`);
  console.log('The tests of the page need Chromium: installing the Debian package chromium.');
  await apt([...prefix, 'apt-get', 'update']);
  await apt([...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
  const installed = findChromium();
  if (!installed) throw new Error('The package chromium brought no browser. Set CHROMIUM_PATH to where one is.');
  return installed;
}

/** What to put before `apt-get` so that it may install; undefined where it may not, or is not there. */
async function aptPrefix(): Promise<string[] | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const sudo = await run('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );
  return sudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : undefined;
}

async function apt([program = '', ...args]: string[]): Promise<void> {
  const running = run(program, args, { maxBuffer: Number.POSITIVE_INFINITY });
  running.child.stdin?.end();
  await running.catch(({ stderr, message }) => {
    throw new Error(`Chromium could not be installed. Install it, or set CHROMIUM_PATH.\n${stderr || message}`);
  });
}
