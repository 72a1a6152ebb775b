import type { Facts } from '@/lib/shared/desk/draft'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'

type Props = { locale: Locale; value: Facts[keyof Facts] | undefined; onPutBack: () => void }

/** What somebody else had set and this page replaced. */
export function ReplacedFact({ locale, value, onPutBack }: Props) {
  const texts = factsMessages[locale]
  const shown = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  return (
    <span className="problem">
      {texts.replaced(shown || texts.empty)}{' '}
      <button type="button" className="link" onClick={onPutBack}>
        {texts.putBack}
      </button>
    </span>
  )
}
