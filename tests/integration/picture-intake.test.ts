import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listPictures } from '@/db/queries/pictures'
import { pictureIdOf } from '@/lib/server/media'
import { receiveFile } from '@/lib/server/picture/incoming-file'
import { cutPicture, takePictureAway, takePictureIn } from '@/lib/server/picture/intake'
import { useDatabase } from '../support/database'
import { deskAct } from '../support/desk-act'
import { makeMediaFolder } from '../support/media'
import {
  animation,
  emptyZip,
  giantPng,
  photograph,
  svgFile,
  swollenPng,
  tellingPhotograph,
  unreadableHeic,
  withSegment,
} from '../support/picture-files'

useDatabase()
let folder = ''
beforeAll(async () => {
  folder = await makeMediaFolder()
  vi.stubEnv('MEDIA_DIR', folder)
})
afterAll(() => rm(folder, { recursive: true }))

async function upload(bytes: Buffer, fileName = 'foto.jpg', limit = 25_000_000) {
  const file = await receiveFile(new Blob([new Uint8Array(bytes)]).stream(), limit)
  if (!file) return 'too-large'
  return takePictureIn(file, { fileName, locale: 'id' }, await deskAct())
}

/** Every file that is served of a picture. */
async function servedOf(id: string): Promise<Buffer[]> {
  const names = await readdir(join(folder, id))
  return Promise.all(names.map((name) => readFile(join(folder, id, name))))
}

describe('a picture is taken in', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'as %s, whatever its name says',
    async (format) => {
      const bytes = await photograph({ width: 400, height: 300 }, format)
      const answer = await upload(bytes, 'gambar.txt')
      expect(answer).toMatchObject({
        ok: true,
        known: false,
        picture: {
          width: 400,
          height: 300,
          widths: [320],
          fileName: 'gambar.txt',
          isPublic: false,
        },
      })
    },
  )

  it('the way up that its camera was held', async () => {
    const lying = await photograph({ width: 640, height: 400, colour: '#aa5511' })
    const bytes = await sharp(lying).withMetadata({ orientation: 6 }).toBuffer()
    const answer = await upload(bytes)
    expect(answer).toMatchObject({ ok: true, picture: { width: 400, height: 640 } })
  })

  it('with the words that are in it, and nothing else of it reaches readers', async () => {
    const bytes = await tellingPhotograph()
    const before = ExifReader.load(bytes, { expanded: true })
    expect(before.gps?.Latitude).toBeCloseTo(-6.17, 1)
    const answer = await upload(bytes)
    expect(answer).toMatchObject({
      ok: true,
      picture: {
        caption: { id: 'Nelayan pulang – “selamat”', en: '' },
        alt: { id: 'Perahu di dermaga saat fajar', en: '' },
        credit: 'Dewi/Kantor Berita',
        licence: 'CC BY 4.0',
      },
    })
    const { exif, xmp, iptc } = await sharp((await servedOf(await idOf(bytes)))[0]).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
    for (const served of await servedOf(await idOf(bytes))) {
      expect(served.includes('Rahasia')).toBe(false)
      expect(served.includes('GPS')).toBe(false)
      expect(served.includes('Exif')).toBe(false)
    }
  })

  it('once: the same file leads to the picture that is there', async () => {
    const bytes = await photograph({ colour: '#552277' })
    const first = await upload(bytes, 'satu.jpg')
    expect(await upload(bytes, 'dua.jpg')).toEqual({ ...(first as object), known: true })
    expect((await listPictures({ q: '', show: 'all' })).pictures).toHaveLength(1)
  })

  it('with what telephones put behind it', async () => {
    const bytes = await photograph({ colour: '#205060' })
    const second = await photograph({ width: 32, height: 32 })
    expect(await upload(Buffer.concat([bytes, second]))).toMatchObject({ ok: true })
  })
})

describe('a file is refused', () => {
  const jpeg = () => photograph({ colour: '#123456' })
  const files: Record<string, [string, () => Promise<Buffer> | Buffer]> = {
    'when it is empty': ['empty-file', () => Buffer.alloc(0)],
    'when it is text': [
      'not-a-picture',
      () => Buffer.from('Ini bukan gambar, hanya namanya.'.repeat(4)),
    ],
    'when it is an SVG': ['svg', () => svgFile()],
    'when it is an SVG behind an XML head': [
      'svg',
      () => svgFile('\uFEFF<?xml version="1.0"?>\n<!-- -->'),
    ],
    'when it is an SVG in UTF-16': ['svg', () => Buffer.from(`\uFEFF${svgFile()}`, 'utf16le')],
    'when it is a GIF': ['gif', () => animation('gif')],
    'when it moves': ['animated', () => animation('webp')],
    'when it is HEIC and nothing here reads it': ['heic', () => unreadableHeic],
    'when it unpacks to too many pixels': ['too-many-pixels', () => giantPng()],
    'when it was cut off': ['broken', async () => (await jpeg()).subarray(0, 9000)],
    'when its bytes were damaged': [
      'broken',
      async () => {
        const bytes = Buffer.from(await photograph({ colour: '#345678' }, 'png'))
        return bytes.fill(0, 2000, 6000)
      },
    ],
    'when an archive is behind it': [
      'something-else-inside',
      async () => Buffer.concat([await jpeg(), emptyZip]),
    ],
    'when an archive is inside it': [
      'something-else-inside',
      async () => withSegment(await photograph({ width: 160, height: 90 }), 0xfe, emptyZip),
    ],
    'when a page is behind it': [
      'something-else-inside',
      async () => Buffer.concat([await jpeg(), Buffer.from('<html><body>halo')]),
    ],
    'when a script is inside it': [
      'something-else-inside',
      async () => withSegment(await jpeg(), 0xfe, Buffer.from('*/alert(1)/*<script src=//x>')),
    ],
    'when a program is behind it': [
      'something-else-inside',
      async () =>
        Buffer.concat([await photograph({}, 'png'), Buffer.from('<?php system($_GET[0]); ?>')]),
    ],
    'when anything unknown is behind it': [
      'something-else-inside',
      async () => Buffer.concat([await jpeg(), Buffer.from('%PDF-1.7 trailer')]),
    ],
  }
  it.each(Object.entries(files))('%s', async (_, [error, make]) => {
    const before = await filesBeside()
    expect(await upload(await make(), 'foto.jpg')).toEqual({ ok: false, error })
    expect(await filesBeside()).toEqual(before)
    expect((await listPictures({ q: '', show: 'all' })).pictures).toEqual([])
  })

  it('when it is larger than may be, and nothing of it stays', async () => {
    expect(await upload(await jpeg(), 'foto.jpg', 1000)).toBe('too-large')
    expect(await readdir(join(folder, 'incoming'))).toEqual([])
  })

  const filesBeside = async () =>
    (await readdir(folder)).filter((name) => name !== 'incoming').sort()
})

it('a text in a picture that unpacks to far more is not unpacked', async () => {
  const bytes = await swollenPng(300_000_000)
  const before = process.memoryUsage().rss
  expect(await upload(bytes)).toMatchObject({ ok: true, picture: { width: 64 } })
  expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000)
})

describe('a part of a picture', () => {
  it('is a picture of its own, and the same part is found again', async () => {
    const whole = await upload(await photograph({ colour: '#991133' }), 'utuh.jpg')
    const id = idIn(whole)
    const crop = { x: 100, y: 50, width: 400, height: 300 }
    const cut = await cutPicture(id, crop, await deskAct())
    expect(cut).toMatchObject({
      ok: true,
      known: false,
      picture: { width: 400, height: 300, cropOf: id, crop, fileName: 'utuh.jpg' },
    })
    expect(await cutPicture(id, crop, await deskAct())).toMatchObject({ ok: true, known: true })
    const inner = { x: 40, y: 30, width: 200, height: 100 }
    expect(await cutPicture(idIn(cut), inner, await deskAct())).toMatchObject({
      ok: true,
      picture: { cropOf: id, crop: { x: 140, y: 80, width: 200, height: 100 } },
    })
  })

  it('lies within it', async () => {
    const id = idIn(await upload(await photograph({ colour: '#441199' })))
    const crop = { x: 600, y: 0, width: 400, height: 300 }
    expect(await cutPicture(id, crop, await deskAct())).toEqual({ ok: false, error: 'outside' })
  })
})

it('a picture that is taken away leaves no files, one that was cut from stays', async () => {
  const id = idIn(await upload(await photograph({ colour: '#337711' })))
  const act = await deskAct()
  const cut = idIn(await cutPicture(id, { x: 0, y: 0, width: 320, height: 200 }, act))
  expect(await takePictureAway(id, act)).toMatchObject({
    ok: false,
    error: 'used',
    uses: [{ kind: 'crop', pictureId: cut }],
  })
  expect(await takePictureAway(cut, act)).toEqual({ ok: true })
  expect(await takePictureAway(id, act)).toEqual({ ok: true })
  expect(await takePictureAway(id, act)).toEqual({ ok: false, error: 'absent' })
  const left = [...(await readdir(folder)), ...(await readdir(join(folder, 'originals')))]
  expect(left).not.toContain(id)
  expect(left).not.toContain(cut)
})

async function idOf(bytes: Buffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return pictureIdOf(Buffer.from(digest).toString('hex'))
}

function idIn(answer: unknown): string {
  const { picture } = answer as { picture: { id: string } }
  return picture.id
}
