'use client'

import { type DragEvent, useEffect, useId, useState } from 'react'
import { useAwake } from '@/lib/client/desk/awake'
import { usePictureUploads } from '@/lib/client/desk/picture-uploads'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { UploadRow } from './upload-row'

type Props = {
  locale: Locale
  /** Every picture as it is taken in, or was here already. */
  onTaken: (picture: DeskPicture) => void
  /** Whether what came of it is opened in a page of its own. */
  linked?: boolean
}

/** Takes files that are dropped here, pasted on the page or chosen, several at once. */
export function PictureUpload({ locale, onTaken, linked }: Props) {
  const texts = pictureMessages[locale]
  const awake = useAwake()
  const { uploads, add, retry } = usePictureUploads(onTaken)
  const [over, setOver] = useState(false)
  const input = useId()
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if (clipboardData && clipboardData.files.length > 0) add(clipboardData.files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [add])
  const drag = (event: DragEvent, entered: boolean) => {
    event.preventDefault()
    setOver(entered)
  }
  return (
    <section aria-label={texts.add}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button as its twin */}
      <div
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 rounded border border-dashed px-4 py-3 ${over ? 'border-accent bg-raised' : 'border-muted'}`}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          add(event.dataTransfer.files)
        }}
      >
        <span>{texts.drop}</span>
        <label htmlFor={input} className="button framed cursor-pointer focus-within:outline-2">
          {texts.choose}
          <input
            id={input}
            type="file"
            disabled={!awake}
            multiple
            accept="image/jpeg,image/png,image/webp,image/avif,image/heic"
            className="sr-only"
            onChange={(event) => {
              add(event.target.files ?? [])
              event.target.value = ''
            }}
          />
        </label>
        <span className="small basis-full">{texts.kinds}</span>
      </div>
      {uploads.length > 0 && (
        <ul className="mt-2 grid gap-1" aria-label={texts.uploads}>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              locale={locale}
              upload={upload}
              linked={linked ?? false}
              onRetry={() => retry(upload)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
