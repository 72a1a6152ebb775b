/** What the log tells besides the actions of the desk: signing in and out, and keys. */
export const auditEvents = [
  'session.begin',
  'session.refuse',
  'session.limit',
  'session.end',
  'factor.on',
  'factor.off',
  'factor.codes',
  'passkey.add',
  'person.join',
] as const

export type AuditEvent = (typeof auditEvents)[number]
