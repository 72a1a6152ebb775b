import { formatBytes } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'

/** Says of a picture that did not come that it is not here, and lets its reader fetch it. */
export function offerMissingPicture(image: HTMLImageElement, locale: Locale): void {
  const frame = image.closest('picture')
  const figure = frame?.closest('figure')
  if (!frame || !figure) return
  const texts = offlineMessages[locale]
  const offered = figure.querySelector('.missing-picture')
  if (offered) {
    const said = offered.querySelector('span')
    if (said) said.textContent = texts.pictureFailed
    return
  }
  const offer = document.createElement('p')
  offer.className = 'missing-picture small'
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  said.textContent = texts.pictureMissing
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button framed'
  button.textContent = texts.loadPicture('')
  offer.append(said, button)
  frame.after(offer)

  const path = image.currentSrc
  const tellSize = async () => {
    const size = await sizeOf(path)
    if (size) button.textContent = texts.loadPicture(formatBytes(locale, size))
  }
  void tellSize()
  addEventListener('online', tellSize)
  image.addEventListener('load', () => {
    removeEventListener('online', tellSize)
    offer.remove()
  })
  button.addEventListener('click', () => {
    image.loading = 'eager'
    // Set again, it is fetched again.
    image.src = image.getAttribute('src') ?? ''
  })
}

/** In bytes; undefined without a network. */
async function sizeOf(path: string): Promise<number | undefined> {
  const response = await fetch(path, { method: 'HEAD' }).catch(() => undefined)
  return Number(response?.headers.get('content-length')) || undefined
}
