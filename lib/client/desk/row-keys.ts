import { useEffect, useRef, useState } from 'react'

type Rows = { ids: readonly string[]; onSelect: (id: string) => void }

/** One key each: j k next and previous row, x select, / search, n new, ? help. Enter follows the link. */
export function useRowKeys({ ids, onSelect }: Rows) {
  const table = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string>()
  const [helps, setHelps] = useState(false)
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const index = current === undefined ? -1 : ids.indexOf(current)
      const next = ids[Math.min(ids.length - 1, Math.max(0, index + by))]
      if (next === undefined) return
      setCurrent(next)
      const link = table.current?.querySelector<HTMLElement>(`[data-row="${next}"] a`)
      link?.focus()
      link?.scrollIntoView({ block: 'nearest' })
    }
    const acts: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      x: () => current !== undefined && onSelect(current),
      '/': () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
      n: () => document.querySelector<HTMLElement>('[data-key=new]')?.click(),
      '?': () => setHelps(true),
    }
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [ids, current, onSelect])
  return {
    table,
    current,
    helps,
    openHelp: () => setHelps(true),
    closeHelp: () => setHelps(false),
  }
}

/** Whether keys mean letters where they were typed, or belong to an open dialog. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=checkbox]), textarea, select, dialog, [contenteditable=true]',
    ) !== null
  )
}
