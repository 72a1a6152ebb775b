import { DomUtils, parseDocument } from 'htmlparser2'

/** What has no place in an article, and what the parsers of browsers differ about. */
const dropped = new Set(
  'base embed frame frameset link meta noembed noframes noscript object plaintext script style xmp'.split(
    ' ',
  ),
)

/** As deep as browsers let elements stand in each other. */
const deepest = 512

/**
 * HTML from elsewhere without what a browser would refuse. Browsers hold what is only parsed to the
 * policy of the page, too: every handler and style in it would be told as an attack.
 */
export function inertHtml(html: string): string {
  const document = parseDocument(html)
  const depths = new Map<unknown, number>()
  for (const element of DomUtils.findAll(() => true, document.children)) {
    const depth = (depths.get(element.parent) ?? 0) + 1
    depths.set(element, depth)
    if (depth > deepest || dropped.has(element.name)) DomUtils.removeElement(element)
    // Text to a browser, whatever stands in it.
    if (element.name === 'iframe') element.children = []
    for (const name of Object.keys(element.attribs)) {
      if (/^on|[^\w:.-]/i.test(name)) delete element.attribs[name]
    }
  }
  return DomUtils.getInnerHTML(document)
}
