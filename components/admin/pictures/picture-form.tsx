'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useAwake } from '@/lib/client/desk/awake'
import { callDesk } from '@/lib/client/desk/call'
import type { DeskPicture, PictureAnswer, PictureWords } from '@/lib/shared/api/desk/picture'
import { mergeWords } from '@/lib/shared/desk/words-merge'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
import { PictureFocus } from './picture-focus'
import { pictureProblem } from './picture-problem'
import { PictureWordFields } from './picture-word-fields'

type Outcome = { good: boolean; text: string }

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
  const [drawn, setDrawn] = useState(() => wordsOf(picture))
  const [words, setWords] = useState(drawn)
  const [outcome, setOutcome] = useState<Outcome>()
  const fixed = mayPublish ? [] : told
  const change = (changed: Partial<PictureWords>) => {
    setWords((before) => ({ ...before, ...changed }))
    setOutcome(undefined)
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const description = { id: picture.id, base: drawn, mine: words }
    const answer = await callDesk<PictureAnswer>('picture.describe', description)
    if (!answer.ok) return setOutcome({ good: false, text: pictureProblem(locale, answer.error) })
    const kept = wordsOf(answer.picture)
    setDrawn(kept)
    // What was written since it was sent stays.
    setWords((now) => mergeWords(words, now, kept))
    setOutcome({ good: true, text: savedWith(answer.replaced, texts) })
    refresh()
  }
  return (
    <form
      className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-2"
      onSubmit={(event) => void save(event)}
    >
      <PictureFocus
        picture={picture}
        locale={locale}
        focus={words.focus}
        onChange={(focus) => change({ focus })}
      />
      <div className="grid gap-4">
        {told.length > 0 && (
          <p className="note">
            {(mayPublish ? texts.toldPublisher : texts.toldOthers)(
              told.map((one) => stageNames[locale][one]).join(', '),
            )}
          </p>
        )}
        <PictureWordFields locale={locale} words={words} fixed={fixed} onChange={change} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button solid" disabled={!awake}>
            {texts.save}
          </button>
          <p role="status" className={outcome && !outcome.good ? 'problem' : ''}>
            {outcome?.text}
          </p>
        </div>
      </div>
    </form>
  )
}

function wordsOf({ alt, caption, credit, licence, focus }: DeskPicture): PictureWords {
  return { alt, caption, credit, licence, focus }
}

/** Nobody's words go without it being said which. */
function savedWith(replaced: readonly string[], texts: (typeof pictureMessages)[Locale]): string {
  return replaced.length > 0 ? texts.savedOver(replaced.join(' · ')) : texts.saved
}
