// Finds a browser for the end-to-end tests, or gets one: the machine's own first, nothing downloaded without need.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const windowsPrograms = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsPrograms
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

const isRoot = () => process.getuid?.() === 0;

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  return [...onPath, ...PLACES].find(executable);
}

function downloaded() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function tryTo(what, command, ...args) {
  console.log(`No Chromium found: trying "${[command, ...args].join(' ')}" (${what})`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** @throws Error that says what to do when there is none and none can be had */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (executable(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no program there. Correct it, or unset it.`);
  }
  const found = installed() ?? downloaded();
  if (found) return found;
  if (tryTo('Playwright', 'npx', 'playwright', 'install', 'chromium') && downloaded()) return downloaded();
  if (isRoot() && executable('/usr/bin/apt-get')) {
    const got = tryTo('Debian', 'apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium');
    if (
      got ||
      (tryTo('Debian', 'apt-get', 'update', '-q') && tryTo('Debian', 'apt-get', 'install', '-y', 'chromium'))
    ) {
      return installed();
    }
  }
  throw new Error(
    'The end-to-end tests need Chromium or Chrome, and none was found or could be fetched. Install one ' +
      '(Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROME_PATH to the program, ' +
      'or leave these tests out with -De2e.skip=true.',
  );
}

/** Chromium's sandbox does not start as root, nor where the system forbids user namespaces; the pages are our own. */
export function sandboxFlags(browser) {
  if (process.platform !== 'linux') return [];
  if (isRoot()) return ['--no-sandbox'];
  const quick = ['--headless', '--disable-gpu', '--no-first-run', '--dump-dom', 'about:blank'];
  const { status } = spawnSync(browser, quick, { stdio: 'ignore', timeout: 30_000 });
  return status === 0 ? [] : ['--no-sandbox'];
}
