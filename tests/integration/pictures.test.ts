import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { storePicture } from '@/lib/server/media'
import { makeMediaFolder } from '../support/media'

let folder = ''
beforeAll(async () => {
  folder = await makeMediaFolder()
  vi.stubEnv('MEDIA_DIR', folder)
})
afterAll(() => rm(folder, { recursive: true }))

const svg = (width: number, height: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#c00000"/></svg>`,
  )

it('a picture is made in every size that its original reaches, in both formats', async () => {
  const stored = await storePicture(svg(800, 500))
  expect(stored).toMatchObject({ width: 800, height: 500, widths: [320, 800] })
  expect(stored.id).toMatch(/^[0-9a-f]{20}$/)
  expect(stored.colour).toMatch(/^#[b-c][0-9a-f]0[0-9a-f]0[0-9a-f]$/)
  const files = (await readdir(join(folder, stored.id))).sort()
  expect(files).toEqual(['320.avif', '320.webp', '800.avif', '800.webp'])
  for (const file of files) {
    const { width, height, format } = await sharp(join(folder, stored.id, file)).metadata()
    expect([width, height]).toEqual(file.startsWith('320') ? [320, 200] : [800, 500])
    expect(format).toBe(file.endsWith('avif') ? 'heif' : 'webp')
  }
})

it('a small picture is kept at its own size', async () => {
  expect(await storePicture(svg(100, 60))).toMatchObject({ widths: [100] })
})

it('the same picture is made once', async () => {
  const { id } = await storePicture(svg(320, 200))
  const path = join(folder, id, '320.webp')
  const before = await stat(path)
  expect((await storePicture(svg(320, 200))).id).toBe(id)
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs)
})

it('a file that is no picture is refused and leaves no files', async () => {
  const before = await readdir(folder)
  await expect(storePicture(Buffer.from('not a picture'))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(before)
})
