import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs'

const executablePath = await findChromium()

/** Tests start servers of their own and choose their own viewports. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Offline tests stop a server, and a worker outlives its page: one test at a time.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: chromiumArguments,
    },
  },
})
