'use client'

import { useState } from 'react'
import { useRowKeys } from '@/lib/client/desk/row-keys'
import type { ArticleRow } from '@/lib/shared/desk/article-row'
import type { Role } from '@/lib/shared/desk/permissions'
import { zoneLabel } from '@/lib/shared/format'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
import { ArticleLine } from './article-line'
import { BulkActions } from './bulk-actions'
import { KeyHelp } from './key-help'

type Props = {
  locale: Locale
  timeZone: string
  role: Role
  rows: readonly ArticleRow[]
  sections: readonly { id: string; name: string }[]
}

/** The articles of one page, to walk through and to choose from by keyboard. */
export function ArticleTable({ locale, timeZone, role, rows, sections }: Props) {
  const texts = deskArticleMessages[locale]
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const toggle = (articleId: string) =>
    setSelected((before) => {
      const after = new Set(before)
      if (!after.delete(articleId)) after.add(articleId)
      return after
    })
  const ids = rows.map((row) => row.articleId)
  const keys = useRowKeys({ ids, onSelect: toggle })
  const all = rows.length > 0 && rows.every((row) => selected.has(row.articleId))
  return (
    <>
      <table className="desk-table article-table" aria-label={texts.table} ref={keys.table}>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={texts.selectAll}
                checked={all}
                onChange={() => setSelected(all ? new Set() : new Set(ids))}
              />
            </th>
            <th scope="col">{texts.headline}</th>
            {locales.map((language) => (
              <th scope="col" key={language}>
                {stageNames[locale][language]}
              </th>
            ))}
            <th scope="col">{texts.stale}</th>
            <th scope="col">{texts.section}</th>
            <th scope="col">
              {texts.touched} ({zoneLabel(locale, timeZone)})
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ArticleLine
              key={row.articleId}
              locale={locale}
              timeZone={timeZone}
              row={row}
              isCurrent={keys.current === row.articleId}
              isSelected={selected.has(row.articleId)}
              onSelect={toggle}
            />
          ))}
        </tbody>
      </table>
      <BulkActions
        locale={locale}
        role={role}
        sections={sections}
        rows={rows.filter((row) => selected.has(row.articleId))}
        onClear={() => setSelected(new Set())}
      />
      <KeyHelp
        locale={locale}
        isOpen={keys.helps}
        onClose={keys.closeHelp}
        onOpen={keys.openHelp}
      />
    </>
  )
}
