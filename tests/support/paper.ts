import { test as base, expect, type Locator, type Page } from '@playwright/test'
import slugify from '@sindresorhus/slugify'
import type { NewPerson } from '@/lib/server/desk/joining'
import type { Locale } from '@/lib/shared/locales'
import { saveMessages } from '@/lib/shared/messages/save'
import { routes } from '@/lib/shared/routes'
import { PaperServer } from './server'
import { SlowLine } from './slow-line'

export { expect }

/** The site that the tests of this file read. */
export type Site = { readonly url: string; readonly server: PaperServer; readonly line: SlowLine }

let url: string | undefined

/** Playwright's own, with addresses that begin at the site of this file. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names in the pattern
  baseURL: async ({}, use) => use(url),
  locale: 'id-ID',
})

/** Starts a site for the tests of this file and takes it away after them. */
export function useSite({
  behindLine = false,
  database = '',
  people = [] as NewPerson[],
  /** Writes to the database before the site is there, by a script of this project. */
  written = '',
  /** At http://localhost, where passkeys work without TLS. */
  localhost = false,
  /** Whether a script adds pictures to it. */
  takesPictures = false,
} = {}): Site {
  let server: PaperServer | undefined
  let line: SlowLine | undefined
  test.beforeAll(async () => {
    line = behindLine ? await SlowLine.open() : undefined
    server = await PaperServer.make({
      ...(line && { site: line.url }),
      ...(database && { database }),
      localhost,
      takesPictures: takesPictures || people.length > 0,
    })
    line?.connect(server.url)
    if (people.length > 0) await server.script('tests/support/people.ts', JSON.stringify(people))
    if (written) await server.script(written)
    await server.start()
    url = line?.url ?? server.site
  })
  test.afterAll(async () => {
    await server?.remove()
    await line?.close()
    url = undefined
  })
  return {
    get url() {
      return url ?? ''
    },
    get server() {
      if (!server) throw new Error('The site is not there yet.')
      return server
    },
    get line() {
      if (!line) throw new Error('This site has no line.')
      return line
    },
  }
}

/** Opens a page for the first time on a device, and waits until it can be read without a network. */
export async function openFirst(page: Page, path: string): Promise<void> {
  // The very first page of a tab is left in peace for seconds before the worker comes: for a test
  // it is as if another had been opened before.
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) sessionStorage.setItem('pena-seen', '1')
  })
  await page.goto(path)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await untilKept(page, path)
}

/** Opens a page and waits until it is on the device. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilKept(page, path)
}

export async function untilKept(page: Page, path: string): Promise<void> {
  // Not `waitForFunction`: it takes the promise of a function for its answer.
  const isKept = () => page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), path)
  await expect.poll(isKept, { timeout: 30_000, message: `${path} is kept` }).toBe(true)
}

/** Waits until the page's scripts answer what its reader does. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
}

/** The save button of one article, wherever it stands. */
export function saveButton(within: Page | Locator, headline: string, locale: Locale = 'id') {
  return within.getByRole('button', { name: `${saveMessages[locale].save}: ${headline}` })
}

export function savedButton(within: Page | Locator, headline: string, locale: Locale = 'id') {
  return within.getByRole('button', { name: `${saveMessages[locale].saved}: ${headline}` })
}

/** Saves an article that the page shows and waits until its copy is whole. */
export async function save(page: Page, headline: string, locale: Locale = 'id'): Promise<void> {
  await saveButton(page, headline, locale).first().click()
  await expect(savedButton(page, headline, locale).first()).toBeVisible()
  await expect
    .poll(() => copiesOnDevice(page), { message: 'the copy is whole' })
    .toContain(headline)
}

/** The headlines of saved articles whose pages and pictures are all on the device. */
function copiesOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('pena')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('bookmarks').objectStore('bookmarks').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(
              all.result
                .filter((one) => one.copy)
                .flatMap((one) =>
                  one.editions.map((edition: { headline: string }) => edition.headline),
                ),
            )
          }
        }
      }),
  )
}

/** Waits until the device remembers a place where reading stopped. */
export async function untilPlaceKept(page: Page): Promise<void> {
  await expect.poll(() => keptPlaces(page), { message: 'the place is kept' }).toBeGreaterThan(0)
}

function keptPlaces(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Opened before the page has made it, a database would be made here without its stores.
    const made = (await indexedDB.databases()).some(({ name }) => name === 'pena')
    if (!made) return 0
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('pena')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const counting = opening.result.transaction('positions').objectStore('positions').count()
        counting.onsuccess = () => {
          opening.result.close()
          resolve(counting.result)
        }
      }
    })
  })
}

export const notices = (page: Page, locale: Locale = 'id') =>
  page.getByRole('region', { name: locale === 'id' ? 'Pemberitahuan' : 'Notices' })

/** Whether every picture that a reader can see on the page has been drawn. */
export async function expectPicturesDrawn(page: Page): Promise<void> {
  const pictures = page.locator('main figure img')
  await expect(pictures.first()).toBeVisible()
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() =>
        picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
      )
      .toBeGreaterThan(0)
  }
}

/** Articles of the sample edition that tests go by. */
export const sample = {
  /** The lead: a wire story. */
  wire: article(
    'Turki Lanjutkan Pembicaraan dengan Rusia soal Gencatan Senjata Libya',
    'Türkiye to continue talks with Russia on a lasting Libya ceasefire',
  ),
  mangroves: article(
    'Bakau kembali tumbuh di bekas tambak Labuan Sippa',
    'Mangroves return to the old fish ponds of Labuan Sippa',
  ),
  mast: article(
    'Warga Pulau Warleta Dirikan Menara Sinyal Sendiri',
    'Warleta islanders put up a phone mast of their own',
  ),
  salt: article(
    'Petambak garam Madura mencoba lantai geomembran',
    'Madura’s salt makers try a geomembrane floor',
  ),
  trains: article(
    'Kereta malam kembali melintasi perbatasan pegunungan',
    'Night train crosses the mountain border again',
  ),
  /** Corrected in both languages. */
  chillies: article(
    'Koperasi petani cabai meredam naik-turun harga',
    'Chili growers’ co-operative takes the swings out of prices',
  ),
  /** Its English text is older than its Indonesian one. */
  floods: article(
    'Rantai kabar dari hulu memberi warga waktu mengungsi',
    'A chain of word from upstream buys villagers time to leave',
  ),
  /** Withdrawn in both languages. */
  cable: article(
    'Kabel laut ke Noramea dikabarkan pulih setelah 19 hari',
    'Sea cable to Noramea said to be restored after 19 days',
  ),
  /** In Indonesian alone. */
  puppets: article(
    'Dari Kardus Bekas, Anak-Anak Menghidupkan Wayang',
    'Dari Kardus Bekas, Anak-Anak Menghidupkan Wayang',
  ),
} as const

function article(headline: string, enHeadline: string) {
  const [slug, enSlug] = [slugify(headline), slugify(enHeadline)]
  const [id, en] = [routes.article('id', slug), routes.article('en', enSlug)]
  return { headline, slug, id, enHeadline, enSlug, en }
}
