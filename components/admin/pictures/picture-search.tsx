import type { PictureFilter } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

const shows = ['all', 'unused', 'undescribed'] as const

/** Words to find pictures by, and which of them. */
export function PictureSearch({ locale, filter }: { locale: Locale; filter: PictureFilter }) {
  const texts = pictureMessages[locale]
  return (
    <search>
      <form action={deskRoutes.pictures()} className="filter-form mt-4">
        <label className="field grow">
          <span>{texts.search}</span>
          <input className="input" type="search" name="q" defaultValue={filter.q} />
        </label>
        <label className="field">
          <span>{texts.show}</span>
          <select className="input" name="show" defaultValue={filter.show}>
            {shows.map((one) => (
              <option key={one} value={one}>
                {texts[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button framed">
          {texts.find}
        </button>
      </form>
    </search>
  )
}
