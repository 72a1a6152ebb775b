import type { UploadAnswer } from '@/lib/shared/api/desk/picture'
import { type CallFailure, forPerson } from './call'

export type UploadOutcome = UploadAnswer | CallFailure

/** Sends one file as it is and tells how much of it has gone, 0 to 1. Never throws. */
export function uploadPicture(
  file: File,
  tellProgress: (part: number) => void,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    // fetch does not say how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/desk/picture.upload?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(forPerson())) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => tellProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ ok: false, error: 'unreachable' })
    request.onabort = request.onerror
    request.send(file)
  })
}

function answerOf({ status, response }: XMLHttpRequest): UploadOutcome {
  if (status >= 500 || typeof response !== 'object' || response === null) {
    return { ok: false, error: 'failed' }
  }
  return response as UploadOutcome
}
