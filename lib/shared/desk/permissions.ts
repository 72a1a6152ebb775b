/** Who works at the desk, by what they may do. */
export const roles = ['reporter', 'translator', 'editor', 'administrator'] as const

export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}

/**
 * How far an action reaches. `own`: articles that the person began. `translation`: texts in the
 * language that is not the article's source. `any`: all.
 */
export type Reach = 'own' | 'translation' | 'any'

type Allowed = Partial<Record<Role, Reach>>

const everybody: Allowed = {
  reporter: 'any',
  translator: 'any',
  editor: 'any',
  administrator: 'any',
}
const writers: Allowed = {
  reporter: 'own',
  translator: 'translation',
  editor: 'any',
  administrator: 'any',
}
const beginners: Allowed = { reporter: 'any', editor: 'any', administrator: 'any' }
const editors: Allowed = { editor: 'any', administrator: 'any' }
const administrators: Allowed = { administrator: 'any' }

/**
 * The one table of who may do what: pages that are looked at, and actions that change something.
 * Every action of `lib/server/desk` is named here and asks it on every call.
 */
export const permissions = {
  'page.articles': everybody,
  'page.article': everybody,
  'page.account': everybody,
  'page.pictures': everybody,
  'page.schedule': everybody,
  'page.topics': editors,
  'page.front-page': editors,
  'page.people': administrators,
  'page.audit': administrators,
  'page.settings': administrators,

  'article.create': beginners,
  'article.facts': writers,
  'article.discard': { reporter: 'own', editor: 'any', administrator: 'any' },
  'draft.save': writers,
  'draft.choose': writers,
  'draft.restore': writers,
  'draft.presence': everybody,
  'draft.preview': writers,

  'stage.view': everybody,
  'stage.submit': writers,
  'stage.send-back': editors,
  'stage.schedule': editors,
  'stage.unschedule': editors,
  'stage.publish': editors,
  'stage.correct': editors,
  'stage.withdraw': editors,
  'stage.check-links': writers,

  'picture.upload': everybody,
  'picture.describe': everybody,
  'picture.crop': everybody,
  'picture.replace': editors,
  'picture.delete': editors,

  'topic.save': editors,
  'topic.merge': editors,

  'filter.save': everybody,
  'filter.delete': everybody,

  'settings.publication': administrators,
  'settings.sections': administrators,
  'settings.front-page': editors,

  'person.invite': administrators,
  'person.role': administrators,
  'person.leave': administrators,
  'person.renew': administrators,
  'invitation.withdraw': administrators,

  'account.name': everybody,
  'account.password': everybody,
  'passkey.rename': everybody,
  'passkey.remove': everybody,
  'session.revoke': everybody,
} as const satisfies Record<string, Allowed>

export type Permission = keyof typeof permissions

/** How far the role may go with it, or undefined when it may not at all. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  const allowed: Allowed = permissions[permission]
  return allowed[role]
}
