/** What each icon is drawn with, on a field of 24 by 24. */
const drawings = {
  home: 'M3.5 11 12 4l8.5 7M5.75 9.5V20h12.5V9.5M9.75 20v-5.5h4.5V20',
  sections: 'M4 4.25h6.25v6.25H4zM4 13.5h6.25v6.25H4zM14 5.25h6M14 9.5h6M14 14.5h6M14 18.75h6',
  search: 'm15.25 15.25 5 5M4.25 10.5a6.25 6.25 0 1 0 12.5 0 6.25 6.25 0 1 0-12.5 0z',
  bookmark: 'M6.5 3.75h11v16.5L12 15.75l-5.5 4.5z',
  language:
    'M9 15.5H3.5v-12h12V9M9 9h11.5v11.5H9zm3 8.75 2.75-6 2.75 6M12.9 15.9h3.7M6.25 7h4M6.25 10h0',
  share: 'M12 14.5V3.75M8 7.5l4-3.75 4 3.75M8 11H5v9.25h14V11h-3',
  'text-size': 'm2.75 18.5 3.25-8.5 3.25 8.5M3.9 15.6h4.2M11 18.5l5.1-13 5.15 13M12.75 14.2h6.75',
  listen:
    'M3.75 9.25h3.5L12 5v14l-4.75-4.25h-3.5zM15.25 9a4.25 4.25 0 0 1 0 6M17.9 6.35a8 8 0 0 1 0 11.3',
  'arrow-left': 'M20 12H4M10.25 5.75 4 12l6.25 6.25',
  'arrow-right': 'M4 12h16M13.75 5.75 20 12l-6.25 6.25',
  settings:
    'M3.75 6.5h8.5M17.25 6.5h3M3.75 12h2.5M11.25 12h9M3.75 17.5h7.5M16.25 17.5h4M12.5 6.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0zM6.5 12a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0zM11.5 17.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0z',
  close: 'm5.5 5.5 13 13M18.5 5.5l-13 13',
  offline:
    'M8.25 8.25A5.5 5.5 0 0 0 7 10.25 4.5 4.5 0 0 0 7.25 19.25H17M11 6.4a5.6 5.6 0 0 1 6.6 4.6 4.2 4.2 0 0 1 2.65 6.5M3.5 3.5l17 17',
  columns: 'M3.5 4.5h17v15h-17zM12 4.5v15M6.25 8.5h3M6.25 12h3M14.75 8.5h3M14.75 12h3',
  trash: 'M4 6.5h16M9 6.25V3.75h6v2.5M6 6.75l.9 13.5h10.2L18 6.75M10 10.5v6M14 10.5v6',
  upload: 'M12 15.5V4M7.5 8.25 12 4l4.5 4.25M4.5 20.25h15',
  download: 'M12 3.75v11.5M7.5 11l4.5 4.25L16.5 11M4.5 20.25h15',
  external: 'M10.5 5H4.5v14.5H19v-6M14 4h6v6M20 4l-8.75 8.75',
} as const

export type IconName = keyof typeof drawings

/**
 * A line drawing; decoration only, so its button carries the name. In the page itself: a file of
 * drawings, whatever it saves, is a document of its own to the browser, and styles the page again
 * when it comes.
 */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
