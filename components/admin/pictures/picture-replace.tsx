'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { CorrectionField } from '@/components/admin/stage-panel/correction-field'
import { type CallFailure, callDesk } from '@/lib/client/desk/call'
import type { DeskPicture, ReplaceAnswer } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
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
  // The languages whose readers have the picture: the answer to the first try.
  const [readers, setReaders] = useState<readonly Locale[]>([])
  const replace = async (event: FormEvent<HTMLFormElement>, chosen: DeskPicture) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const swap = { id, by: chosen.id, told: readers.map((one) => toldTo(form, one)) }
    const answer = await callDesk<ReplaceAnswer>('picture.replace', swap)
    if (!answer.ok) {
      if (answer.error === 'note-needed') setReaders(answer.locales)
      return setTold({ text: problem(locale, answer), bad: true })
    }
    setBy(undefined)
    setReaders([])
    setTold({ text: texts.replaced(answer.texts + answer.articles) })
    refresh()
  }
  if (count === 0 && !told) return null
  return (
    <section className="grid gap-3">
      <h2 className="desk-part">{texts.replace}</h2>
      {count > 0 && <p className="small">{texts.replaceHint(count)}</p>}
      {count > 0 && (
        <div>
          <PicturePicker locale={locale} label={texts.replaceBy} onPick={setBy} />
        </div>
      )}
      {by && (
        <form className="grid gap-3" onSubmit={(event) => void replace(event, by)}>
          <p className="flex items-center gap-3">
            <PictureThumb picture={by} className="aspect-[8/5] w-28 rounded-sm object-cover" />
            <a className="link" href={deskRoutes.picture(by.id)}>
              {pictureName(by, locale)}
            </a>
          </p>
          {readers.map((one) => (
            <CorrectionField key={one} deskLocale={locale} locale={one} />
          ))}
          <div>
            <button type="submit" className="button solid">
              {texts.replaceNow}
            </button>
          </div>
        </form>
      )}
      <p role="status" className={told?.bad ? 'problem' : ''}>
        {told?.text}
      </p>
    </section>
  )
}

function toldTo(form: FormData, locale: Locale) {
  return form.has(`small-${locale}`)
    ? { locale, smallFix: true }
    : { locale, note: String(form.get(`note-${locale}`)) }
}

function problem(locale: Locale, answer: Extract<ReplaceAnswer, { ok: false }> | CallFailure) {
  if (answer.error !== 'without-alt' && answer.error !== 'note-needed')
    return pictureProblem(locale, answer.error)
  const languages = answer.locales.map((one) => stageNames[locale][one]).join(', ')
  return pictureMessages[locale][answer.error](languages)
}
