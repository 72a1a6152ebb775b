import type { Locale } from '@/lib/shared/locales'
import { keyboardMessages } from '@/lib/shared/messages/keyboard'

/** Opens the list of keys; Escape or its button closes it. */
export function showKeyboardHelp(locale: Locale): void {
  const texts = keyboardMessages[locale]
  const dialog = document.createElement('dialog')
  dialog.className = 'm-auto rounded-sm border border-line bg-paper p-6 text-ink'
  dialog.setAttribute('aria-label', texts.title)
  const list = document.createElement('dl')
  list.className = 'grid grid-cols-[auto_1fr] gap-x-6 gap-y-2'
  for (const [key, text] of [
    ['j', texts.next],
    ['k', texts.previous],
    ['s', texts.save],
    ['l', texts.language],
    ['/', texts.search],
    ['?', texts.help],
  ] as const) {
    const term = document.createElement('dt')
    term.className = 'font-mono font-semibold'
    term.textContent = key
    const meaning = document.createElement('dd')
    meaning.textContent = text
    list.append(term, meaning)
  }
  const close = document.createElement('button')
  close.className = 'button framed mt-4'
  close.textContent = texts.close
  close.onclick = () => dialog.close()
  dialog.onclose = () => dialog.remove()
  dialog.append(list, close)
  document.body.append(dialog)
  dialog.showModal()
}
