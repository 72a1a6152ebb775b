import 'server-only'
import { saveArticleFacts } from '@/db/queries/article-facts'
import { getSection } from '@/db/queries/publication'
import { type PublishAnswer, publishEdition, saveDraft } from '@/db/queries/publishing'
import type { WireImportAnswer, WireImportOptions } from '@/lib/shared/api/wire-import'
import { slugOf } from '@/lib/shared/desk/slug'
import { routes } from '@/lib/shared/routes'
import { describeRefusal } from '@/lib/shared/wire/refusals'
import type { WireArticle } from '@/lib/shared/wire/wire-article'
import { importWire } from './import-wire'

/** Takes wire copy in, with what is already known of it, and says what is still open. */
export async function takeWireIn(
  bytes: Uint8Array,
  options: WireImportOptions,
  now: number,
): Promise<WireImportAnswer> {
  const { locale, headline, standfirst = '', eventDate, fileName, received } = options
  const section = options.section && (await getSection({ locale, slug: options.section }))
  if (options.section && !section) {
    return {
      ok: false,
      error: `--section: there is no section ${JSON.stringify(options.section)}.`,
    }
  }
  if (options.publish && !(headline && section)) {
    return { ok: false, error: '--publish needs --headline and --section.' }
  }
  const imported = await importWire({ bytes, fileName, receivedAt: now, received, locale })
  if (!imported.ok) return { ok: false, error: describeRefusal(imported.refusal).en }
  const { articleId, body, wire } = imported
  await saveArticleFacts(articleId, {
    ...(section && { sectionId: section.id }),
    ...(eventDate && { eventDate }),
  })
  const slug = headline ? `${slugOf(headline)}-${articleId.slice(0, 4).toLowerCase()}` : articleId
  const key = { articleId, locale }
  await saveDraft(key, { slug, headline: headline ?? '', standfirst, body }, now)
  const published = options.publish && (await publishEdition(key, { kind: 'published' }, now))
  return {
    ok: true,
    articleId,
    ...stateOf(published, routes.article(locale, slug)),
    mends: wire.proposals.length,
    open: openQuestions(wire, options),
  }
}

function stateOf(published: PublishAnswer | false, path: string) {
  return published !== false && published.ok
    ? ({ state: 'published', path } as const)
    : ({ state: 'draft' } as const)
}

function openQuestions(wire: WireArticle, options: WireImportOptions): string[] {
  const [date] = wire.fields.dates
  const undecided = date && !options.eventDate && date.candidates.length !== 1
  return [
    ...(options.headline ? [] : ['a headline (--headline "…"): wire copy has none to trust']),
    ...(options.standfirst ? [] : ['a standfirst (--standfirst "…")']),
    ...(options.section ? [] : ['a section (--section SLUG)']),
    ...(undecided
      ? [`the day of "${date.text}" (--date …): ${date.candidates.join(', ') || 'no day fits'}`]
      : []),
  ]
}
