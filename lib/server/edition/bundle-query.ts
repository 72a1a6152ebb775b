import 'server-only'
import { z } from 'zod'
import { bundleLimit } from '@/lib/shared/api/edition'

/** The question of an endpoint that answers for many things at once: `?name=one,two&from=bytes`. */
export function bundleQuery<Name extends string>(name: Name, one: RegExp, expected: string) {
  const wanted = z
    .string()
    .transform((text) => text.split(','))
    .refine((all) => all.length <= bundleLimit, `at most ${bundleLimit} at once`)
    .refine((all) => new Set(all).size === all.length, 'each only once')
    .refine((all) => all.every((part) => one.test(part)), expected)
  const from = z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number of bytes')
    .transform(Number)
    .default(0)
  return z.object({ [name]: wanted, from } as Record<Name, typeof wanted> & { from: typeof from })
}
