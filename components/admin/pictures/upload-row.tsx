import type { Upload } from '@/lib/client/desk/picture-uploads'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { pictureProblem } from './picture-problem'

type Props = { locale: Locale; upload: Upload; linked: boolean; onRetry: () => void }

/** These come of the file, and sending it again changes nothing. */
const mendable = ['unreachable', 'failed', 'signed-out', 'too-slow']

/** One file on its way: how far, and what came of it. */
export function UploadRow({ locale, upload, linked, onRetry }: Props) {
  const texts = pictureMessages[locale]
  const { file, part, outcome } = upload
  const percent = Math.round(part * 100)
  const state = part === 0 ? texts.waiting : part < 1 ? texts.sending(percent) : texts.making
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-1">
      <span className="min-w-0 grow basis-40 truncate font-semibold">{file.name}</span>
      {!outcome && (
        <progress className="w-24" max={100} value={percent} aria-label={texts.progress} />
      )}
      <span role="status" className={outcome?.ok === false ? 'problem basis-full' : 'small'}>
        {!outcome && state}
        {outcome?.ok === false && pictureProblem(locale, outcome.error)}
        {outcome?.ok && (outcome.known ? texts.known : texts.done)}
      </span>
      {outcome?.ok === false && mendable.includes(outcome.error) && (
        <button type="button" className="button framed" onClick={onRetry}>
          {texts.retry} <span className="sr-only">{file.name}</span>
        </button>
      )}
      {outcome?.ok && linked && (
        <a className="button link" href={deskRoutes.picture(outcome.picture.id)}>
          {texts.open} <span className="sr-only">{file.name}</span>
        </a>
      )}
    </li>
  )
}
