import { z } from 'zod'
import { isSafeLink } from './safe-link'

/** Controls and non-characters, which feeds may not carry at all. Line breaks and tabs stay. */
const controls = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu
/** What turns the direction of the words that follow, beyond the text that it stands in. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/** Words as they may be stored, without what a paste brings along unseen. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '')
}

/**
 * The same in one line, for what stands in titles, lists and bylines. Spaces stay as they are typed,
 * so that a text which is saved while somebody writes it is the text that they see.
 */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(turns, '')
    .replace(/[\n\t\u2028\u2029]/g, ' ')
}

/** Text of at most so many characters; what may not be stored is left out. */
export const textSchema = (limit: number) => z.string().max(limit).overwrite(cleanText)

/** One line of at most so many characters. */
export const lineSchema = (limit: number) => z.string().max(limit).overwrite(cleanLine)

export const hrefSchema = z.string().refine(isSafeLink)

export const imageIdSchema = z.string().regex(/^[\w-]{1,40}$/)
