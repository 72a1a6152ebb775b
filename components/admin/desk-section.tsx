import { type ReactNode, useId } from 'react'

/** A part of a page of the desk, with its heading. */
export function DeskSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="desk-part mb-2">
        {title}
      </h2>
      {children}
    </section>
  )
}
