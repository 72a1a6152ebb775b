'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { DeskPicture, PicturePage } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { pictureName } from './picture-name'
import { PictureThumb } from './picture-thumb'

type Props = {
  locale: Locale
  text: string
  /** How many were brought in since: the list is asked for anew. */
  brought: number
  onPick: (picture: DeskPicture) => void
}

/** The newest pictures that match, each a button. */
export function FoundPictures({ locale, text, brought, onPick }: Props) {
  const texts = pictureMessages[locale]
  const q = useDeferredValue(text)
  const found = useQuery({
    queryKey: ['desk-pictures', q, brought],
    queryFn: ({ signal }) => findPictures(q, signal),
    placeholderData: keepPreviousData,
  })
  const pictures = found.data?.pictures ?? []
  return (
    <>
      <p role="status" className="small my-2">
        {found.isError ? deskMessages[locale].unreachable : ''}
        {found.data && (pictures.length > 0 ? texts.found(pictures.length) : texts.noneFound)}
      </p>
      <ul className="picture-grid">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className="w-full text-start"
              aria-label={texts.pickThis(pictureName(picture, locale))}
              onClick={() => onPick(picture)}
            >
              <PictureThumb
                picture={picture}
                className="aspect-[8/5] w-full rounded-sm object-cover"
              />
              <span className="mt-1 line-clamp-2">{pictureName(picture, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

async function findPictures(q: string, signal: AbortSignal): Promise<PicturePage> {
  const response = await fetch(`/api/desk/pictures?${new URLSearchParams({ q })}`, { signal })
  if (!response.ok) throw new Error(`The library answered ${response.status}.`)
  return response.json() as Promise<PicturePage>
}
