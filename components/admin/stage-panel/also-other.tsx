import type { ReactNode } from 'react'

type Props = {
  label: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  children?: ReactNode
}

/** A box to tick, with what is asked once it is ticked. */
export function AlsoOther({ label, isChosen, onChoose, children }: Props) {
  return (
    <div className="grid gap-2">
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 flex-none"
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {label}
      </label>
      {isChosen && children}
    </div>
  )
}
