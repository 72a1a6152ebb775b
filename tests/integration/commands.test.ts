import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root, scriptArgs, scriptEnv } from '../../scripts/steps.mjs'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pena-commands-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('prints what the parser made of wire copy as JSON, and nothing else', async () => {
  const { status, stdout, stderr } = await command(
    'wire-parse',
    '--json',
    'db/seed/wire/ankara.txt',
  )
  expect(status).toBe(0)
  expect(stderr).toBe('')
  expect(Object.keys(JSON.parse(stdout))).toEqual(['fields', 'paragraphs', 'proposals', 'text'])
})

it('says in one line why a file is no wire copy', async () => {
  const file = join(folder, 'binary.txt')
  await writeFile(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))
  expect(await command('wire-parse', '--json', file)).toEqual({
    status: 1,
    stdout: '',
    stderr: `${file}: This file is not text. (PNG)\n`,
  })
})

it('names an option that it does not know, without a stack', async () => {
  const { status, stdout, stderr } = await command('wire-import', '--headlin', 'Satu', 'a.txt')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain("Unknown option '--headlin'")
  expect(stderr).not.toMatch(/\n\s+at /)
})

function command(name: string, ...args: readonly string[]) {
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [...scriptArgs(`scripts/${name}.ts`), ...args],
      { cwd: root, env: { ...process.env, ...scriptEnv } },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    )
  })
}
