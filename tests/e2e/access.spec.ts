import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/shared/locales'
import { violations } from '../support/axe'
import { download } from '../support/edition-copy'
import { expect, openFirst, sample, save, test, untilKept, useSite } from '../support/paper'

const site = useSite()

/** Every page and state, by what it is called here. */
const pages: Record<Locale, Record<string, string>> = {
  id: {
    front: '/id',
    article: sample.wire.id,
    corrected: sample.chillies.id,
    withdrawn: sample.cable.id,
    'only in this language': sample.puppets.id,
    both: `${sample.wire.id}/both`,
    sections: '/id/sections',
    section: '/id/sections/budaya',
    topics: '/id/topics',
    topic: '/id/topics/libya',
    corrections: '/id/corrections',
    about: '/id/about',
    'search, empty': '/id/search',
    'search, results': '/id/search?q=turki',
    'search, none': '/id/search?q=zzzzqqqq',
    settings: '/id/settings',
    saved: '/id/saved',
    offline: '/id/offline',
    'offline edition': '/id/settings/offline',
    'other devices': '/id/settings/devices',
    'not found': '/id/tidak-ada',
    'bad request': '/id/newest/rusak',
  },
  en: {
    front: '/en',
    article: sample.wire.en,
    stale: sample.floods.en,
    corrected: sample.chillies.en,
    withdrawn: sample.cable.en,
    untranslated: sample.puppets.en,
    both: `${sample.floods.en}/both`,
    sections: '/en/sections',
    section: '/en/sections/culture',
    topics: '/en/topics',
    topic: '/en/topics/libya',
    corrections: '/en/corrections',
    about: '/en/about',
    'search, empty': '/en/search',
    'search, results': '/en/search?q=ceasefire',
    'search, none': '/en/search?q=zzzzqqqq',
    settings: '/en/settings',
    saved: '/en/saved',
    offline: '/en/offline',
    'offline edition': '/en/settings/offline',
    'other devices': '/en/settings/devices',
    'not found': '/en/nowhere',
    'bad request': '/en/newest/broken',
  },
}

for (const locale of ['id', 'en'] as const) {
  test(`axe finds nothing on any page in ${locale}, in either theme`, async ({ page }) => {
    test.setTimeout(120_000)
    await openFirst(page, `/${locale}`)
    for (const [name, path] of Object.entries(pages[locale])) {
      await page.goto(path)
      if (name === 'saved') await expect(page.getByText(empty[locale])).toBeVisible()
      if (name === 'offline') await expect(page.getByRole('listitem').first()).toBeVisible()
      expect.soft(await violations(page), name).toEqual([])
    }
  })

  test(`axe finds nothing without a server in ${locale}, in either theme`, async ({ page }) => {
    test.setTimeout(120_000)
    const offlineToo = Object.entries(pages[locale]).filter(
      // The one page of the search answers for any search: its results are of this device.
      ([name]) => !/^search, (?:results|none)$|^not found$|^bad request$/.test(name),
    )
    await openFirst(page, `/${locale}`)
    const { headline, enHeadline } = sample.mast
    await save(page, locale === 'id' ? headline : enHeadline, locale)
    for (const [, path] of offlineToo) await keep(page, path)
    await site.server.stop()
    try {
      for (const [name, path] of offlineToo) {
        await page.goto(path)
        await expect(page.locator('.served-note')).toBeVisible()
        expect.soft(await violations(page), name).toEqual([])
      }
      await page.goto(`/${locale}/articles/nowhere`)
      await expect(page.getByRole('listitem').first()).toBeVisible()
      expect.soft(await violations(page), 'not on the device').toEqual([])
    } finally {
      await site.server.start()
    }
  })
}

test('axe finds nothing in pages drawn from the edition and in its search', async ({ page }) => {
  test.setTimeout(120_000)
  await download(page)
  await site.server.stop()
  try {
    for (const path of ['/id', '/id/sections/budaya', sample.salt.id, `${sample.salt.id}/both`]) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('data-served', 'edition')
      await expect(page.locator('main h1')).toBeVisible()
      expect.soft(await violations(page), path).toEqual([])
    }
    await page.goto('/id/search?q=garam')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    expect.soft(await violations(page), 'search').toEqual([])
    await page.goto('/id/about')
    await expect(page.getByRole('listitem').first()).toBeVisible()
    expect.soft(await violations(page), 'what there is').toEqual([])
  } finally {
    await site.server.start()
  }
})

test('a theme that was chosen against the system has its contrast too', async ({ page }) => {
  for (const theme of ['dark', 'light'] as const) {
    await page.goto('/id')
    await page.evaluate(
      (chosen) => localStorage.setItem('pena-appearance', JSON.stringify({ theme: chosen })),
      theme,
    )
    // Of light colours under a dark system, no other page has more than these two.
    const more = theme === 'dark' ? ['/id/saved', '/id/search?q=turki'] : []
    for (const path of [sample.wire.id, sample.floods.en, ...more]) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      // Under a system of either kind: the choice holds.
      expect.soft(await violations(page), `${theme} ${path}`).toEqual([])
    }
  }
})

test('axe finds nothing wrong with menus, notices, twins and reports', async ({ page }) => {
  await page.goto(sample.wire.id)
  await page.getByRole('region', { name: 'Tindakan' }).getByText('Huruf').click()
  await page.getByRole('link', { name: 'Paragraf 1 dalam bahasa Inggris' }).click()
  await expect(page.getByRole('note')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Gelap' })).toBeAttached()
  expect.soft(await violations(page), 'menu and twin').toEqual([])

  await save(page, sample.wire.headline)
  await page.goto('/id/saved')
  await page.getByLabel('Impor berkas penanda').setInputFiles({
    name: 'penanda.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<DT><A HREF="https://elsewhere.example/">Lain</A>'),
  })
  await expect(page.getByText('bukan alamat artikel terbitan ini')).toBeVisible()
  expect.soft(await violations(page), 'report').toEqual([])
  await page.getByRole('button', { name: `Hapus ${sample.wire.headline}` }).click()
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeVisible()
  expect.soft(await violations(page), 'notice').toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect.soft(await violations(page), 'help').toEqual([])
})

const empty = { id: 'Belum ada yang disimpan.', en: 'Nothing saved yet.' }

async function keep(page: Page, path: string): Promise<void> {
  await page.evaluate((wanted) => fetch(wanted, { headers: { accept: 'text/html' } }), path)
  await untilKept(page, path)
}
