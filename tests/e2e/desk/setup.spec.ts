import { violations } from '../../support/axe'
import { goodPassword, linkIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'

const site = useSite()

test('the link that the server prints makes the first administrator, who invites the others', async ({
  page,
  browser,
}) => {
  const link = linkIn(site.server.output)
  const answer = await page.goto(link)
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  })
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Alamat surel').fill('adi@redaksi.example')
  await page.getByLabel('Nama Anda').fill('Adi Nugraha')
  await page.getByLabel('Kata sandi', { exact: true }).fill('password1234')
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click()
  await expect(page.getByText('Terlalu mudah ditebak')).toBeVisible()
  await expect(page.getByLabel('Nama Anda')).toHaveValue('Adi Nugraha')
  await page.getByLabel('Kata sandi', { exact: true }).fill(goodPassword)
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click()
  await expect(page).toHaveURL('/admin/articles')

  await page.getByRole('link', { name: 'Orang', exact: true }).click()
  await expect(page.getByText('Baru Anda sendiri di sini')).toBeVisible()
  await page.getByLabel('Alamat surel').fill('Sari@Redaksi.example')
  await page.getByRole('radio', { name: /^Redaktur/ }).check()
  await page.getByRole('button', { name: 'Undang' }).click()
  const invitation = await page.getByRole('textbox', { name: 'Tautan sekali pakai' }).inputValue()
  await expect(
    page.getByRole('row', { name: /sari@redaksi\.example.*Redaktur.*Adi/ }),
  ).toBeVisible()

  const other = await browser.newContext({ locale: 'en-GB' })
  const sari = await other.newPage()
  await sari.goto(invitation)
  await expect(sari.getByText('You are invited as an editor.')).toBeVisible()
  expect(await violations(sari)).toEqual([])
  await sari.getByLabel('Your name').fill('Sari Dewi')
  await sari.getByLabel('Password', { exact: true }).fill('perahu kertas menuju kulkas')
  await sari.getByRole('button', { name: 'Make the account and sign in' }).click()
  await expect(sari).toHaveURL(/\/admin\/articles$/)
  for (const used of [link, invitation]) {
    await sari.goto(used)
    await expect(sari.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  }

  await page.reload()
  await page
    .getByRole('row', { name: /Sari Dewi/ })
    .getByRole('button', { name: 'Akhiri akses' })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('langsung keluar dari semua perangkat')
  await dialog.getByRole('button', { name: 'Akhiri akses' }).click()
  await expect(page.getByRole('heading', { name: 'Yang sudah pergi' })).toBeVisible()
  await sari.goto(`${site.url}/admin/articles`)
  await expect(sari).toHaveURL(/sign-in/)
  await other.close()

  await page.getByRole('combobox', { name: 'Peran Adi Nugraha' }).selectOption('Redaktur')
  await expect(page.getByText('Ini administrator terakhir')).toBeVisible()
})

test('a command on the machine invites while the server runs, and checks the log', async ({
  page,
}) => {
  const said = await site.server.script(
    'scripts/admin-invite.ts',
    'tono@redaksi.example',
    'translator',
  )
  await page.goto(linkIn(said))
  await expect(page.getByText('Anda diundang sebagai penerjemah.')).toBeVisible()
  expect(await site.server.script('scripts/audit-verify.ts')).toMatch(
    /whole.*\n\s+\d+:[0-9a-f]{64}/,
  )
})
