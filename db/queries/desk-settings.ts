import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type {
  DeskSection,
  PublicationInput,
  PublicationTexts,
  SectionsAnswer,
  SectionsInput,
} from '@/lib/shared/api/desk/settings'
import type { Act } from '@/lib/shared/desk/act'
import { locales } from '@/lib/shared/locales'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { deskArticles } from '../desk-schema'
import { articles, sections, sectionTexts } from '../schema'
import { appendAuditIn } from './audit'
import { claimAddressIn, keepOldAddressIn } from './list-addresses'
import { getPublication } from './publication'
import { savePublicationIn } from './setup'

/** The publication's name, zone and texts in both languages. */
export async function getPublicationTexts(): Promise<PublicationTexts> {
  const [id, en] = await Promise.all([getPublication('id'), getPublication('en')])
  return {
    name: id.name,
    timeZone: id.timeZone,
    tagline: { id: id.tagline, en: en.tagline },
    about: { id: id.about, en: en.about },
  }
}

export async function savePublicationTexts(input: PublicationInput, act: Act) {
  const before = await getPublicationTexts()
  await connection().write(async (tx) => {
    await savePublicationIn(tx, input)
    await appendAuditIn(tx, act, {
      action: 'settings.publication',
      target: 'publication',
      details: { before, after: input },
    })
  })
  return { ok: true as const }
}

/** Every section in both languages, in the order of the paper. */
export function listDeskSections(): Promise<DeskSection[]> {
  return listSectionsIn(connection().db)
}

/** Names, addresses and order of all sections at once; old addresses lead to the new ones. */
export function saveSections(input: SectionsInput, act: Act): Promise<SectionsAnswer> {
  return connection().write(async (tx) => {
    const before = await listSectionsIn(tx)
    const wanted = wantedOf(input, before)
    // What is as it was asked for already was saved by this form, which did not hear of it.
    if (isMovedOn(input, before) && !isDeepStrictEqual(wanted, before))
      return { ok: false, error: 'moved-on', now: before, mine: wanted }
    const slugs = sharedSlugs(wanted)
    if (slugs.length > 0) return { ok: false, error: 'slug-taken', slugs }
    const ids = wanted.map((section) => section.id)
    const gone = before.map((section) => section.id).filter((id) => !ids.includes(id))
    const used = await listUsedIn(tx, gone)
    if (used.length > 0) return { ok: false, error: 'in-use', ids: used }
    await tx.delete(sectionTexts).where(inArray(sectionTexts.sectionId, gone))
    await tx.delete(sections).where(inArray(sections.id, gone))
    await makeRoomIn(tx)
    for (const [position, section] of wanted.entries()) await keepSectionIn(tx, section, position)
    for (const { id, texts } of before)
      for (const locale of locales) {
        const old = texts[locale].slug
        const now = wanted.find((section) => section.id === id)?.texts[locale].slug
        if (now && old !== now)
          await keepOldAddressIn(tx, { kind: 'section', locale, slug: old }, id)
      }
    for (const { texts } of wanted)
      for (const locale of locales)
        await claimAddressIn(tx, { kind: 'section', locale, slug: texts[locale].slug })
    await appendAuditIn(tx, act, {
      action: 'settings.sections',
      target: 'publication',
      details: { before, after: wanted },
    })
    return { ok: true, sections: wanted }
  })
}

/** What was asked, without what others took away since it was drawn, and with what they added. */
function wantedOf({ base, sections }: SectionsInput, before: readonly DeskSection[]) {
  const left = sections.filter(({ id }) => has(before, id) || !has(base, id))
  const added = before.filter(({ id }) => !has(sections, id) && !has(base, id))
  return [...left, ...added]
}

/** Whether those that were drawn have other names, addresses or another order by now. */
function isMovedOn({ base }: SectionsInput, before: readonly DeskSection[]): boolean {
  const drawn = base.filter(({ id }) => has(before, id))
  return !isDeepStrictEqual(
    drawn,
    before.filter(({ id }) => has(base, id)),
  )
}

function has(all: readonly DeskSection[], id: string): boolean {
  return all.some((one) => one.id === id)
}

function sharedSlugs(wanted: readonly DeskSection[]) {
  return locales.flatMap((locale) => {
    const slugs = wanted.map((section) => section.texts[locale].slug)
    const shared = slugs.filter((slug, index) => slugs.indexOf(slug) !== index)
    return [...new Set(shared)].map((slug) => ({ locale, slug }))
  })
}

/** Two sections may change places with their addresses: none has its old one while that is done. */
async function makeRoomIn(tx: Transaction): Promise<void> {
  await tx.update(sectionTexts).set({ slug: sql`'  ' || ${sectionTexts.sectionId}` })
}

async function keepSectionIn(tx: Transaction, { id, texts }: DeskSection, position: number) {
  await tx
    .insert(sections)
    .values({ id, position })
    .onConflictDoUpdate({ target: sections.id, set: { position } })
  for (const locale of locales) {
    await tx
      .insert(sectionTexts)
      .values({ sectionId: id, locale, ...texts[locale] })
      .onConflictDoUpdate({
        target: [sectionTexts.sectionId, sectionTexts.locale],
        set: texts[locale],
      })
  }
}

async function listUsedIn(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const used: string[] = []
  for (const id of ids) {
    const [planned] = await tx
      .select({ id: deskArticles.articleId })
      .from(deskArticles)
      .where(eq(deskArticles.sectionId, id))
      .limit(1)
    const [present] = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.sectionId, id))
      .limit(1)
    if (planned || present) used.push(id)
  }
  return used
}

async function listSectionsIn(db: Reader): Promise<DeskSection[]> {
  const rows = await db
    .select({ id: sections.id, text: sectionTexts })
    .from(sections)
    .innerJoin(sectionTexts, eq(sectionTexts.sectionId, sections.id))
    .orderBy(asc(sections.position), asc(sections.id))
  const byId = new Map<string, DeskSection>()
  const none = { name: '', slug: '' }
  for (const { id, text } of rows) {
    const texts = byId.get(id)?.texts ?? { id: none, en: none }
    const { name, slug } = text
    byId.set(id, { id, texts: { ...texts, [text.locale]: { name, slug } } })
  }
  return [...byId.values()]
}
