import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs'

const executablePath = await findChromium()

/** Tests start servers of their own and choose their own viewports. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/seed-once.ts',
  // Each file has a server of its own, which its tests stop and start: one at a time within a file.
  workers: 2,
  fullyParallel: false,
  // A machine that others keep busy may miss a wait; what fails twice is broken. Reported as flaky.
  retries: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: chromiumArguments,
    },
  },
})
