'use client'

import { Icon } from '@/components/ui/icon'
import { useIsSaved, useSetBookmark } from '@/lib/client/bookmarks'
import type { BookmarkEdition } from '@/lib/shared/device/store'
import { saveMessages } from '@/lib/shared/messages/save'

type Props = { articleId: string; edition: BookmarkEdition; withText?: boolean }

/** Keeps an article on the device, or lets it go. */
export function SaveButton({ articleId, edition, withText }: Props) {
  const saved = useIsSaved(articleId)
  const { mutate } = useSetBookmark()
  const texts = saveMessages[edition.locale]
  const text = saved ? texts.saved : texts.save
  return (
    <button
      type="button"
      className="needs-js button shrink-0"
      aria-label={`${text}: ${edition.headline}`}
      data-key="save"
      onClick={() =>
        mutate(saved ? { articleId, saved: false } : { articleId, saved: true, edition })
      }
    >
      <Icon name={saved ? 'bookmark-filled' : 'bookmark'} />
      {withText && text}
    </button>
  )
}
