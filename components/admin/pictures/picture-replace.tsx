'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { DeskPicture, ReplaceAnswer } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { pictureName } from './picture-name'
import { PicturePicker } from './picture-picker'
import { pictureProblem } from './picture-problem'
import { PictureThumb } from './picture-thumb'

type Props = { id: string; locale: Locale /** In how many places it is. */; count: number }

/** Puts another picture in every place of this one, after saying what that does. */
export function PictureReplace({ id, locale, count }: Props) {
  const texts = pictureMessages[locale]
  const { refresh } = useRouter()
  const [by, setBy] = useState<DeskPicture>()
  const [told, setTold] = useState<{ text: string; bad?: boolean }>()
  const replace = async (chosen: DeskPicture) => {
    const answer = await callDesk<ReplaceAnswer>('picture.replace', { id, by: chosen.id })
    if (!answer.ok) return setTold({ text: pictureProblem(locale, answer.error), bad: true })
    setBy(undefined)
    setTold({ text: texts.replaced(answer.texts + answer.articles) })
    refresh()
  }
  if (count === 0 && !told) return null
  return (
    <section className="grid gap-3">
      <h2 className="desk-part">{texts.replace}</h2>
      {count > 0 && <p className="small">{texts.replaceHint(count)}</p>}
      {by && (
        <p className="flex items-center gap-3">
          <PictureThumb picture={by} className="aspect-[8/5] w-28 rounded-sm object-cover" />
          {pictureName(by, locale)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {count > 0 && <PicturePicker locale={locale} label={texts.replaceBy} onPick={setBy} />}
        {by && (
          <button type="button" className="button solid" onClick={() => void replace(by)}>
            {texts.replaceNow}
          </button>
        )}
        <p role="status" className={told?.bad ? 'problem' : ''}>
          {told?.text}
        </p>
      </div>
    </section>
  )
}
