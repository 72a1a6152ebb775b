import 'server-only'
import { createTransport } from 'nodemailer'
import { locales } from '@/lib/shared/locales'
import { linkMailMessages } from '@/lib/shared/messages/link-mail'
import { env } from '../env'

const patienceMs = 10_000

/**
 * Sends a link where mail is set up. @returns whether the mail server took it, or undefined where
 * there is none. The link is shown to whoever made it as well, so a failure loses nothing.
 */
export async function mailLink(mail: {
  to: string
  link: string
  kind: 'join' | 'renew'
}): Promise<boolean | undefined> {
  const { SMTP_URL, SMTP_FROM, SITE_URL } = env()
  if (!SMTP_URL) return undefined
  const times = { connectionTimeout: patienceMs, greetingTimeout: patienceMs }
  const transport = createTransport({ url: SMTP_URL, ...times, socketTimeout: patienceMs })
  const texts = locales.map((locale) => linkMailMessages[locale])
  try {
    await transport.sendMail({
      from: { name: 'Pena', address: SMTP_FROM ?? `pena@${new URL(SITE_URL).hostname}` },
      to: mail.to,
      subject: texts.map((text) => text[`${mail.kind}Subject`]).join(' / '),
      text: texts.map((text) => text[mail.kind](mail.link)).join('\n\n--\n\n'),
    })
    return true
  } catch {
    return false
  } finally {
    transport.close()
  }
}
