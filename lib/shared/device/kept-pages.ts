import { parsePicturePath } from '../article/picture'
import { documentCaches } from './caches'
import { type PageFacts, pageFactsOf } from './page-facts'
import { deviceStore } from './store'

/** The paths of all pages that are kept, of those too that nobody noted. */
export async function keptPaths(): Promise<string[]> {
  const keys = documentCaches.map(async (name) => (await caches.open(name)).keys())
  const paths = (await Promise.all(keys)).flat().map(({ url }) => new URL(url).pathname)
  return paths.filter((path) => !parsePicturePath(path))
}

/** A page in every form in which it is kept. */
export async function keptHtml(path: string): Promise<string> {
  return (await keptCopies(path)).join('')
}

/** The same, one by one. */
export async function keptCopies(path: string): Promise<string[]> {
  const texts = documentCaches.map(async (name) => {
    const copy = await (await caches.open(name)).match(path, { ignoreVary: true })
    return copy ? [await copy.text()] : []
  })
  return (await Promise.all(texts)).flat()
}

type KeptFacts = PageFacts & { path: string; saved?: boolean }

/** What kept pages say of themselves, those too that nobody noted. */
export async function keptFacts(): Promise<KeptFacts[]> {
  const notes = await (await deviceStore()).getAll('documents')
  const noted = new Set(notes.map(({ path }) => path))
  const paths = typeof caches === 'undefined' ? [] : await keptPaths()
  const others = paths.filter((path) => !noted.has(path))
  const told = others.map(async (path) => {
    const facts = pageFactsOf(await keptHtml(path))
    return facts ? [{ ...facts, path }] : []
  })
  return [...notes, ...(await Promise.all(told)).flat()]
}

/** Ids of the articles of which a page is kept. */
export async function keptArticles(): Promise<string[]> {
  return (await keptFacts()).flatMap(({ articleId }) => articleId ?? [])
}
