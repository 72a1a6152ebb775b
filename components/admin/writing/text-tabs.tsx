import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import type { WritingSide } from './writing-side'

export type ShownSide = 'source' | 'translation'

type Props = {
  locale: Locale
  sides: Readonly<Record<ShownSide, WritingSide>>
  shown: ShownSide
  onShow: (side: ShownSide) => void
}

/** Which of the two texts is shown where there is room for one. */
export function TextTabs({ locale, sides, shown, onShow }: Props) {
  const texts = writingMessages[locale]
  return (
    <fieldset className="writing-tabs" aria-label={texts.body}>
      {(['source', 'translation'] as const).map((side) => (
        <button
          key={side}
          type="button"
          className="button framed"
          aria-pressed={shown === side}
          onClick={() => onShow(side)}
        >
          {texts[sides[side].name]}
        </button>
      ))}
    </fieldset>
  )
}
