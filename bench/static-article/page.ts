import type { Article, Picture, Teaser } from '@/lib/shared/article/article'
import type { Block, Inline } from '@/lib/shared/article/blocks'
import { picturePath } from '@/lib/shared/article/picture'
import { formatDay } from '@/lib/shared/format'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

type Content = { article: Article; publication: Publication; related: readonly Teaser[] }

/** The article as a careful person would write its page by hand: the same words and pictures, no script. */
export function staticPage({ article, publication, related }: Content): string {
  const { locale, section, picture, twin } = article
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(article.headline)} — ${safe(publication.name)}</title>
<meta name="description" content="${safe(article.standfirst)}">
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="/icons/favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="masthead">
<a class="name" href="${routes.front(locale)}">${safe(publication.name)}</a>
<nav>
${publication.sections.map((one) => link(routes.section(locale, one.slug), one.name)).join('\n')}
</nav>
</header>
<main>
<article>
<header>
${section ? `<p class="kicker">${link(routes.section(locale, section.slug), section.name)}</p>` : ''}
<h1>${safe(article.headline)}</h1>
<p class="standfirst">${safe(article.standfirst)}</p>
<p class="small">${[article.byline, article.source, article.place].filter(Boolean).map(safe).join(' · ')}
${day(article)}</p>
</header>
${picture ? figure(picture, '(width < 44rem) 100vw, 41rem', true) : ''}
${article.body.map((block) => drawBlock(block, article.pictures)).join('\n')}
${article.corrections.map((one) => `<p class="note">${safe(one.note)}</p>`).join('\n')}
${twin ? `<p><a href="${routes.article(twin.locale, twin.slug)}" hreflang="${twin.locale}">${safe(twin.headline)}</a></p>` : ''}
<ul class="topics">
${article.topics.map((one) => `<li>${link(routes.topic(locale, one.slug), one.name)}</li>`).join('\n')}
</ul>
</article>
<aside>
<ul class="related">
${related.map((one) => `<li>${row(one)}</li>`).join('\n')}
</ul>
</aside>
</main>
<footer>
<p class="small"><strong>${safe(publication.name)}</strong> — ${safe(publication.tagline)}</p>
</footer>
</body>
</html>
`
}

function row(teaser: Teaser): string {
  const { locale, slug, headline, picture } = teaser
  const image = picture ? drawPicture(picture, '7rem', false) : ''
  return `${image}<h2>${link(routes.article(locale, slug), headline)}</h2><p class="small">${day(teaser)}</p>`
}

function day({ locale, publishedAt }: Teaser): string {
  const at = new Date(publishedAt).toISOString()
  return `<time datetime="${at}">${formatDay(locale, at.slice(0, 10))}</time>`
}

function drawBlock(block: Block, pictures: Article['pictures']): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p id="${block.id}">${inlines(block.text)}</p>`
    case 'heading':
      return `<h${block.level} id="${block.id}">${inlines(block.text)}</h${block.level}>`
    case 'quote':
      return `<blockquote id="${block.id}"><p>${inlines(block.text)}</p>${block.speaker ? `<footer>— ${safe(block.speaker)}</footer>` : ''}</blockquote>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name} id="${block.id}">${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</${name}>`
    }
    case 'image': {
      const picture = pictures[block.image]
      return picture ? figure(picture, '(width < 44rem) 100vw, 41rem', false) : ''
    }
    case 'embed':
      return `<p id="${block.id}">${link(block.url, block.title)}</p>`
  }
}

function inlines(text: readonly Inline[]): string {
  return text
    .map((one) => {
      let part = safe(one.text)
      if (one.emphasis) part = `<em>${part}</em>`
      if (one.strong) part = `<strong>${part}</strong>`
      return one.href ? `<a href="${safe(one.href)}">${part}</a>` : part
    })
    .join('')
}

function figure(picture: Picture, sizes: string, first: boolean): string {
  return `<figure>${drawPicture(picture, sizes, first)}<figcaption class="small">${safe(picture.caption)} ${safe(picture.credit)}</figcaption></figure>`
}

function drawPicture(picture: Picture, sizes: string, first: boolean): string {
  const { id, width, height, widths, alt } = picture
  const set = (format: 'avif' | 'webp') =>
    widths.map((one) => `${picturePath(id, one, format)} ${one}w`).join(', ')
  return `<picture><source type="image/avif" srcset="${set('avif')}" sizes="${sizes}"><img src="${picturePath(id, widths[0] ?? width, 'webp')}" srcset="${set('webp')}" sizes="${sizes}" alt="${first ? safe(alt) : ''}" width="${width}" height="${height}" ${first ? 'fetchpriority="high"' : 'loading="lazy"'}></picture>`
}

function link(href: string, text: string): string {
  return `<a href="${safe(href)}">${safe(text)}</a>`
}

function safe(text = ''): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
