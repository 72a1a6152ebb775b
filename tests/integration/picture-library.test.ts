import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { saveArticleFacts } from '@/db/queries/article-facts'
import { getArticle } from '@/db/queries/articles'
import { getDraftIn } from '@/db/queries/drafts'
import { listNewestItems } from '@/db/queries/editions'
import { addPicture, deletePicture, describePicture } from '@/db/queries/picture-changes'
import { replacePicture } from '@/db/queries/picture-replacement'
import { findPictureUses } from '@/db/queries/picture-uses'
import { getPicture, isPublicPicture, listPictures } from '@/db/queries/pictures'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { scheduleTexts } from '@/db/queries/schedule'
import { listTeasers } from '@/db/queries/teasers'
import type { PictureWords } from '@/lib/shared/api/desk/picture'
import type { Block } from '@/lib/shared/article/blocks'
import { alignByPosition, staleBlocks } from '@/lib/shared/article/translation'
import type { Act, AllowedAct } from '@/lib/shared/desk/act'
import type { Choice } from '@/lib/shared/desk/draft'
import type { Role } from '@/lib/shared/desk/permissions'
import { draftArticle, minute, noon, publishedArticle, textOf } from '../support/articles'
import { changeLog } from '../support/change-log'
import { useDatabase } from '../support/database'
import { deskAct } from '../support/desk-act'
import {
  actOf,
  auditTrail,
  hirePeople,
  seenFacts,
  writeDraft,
  writeFacts,
} from '../support/stage-acts'

useDatabase()
let act: Act
beforeEach(async () => {
  act = await deskAct()
})

const [boat, pier] = ['b'.repeat(20), 'c'.repeat(20)]
/** The same editor, as far as the table allows. */
const editing = (at = noon): AllowedAct => {
  const allowed = actOf('editor', 'picture.describe', at)
  return { ...allowed, actor: { ...allowed.actor, ...act.actor } }
}
const everything = { q: '', show: 'all' } as const

async function picture(id: string, alt = '', uploadedAt = noon) {
  await addPicture(
    {
      id,
      width: 1200,
      height: 800,
      widths: [320, 800, 1200],
      colour: '#123456',
      alt: { id: alt, en: alt && `${alt} (en)` },
      caption: { id: '', en: '' },
      credit: 'Dewi',
      licence: '',
      fileName: `${id.slice(0, 1)}.jpg`,
      bytes: 1000,
    },
    { ...act, at: uploadedAt },
  )
}

/** The words of a picture as its form is drawn now. */
async function drawn(id: string): Promise<PictureWords> {
  const now = await getPicture(id)
  if (!now) throw new Error('not there')
  const { alt, caption, credit, licence, focus } = now
  return { alt, caption, credit, licence, focus }
}

/** Describes a picture by a form that was opened just now. */
async function describeNow(id: string, words: Partial<PictureWords>, act: AllowedAct) {
  const base = await drawn(id)
  return describePicture({ id, base, mine: { ...base, ...words } }, act)
}

const imageBlock = (image: string): Block => ({ kind: 'image', id: 'g1', image })

async function publishWithPicture(articleId: string, image: string) {
  const wanted = { articleId, en: false } as const
  await draftArticle(wanted)
  const { body, ...text } = textOf(wanted, 'id')
  const withPicture = { ...text, body: [...body, imageBlock(image)] }
  return publishEdition({ articleId, locale: 'id' }, { kind: 'published' }, noon, withPicture)
}

const found = async (filter: Partial<Parameters<typeof listPictures>[0]>) =>
  (await listPictures({ ...everything, ...filter })).pictures.map(({ id }) => id)

describe('a picture is for the desk alone', () => {
  it('until an article that has it at its head is published', async () => {
    await picture(boat)
    await draftArticle({ articleId: 'kapal', facts: { leadImageId: boat } })
    expect(await isPublicPicture(boat)).toBe(false)
    await publishEdition({ articleId: 'kapal', locale: 'id' }, { kind: 'published' }, noon)
    expect(await isPublicPicture(boat)).toBe(true)
    expect(await isPublicPicture(pier)).toBe(false)
  })

  it('until a text that shows it is published', async () => {
    await picture(boat)
    await publishWithPicture('kapal', boat)
    expect(await isPublicPicture(boat)).toBe(true)
  })

  it('until it is put at the head of what is public', async () => {
    await picture(boat)
    await publishedArticle({ articleId: 'kapal' })
    await saveArticleFacts('kapal', { leadImageId: boat })
    expect(await isPublicPicture(boat)).toBe(true)
  })
})

describe('the library', () => {
  it('finds by every word of name, alternative text and credit, and nothing by a wildcard', async () => {
    await picture(boat, 'Perahu 100% biru')
    await picture(pier, 'Dermaga')
    expect(await found({ q: 'dewi perahu' })).toEqual([boat])
    expect(await found({ q: 'c.jpg' })).toEqual([pier])
    expect(await found({ q: '100%' })).toEqual([boat])
    expect(await found({ q: '%' })).toEqual([boat])
    expect(await found({ q: '_' })).toEqual([])
  })

  it('shows what lacks alternative text in a language, and what nothing uses', async () => {
    await picture(boat, 'Perahu')
    await picture(pier)
    expect(await found({ show: 'undescribed' })).toEqual([pier])
    await publishWithPicture('kapal', boat)
    expect(await found({ show: 'unused' })).toEqual([pier])
    await draftArticle({ articleId: 'dermaga', facts: { leadImageId: pier } })
    expect(await found({ show: 'unused' })).toEqual([])
  })

  it('goes on where a page ended', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(20, '0'))
    for (const [index, id] of ids.entries()) await picture(id, '', noon + Math.floor(index / 3))
    const first = await listPictures(everything)
    const second = await listPictures({ ...everything, after: first.next })
    expect(second.next).toBeUndefined()
    const seen = [...first.pictures, ...second.pictures].map(({ id }) => id)
    expect(seen).toEqual(ids.toReversed())
  })
})

describe('what is said of a picture', () => {
  const described = {
    alt: { id: 'Perahu', en: 'A boat' },
    caption: { id: 'Fajar', en: 'Dawn' },
    credit: 'Sari',
    licence: 'CC BY 4.0',
    focus: { x: 0.1, y: 0.9 },
  }

  it('reaches pages, lists and the copies on devices', async () => {
    await picture(boat, 'Lama')
    await publishedArticle({ articleId: 'kapal', facts: { leadImageId: boat } })
    const [before] = await listNewestItems({ locales: ['id'], limit: 1 })
    await describeNow(boat, described, editing(noon + minute))
    const [after] = await listNewestItems({ locales: ['id'], limit: 1 })
    expect(after?.hash).not.toBe(before?.hash)
    const [teaser] = (await listTeasers({ locale: 'en', limit: 1 })).teasers
    expect(teaser?.picture).toMatchObject({ alt: 'A boat', focus: { x: 0.1, y: 0.9 } })
    const log = await changeLog()
    expect(log.slice(-2).map(({ kind, locale }) => [kind, locale])).toEqual([
      ['updated', 'id'],
      ['updated', 'en'],
    ])
  })

  it('changes no copy when the point stays in the middle and nothing else changed', async () => {
    await picture(boat, 'Perahu')
    await publishedArticle({ articleId: 'kapal', facts: { leadImageId: boat } })
    const before = await changeLog()
    await describeNow(boat, { focus: { x: 0.5, y: 0.5 } }, editing())
    expect(await changeLog()).toEqual(before)
    const [teaser] = (await listTeasers({ locale: 'id', limit: 1 })).teasers
    expect(teaser?.picture).not.toHaveProperty('focus')
  })

  it('is what each form changed, however old the page is that another was opened on', async () => {
    await picture(boat)
    const base = await drawn(boat)
    const source = { ...base, alt: { id: 'Perahu', en: '' }, credit: 'Rani' }
    const translation = { ...base, alt: { id: '', en: 'A boat' } }
    await describePicture({ id: boat, base, mine: source }, editing())
    const answer = await describePicture({ id: boat, base, mine: translation }, editing())
    const both = { alt: { id: 'Perahu', en: 'A boat' }, credit: 'Rani' }
    expect(answer).toMatchObject({ ok: true, picture: both, replaced: [] })
    expect(await drawn(boat)).toMatchObject(both)
  })

  it('is told where one form takes the place of another’s words', async () => {
    await picture(boat)
    const base = await drawn(boat)
    const say = (alt: string) => {
      const mine = { ...base, alt: { id: alt, en: '' } }
      return describePicture({ id: boat, base, mine }, editing())
    }
    await say('Perahu')
    expect(await say('Perahu')).toMatchObject({ replaced: [] })
    expect(await say('Sampan')).toMatchObject({ replaced: ['Perahu'] })
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'picture.describe',
      details: { before: { alt: { id: 'Perahu' } }, after: { alt: { id: 'Sampan' } } },
    })
  })
})

describe('what readers are told of a picture', () => {
  const describing = (role: Role, words: Partial<PictureWords>) =>
    describeNow(boat, words, actOf(role, 'picture.describe'))
  const refused = { ok: false, error: 'in-public' }
  beforeEach(async () => {
    await hirePeople()
    await picture(boat, 'Perahu')
  })

  it('is changed by who may publish alone, in the languages that have it', async () => {
    await publishWithPicture('kapal', boat)
    for (const role of ['reporter', 'translator'] as const) {
      const caption = { id: 'Rahasia sampai besok', en: '' }
      expect(await describing(role, { caption })).toEqual(refused)
      expect(await describing(role, { credit: 'Orang lain' })).toEqual(refused)
    }
    const alt = { id: 'Perahu', en: 'A boat at dawn' }
    expect(await describing('translator', { alt })).toMatchObject({ ok: true, picture: { alt } })
    const caption = { id: 'Fajar', en: '' }
    expect(await describing('editor', { caption })).toMatchObject({ ok: true })
  })

  it('is not changed by what another form only showed, nor keeps that form from the rest', async () => {
    await publishWithPicture('kapal', boat)
    const base = await drawn(boat)
    await describing('editor', { caption: { id: 'Kapal nelayan', en: '' }, credit: 'Dewi' })
    const alt = { ...base.alt, en: 'A boat at dawn' }
    const written = { id: boat, base, mine: { ...base, alt } }
    expect(await describePicture(written, actOf('translator', 'picture.describe'))).toMatchObject({
      ok: true,
      picture: { alt, credit: 'Dewi', caption: { id: 'Kapal nelayan' } },
    })
  })

  it('is changed by nobody else in either language when it is at the head of an article', async () => {
    await publishedArticle({ articleId: 'kapal', en: false, facts: { leadImageId: boat } })
    const alt = { id: 'Perahu', en: 'A boat at dawn' }
    expect(await describing('translator', { alt })).toEqual(refused)
  })

  it('is as its editor read it when it is scheduled', async () => {
    await draftArticle({ articleId: 'kapal', en: false })
    await writeFacts('kapal', { leadImageId: boat })
    const alt = { id: 'Perahu biru', en: '' }
    expect(await describing('reporter', { alt })).toMatchObject({ ok: true })
    const text = { locale: 'id', rev: 0, version: 0 } as const
    const at = noon + 120 * minute
    const asked = { articleId: 'kapal', texts: [text], factsRev: 1, at }
    expect(await scheduleTexts(asked, actOf('editor', 'stage.schedule'))).toMatchObject({
      ok: true,
    })
    expect(await describing('reporter', { alt: { id: 'Iseng', en: '' } })).toEqual(refused)
  })
})

describe('replacing a picture everywhere', () => {
  const key = { articleId: 'kapal', locale: 'id' } as const

  it('publishes what is public anew, with the new picture, and makes it public', async () => {
    await picture(boat)
    await picture(pier, 'Dermaga')
    await publishWithPicture('kapal', boat)
    await saveArticleFacts('kapal', { leadImageId: boat })
    const told = [{ locale: 'id', note: 'Perahu di gambar sebelumnya bukan perahu itu.' }] as const
    const swap = { id: boat, by: pier, told: [...told] }
    const answer = await replacePicture(swap, { ...act, at: noon + minute })
    expect(answer).toEqual({ ok: true, texts: 1, articles: 1 })
    const shown = await getArticle({ locale: 'id', slug: textOf(key, 'id').slug })
    expect(shown).toMatchObject({ article: { version: 2, picture: { id: pier } } })
    expect(shown?.state === 'published' && shown.article.body.at(-1)).toMatchObject({ image: pier })
    expect((await changeLog()).at(-1)).toMatchObject({ kind: 'corrected', version: 2 })
    expect(shown).toMatchObject({ article: { corrections: [{ note: told[0].note }] } })
    expect(await isPublicPicture(pier)).toBe(true)
    expect(await findPictureUses(boat)).toEqual([])
  })

  it('is refused where readers would have a picture without words or credit, or no word about it', async () => {
    await picture(boat)
    await picture(pier)
    await publishWithPicture('kapal', boat)
    const before = await changeLog()
    const swap = { id: boat, by: pier, told: [] }
    const refused = { ok: false, locales: ['id'] }
    expect(await replacePicture(swap, act)).toEqual({ ...refused, error: 'without-alt' })
    const described = { alt: { id: 'Dermaga', en: '' }, caption: { id: '', en: '' }, credit: '' }
    await describeNow(pier, described, editing())
    expect(await replacePicture(swap, act)).toEqual({ ok: false, error: 'without-credit' })
    await describeNow(pier, { credit: 'Dewi' }, editing())
    expect(await replacePicture(swap, act)).toEqual({ ...refused, error: 'note-needed' })
    expect(await changeLog()).toEqual(before)
    const small = { ...swap, told: [{ locale: 'id' as const, smallFix: true as const }] }
    expect(await replacePicture(small, act)).toMatchObject({ ok: true })
    expect((await changeLog()).at(-1)).toMatchObject({ kind: 'updated', version: 2 })
  })

  it('is refused where the clock would find a scheduled text unfit, and asks it for no note', async () => {
    await hirePeople()
    await picture(boat, 'Perahu')
    await picture(pier)
    await draftArticle({ articleId: 'kapal', en: false })
    await writeFacts('kapal', { leadImageId: boat })
    const text = { locale: 'id', rev: 0, version: 0 } as const
    const due = { articleId: 'kapal', texts: [text], factsRev: 1, at: noon + 120 * minute }
    await scheduleTexts(due, actOf('editor', 'stage.schedule'))
    const swap = { id: boat, by: pier, told: [] }
    expect(await replacePicture(swap, act)).toMatchObject({ ok: false, error: 'without-alt' })
    const words = { alt: { id: 'Dermaga', en: 'A pier' }, caption: { id: '', en: '' } }
    await describeNow(pier, words, editing())
    expect(await replacePicture(swap, act)).toMatchObject({ ok: true })
  })

  it('publishes nothing anew where the picture is only to be at the head', async () => {
    await picture(boat)
    await picture(pier)
    await hirePeople()
    await publishedArticle({ articleId: 'kapal' })
    await writeFacts('kapal', { leadImageId: boat })
    const before = await changeLog()
    expect(await replacePicture({ id: boat, by: pier, told: [] }, act)).toMatchObject({ ok: true })
    expect(await changeLog()).toEqual(before)
  })

  it('leaves the change of what is not public to whoever publishes it', async () => {
    await picture(boat)
    await picture(pier)
    await publishWithPicture('kapal', boat)
    await withdrawEdition(key, 'Keliru.', noon)
    const before = await changeLog()
    await replacePicture({ id: boat, by: pier, told: [] }, act)
    expect(await changeLog()).toEqual(before)
    expect((await getDraftIn(connection().db, key))?.text.body.at(-1)).toMatchObject({
      image: pier,
    })
  })

  it('is one more save of a draft and of facts in work, and a translation stays right', async () => {
    await picture(boat)
    await picture(pier)
    await hirePeople()
    await draftArticle({ articleId: 'kapal' })
    const [source, twin] = [imageBlock(boat), { ...imageBlock(boat), id: 'g2' }]
    const other = { articleId: 'kapal', locale: 'en' } as const
    await writeDraft(key, { body: [source] })
    await writeDraft(other, { body: alignByPosition([twin], [source]) })
    await writeFacts('kapal', { leadImageId: boat })
    expect(await replacePicture({ id: boat, by: pier, told: [] }, act)).toEqual({
      ok: true,
      texts: 2,
      articles: 1,
    })
    const [own, translated] = await Promise.all(
      [key, other].map((one) => getDraftIn(connection().db, one)),
    )
    expect(own).toMatchObject({ rev: 2, text: { body: [{ image: pier }] } })
    expect(staleBlocks(translated?.text.body ?? [], own?.text.body ?? [])).toEqual([])
    expect(await seenFacts('kapal')).toBe(2)
    expect(await findPictureUses(boat)).toEqual([])
    expect(await isPublicPicture(pier)).toBe(false)
  })

  it('is refused when either is not there, or both are one', async () => {
    await picture(boat)
    expect(await replacePicture({ id: boat, by: pier, told: [] }, act)).toEqual({
      ok: false,
      error: 'absent',
    })
    expect(await replacePicture({ id: boat, by: boat, told: [] }, act)).toEqual({
      ok: false,
      error: 'same',
    })
  })
})

it('a picture that only an open choice has is in use, and is replaced there too', async () => {
  await hirePeople()
  await picture(boat)
  await picture(pier)
  await draftArticle({ articleId: 'kapal', en: false })
  const key = { articleId: 'kapal', locale: 'id' } as const
  const other = imageBlock(boat)
  const choice: Choice = { id: 'c1', by: 'Budi', at: noon, blockId: 'g1', kept: null, other }
  await writeDraft(key, {}, { choices: [choice] })
  expect(await deletePicture(boat, act)).toMatchObject({
    error: 'used',
    uses: [{ kind: 'text', articleId: 'kapal', isDraft: true, isPublic: false }],
  })
  expect(await found({ show: 'unused' })).toEqual([pier])
  await replacePicture({ id: boat, by: pier, told: [] }, act)
  expect(await getDraftIn(connection().db, key)).toMatchObject({
    choices: [{ kept: null, other: { image: pier } }],
  })
  expect(await deletePicture(boat, act)).toEqual({ ok: true })
})

it('a picture that something shows is not deleted, and the answer says where it is', async () => {
  await picture(boat)
  await publishWithPicture('kapal', boat)
  expect(await deletePicture(boat, act)).toMatchObject({
    ok: false,
    error: 'used',
    uses: [{ kind: 'text', articleId: 'kapal', locale: 'id', isPublic: true, isDraft: false }],
  })
  await picture(pier)
  expect(await deletePicture(pier, act)).toEqual({ ok: true })
  expect(await getPicture(pier)).toBeUndefined()
})
