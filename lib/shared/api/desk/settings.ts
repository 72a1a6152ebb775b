import { z } from 'zod'
import { lineSchema } from '../../article/text-schema'
import { pinsLimit } from '../../front-page'
import type { Bilingual, Locale } from '../../locales'
import { nameInput, slugInput } from './slug'

const paragraphs = z.array(lineSchema(2000).trim().min(1)).max(20)
const tagline = lineSchema(160).trim()

export const publicationInput = z.strictObject({
  name: nameInput,
  timeZone: z.string().max(60).refine(isTimeZone),
  tagline: z.strictObject({ id: tagline, en: tagline }),
  about: z.strictObject({ id: paragraphs, en: paragraphs }),
})

const sectionText = z.strictObject({ name: nameInput, slug: slugInput })

const sectionId = z.string().regex(/^[\w-]{1,60}$/)

const drawnText = z.strictObject({ name: z.string().max(1000), slug: z.string().max(1000) })

/**
 * The sections in their order. One that was drawn and is left out is taken away, if no article is in
 * it; what others added since stays, and what they took away does not come back.
 */
export const sectionsInput = z.strictObject({
  /** Those that there were when the form was drawn. */
  base: z
    .array(
      z.strictObject({
        id: sectionId,
        texts: z.strictObject({ id: drawnText, en: drawnText }),
      }),
    )
    .max(200),
  sections: z
    .array(
      z.strictObject({
        id: sectionId,
        texts: z.strictObject({ id: sectionText, en: sectionText }),
      }),
    )
    .max(40)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length),
})

const articleId = z.string().regex(/^[\w-]{1,40}$/)

const frontPageHead = z.strictObject({
  /** Null lets the newest article lead. */
  lead: articleId.nullable(),
  /** What follows the lead, in this order. */
  pins: z
    .array(articleId)
    .max(pinsLimit)
    .refine((ids) => new Set(ids).size === ids.length),
})

/** What is to stand at the head of the front page, and what stood there when the form was drawn. */
export const frontPageInput = z.strictObject({ base: frontPageHead, mine: frontPageHead })

export type PublicationInput = z.infer<typeof publicationInput>
export type SectionsInput = z.infer<typeof sectionsInput>
export type FrontPageHead = z.infer<typeof frontPageHead>
export type FrontPageInput = z.infer<typeof frontPageInput>

export type DeskSection = SectionsInput['sections'][number]

export type SectionsAnswer =
  /** As they are now. */
  | { ok: true; sections: readonly DeskSection[] }
  /** Two sections would have one address. */
  | { ok: false; error: 'slug-taken'; slugs: readonly { locale: Locale; slug: string }[] }
  /** Articles are in a section that was left out. */
  | { ok: false; error: 'in-use'; ids: readonly string[] }
  /** Somebody else renamed or moved some: `now` they are so; `mine` is what was asked, beside theirs. */
  | {
      ok: false
      error: 'moved-on'
      now: readonly DeskSection[]
      mine: readonly DeskSection[]
    }

export type FrontPageAnswer =
  | { ok: true }
  /** These are not public, or not any more. */
  | { ok: false; error: 'not-public'; ids: readonly string[] }
  /** Somebody else arranged it meanwhile: so it is now. */
  | { ok: false; error: 'moved-on'; now: FrontPageHead }

/** An article that may stand at the head of the front page. */
export type FrontPageChoice = {
  readonly articleId: string
  readonly headline: string
  readonly isPublic: boolean
}

export type PublicationTexts = Omit<PublicationInput, 'tagline' | 'about'> & {
  tagline: Bilingual
  about: Bilingual<readonly string[]>
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
