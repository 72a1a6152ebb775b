export type IconName =
  | 'home'
  | 'sections'
  | 'search'
  | 'bookmark'
  | 'language'
  | 'share'
  | 'text-size'
  | 'listen'
  | 'arrow-left'
  | 'arrow-right'
  | 'settings'
  | 'close'
  | 'offline'
  | 'columns'
  | 'trash'
  | 'upload'
  | 'download'
  | 'external'

/** A line drawing from the one sprite; decoration only, so its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`/icons/ui.svg#${name}`} />
    </svg>
  )
}
