'use client'

import { useState } from 'react'

type Props = { text: string; label: string; done: string }

/** Copies a text, and says that it did. */
export function CopyButton({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className="button framed" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  )
}
