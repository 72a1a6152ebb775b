import { z } from 'zod'

/** The last part of an address: small letters and digits, words joined by hyphens. */
export const slugInput = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(90)

export const nameInput = z.string().trim().min(1).max(80)
