import { beforeEach, expect, it } from 'vitest'
import PageCache from '@/lib/server/page-cache.mjs'
import { printAnew, printingOf, readWhile } from '@/lib/server/printing'

// As the framework makes it.
const cache: PageCache = Reflect.construct(PageCache, [
  { fs: {}, flushToDisk: false, serverDistDir: '/none', maxMemoryCacheSize: 1_000_000 },
])

beforeEach(() => {
  globalThis.penaPrintings = undefined
  globalThis.penaReadings = undefined
})

/** A page as the framework puts it away, made of the news that was current when it was begun. */
const page = (madeOf: string) => ({
  kind: 'APP_PAGE',
  html: 'Kabar',
  headers: { 'x-next-cache-tags': `_N_T_/layout,${madeOf}` },
})
const context = { kind: 'APP_PAGE', isFallback: false }
const kept = async () => Boolean(await cache.get('/id', context))

it('a page is kept until what it was made of changes', async () => {
  await cache.set('/id', page(printingOf('edition')), context)
  expect(await kept()).toBe(true)
  await printAnew(['publication'])
  expect(await kept()).toBe(true)
  await printAnew(['edition'])
  expect(await kept()).toBe(false)
})

it('a page that was begun before a publish and finished after it is not kept', async () => {
  const begun = printingOf('edition')
  await printAnew(['edition'])
  await cache.set('/id', page(begun), context)
  expect(await kept()).toBe(false)
  await cache.set('/id', page(printingOf('edition')), context)
  expect(await kept()).toBe(true)
})

it('a publish waits for the pages that were being made, and for no others', async () => {
  const order: string[] = []
  let finish = () => {}
  readWhile(
    new Promise<void>((resolve) => {
      finish = resolve
    }).then(() => order.push('page')),
  )
  const printed = printAnew(['edition']).then(() => order.push('publish'))
  readWhile(new Promise(() => {}))
  finish()
  await printed
  expect(order).toEqual(['page', 'publish'])
})
