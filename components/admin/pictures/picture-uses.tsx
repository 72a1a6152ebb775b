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
          {statesOf(use).map((state) => (
            <span key={state} className="badge me-1">
              {texts[state]}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function statesOf(use: PictureUse): readonly ('usePublic' | 'useDraft' | 'useNeither')[] {
  if (use.kind === 'crop') return []
  if (use.isPublic) return use.isDraft ? ['usePublic', 'useDraft'] : ['usePublic']
  return [use.isDraft ? 'useDraft' : 'useNeither']
}

function addressOf(use: PictureUse): string {
  return use.kind === 'crop' ? deskRoutes.picture(use.pictureId) : deskRoutes.article(use.articleId)
}
