import { besideLimits, type Inline } from '../../../shared/article/blocks'
import { isSafeLink } from '../../../shared/article/safe-link'
import { inertHtml } from './inert-html'
import { type PastedBlock, tidyInlines } from './pasted-block'
import { type Look, listMarker, lookOf } from './pasted-look'

const dropped = new Set(
  'AUDIO BUTTON CANVAS DIALOG FORM HEAD INPUT LINK MAP MATH META NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO FIGURE'.split(
    ' ',
  ),
)

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

type Line = { kind: PastedBlock['kind']; level: 2 | 3; ordered: boolean }

/**
 * What HTML from elsewhere says: its paragraphs, headings, quotations, lists, emphasis and links.
 * All else is left behind, and nothing in it has run.
 */
export function readClipboardHtml(html: string): PastedBlock[] {
  const { body } = new DOMParser().parseFromString(inertHtml(html), 'text/html')
  return new ClipboardReader().read(body, {})
}

class ClipboardReader {
  private readonly found: PastedBlock[] = []
  private inlines: Inline[] = []
  private line: Line = { kind: 'paragraph', level: 2, ordered: false }
  /** The list of Word that the next item goes on with. */
  private listGoesOn: 'ordered' | 'plain' | undefined

  read(body: Element, look: Look): PastedBlock[] {
    this.walkChildren(body, look)
    this.end()
    return this.found
  }

  private walkChildren(element: Element, look: Look): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.write(child.textContent ?? '', look)
      else if (child.nodeType === 1) this.walk(child as Element, look)
    }
  }

  private walk(element: Element, outer: Look): void {
    // Word has elements with names of its own, such as o:p.
    const name = element.tagName.toUpperCase()
    if (dropped.has(name) || name.includes(':')) return
    const look = lookOf(element, outer)
    if (look === 'hidden') return
    if (name === 'BR') this.end()
    else if (name === 'IMG') this.writeEmoji(element, look)
    else if (name === 'IFRAME') this.embed(element)
    else if (name === 'TD' || name === 'TH') this.cell(element, look)
    else if (blocks.has(name)) this.block(element, name, look)
    else this.walkChildren(element, look)
  }

  private block(element: Element, name: string, look: Look): void {
    this.end()
    const outer = this.line
    const word = name === 'P' ? listMarker(element) : undefined
    if (name === 'UL' || name === 'OL') this.beginList(name === 'OL')
    else if (word) {
      if (this.listGoesOn !== word) this.beginList(word === 'ordered')
      this.line = { ...outer, kind: 'list', ordered: word === 'ordered' }
    } else if (/^H[1-6]$/.test(name)) {
      this.line = { ...outer, kind: 'heading', level: name < 'H3' ? 2 : 3 }
    } else if (name === 'BLOCKQUOTE') this.line = { ...outer, kind: 'quote' }
    if (name === 'LI') this.line = { ...outer, kind: 'list' }
    this.walkChildren(element, look)
    this.end()
    this.line = outer
    this.listGoesOn = word
  }

  private beginList(ordered: boolean): void {
    // A list in a list: its items are items like the others.
    if (this.line.kind === 'list') return
    this.line = { ...this.line, kind: 'list', ordered }
    this.found.push({ kind: 'list', ordered, items: [] })
  }

  /** Cells of a line each stand in one line; one with more in it is a page that a table lays out. */
  private cell(element: Element, look: Look): void {
    const inside = new ClipboardReader().read(element, look)
    const [only, ...more] = inside
    if (only?.kind === 'paragraph' && more.length === 0) {
      if (this.inlines.some(({ text }) => text.trim() !== '')) this.inlines.push({ text: ' | ' })
      this.inlines.push(...only.text)
    } else for (const block of inside) this.put(block)
  }

  /** A paragraph is of the quotation or the list that its table stands in. */
  private put(block: PastedBlock): void {
    this.end()
    if (block.kind !== 'paragraph') this.found.push(block)
    else {
      this.inlines = block.text
      this.end()
    }
  }

  private write(text: string, { strong, emphasis, href, keepsLines }: Look): void {
    const marks = {
      ...(strong && { strong }),
      ...(emphasis && { emphasis }),
      ...(href && { href }),
    }
    for (const [index, line] of (keepsLines ? text.split('\n') : [text]).entries()) {
      if (index > 0) this.end()
      this.inlines.push({ text: line, ...marks })
    }
  }

  /** WhatsApp draws its emoji as pictures; other pictures stay where they are. */
  private writeEmoji(element: Element, look: Look): void {
    const alt = element.getAttribute('alt') ?? ''
    if (/^\p{Extended_Pictographic}[\p{Emoji}\p{M}\u200d]*$/u.test(alt)) this.write(alt, look)
  }

  private embed(element: Element): void {
    const url = element.getAttribute('src') ?? ''
    if (!/^https?:/i.test(url) || !isSafeLink(url)) return
    this.end()
    this.found.push({
      kind: 'embed',
      url,
      title: (element.getAttribute('title') || new URL(url).host).slice(0, besideLimits.title),
    })
  }

  private end(): void {
    const text = tidyInlines(this.inlines)
    this.inlines = []
    if (text.length === 0) return
    const { kind, level, ordered } = this.line
    const last = this.found.at(-1)
    if (kind === 'heading') this.found.push({ kind, level, text: text.map(plain) })
    else if (kind === 'quote') this.found.push({ kind, text })
    else if (kind !== 'list') this.found.push({ kind: 'paragraph', text })
    else if (last?.kind === 'list') last.items.push(text)
    else this.found.push({ kind, ordered, items: [text] })
  }
}

/** A heading is strong by itself. */
function plain({ strong: _strong, ...inline }: Inline): Inline {
  return inline
}
