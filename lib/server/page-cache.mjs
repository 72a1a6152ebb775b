import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const { default: FrameworkCache } = load(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
)

/**
 * The framework's cache of pages and answers, which neither keeps nor gives what was made of an
 * earlier printing (`printing.ts`). Loaded by the framework as it is: plain JavaScript.
 */
export default class PageCache extends FrameworkCache {
  async get(key, context) {
    const kept = await super.get(key, context)
    return kept && isOutdated(tagsOf(kept.value, context)) ? null : kept
  }

  async set(key, value, context) {
    if (!isOutdated(tagsOf(value, context))) await super.set(key, value, context)
  }
}

function tagsOf(value, context) {
  const ofPage = value?.headers?.['x-next-cache-tags']
  return typeof ofPage === 'string' ? ofPage.split(',') : [...(context?.tags ?? [])]
}

function isOutdated(tags) {
  return tags.some((tag) => {
    const [, name, number] = /^([a-z]+)@(\d+)$/.exec(tag) ?? []
    return name && (globalThis.penaPrintings?.get(name) ?? 0) > Number(number)
  })
}
