import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const target = join(import.meta.dirname, '..', '..', 'target');

export const screenshots = join(target, 'screenshots');

/** Started by run.mjs, which finds the browser. All specs share one world, so each story makes a case of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: join(target, 'playwright'),
  reporter: [['list'], ['html', { outputFolder: join(target, 'playwright-report'), open: 'never' }]],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // Against one that hangs for ever; a busy machine may well need half of it.
  globalTimeout: 60 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        ...(process.env.CHROME_FLAGS ?? '').split(' ').filter(Boolean),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
