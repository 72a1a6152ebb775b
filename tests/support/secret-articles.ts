import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connection } from '@/db/connection'
import { createArticle, saveArticleFacts } from '@/db/queries/article-facts'
import { saveDraft } from '@/db/queries/publishing'
import { scheduleTexts } from '@/db/queries/schedule'
import { createPicture, createTopic } from '@/db/queries/setup'
import { env } from '@/lib/server/env'
import { pictureFormats } from '@/lib/shared/article/picture'
import { locales } from '@/lib/shared/locales'
import { photograph } from './picture-files'
import { secrets } from './secrets'
import { actOf, hirePeople, writeDraft, writeFacts } from './stage-acts'

/** What nobody but the desk may know of: a draft, a scheduled text, an embargo, changes of a public text. */
const at = Date.now()
const both = (text: string) => ({ id: text, en: text })
const day = 24 * 60 * 60_000

await hirePeople()
await createTopic({
  ...{ id: secrets.topic, kind: 'subject' as const },
  ...{ slug: both(secrets.topic), name: both(secrets.word), description: both(secrets.word) },
})
await createPicture({
  ...{ id: secrets.picture, width: 800, height: 500, widths: [320, 800], colour: '#000000' },
  ...{ licence: '', credit: secrets.word, alt: both(secrets.word), caption: both(secrets.word) },
})
await storeSecretPicture()
for (const articleId of secrets.articles) await hide(articleId)
await writeFacts(secrets.embargoed, { embargoUntil: at + 2 * day }, { at })
await schedule(secrets.scheduled, at + day)
await schedule(secrets.embargoed, at + 3 * day)
await writeDraft(
  { articleId: secrets.publicArticle, locale: 'id' },
  { headline: secrets.word, slug: secrets.movedTo, standfirst: secrets.word },
  { at },
)
await writeFacts(
  secrets.publicArticle,
  { place: secrets.word, topicIds: [secrets.topic], leadImageId: secrets.picture },
  { at },
)
connection().close()

async function hide(articleId: string): Promise<void> {
  await createArticle({ id: articleId, sourceLocale: 'id', createdAt: at })
  const facts = { sectionId: 'nasional', place: secrets.word, leadImageId: secrets.picture }
  await saveArticleFacts(articleId, facts, [secrets.topic])
  for (const locale of locales) {
    const line = `${secrets.word} ${articleId}`
    const body = [{ kind: 'paragraph' as const, id: 's1', text: [{ text: line }] }]
    const text = { slug: articleId, headline: line, standfirst: line, body }
    await saveDraft({ articleId, locale }, text, at)
  }
}

async function storeSecretPicture(): Promise<void> {
  const folder = join(env().MEDIA_DIR, secrets.picture)
  await mkdir(folder)
  for (const format of pictureFormats) {
    await writeFile(join(folder, `320.${format}`), await photograph({ width: 320 }, format))
  }
}

async function schedule(articleId: string, due: number): Promise<void> {
  const factsRev = articleId === secrets.embargoed ? 1 : 0
  const texts = locales.map((locale) => ({ locale, rev: 0, version: 0 }))
  const asked = { articleId, texts, factsRev, at: Math.ceil(due / 60_000) * 60_000 }
  const answer = await scheduleTexts(asked, actOf('editor', 'stage.schedule', at))
  if (!answer.ok) throw new Error(`Not scheduled: ${JSON.stringify(answer)}`)
}
