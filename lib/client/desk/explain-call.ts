import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'

/** Why the desk did not do it, in words; `more` has those of the place that asked. */
export function explainCall(
  locale: Locale,
  error: string,
  more: Readonly<Record<string, unknown>>,
): string {
  const said = more[error] ?? (deskMessages[locale] as Readonly<Record<string, string>>)[error]
  return typeof said === 'string' ? said : deskMessages[locale].failed
}
