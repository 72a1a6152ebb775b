'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useAwake } from '@/lib/client/desk/awake'
import { callDesk } from '@/lib/client/desk/call'
import type { DeskPicture, PictureAnswer, PictureDescription } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
import { PictureFocus } from './picture-focus'
import { pictureProblem } from './picture-problem'
import { PictureWords } from './picture-words'

type Outcome = { good: true } | { good: false; text: string }

type Props = {
  picture: DeskPicture
  locale: Locale
  /** The languages whose readers are told its words. */
  told: readonly Locale[]
  mayPublish: boolean
}

/** What is said of a picture in both languages, and where its point is. */
export function PictureForm({ picture, locale, told, mayPublish }: Props) {
  const texts = pictureMessages[locale]
  const { refresh } = useRouter()
  const awake = useAwake()
  const [focus, setFocus] = useState(picture.focus)
  const [outcome, setOutcome] = useState<Outcome>()
  const fixed = mayPublish ? [] : told
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const description: PictureDescription = {
      id: picture.id,
      alt: { id: text('alt-id'), en: text('alt-en') },
      caption: { id: text('caption-id'), en: text('caption-en') },
      credit: text('credit'),
      licence: text('licence'),
      focus,
      fixed: [...fixed],
    }
    const answer = await callDesk<PictureAnswer>('picture.describe', description)
    if (!answer.ok) return setOutcome({ good: false, text: pictureProblem(locale, answer.error) })
    setOutcome({ good: true })
    refresh()
  }
  return (
    <form
      className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-2"
      onSubmit={(event) => void save(event)}
      onChange={() => setOutcome(undefined)}
    >
      <PictureFocus picture={picture} locale={locale} focus={focus} onChange={setFocus} />
      <div className="grid gap-4">
        {told.length > 0 && (
          <p className="note">
            {(mayPublish ? texts.toldPublisher : texts.toldOthers)(
              told.map((one) => stageNames[locale][one]).join(', '),
            )}
          </p>
        )}
        <PictureWords picture={picture} locale={locale} fixed={fixed} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button solid" disabled={!awake}>
            {texts.save}
          </button>
          <p role="status" className={outcome && !outcome.good ? 'problem' : ''}>
            {outcome && (outcome.good ? texts.saved : outcome.text)}
          </p>
        </div>
      </div>
    </form>
  )
}
