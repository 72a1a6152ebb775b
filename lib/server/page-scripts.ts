import 'server-only'
import { createHash } from 'node:crypto'

/** What the framework begins its data with. `dataReader` does the same. */
const beginning = '(self.__next_f=self.__next_f||[]).push([0])'
const before = 'self.__next_f.push('
const after = ')'

/** The type of the blocks that hold a page's data: browsers run nothing of a type they do not know. */
const dataType = 'text/x-component'
const opening = `<script type="${dataType}">`

/** Gives the framework the data that stands in the page. */
const dataReader = `${beginning};for(let s of document.querySelectorAll('script[type="${dataType}"]'))self.__next_f.push(JSON.parse(s.text))`

const told = new Set<string>()

/**
 * A page as the framework made it, with its data as data: every `<script>` that only carries JSON
 * becomes a block that nothing runs, and one script that is the same on all pages reads them. So the
 * policy can name the few scripts that may run, and a script that an article smuggled in is none.
 */
export function withDataAsData(html: string, known: readonly string[]): string {
  // An error document was made ready when it was asked for.
  if (html.includes(`<script>${dataReader}</script>`)) return html
  const page = html.replace(/<script>(.*?)<\/script>/gs, (whole: string, code: string) => {
    if (code === beginning) return ''
    if (known.includes(code)) return whole
    if (!code.startsWith(before) || !code.endsWith(after)) return tellOnce(whole, code)
    return `${opening}${code.slice(before.length, -after.length)}</script>`
  })
  const last = page.lastIndexOf(opening)
  if (last < 0) return page
  const end = page.indexOf('</script>', last) + 9
  return `${page.slice(0, end)}<script>${dataReader}</script>${page.slice(end)}`
}

/** What a reader's page may do: run build files and the scripts named, and nothing that was written into it. */
export function pagePolicy(known: readonly string[]): string {
  const hashes = [...known, dataReader].map((code) => {
    const hash = createHash('sha256').update(code).digest('base64')
    return `'sha256-${hash}'`
  })
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self'",
    // The colour in a picture's frame until it comes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Browsers refuse to run it, which whoever brought it in must learn. */
function tellOnce(whole: string, code: string): string {
  const begins = code.slice(0, 80)
  if (!told.has(begins) && told.size < 100) {
    told.add(begins)
    console.error(`A script in a page is not one of ours and will not run: ${begins}`)
  }
  return whole
}
