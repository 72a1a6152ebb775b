'use client'

import { useParams } from 'next/navigation'
import { FailureNote } from '@/components/ui/failure-note'

/** Shown by the framework alone; the server sends the page of `failures/404` in its place. */
export default function NotFound() {
  const { locale } = useParams()
  return <FailureNote locale={locale} what="notFound" />
}
