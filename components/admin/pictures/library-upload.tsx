'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { PictureUpload } from './picture-upload'

/** Brings pictures into the library, which shows each as soon as it is there. */
export function LibraryUpload({ locale }: { locale: Locale }) {
  const { refresh } = useRouter()
  const taken = useCallback(() => refresh(), [refresh])
  return <PictureUpload locale={locale} onTaken={taken} linked />
}
