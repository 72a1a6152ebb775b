import type { Metadata } from 'next'
import { DeskFrame } from '@/components/admin/desk-frame'
import { LibraryUpload } from '@/components/admin/pictures/library-upload'
import { PictureGrid } from '@/components/admin/pictures/picture-grid'
import { PictureSearch } from '@/components/admin/pictures/picture-search'
import { listPictures } from '@/db/queries/pictures'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { pictureFilter } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pictureMessages[await deskLocale()].title }
}

export default async function PicturesPage({ searchParams }: Props) {
  const actor = await requireActor('page.pictures', deskRoutes.pictures())
  const locale = await deskLocale()
  const texts = pictureMessages[locale]
  const filter = pictureFilter.parse(await searchParams)
  const { pictures, next } = await listPictures(filter)
  const everything = filter.q === '' && filter.show === 'all'
  const address = (after?: string) =>
    `${deskRoutes.pictures()}?${new URLSearchParams({ q: filter.q, show: filter.show, ...(after && { after }) })}`
  return (
    <DeskFrame locale={locale} actor={actor} place="pictures" title={texts.title}>
      <LibraryUpload locale={locale} />
      <PictureSearch locale={locale} filter={filter} />
      {pictures.length > 0 ? (
        <PictureGrid pictures={pictures} locale={locale} />
      ) : (
        <p className="empty">{everything ? texts.empty : texts.noneFound}</p>
      )}
      <p className="mt-5 flex flex-wrap gap-2">
        {filter.after && (
          <a className="button framed" href={address()}>
            {texts.newest}
          </a>
        )}
        {next && (
          <a className="button framed" href={address(next)}>
            {texts.more}
          </a>
        )}
      </p>
    </DeskFrame>
  )
}
