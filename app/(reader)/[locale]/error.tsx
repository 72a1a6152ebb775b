'use client'

import { useParams } from 'next/navigation'
import { FailureNote } from '@/components/ui/failure-note'

export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams()
  return <FailureNote locale={locale} what="broken" retry={reset} />
}
