import { z } from 'zod'
import { isSafeHref } from './href'

/** Controls and non-characters, which feeds may not carry at all. Line breaks and tabs stay. */
const controls = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu
/** What turns the direction of the words that follow, beyond the text that it stands in. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/** Words as they may be stored, without what a paste brings along unseen. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '')
}

/** The same in one line, for what stands in titles, lists and bylines. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(turns, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}

/** Text of at most so many characters; what may not be stored is left out. */
export const textSchema = (limit: number) => z.string().max(limit).overwrite(cleanText)

/** One line of at most so many characters. */
export const lineSchema = (limit: number) => z.string().max(limit).overwrite(cleanLine)

/** The last part of an address: small letters and digits in words with hyphens between. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u)

export const hrefSchema = z.string().max(2048).refine(isSafeHref)

/** A picture's name: the first 20 hexadecimal digits of the hash of its original. */
export const imageIdSchema = z.string().regex(/^[0-9a-f]{20}$/)
