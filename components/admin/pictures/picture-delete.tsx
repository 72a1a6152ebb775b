'use client'

import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { DeleteAnswer } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { pictureProblem } from './picture-problem'

type Props = { id: string; locale: Locale; used: boolean }

/** Deletes a picture that nothing shows, after saying that it is for good. */
export function PictureDelete({ id, locale, used }: Props) {
  const texts = pictureMessages[locale]
  const [problem, setProblem] = useState<string>()
  const remove = async () => {
    const answer = await callDesk<DeleteAnswer>('picture.delete', { id })
    if (answer.ok) location.assign(deskRoutes.pictures())
    else setProblem(pictureProblem(locale, answer.error))
  }
  if (used) return <p className="small">{texts.removeUsed}</p>
  return (
    <details>
      <summary className="button framed">{texts.remove}</summary>
      <p className="my-3">{texts.removeHint}</p>
      <button type="button" className="button solid" onClick={() => void remove()}>
        {texts.removeNow}
      </button>
      <p role="alert" className="problem">
        {problem}
      </p>
    </details>
  )
}
