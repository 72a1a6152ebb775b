import type { Browser, Page } from '@playwright/test'
import { violations } from '../support/axe'
import {
  expect,
  notices,
  openFirst,
  sample,
  save,
  saveButton,
  savedButton,
  test,
  untilAlive,
  untilKept,
  untilPlaceKept,
  useSite,
} from '../support/paper'

const site = useSite()
const settings = '/id/settings/devices'

test('a code is made, typed on another device, and what is saved is on both', async ({
  page,
  browser,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const words = await makeCode(page)
  const other = await newDevice(browser)
  await save(other, sample.mast.headline)
  await other.goto('/id/saved')
  await other.getByRole('main').getByRole('link', { name: 'Pakai di perangkat lain' }).click()
  await typeCode(other, `  ${words.toUpperCase().replaceAll(' ', ',\n')} `)
  await expectSynced(other)

  await test.step('both devices have both articles, with their copies', async () => {
    for (const device of [page, other]) {
      await device.goto('/id/saved')
      for (const { headline } of [sample.mangroves, sample.mast]) {
        await expect(saved(device, headline)).toContainText(/· [\d,]+ (kB|MB)/)
      }
    }
  })

  await test.step('what one saves arrives at the other when it is opened', async () => {
    await page.goto('/id')
    await untilSent(page, () => save(page, sample.wire.headline))
    await other.goto('/id')
    await expect(savedButton(other, sample.wire.headline).first()).toBeVisible()
    await other.goto('/id/saved')
    await expect(saved(other, sample.wire.headline)).toContainText(/· [\d,]+ (kB|MB)/)
  })

  await test.step('what the other removes goes from the first, with its copy', async () => {
    await untilSent(other, () => remove(other, sample.mangroves.headline))
    await page.goto('/id/saved')
    await expect(saved(page, sample.mangroves.headline)).toBeHidden()
    await expect(saved(page, sample.mast.headline)).toBeVisible()
    await expect
      .poll(() =>
        page.evaluate(
          (path) => caches.match(path, { cacheName: 'pena-saved' }).then(Boolean),
          sample.mangroves.id,
        ),
      )
      .toBe(false)
    for (const device of [other, page, other]) await device.goto('/id/saved')
    await expect(saved(other, sample.mast.headline)).toBeVisible()
    await expect(saved(other, sample.mangroves.headline)).toBeHidden()
  })

  await test.step('a removal that is undone stays undone on both', async () => {
    await untilSent(other, () => remove(other, sample.mast.headline))
    await page.goto('/id/saved')
    await expect(saved(page, sample.wire.headline)).toBeVisible()
    await expect(saved(page, sample.mast.headline)).toBeHidden()
    await untilSent(other, () => notices(other).getByRole('button', { name: 'Urungkan' }).click())
    await expect(saved(other, sample.mast.headline)).toBeVisible()
    await page.goto('/id/saved')
    await expect(saved(page, sample.mast.headline)).toBeVisible()
  })
  await other.context().close()
})

test('the link of a code asks before it connects, and leaves the address', async ({
  page,
  browser,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const words = await makeCode(page)
  await expect(page.getByRole('img', { name: /^Kode QR/ })).toBeVisible()

  const other = await newDevice(browser)
  const asked: string[] = []
  other.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await other.goto(`${settings}#${words.replaceAll(' ', '-')}`)
  await expect(other.getByRole('heading', { name: 'Hubungkan perangkat ini?' })).toBeVisible()
  expect(new URL(other.url()).hash).toBe('')
  await other.getByRole('button', { name: 'Batal' }).click()
  await expect(other.getByRole('button', { name: 'Buat kode' })).toBeVisible()

  await other.evaluate(
    (code) => {
      location.hash = code
    },
    words.replaceAll(' ', '-'),
  )
  await other.getByRole('button', { name: 'Hubungkan perangkat ini' }).click()
  await expectSynced(other)
  await other.goto('/id/saved')
  await expect(saved(other, sample.mangroves.headline)).toBeVisible()
  expect(asked.filter((one) => one.includes(words.split(' ').slice(0, 3).join('-')))).toEqual([])

  await test.step('again it says that it is connected, and another code that it cannot be', async () => {
    await other.goto(`${settings}#${words.replaceAll(' ', '-')}`)
    await expect(other.getByText('Perangkat ini sudah terhubung dengan kode itu.')).toBeVisible()
    const stranger = 'legal-winner-thank-year-wave-sausage-worth-useful-legal-winner-thank-yellow'
    await other.goto('/id')
    await other.goto(`${settings}#${stranger}`)
    await expect(other.getByText('sudah terhubung dengan kode lain')).toBeVisible()
    await other.goto('/id')
    await other.goto(`${settings}#legal-winner`)
    await expect(other.getByText('Tautan ini tidak berisi kode yang utuh')).toBeVisible()
  })
  await other.context().close()
})

test('what two devices did without a network is all there when they are back', async ({
  page,
  browser,
}) => {
  await openFirst(page, '/id')
  for (const { headline } of [sample.mangroves, sample.mast]) await save(page, headline)
  const words = await makeCode(page)
  const other = await newDevice(browser)
  await other.goto(settings)
  await typeCode(other, words)
  await expectSynced(other)
  for (const device of [page, other]) {
    await device.goto('/id/saved')
    await expect(saved(device, sample.mast.headline)).toContainText(/· [\d,]+ (kB|MB)/)
    await device.goto('/id')
    await device.waitForLoadState('networkidle')
    await device.context().setOffline(true)
  }
  await saveButton(page, sample.wire.headline).first().click()
  await expect(savedButton(page, sample.wire.headline).first()).toBeVisible()
  await savedButton(page, sample.mast.headline).first().click()
  await expect(saveButton(page, sample.mast.headline).first()).toBeVisible()
  await saveButton(other, sample.trains.headline).first().click()
  await expect(savedButton(other, sample.trains.headline).first()).toBeVisible()
  await savedButton(other, sample.mangroves.headline).first().click()
  await expect(saveButton(other, sample.mangroves.headline).first()).toBeVisible()

  await test.step('the page of devices opens, and says what it waits for', async () => {
    await page.goto(settings)
    await expect(page.getByRole('heading', { name: 'Perangkat ini terhubung' })).toBeVisible()
    await page.getByRole('button', { name: 'Samakan sekarang' }).click()
    await expect(page.getByText('Ada perubahan yang belum disamakan')).toBeVisible()
  })

  for (const device of [page, other]) {
    await untilSent(device, () => device.context().setOffline(false))
  }
  for (const device of [page, other]) {
    await device.goto('/id/saved')
    await expect(saved(device, sample.wire.headline)).toContainText(/· [\d,]+ (kB|MB)/)
    await expect(saved(device, sample.trains.headline)).toContainText(/· [\d,]+ (kB|MB)/)
    for (const { headline } of [sample.mast, sample.mangroves]) {
      await expect(saved(device, headline)).toBeHidden()
    }
  }
  await other.context().close()
})

test('the place of reading and the looks of the paper come along', async ({ page, browser }) => {
  await openFirst(page, '/id/settings')
  await page.getByText('Gelap').click()
  const words = await makeCode(page)
  await page.goto(sample.wire.id)
  await untilAlive(page)
  await page.locator('.reading > [data-anchor]').nth(4).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 600)
  await untilPlaceKept(page)
  await untilSent(page, () => page.goto('/id'))

  const other = await newDevice(browser)
  await other.goto(settings)
  await typeCode(other, words)
  await expectSynced(other)
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await other.goto(sample.wire.id)
  await expect(notices(other)).toContainText(/paragraf/i)

  await test.step('and a choice on the second reaches the first', async () => {
    await other.goto('/id/settings')
    await other.getByText('Terang').click()
    await untilSent(other, () => other.goto('/id'))
    await page.goto('/id')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
  await other.context().close()
})

test('a device that leaves keeps what it has, and is told nothing more', async ({
  page,
  browser,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const words = await makeCode(page)
  const other = await newDevice(browser)
  await other.goto(settings)
  await typeCode(other, words)
  await expectSynced(other)
  await other.getByRole('button', { name: 'Lepaskan perangkat ini' }).click()
  await expect(notices(other)).toContainText('Perangkat ini sudah lepas.')
  await expect(other.getByRole('button', { name: 'Buat kode' })).toBeVisible()
  await other.goto('/id/saved')
  await expect(saved(other, sample.mangroves.headline)).toBeVisible()

  await page.goto('/id')
  await untilSent(page, () => save(page, sample.mast.headline))
  await other.goto('/id')
  await other.waitForTimeout(2000)
  await expect(saveButton(other, sample.mast.headline).first()).toBeVisible()
  await other.context().close()
})

test('erasing tells the other devices, and every bookmark stays where it was', async ({
  page,
  browser,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const words = await makeCode(page)
  const other = await newDevice(browser)
  await other.goto(settings)
  await typeCode(other, words)
  await expectSynced(other)

  await page.getByRole('button', { name: 'Hapus di mana-mana' }).click()
  await expect(page.getByText('Data tersandi dihapus dari server')).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Ya, hapus dan lepaskan semua' }).click()
  await expect(notices(page)).toContainText('Belum terhapus')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Ya, hapus dan lepaskan semua' }).click()
  await expect(notices(page)).toContainText('Sudah dihapus.')
  await expect(page.getByRole('button', { name: 'Buat kode' })).toBeVisible()

  await other.goto('/id')
  await expect(notices(other)).toContainText('Perangkat lain sudah menghapus data bersama.')
  await other.goto(settings)
  await expect(other.getByText('Perangkat lain sudah menghapus data bersama.')).toBeVisible()
  for (const device of [page, other]) {
    await device.goto('/id/saved')
    await expect(saved(device, sample.mangroves.headline)).toBeVisible()
  }
  await test.step('and the code is of no use any more', async () => {
    await page.goto(settings)
    await typeCode(page, words)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Data bersama dengan kode ini sudah dihapus.',
    )
  })
  await other.context().close()
})

test('what comes from a file is shared like what was tapped', async ({ page, browser }) => {
  await openFirst(page, '/id')
  const words = await makeCode(page)
  await page.goto('/id/saved')
  const file = {
    name: 'penanda.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<DT><A HREF="${site.url}${sample.mast.id}" ADD_DATE="1700000000">Satu</A>`,
    ),
  }
  await untilSent(page, () => page.getByLabel('Impor berkas penanda').setInputFiles(file))
  const other = await newDevice(browser)
  await other.goto(settings)
  await typeCode(other, words)
  await expectSynced(other)
  await other.goto('/id/saved')
  await expect(saved(other, sample.mast.headline)).toContainText('Disimpan 15 November 2023')
  await other.context().close()
})

test('what keeps devices apart is said in words, and passes', async ({ page }) => {
  await openFirst(page, '/id')
  await makeCode(page)
  const sync = page.getByRole('button', { name: 'Samakan sekarang' })
  for (const [status, said] of [
    [429, 'Terlalu banyak permintaan.'],
    [413, 'Simpanan sudah terlalu banyak untuk dibagi'],
    [400, 'Server menolak permintaan ini.'],
    [503, 'menunggu sambungan'],
  ] as const) {
    await page.route('**/api/v1/vaults/*', (route) => route.fulfill({ status, body: '{}' }))
    await sync.click()
    await expect(page.getByText(said)).toBeVisible()
    await page.unroute('**/api/v1/vaults/*')
  }
  await test.step('a vault that was tampered with changes nothing', async () => {
    await page.route('**/api/v1/vaults/*', (route) =>
      route.fulfill({ status: 200, headers: { etag: '"9"' }, body: Buffer.alloc(4096, 1) }),
    )
    await sync.click()
    await expect(page.getByText('tidak dapat dibaca oleh versi ini')).toBeVisible()
    await page.unroute('**/api/v1/vaults/*')
  })
  await sync.click()
  await expect(page.getByText('tidak dapat dibaca oleh versi ini')).toBeHidden()
  await expect(page.getByText(/^Terakhir disamakan .*WIB\.$/)).toBeVisible()
})

test('a wrong word is named', async ({ page }) => {
  await page.goto(settings)
  await typeCode(page, 'legal winner sosis')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('“sosis” bukan kata')
  await page.getByRole('textbox').last().fill('legal winner')
  await page.getByRole('button', { name: 'Hubungkan perangkat ini' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Kode terdiri atas 12 kata; ini 2 kata.',
  )
})

test('right words that no device uses connect nothing, online and off', async ({
  page,
  context,
}) => {
  const stranger = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
  const alert = page.getByRole('main').getByRole('alert')
  await page.goto(settings)
  await typeCode(page, stranger)
  await expect(alert).toContainText('Tidak ada perangkat yang memakai kode ini.')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Hubungkan perangkat ini' }).click()
  await expect(alert).toContainText('Server tidak dapat dihubungi')
  await context.setOffline(false)
  await page.goto('/id')
  await page.goto(`${settings}#${stranger.replaceAll(' ', '-')}`)
  await page.getByRole('button', { name: 'Hubungkan perangkat ini' }).click()
  await expect(page.getByRole('main')).toContainText('Tidak ada perangkat yang memakai kode ini.')
  await expect(page.getByRole('button', { name: 'Buat kode' })).toBeVisible()
})

test('a code is scanned where the browser can', async ({ page, browser }) => {
  await openFirst(page, '/id')
  const words = await makeCode(page)
  const other = await newDevice(browser)
  await other.addInitScript(
    (link) => {
      // Chromium on Linux reads no codes; what a camera would see is put before it.
      Object.assign(window, {
        BarcodeDetector: class {
          detect = async () => [{ rawValue: link }]
        },
      })
      navigator.mediaDevices.getUserMedia = async () =>
        document.createElement('canvas').captureStream()
      HTMLMediaElement.prototype.play = async () => undefined
    },
    `${site.url}${settings}#${words.replaceAll(' ', '-')}`,
  )
  const answer = await other.goto(settings)
  expect(answer?.headers()['permissions-policy']).toContain('camera=(self)')
  await other.getByRole('button', { name: 'Saya punya kode' }).click()
  await other.getByRole('button', { name: 'Pindai kode' }).click()
  await expectSynced(other)
  await other.context().close()
})

test('a device that shares nothing loads nothing of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  await page.goto(sample.wire.id)
  await page.waitForTimeout(2000)
  await page.goto(settings)
  await expect(page.getByRole('button', { name: 'Buat kode' })).toBeVisible()
  await page.waitForTimeout(1000)
  expect(asked.filter((path) => path.includes('devices-') || path.includes('vaults'))).toEqual([])
  const precached = await page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url)
    }
    return found
  })
  expect(precached.filter((url) => url.includes('/devices-'))).toEqual([])
})

test('the page of devices opens without a network though it was never visited', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await untilKept(page, settings)
  await site.server.stop()
  try {
    await page.goto(settings)
    await page.getByRole('button', { name: 'Buat kode' }).click()
    await expect(page.getByText('Bagian ini belum ada di perangkat.')).toBeVisible()
  } finally {
    await site.server.start()
  }
})

test('where storage is blocked or HTTPS is missing, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
  })
  await page.goto(settings)
  await expect(page.getByText('hanya bisa lewat HTTPS')).toBeVisible()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.goto(settings)
  await expect(page.getByText('tidak mengizinkan penyimpanan')).toBeVisible()
})

test('without JavaScript the page says what it needs', async ({ request }) => {
  expect(await (await request.get(settings)).text()).toMatch(
    /<noscript>.*Menghubungkan perangkat memerlukan JavaScript\..*<\/noscript>/,
  )
})

for (const [locale, make, have] of [
  ['id', 'Buat kode', 'Saya punya kode'],
  ['en', 'Make a code', 'I have a code'],
] as const) {
  test(`axe finds nothing in any state in ${locale}, and all of it fits 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${locale}/settings/devices`)
    const fits = async (state: string) => {
      expect.soft(await violations(page), state).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width, state).toBeLessThanOrEqual(320)
      const small = await page
        .getByRole('main')
        .locator('button:visible, a.button:visible')
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { width, height } = one.getBoundingClientRect()
            return width < 44 || height < 44 ? [one.textContent] : []
          }),
        )
      expect.soft(small, state).toEqual([])
    }
    await expect(page.getByRole('button', { name: make })).toBeVisible()
    await fits('alone')
    await page.getByRole('button', { name: have }).click()
    await page.getByRole('textbox').last().fill('sosis')
    await page.locator('form button[type=submit]').last().click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('sosis')
    await fits('a wrong word')
    await page.getByRole('button', { name: locale === 'id' ? 'Batal' : 'Cancel' }).click()
    await page.getByRole('button', { name: make }).click()
    await expect(page.getByRole('main').getByRole('img')).toBeVisible()
    await page
      .getByRole('button', { name: locale === 'id' ? 'Hapus di mana-mana' : 'Erase everywhere' })
      .click()
    await fits('connected')
    await page.goto(`/${locale}`)
    await page.goto(
      `/${locale}/settings/devices#legal-winner-thank-year-wave-sausage-worth-useful-legal-winner-thank-yellow`,
    )
    await expect(
      page.getByText(
        locale === 'id' ? 'terhubung dengan kode lain' : 'connected with another code',
      ),
    ).toBeVisible()
    await fits('a link')
  })
}

/** The words that a device shows after its reader asked for a code. */
async function makeCode(page: Page): Promise<string> {
  await page.goto(settings)
  await page.getByRole('button', { name: 'Buat kode' }).click()
  const words = page.getByRole('main').locator('ol[translate=no] li')
  await expect(words).toHaveCount(12)
  await expectSynced(page)
  return (await words.allInnerTexts()).join(' ')
}

async function typeCode(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Saya punya kode' }).click()
  await page.getByLabel('Dua belas kata dari perangkat lain').fill(words)
  await page.getByRole('button', { name: 'Hubungkan perangkat ini' }).click()
}

async function expectSynced(page: Page): Promise<void> {
  await expect(page.getByText(/^Terakhir disamakan \d/)).toBeVisible()
}

async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
  const page = await context.newPage()
  await openFirst(page, '/id')
  return page
}

/** Does something, and waits until the server has heard of it. */
async function untilSent(page: Page, act: () => Promise<unknown>): Promise<void> {
  const sent = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().includes('/vaults/'),
  )
  await act()
  expect((await sent).status()).toBe(200)
}

function remove(page: Page, headline: string): Promise<void> {
  return page.getByRole('button', { name: `Hapus ${headline}` }).click()
}

function saved(page: Page, headline: string) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: headline }) })
}
