import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

test('a person signs in with a password and is led to where they wanted to go', async ({
  page,
}) => {
  await page.goto('/admin/articles')
  const { email, password, name } = newsroom.editor
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByLabel('Kata sandi').fill('bukan kata sandinya')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'tidak cocok' })).toBeVisible()
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL('/admin/articles')
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('signing out ends the session', async ({ page }) => {
  await signIn(page, site, 'reporter')
  await page.goto('/admin/articles')
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await page.goto('/admin/articles')
  await expect(page).toHaveURL(/sign-in/)
})
