'use client'

import { useCallback, useRef, useState } from 'react'
import { type DeskPicture, pictureByteLimit } from '@/lib/shared/api/desk/picture'
import { type UploadOutcome, uploadPicture } from './upload-picture'

export type Upload = { key: number; file: File; part: number; outcome?: UploadOutcome }

/** So many are on their way at once; the others wait their turn. */
const lanes = 2

/** The files that somebody brings to this page, each with how far it is. */
export function usePictureUploads(taken: (picture: DeskPicture) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<Upload[]>([])
  const running = useRef(0)
  const lastKey = useRef(0)

  const change = useCallback((key: number, changed: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one)))
  }, [])

  const next = useCallback(() => {
    const upload = running.current < lanes ? waiting.current.shift() : undefined
    if (!upload) return
    running.current++
    void send(upload, (part) => change(upload.key, { part })).then((outcome) => {
      running.current--
      change(upload.key, { part: 1, outcome })
      if (outcome.ok) taken(outcome.picture)
      next()
    })
    next()
  }, [change, taken])

  const add = useCallback(
    (files: Iterable<File>) => {
      const added = [...files].map((file) => ({ key: ++lastKey.current, file, part: 0 }))
      setUploads((all) => [...added, ...all])
      waiting.current.push(...added)
      next()
    },
    [next],
  )

  const retry = useCallback(
    ({ key, file }: Upload) => {
      const again = { key, file, part: 0 }
      setUploads((all) => all.map((one) => (one.key === key ? again : one)))
      waiting.current.push(again)
      next()
    },
    [next],
  )

  return { uploads, add, retry }
}

async function send(
  { file }: Upload,
  tellProgress: (part: number) => void,
): Promise<UploadOutcome> {
  if (file.size > pictureByteLimit) return { ok: false, error: 'too-large' }
  return uploadPicture(file, tellProgress)
}
