import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, openFirst, sample, save, savedButton, test, useSite } from '../../support/paper'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom), localhost: true })

async function fillIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/admin/sign-in')
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

/** A device that makes passkeys and signs with them, as a fingerprint would. */
async function useAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a second step is set up with an app, and recovery codes stand in for it', async ({
  page,
}) => {
  const { reporter } = newsroom
  await signIn(page, site, 'reporter')
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Siapkan langkah kedua' }).click()
  await page.getByLabel('Kata sandi Anda').fill(reporter.password)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page.getByRole('img', { name: 'Kode QR' })).toBeVisible()
  const key = (await page.locator('code').textContent())?.replace(/\s/g, '') ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(key) })
  const code = () => app.generate()
  await page.getByLabel('Kode enam angka').fill(code())
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  const codes = page.getByRole('heading', { name: 'Kode pemulihan' }).locator('..')
  const recovery = await codes.getByRole('listitem').first().textContent()
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await expect(page.getByText('Aktif. Saat masuk')).toBeVisible()

  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await fillIn(page, reporter)
  await page.getByLabel('Kode dari aplikasi').fill('000000')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByText('Kode itu tidak berlaku')).toBeVisible()
  await page.getByLabel('Kode dari aplikasi').fill(code())
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL('/admin/articles')

  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await fillIn(page, reporter)
  await page.getByRole('button', { name: 'Pakai kode pemulihan' }).click()
  await page.getByLabel('Kode pemulihan').fill(recovery ?? '')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL('/admin/articles')

  // In mid-edit too.
  const writer = await Writer.at(page, await begin(site, page, 'langkah-kedua'))
  await page.context().clearCookies()
  await writer.write('Alinea satu.', ' Setelah sesi berakhir.')
  await expect(page.getByText('Sesi Anda berakhir')).toBeVisible()
  await page.getByLabel('Alamat surel').fill(reporter.email)
  await page.getByLabel('Kata sandi').fill(reporter.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  // The next one: no code opens the door twice.
  const next = app.generate({ timestamp: Date.now() + 30_000 })
  await page.getByLabel('Kode dari aplikasi').fill(next)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await writer.saved()
})

test('a passkey is made, named, signs in without a password, and is removed', async ({ page }) => {
  await useAuthenticator(page)
  await signIn(page, site, 'translator')
  await page.goto('/admin/account')
  await page.getByLabel('Nama kunci sandi').fill('Laptop kantor')
  await page.getByRole('button', { name: 'Tambah kunci sandi' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Laptop' })
  await expect(row).toBeVisible()
  await row.getByRole('button', { name: 'Ganti nama' }).click()
  await row.getByRole('textbox').fill('Laptop rumah')
  await row.getByRole('button', { name: 'Simpan nama' }).click()
  await expect(row).toContainText('Laptop rumah')

  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(page).toHaveURL('/admin/articles')
  await expect(page.getByRole('link', { name: newsroom.translator.name })).toBeVisible()

  await page.goto('/admin/account')
  // Along with the password, as after somebody else had it.
  const { password } = newsroom.translator
  await page.getByLabel('Kata sandi sekarang').fill(password)
  await page.getByLabel('Kata sandi baru').fill('perahu kertas menuju kulkas')
  await page.getByLabel('Hapus juga “Laptop rumah”').check()
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(page.getByText('Kata sandi diganti.')).toBeVisible()
  await expect(page.getByText('Kunci sandi (passkey) membuka')).toBeVisible()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(page.getByText('Kunci sandi itu tidak dikenal')).toBeVisible()
})

test('a session is ended from another browser within a second', async ({ page, browser }) => {
  const elsewhere = await browser.newContext({ locale: 'id-ID', baseURL: site.url })
  const other = await elsewhere.newPage()
  await signIn(other, site, 'editor')
  await signIn(page, site, 'editor')
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Akhiri semua sesi lain' }).click()
  await expect(page.getByText('sesi ini')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Akhiri semua sesi lain' })).toBeHidden()
  await other.goto('/admin/articles', { timeout: 10_000 })
  await expect(other).toHaveURL(/sign-in/)
  await elsewhere.close()
})

test('after signing out Back shows nothing of the desk, and saved articles stay', async ({
  page,
}) => {
  await openFirst(page, sample.salt.id)
  await save(page, sample.salt.headline)
  await signIn(page, site, 'administrator')
  await page.goto('/admin/account')
  await page.goto('/admin/people')
  await expect(page.getByText(newsroom.editor.email)).toBeVisible()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await page.goBack()
  await expect(page).toHaveURL(/sign-in/)
  await expect(page.getByLabel('Kata sandi')).toBeVisible()
  await page.goto('/id')
  await page.goto(sample.salt.id)
  await expect(savedButton(page, sample.salt.headline).first()).toBeVisible()
})

test('pages about people have nothing that axe finds wrong, in both languages', async ({
  page,
}) => {
  for (const path of ['/admin/sign-in', '/admin/join?token=none']) {
    await page.goto(path)
    expect.soft(await violations(page), path).toEqual([])
  }
  await signIn(page, site, 'administrator')
  for (const language of ['id', 'en'] as const) {
    for (const path of [
      '/admin/account',
      '/admin/people',
      '/admin/audit',
      '/admin/topics/sitti-ramlah',
    ]) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect.soft(await violations(page), `${language} ${path}`).toEqual([])
    }
    if (language === 'id') {
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    }
  }
})

test('a page that somebody may not see says so, with nothing that axe finds wrong', async ({
  page,
}) => {
  await signIn(page, site, 'editor')
  for (const path of ['/admin/people', '/admin/audit']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
    expect.soft(await violations(page), path).toEqual([])
  }
})

test('the log is searched, and says who signed in and who failed to', async ({ page }) => {
  await fillIn(page, { ...newsroom.administrator, password: 'bukan kata sandinya' })
  await expect(page.getByText('tidak cocok')).toBeVisible()
  await signIn(page, site, 'administrator')
  await page.goto('/admin/audit')
  await page.getByLabel('Orang').fill('Adi')
  await page.getByLabel('Tindakan').selectOption('Gagal masuk')
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByRole('row', { name: /Adi Administrator.*Gagal masuk/ })).toBeVisible()
  await page.getByLabel('Orang').fill('Siapa')
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByText('Tidak ada catatan yang cocok')).toBeVisible()
})
