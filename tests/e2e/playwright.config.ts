import { defineConfig } from '@playwright/test';

const browser = process.env['CHROMIUM_PATH'];

/**
 * Journeys in a real browser against the built server that `npm test` started (TRELLIS_URL). Two workers: a page
 * mostly waits, and by then the other layers are done.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['TRELLIS_URL'] ?? 'http://127.0.0.1:4000',
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: {
      ...(browser === undefined || browser === '' ? {} : { executablePath: browser }),
      // Root in a container has no sandbox; the other switches keep the browser off the network.
      args: [
        '--no-sandbox',
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
