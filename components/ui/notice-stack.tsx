'use client'

import { hideNotice, useNotices } from '@/lib/client/notices'

/** What the paper has to say to its reader, above the bottom bar and never over the text's start. */
export function NoticeStack({ label, close }: { label: string; close: string }) {
  const notices = useNotices()
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="no-print fixed inset-x-0 bottom-16 z-20 mx-auto flex max-w-xl flex-col gap-2 px-3 lg:bottom-4"
    >
      {notices.map((notice) => (
        <div
          key={notice.key}
          className="solid flex items-center gap-2 rounded-sm py-1 ps-4 pe-1 text-sm"
        >
          <p className="grow py-2">{notice.text}</p>
          {notice.action && (
            <button type="button" className="button font-semibold" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={close}
            onClick={() => hideNotice(notice.key)}
          >
            ×
          </button>
        </div>
      ))}
    </section>
  )
}
