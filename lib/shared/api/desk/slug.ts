import { z } from 'zod'
import { lineSchema } from '../../article/text-schema'

/** The last part of an address: small letters and digits, words joined by hyphens. */
export const slugInput = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(90)

export const nameInput = lineSchema(80).trim().min(1)
