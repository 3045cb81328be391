// `npm run e2e`: the stories against a running Trepart at BASE_URL (http://localhost:8080 unless given).
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, sandboxFlags } from './browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));

let browser;
try {
  browser = findBrowser();
} catch (missing) {
  console.error(`\n${missing.message}\n`);
  process.exit(1);
}

const flags = sandboxFlags(browser);
console.log(`Browser: ${[browser, ...flags].join(' ')}`);
const { status } = spawnSync('npx', ['playwright', 'test', '--config', here, ...process.argv.slice(2)], {
  cwd: dirname(here),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROME_PATH: browser, CHROME_FLAGS: flags.join(' ') },
});
process.exit(status ?? 1);
