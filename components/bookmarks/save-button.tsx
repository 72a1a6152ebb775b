import { Icon } from '@/components/ui/icon'
import type { BookmarkEdition } from '@/lib/shared/device/store'
import type { Locale } from '@/lib/shared/locales'
import { saveMessages } from '@/lib/shared/messages/save'

type Props = {
  articleId: string
  edition: BookmarkEdition
  /** The language of the page, which the article may not be in. */
  locale: Locale
  withText?: boolean
}

/**
 * Keeps an article on the device, or lets it go. Drawn by the server: `SaveStates` answers for all
 * of them on a page, since a front page has thirty and a cheap phone pays for each script.
 */
export function SaveButton({ articleId, edition, locale, withText }: Props) {
  const texts = saveMessages[locale]
  return (
    <button
      type="button"
      className="needs-js button shrink-0"
      aria-label={`${texts.save}: ${edition.headline}`}
      data-key="save"
      data-save={JSON.stringify({ articleId, edition })}
    >
      <Icon name="bookmark" />
      {withText && <span className="unsaved">{texts.save}</span>}
      {withText && <span className="saved">{texts.saved}</span>}
    </button>
  )
}
