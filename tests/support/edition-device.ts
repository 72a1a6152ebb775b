import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, inject, vi } from 'vitest'
import { connect } from '@/db/client'
import { connection } from '@/db/connection'
import { getLogEnd, listNewestItems } from '@/db/queries/editions'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { createPicture, savePublication } from '@/db/queries/setup'
import { samplePublication } from '@/db/seed/publication'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { type Locale, locales } from '@/lib/shared/locales'
import { minute, noon, paragraphs, publishedArticle, textOf } from './articles'
import { DeviceCaches } from './device-caches'
import { EditionSite } from './edition-site'
import { makeMediaFolder } from './media'

export const choice: EditionChoice = {
  locales: ['id', 'en'],
  budget: 30_000_000,
  pictures: 'small',
  renewal: 'always',
}

let folder = ''
let media = ''

/** Gives each test a folder for the databases of its newsrooms, and all of them one for pictures. */
export function useNewsrooms(): void {
  beforeAll(async () => {
    media = await makeMediaFolder()
    vi.stubEnv('MEDIA_DIR', media)
  })
  afterAll(() => rm(media, { recursive: true, force: true }))
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pena-edition-'))
  })
  afterEach(async () => {
    vi.unstubAllGlobals()
    globalThis.penaConnection?.close()
    globalThis.penaConnection = undefined
    await rm(folder, { recursive: true, force: true })
  })
}

let databases = 0

/** A newsroom with a database of its own, and a device that has never been here. */
export async function begin() {
  globalThis.penaConnection?.close()
  const path = join(folder, `${databases++}.db`)
  await copyFile(inject('baseDatabase'), path)
  globalThis.penaConnection = connect({ url: `file:${path}` })
  await savePublication(samplePublication)
  await clearDevice()
  const site = new EditionSite()
  vi.stubGlobal('fetch', site.fetch)
  /** Gives what brings the database back to what it is now. */
  const backUp = async () => {
    const copy = join(folder, `${databases++}.db`)
    await connection().db.run(sql`vacuum into ${copy}`)
    return async () => {
      globalThis.penaConnection?.close()
      globalThis.penaConnection = connect({ url: `file:${copy}` })
    }
  }
  return { site, newsroom: new Newsroom(), backUp }
}

/** Cache Storage of the device. */
export let deviceCaches = new DeviceCaches()

export async function clearDevice(): Promise<void> {
  deviceCaches = new DeviceCaches()
  vi.stubGlobal('caches', deviceCaches)
  const store = await deviceStore()
  await Promise.all([...store.objectStoreNames].map((name) => store.clear(name)))
}

/** Publishes, and remembers what was public when the log stood at each number. */
export class Newsroom {
  private count = 0
  private at = noon
  private readonly withdrawn = new Set<string>()
  readonly published = new Map<number, Set<string>>()
  readonly articles: { articleId: string; words: number }[] = []

  async publish(words: number): Promise<void> {
    const articleId = `kabar-${this.count++}`
    this.articles.push({ articleId, words })
    const [id, en] = [bodyOf(articleId, 'id', words), bodyOf(articleId, 'en', words)]
    const texts = { id: { body: id }, en: { body: en } }
    // Every other article has a picture.
    const leadImageId = this.count % 2 === 0 ? await makePicture(this.count) : undefined
    const facts = leadImageId ? { leadImageId } : {}
    await publishedArticle({ articleId, at: this.next(), ...texts, facts })
    await this.remember()
  }

  async change(pick: number, locale: Locale, kind: 'corrected' | 'updated'): Promise<void> {
    const article = this.pick(pick)
    if (!article) return
    const { articleId, words } = article
    const body = [`Yang benar ${this.at}.`, ...bodyOf(articleId, locale, words).slice(1)]
    // What was withdrawn is published again: there is nothing public to be corrected.
    const how = this.withdrawn.delete(`${articleId} ${locale}`)
      ? ({ kind: 'published' } as const)
      : kind === 'corrected'
        ? { kind, note: `Ralat ${this.at}.` }
        : { kind }
    const text = { ...textOf({ articleId }, locale), body: paragraphs(body, locale) }
    await publishEdition({ articleId, locale }, how, this.next(), text)
    await this.remember()
  }

  async withdraw(pick: number, locale: Locale): Promise<void> {
    const article = this.pick(pick)
    if (!article) return
    await withdrawEdition({ articleId: article.articleId, locale }, 'Keliru.', this.next())
    this.withdrawn.add(`${article.articleId} ${locale}`)
    await this.remember()
  }

  async publishAgain(pick: number, locale: Locale): Promise<void> {
    const article = this.pick(pick)
    if (!article) return
    const { articleId } = article
    this.withdrawn.delete(`${articleId} ${locale}`)
    await publishEdition({ articleId, locale }, { kind: 'published' }, this.next())
    await this.remember()
  }

  private pick(pick: number) {
    return this.articles[pick % Math.max(1, this.articles.length)]
  }

  private next(): number {
    this.at += minute
    return this.at
  }

  private async remember(): Promise<void> {
    this.published.set((await getLogEnd()).cursor, await publicNow())
  }
}

/** A picture in the size that editions keep, of another length than the others. */
async function makePicture(index: number): Promise<string> {
  const id = index.toString(16).padStart(20, '0')
  await mkdir(join(media, id), { recursive: true })
  await writeFile(join(media, id, '320.avif'), new Uint8Array(600 + index).fill(index))
  const both = { id: 'Gambar', en: 'Picture' }
  const size = { width: 320, height: 200, widths: [320], colour: '#aaaaaa' }
  await createPicture({ id, ...size, alt: both, caption: both, credit: 'Pena', licence: 'CC0' })
  return id
}

/** Words by which a text is known wherever a device keeps them. */
function bodyOf(articleId: string, locale: Locale, words: number): string[] {
  return Array.from({ length: 4 }, (_, n) =>
    `Alinea ${n} dari ${articleId} (${locale}). `.repeat(words),
  )
}

export async function publicNow(): Promise<Set<string>> {
  const items = await listNewestItems({ locales, limit: 1000 })
  return new Set(items.map((item) => `${item.locale} ${item.articleId} ${item.hash}`))
}

export async function onDevice(): Promise<Set<string>> {
  const entries = await (await deviceStore()).getAll('entries')
  return new Set(entries.map((entry) => `${entry.locale} ${entry.articleId} ${entry.hash}`))
}

/** One contact as an app makes it: whether it came through, and whether the server was heard. */
export async function contact(): Promise<'done' | 'heard' | 'failed'> {
  const renewal = await beginRenewal(choice).catch(() => undefined)
  if (!renewal) return 'failed'
  return completeRenewal(renewal).then(
    () => 'done' as const,
    () => 'heard' as const,
  )
}
