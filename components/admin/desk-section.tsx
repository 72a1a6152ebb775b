import { type ReactNode, useId } from 'react'

/** A part of a page of the desk, with its heading. */
export function DeskSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 border-t border-line pt-3 font-semibold text-base">
        {title}
      </h2>
      {children}
    </section>
  )
}
