import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
  ],
}

/** A test that forgets its fixture must not find the newspaper of this machine. */
const env = {
  DATABASE_URL: 'https://no-fixture.invalid',
  MEDIA_DIR: '/dev/null/no-fixture',
  PWNED_PASSWORDS: 'off',
}

/** A busy machine is slow; it is not wrong. */
const testTimeout = 30_000

export default defineConfig({
  test: {
    // Some tests wait for a lock to be let go; the others need not wait with them.
    maxWorkers: 2,
    projects: [
      { resolve, test: { name: 'unit', env, include: ['tests/unit/**/*.test.ts'], testTimeout } },
      {
        resolve,
        test: {
          name: 'integration',
          env,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/base-database.ts',
          testTimeout,
          hookTimeout: 60_000,
          // One server has one database: its tests take turns.
          fileParallelism: !process.env.TEST_DATABASE_URL,
        },
      },
    ],
  },
})
