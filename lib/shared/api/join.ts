import { z } from 'zod'
import { personEmail, personName } from './desk/person'

/** What somebody says who follows a link of invitation. Only the first administrator names an address. */
export const joinInput = z.strictObject({
  token: z.string().max(200),
  name: personName,
  email: personEmail.optional(),
  password: z.string().max(1000),
})
