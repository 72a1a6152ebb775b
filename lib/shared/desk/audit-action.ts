import type { Locale } from '../locales'
import { auditActionMessages } from '../messages/desk-audit-actions'

/** What was done, in words; what this version does no more keeps its name. */
export function auditAction(locale: Locale, action: string): string {
  const texts: Readonly<Record<string, string>> = auditActionMessages[locale]
  return texts[action] ?? action
}
