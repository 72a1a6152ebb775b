import { z } from 'zod'
import type { Focus } from '../../article/focus'
import { lineSchema } from '../../article/text-schema'
import type { Bilingual, Locale } from '../../locales'
import { toldOfChange } from './stage'

/** No larger file is taken in. */
export const pictureByteLimit = 25_000_000

/** Why a file is not taken in as a picture. */
export const pictureRefusals = [
  'empty-file',
  'not-a-picture',
  'svg',
  'gif',
  'animated',
  'heic',
  'too-many-pixels',
  'broken',
  'too-slow',
  'something-else-inside',
] as const

export type PictureRefusal = (typeof pictureRefusals)[number]

const pictureId = z.string().regex(/^[0-9a-f]{20}$/)
const words = (limit: number) => lineSchema(limit).trim()
const both = (limit: number) => z.object({ id: words(limit), en: words(limit) })
const fraction = z
  .number()
  .min(0)
  .max(1)
  .transform((part) => Math.round(part * 100) / 100)
const pixels = z.number().int().min(0).max(100_000)

const pictureWords = z.object({
  alt: both(600),
  caption: both(1000),
  credit: words(200),
  licence: words(200),
  focus: z.object({ x: fraction, y: fraction }),
})

/** What is said of a picture: only what differs from what the form was drawn with is changed. */
export const pictureDescription = z.object({
  id: pictureId,
  base: pictureWords,
  mine: pictureWords,
})

export const pictureCut = z.object({
  id: pictureId,
  crop: z.object({
    x: pixels,
    y: pixels,
    width: pixels.min(32),
    height: pixels.min(32),
  }),
})

export const pictureReplacement = z.object({
  id: pictureId,
  by: pictureId,
  /** What readers are told, in each language in which they have the picture. */
  told: toldOfChange.default([]),
})
export const pictureDeletion = z.object({ id: pictureId })

export type PictureWords = z.infer<typeof pictureWords>
export type PictureDescription = z.infer<typeof pictureDescription>
export type Crop = z.infer<typeof pictureCut>['crop']

/** Which pictures the library shows. */
export const pictureFilter = z.object({
  q: z.string().trim().max(200).default('').catch(''),
  show: z.enum(['all', 'unused', 'undescribed']).default('all').catch('all'),
  after: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f]{20}$/)
    .optional()
    .catch(undefined),
})

export type PictureFilter = z.infer<typeof pictureFilter>

/** A picture as the desk sees it. */
export type DeskPicture = {
  id: string
  width: number
  height: number
  widths: readonly number[]
  colour: string
  alt: Bilingual
  caption: Bilingual
  credit: string
  licence: string
  focus: Focus
  fileName: string
  /** Of the file that was brought; 0 where none is kept. */
  bytes: number
  /** Milliseconds since 1970; 0 where nobody brought it. */
  uploadedAt: number
  uploadedBy: string | null
  /** The picture that it was cut from. */
  cropOf: string | null
  /** Which part of it, in its pixels. */
  crop: Crop | null
  isPublic: boolean
}

export type PicturePage = { pictures: DeskPicture[]; next: string | undefined }

/** Where a picture is: a text that has it, the facts of an article, or a picture cut from it. */
export type PictureUse =
  | {
      kind: 'text'
      articleId: string
      locale: 'id' | 'en'
      headline: string
      isDraft: boolean
      isPublic: boolean
    }
  | { kind: 'lead'; articleId: string; headline: string; isDraft: boolean; isPublic: boolean }
  | { kind: 'crop'; pictureId: string; fileName: string }

export type UploadAnswer =
  /** `known`: it was here already. */
  { ok: true; picture: DeskPicture; known: boolean } | { ok: false; error: PictureRefusal }

export type PictureAnswer =
  /** `replaced`: what somebody else had written meanwhile, where this was written. */
  | { ok: true; picture: DeskPicture; replaced: readonly string[] }
  /** `in-public`: readers are told it, and who asks may not publish. */
  | { ok: false; error: 'absent' | 'in-public' }
export type CutAnswer =
  | { ok: true; picture: DeskPicture; known: boolean }
  | { ok: false; error: 'absent' | 'outside' | PictureRefusal }
export type ReplaceAnswer =
  | { ok: true; texts: number; articles: number }
  | { ok: false; error: 'absent' | 'same' | 'without-credit' }
  | { ok: false; error: 'without-alt' | 'note-needed'; locales: readonly Locale[] }
export type DeleteAnswer =
  | { ok: true }
  | { ok: false; error: 'absent' }
  | { ok: false; error: 'used'; uses: PictureUse[] }
