import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '@/scripts/steps.mjs'
import { freePort } from '../support/server'

/** One run of quickstart, until `use` has seen it serve. Gives all that it said. */
async function quickstart(settings: Record<string, string>, use: () => Promise<void>) {
  const child = spawn(process.execPath, ['scripts/quickstart.mjs'], {
    cwd: root,
    env: { ...process.env, ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  try {
    await expect.poll(() => said, { timeout: 90_000 }).toContain('Pena is at')
    await use()
  } finally {
    child.kill('SIGTERM')
  }
  return { said, code: await ended }
}

test('quickstart makes a paper of nothing, and the second time only opens it', async ({ page }) => {
  test.setTimeout(200_000)
  const folder = await mkdtemp(join(tmpdir(), 'pena-quickstart-'))
  const database = join(folder, 'pena.db')
  const port = String(await freePort())
  const settings = {
    PORT: port,
    DATABASE_URL: `file:${database}`,
    MEDIA_DIR: join(folder, 'media'),
    PWNED_PASSWORDS: 'off',
  }
  const read = async () => {
    await page.goto(`http://localhost:${port}/id`)
    await expect(page.getByRole('article').first()).toBeVisible()
  }
  const first = await quickstart(settings, read)
  expect(first.code).toBe(0)
  expect(first.said).toContain('The sample edition is in the database.')
  expect(first.said).toMatch(new RegExp(`http://localhost:${port}/admin/setup#?\\S+`))

  const made = await stat(database)
  const second = await quickstart(settings, read)
  expect(second.code).toBe(0)
  expect(second.said).not.toContain('The sample edition is in the database.')
  expect(second.said).not.toContain('== Building')
  expect(second.said).not.toContain('== Installing')
  expect((await stat(database)).birthtimeMs, 'it is the same database').toBe(made.birthtimeMs)
  await rm(folder, { recursive: true })
})

test('quickstart names a setting that is wrong, and serves nothing', async () => {
  const child = spawn(process.execPath, ['scripts/quickstart.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: 'seratus' },
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(1)
  expect(said).toContain('PORT')
  expect(said).toContain('seratus')
  expect(said).not.toMatch(/\bat .+:\d+:\d+/)
})
