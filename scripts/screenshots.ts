import { mkdir } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright'
import sharp from 'sharp'
import { env } from '@/lib/server/env'
import { type Locale, locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { chromiumArguments, findChromium } from './find-chromium.mjs'
import { run } from './run'

const shapes = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} as const

/** Takes the pictures of the README and of the install dialog from a server that runs already. */
await run(async () => {
  await mkdir('docs/images', { recursive: true })
  await mkdir('public/screenshots', { recursive: true })
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  })
  for (const locale of locales) {
    await takePicture(browser, 'phone', locale)
    await takePicture(browser, 'desktop', locale)
  }
  await browser.close()
})

async function takePicture(browser: Browser, shape: keyof typeof shapes, locale: Locale) {
  const page = await browser.newPage({ ...shapes[shape], serviceWorkers: 'block' })
  await page.goto(env().SITE_URL + routes.front(locale), { waitUntil: 'networkidle' })
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10, quality: 80 })
    .toBuffer()
  await sharp(picture).toFile(`public/screenshots/${shape}-${locale}.png`)
  if (locale === 'id') await sharp(picture).toFile(`docs/images/${shape}.png`)
  await page.close()
}
