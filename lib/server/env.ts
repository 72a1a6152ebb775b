import 'server-only'
import { isIP } from 'node:net'
import { z } from 'zod'

const databaseUrl = /^(file:.+|libsql:\/\/.+|https?:\/\/.+|wss?:\/\/.+)$/

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(3000)
    .meta({ expected: 'a port number from 1 to 65535' }),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default('127.0.0.1')
    .meta({ expected: 'an address of this machine to listen on, such as 127.0.0.1 or 0.0.0.0' }),
  DATABASE_URL: z.string().regex(databaseUrl).default('file:./data/pena.db').meta({
    expected: 'file:PATH for a local file, or libsql:// or https:// for a libSQL server',
  }),
  DATABASE_AUTH_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .meta({ expected: 'the token of a libSQL server, without spaces' }),
  SITE_URL: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin)
    .optional()
    .meta({ expected: 'the address of the site without a path, such as https://news.example' }),
  MEDIA_DIR: z
    .string()
    .refine((path) => path.trim() !== '' && !path.includes('\0'))
    .default('./data/media')
    .meta({ expected: 'a folder for pictures, such as ./data/media' }),
  SMTP_URL: z
    .string()
    .refine(isMailServer)
    .optional()
    .meta({ expected: 'a mail server, such as smtp://NAME:PASSWORD@mail.example:587' }),
  SMTP_FROM: z.email().optional().meta({
    expected: 'the address that mail comes from, such as desk@news.example',
  }),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => (list.trim() === 'none' ? [] : list.split(',').map((one) => one.trim())))
    .refine((list) => list.every(isProxy))
    .default(['loopback'])
    .meta({
      expected:
        'none, or addresses and networks of proxies with commas between, such as loopback,172.18.0.0/16',
    }),
  PWNED_PASSWORDS: z.enum(['on', 'off']).default('on').meta({
    expected: 'on, to ask Have I Been Pwned about new passwords, or off',
  }),
})

export type Env = Omit<z.infer<typeof schema>, 'SITE_URL'> & { SITE_URL: string }

/** A setting that cannot be used; the message names it, what was given and what is expected. */
export class EnvError extends Error {
  override name = 'EnvError'
}

let parsed: Env | undefined

/** The settings of this process, read once. @throws EnvError */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Where the database file is, or undefined when the database is on a server. */
export function databaseFile(): string | undefined {
  const [, path] = /^file:(?:\/\/)?(.+)$/.exec(env().DATABASE_URL) ?? []
  return path
}

/** @throws EnvError naming every setting that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (source[name] ? [[name, source[name]]] : [])),
  )
  const result = schema.safeParse(given)
  if (!result.success) {
    const names = new Set(result.error.issues.map((issue) => String(issue.path[0])))
    throw new EnvError([...names].map((name) => explain(name, source[name])).join('\n'))
  }
  const { SITE_URL, ...rest } = result.data
  return { ...rest, SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}` }
}

/** Their values are or hold a password. */
const secrets = new Set(['DATABASE_AUTH_TOKEN', 'SMTP_URL'])

function explain(name: string, given: string | undefined): string {
  const shown = secrets.has(name) ? 'a value that is not shown' : JSON.stringify(given)
  const field = schema.shape[name as keyof typeof schema.shape]
  return `${name}: ${shown} was given; expected ${field.meta()?.expected}.`
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

function isProxy(text: string): boolean {
  if (text === 'loopback') return true
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  // A network of everybody would let anybody say who they are.
  return (
    bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  )
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}
