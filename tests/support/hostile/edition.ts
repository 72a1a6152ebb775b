import { eq } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { people } from '@/db/people-schema'
import { addReviewNoteIn } from '@/db/queries/approvals'
import { createArticle, saveArticleFacts } from '@/db/queries/article-facts'
import { publishEdition, saveDraft, withdrawEdition } from '@/db/queries/publishing'
import { createPicture, createTopic } from '@/db/queries/setup'
import { publication, publicationTexts, sectionTexts } from '@/db/schema'
import type { Block, Inline } from '@/lib/shared/article/blocks'
import { type Bilingual, type Locale, locales } from '@/lib/shared/locales'
import { fewHostileTexts, hostileHrefs, hostileTexts } from './texts'

const at = Date.UTC(2026, 10, 24, 3)
let next = 0

// Run as a command of its own: one process has a database file open at a time. It writes past every
// schema, as a program that knows none would.
await names()
await topics()
const picture = await hostilePicture()
await everyBlock()
for (let index = 0; index < fewHostileTexts.length; index += 3) {
  await article(`jahat-${index}`, fewHostileTexts.slice(index, index + 3))
}
await withdrawn()
await notes()
connection().close()

/** Another hostile text each time. */
function some(): string {
  next += 1
  return fewHostileTexts[next % fewHostileTexts.length] ?? ''
}

function both(): Bilingual {
  return { id: some(), en: some() }
}

/** The names of the sample edition's own things. */
async function names(): Promise<void> {
  await connection().write(async (tx) => {
    await tx.update(publication).set({ name: some() })
    for (const locale of locales) {
      const texts = { tagline: some(), about: fewHostileTexts }
      await tx.update(publicationTexts).set(texts).where(eq(publicationTexts.locale, locale))
      await tx.update(sectionTexts).set({ name: some() }).where(eq(sectionTexts.locale, locale))
    }
  })
}

async function topics(): Promise<void> {
  for (const kind of ['person', 'place', 'organisation', 'subject'] as const) {
    const slug = { id: `jahat-${kind}`, en: `jahat-${kind}` }
    await createTopic({ id: kind, kind, slug, name: both(), description: both() })
  }
  const slug = { id: `x"><script>${some()}`, en: "y' onload=" }
  await createTopic({ id: 'slug', kind: 'subject', slug, name: both(), description: both() })
}

/** A picture without files: its words and its colour are what is tried. */
async function hostilePicture(): Promise<string> {
  const id = 'bad0bad0bad0bad0bad0'
  const colour = `red;background:url(//jahat.example/a)"${some()}`
  const words = { credit: some(), licence: some(), alt: both(), caption: both() }
  await createPicture({ id, width: 400, height: 300, widths: [320], colour, ...words })
  return id
}

/** One article with every text in every kind of block, and every address in a link. */
async function everyBlock(): Promise<void> {
  const id = 'setiap-blok'
  await createArticle({ id, sourceLocale: 'id', createdAt: at })
  await saveArticleFacts(id, facts(), ['person', 'slug'])
  for (const locale of locales) {
    const text = { slug: id, headline: `Jahat ${some()}`, standfirst: some(), body: body() }
    await publish(id, locale, text)
  }
}

function body(): Block[] {
  const inlines = hostileTexts.map((text): Inline => ({ text, strong: true }))
  const links = hostileHrefs.map((href): Inline => ({ text: href, href }))
  const paragraphs = inlines.map((inline, index) => block(`p${index}`, [inline]))
  return [
    ...paragraphs,
    block('links', links),
    { kind: 'heading', level: 2, id: 'h"><script>pwned()</script>', text: inlines.slice(0, 40) },
    ...fewHostileTexts.map(
      (speaker, index): Block => ({
        kind: 'quote',
        id: `q${index}`,
        text: [{ text: some() }],
        speaker,
      }),
    ),
    { kind: 'list', ordered: false, id: 'list', items: inlines.slice(-80).map((one) => [one]) },
    ...hostileHrefs.map(
      (url, index): Block => ({ kind: 'embed', id: `e${index}`, url, title: some() }),
    ),
    { kind: 'image', id: 'image', image: picture },
    { kind: 'image', id: 'none', image: '__proto__' },
  ]
}

function block(id: string, text: readonly Inline[]): Block {
  return { kind: 'paragraph', id, text }
}

function facts() {
  const words = { place: some(), byline: some(), source: some(), licence: some() }
  return { ...words, sectionId: 'dunia', eventDate: '2026-11-24', leadImageId: picture }
}

/** An article that has them in all its lines. */
async function article(id: string, texts: readonly string[]): Promise<void> {
  const [first = '', second = '', third = ''] = texts
  await createArticle({ id, sourceLocale: 'id', createdAt: at })
  const words = { place: first, byline: second, source: third, licence: first }
  await saveArticleFacts(id, { ...words, sectionId: 'dunia' }, ['subject'])
  const slug = id === 'jahat-0' ? 'x"><script>pwned()</script>/../?#' : id
  // A text that begins with the end of one in C has nothing that could be published.
  const lines = { slug, headline: `Jahat ${first}`, standfirst: second }
  for (const locale of locales) {
    await publish(id, locale, { ...lines, body: [block('a', [{ text: third }])] })
  }
}

/** Publishes it, and corrects it with a note that is hostile too. */
async function publish(articleId: string, locale: Locale, text: Parameters<typeof saveDraft>[1]) {
  const key = { articleId, locale }
  await saveDraft(key, text, at)
  const answers = [
    await publishEdition(key, { kind: 'published' }, at),
    await publishEdition(key, { kind: 'corrected', note: some() }, at + 1),
  ]
  if (answers.some((answer) => !answer.ok)) throw new Error(`${articleId} was not published.`)
}

async function withdrawn(): Promise<void> {
  for (const locale of locales) {
    await withdrawEdition({ articleId: 'jahat-6', locale }, fewHostileTexts.join(' '), at + 2)
  }
}

/** What people of the newsroom say to each other about a text. */
async function notes(): Promise<void> {
  await connection().write(async (tx) => {
    const [person] = await tx.select({ id: people.id }).from(people)
    if (!person) throw new Error('Nobody works here.')
    for (const [index, note] of fewHostileTexts.entries()) {
      const [kind = 'approved'] = (['submitted', 'sent-back'] as const).slice(index % 3)
      const key = { articleId: 'setiap-blok', locale: index % 2 === 0 ? 'id' : 'en' } as const
      await addReviewNoteIn(tx, { ...key, kind, note, at: at + index, personId: person.id })
    }
  })
}
