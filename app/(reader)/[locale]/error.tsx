'use client'

import { useParams } from 'next/navigation'
import { BrokenNote } from '@/components/ui/broken-note'

export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams()
  return <BrokenNote locale={locale} retry={reset} />
}
