import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '@/lib/shared/desk/permissions'

/**
 * The people of the newsroom and their keys. All but `invitations` and `secrets` have the shape
 * that better-auth gives its models; it reads and writes them through `queries/account-store.ts`.
 */
const date = (name: string) => integer(name, { mode: 'timestamp_ms' })
const flag = (name: string) => integer(name, { mode: 'boolean' })
const personId = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: flag('email_verified').notNull().default(false),
  image: text('image'),
  role: text('role').$type<Role>().notNull(),
  twoFactorEnabled: flag('two_factor_enabled').notNull().default(false),
  /** Set when the person may no longer sign in; what they wrote keeps their name. */
  leftAt: date('left_at'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
})

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: personId(),
    expiresAt: date('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('sessions_person').on(table.userId)],
)

export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: personId(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: date('access_token_expires_at'),
    refreshTokenExpiresAt: date('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('accounts_person').on(table.userId)],
)

export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: date('expires_at').notNull(),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
)

export const twoFactors = sqliteTable(
  'two_factors',
  {
    id: text('id').primaryKey(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: personId(),
    verified: flag('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: date('locked_until'),
  },
  (table) => [index('two_factors_person').on(table.userId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    userId: personId(),
    credentialID: text('credential_id').notNull(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: flag('backed_up').notNull(),
    transports: text('transports'),
    createdAt: date('created_at'),
    aaguid: text('aaguid'),
  },
  (table) => [
    index('passkeys_person').on(table.userId),
    index('passkeys_credential').on(table.credentialID),
  ],
)

/** Links by which people join, each good once. The first makes an administrator. */
export const invitations = sqliteTable('invitations', {
  /** The SHA-256 of the link's token, hexadecimal. */
  tokenHash: text('token_hash').primaryKey(),
  /** Null for the first administrator, who names the address. */
  email: text('email'),
  role: text('role').$type<Role>().notNull(),
  invitedBy: text('invited_by').references(() => people.id),
  createdAt: integer('created_at').notNull(),
  /** Milliseconds since 1970; null for one that is good until used. */
  expiresAt: integer('expires_at'),
  usedAt: integer('used_at'),
})

/** Random values that this installation made for itself, by name. */
export const secrets = sqliteTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})
