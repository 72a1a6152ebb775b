import type { PictureUse } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

/** Where a picture is, in public and at the desk. */
export function PictureUses({ uses, locale }: { uses: readonly PictureUse[]; locale: Locale }) {
  const texts = pictureMessages[locale]
  if (uses.length === 0) return <p className="small">{texts.usesNone}</p>
  return (
    <ul className="grid gap-1">
      {uses.map((use) => (
        <li key={addressOf(use) + use.kind + ('locale' in use ? use.locale : '')}>
          <a className="link" href={addressOf(use)}>
            {(use.kind === 'crop' ? use.fileName : use.headline) || texts.unnamed}
          </a>{' '}
          <span className="small">{texts.useKind(use.kind)}</span>{' '}
          {use.kind === 'text' && <span className="badge uppercase">{use.locale}</span>}{' '}
          {use.kind !== 'crop' && use.isPublic && <span className="badge">{texts.usePublic}</span>}{' '}
          {use.kind !== 'crop' && use.isDraft && <span className="badge">{texts.useDraft}</span>}
        </li>
      ))}
    </ul>
  )
}

function addressOf(use: PictureUse): string {
  return use.kind === 'crop' ? deskRoutes.picture(use.pictureId) : deskRoutes.article(use.articleId)
}
