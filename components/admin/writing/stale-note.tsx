'use client'

import { type Block, blockText } from '@/lib/shared/article/blocks'
import { diffWords } from '@/lib/shared/desk/text-diff'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { DiffWords } from '../diff-words'

type Props = {
  locale: Locale
  sourceLocale: Locale
  /** What the source said when it was translated, where that is known. */
  before: Block | undefined
  /** What it says now; undefined when it was deleted. */
  now: Block | undefined
  /** Takes the translation for right as it stands. */
  onSettled: (() => void) | undefined
}

/** A translation that is older than its source: what changed, and a word to say that it is right. */
export function StaleNote({ locale, sourceLocale, before, now, onSettled }: Props) {
  const texts = writingMessages[locale]
  return (
    <fieldset className="stale-note" aria-label={now ? texts.staleTitle : texts.sourceGone}>
      <p className="font-semibold">{now ? texts.staleTitle : texts.sourceGone}</p>
      {before && now ? (
        <>
          <p lang={sourceLocale}>
            <DiffWords parts={diffWords(blockText(before), blockText(now))} />
          </p>
          <details>
            <summary className="small">
              {texts.wasText} / {texts.nowText}
            </summary>
            <dl className="grid gap-1">
              <dt className="small">{texts.wasText}</dt>
              <dd lang={sourceLocale}>{blockText(before)}</dd>
              <dt className="small">{texts.nowText}</dt>
              <dd lang={sourceLocale}>{blockText(now)}</dd>
            </dl>
          </details>
        </>
      ) : (
        <p lang={before ? sourceLocale : locale}>{before ? blockText(before) : texts.oldUnknown}</p>
      )}
      {onSettled && (
        <button type="button" className="button framed" onClick={onSettled}>
          {now ? texts.stillRight : texts.detach}
        </button>
      )}
    </fieldset>
  )
}
