import { SaveButton } from '@/components/bookmarks/save-button'
import { AppearanceMenu } from '@/components/ui/appearance-menu'
import { Icon } from '@/components/ui/icon'
import type { Article } from '@/lib/shared/article/article'
import { articleMessages } from '@/lib/shared/messages/article'
import { listenMessages } from '@/lib/shared/messages/listen'
import { routes } from '@/lib/shared/routes'
import { Listen } from './listen'
import { ShareButton } from './share-button'

/** What a reader can do with the article. */
export function ArticleActions({ article }: { article: Article }) {
  const { articleId, locale, slug, headline, twin } = article
  const texts = articleMessages[locale]
  return (
    <section
      aria-label={texts.actions}
      className="actions no-print -mx-2 mt-4 flex flex-wrap items-center border-line border-y py-0.5"
    >
      <SaveButton
        articleId={articleId}
        edition={{ locale, slug, headline }}
        locale={locale}
        withText
      />
      {twin && (
        <a className="button" href={routes.bothLanguages(locale, slug)}>
          <Icon name="columns" />
          {texts.both}
        </a>
      )}
      <AppearanceMenu locale={locale} label={texts.appearance} />
      <ShareButton
        label={texts.share}
        headline={headline}
        copied={texts.linkCopied}
        failed={texts.copyFailed}
      />
      <Listen locale={locale} label={listenMessages[locale].listen} />
    </section>
  )
}
