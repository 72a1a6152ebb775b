'use client'

import { useDeferredValue, useMemo } from 'react'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Check } from '@/lib/shared/desk/checks/check'
import { checksOf } from '@/lib/shared/desk/checks/checks'
import { checksOfLinks } from '@/lib/shared/desk/checks/links'
import type { DraftText, Facts } from '@/lib/shared/desk/draft'
import type { Locale } from '@/lib/shared/locales'

type Written = { readonly text: DraftText; readonly slugTaken: boolean }

type Checking = {
  readonly locale: Locale
  readonly written: Written
  readonly source: Written | undefined
  readonly facts: Facts
  readonly pictures: Readonly<Record<string, DeskPicture>>
  /** What others know of the links of the text as it was saved: this page cannot ask them. */
  readonly links: readonly Check[]
}

/**
 * What is to be seen to in a text while it is being written, a moment behind the keys. That a block
 * is older than its source is told where it can be mended, and left out here.
 */
export function useTextChecks(checking: Checking): readonly Check[] {
  const { locale, written, source, facts, pictures, links } = checking
  const text = useDeferredValue(written.text)
  const sourceBody = useDeferredValue(source?.text.body)
  const { slugTaken } = written
  return useMemo(
    () => [
      ...checksOf({
        locale,
        text,
        facts,
        slugTaken,
        pictures: Object.fromEntries(
          Object.values(pictures).map(({ id, alt, credit }) => [id, { credit, alt: alt[locale] }]),
        ),
        ...(sourceBody && { source: { body: sourceBody, staleIds: [] } }),
      }),
      ...checksOfLinks(links, text.body),
    ],
    [locale, text, sourceBody, facts, slugTaken, pictures, links],
  )
}

/** Those of one place: a block by its id, or a field. */
export function checksAt(checks: readonly Check[], place: string): readonly Check[] {
  return checks.filter((check) =>
    'field' in check.place ? check.place.field === place : check.place.blockId === place,
  )
}
