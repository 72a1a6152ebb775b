export const WIDTH = 1600
export const HEIGHT = 1000

/** One muted palette for every picture: warm papers, greens and sea greys, and a single accent. */
export const tone = {
  paper: '#FBFAF7',
  cream: '#F4EBDA',
  sand: '#E6D6B8',
  clay: '#CBAE86',
  ochre: '#D2A04E',
  umber: '#7A5A3E',
  bark: '#4B392B',
  rose: '#E8BEA4',
  coral: '#CC7358',
  brick: '#A6321F',
  wine: '#6E2318',
  mist: '#DCE2DB',
  sage: '#AEBB9C',
  moss: '#74886A',
  pine: '#445E4E',
  forest: '#2A3F36',
  foam: '#C4D4D0',
  sea: '#8CABA9',
  teal: '#557B7E',
  slate: '#395560',
  dusk: '#283C4A',
  night: '#1A2732',
  ink: '#16181B',
} as const

export type Point = readonly [x: number, y: number]
/** Points written as `x,y x,y x,y`. */
export function points(list: string): readonly Point[] {
  return list.split(/\s+/).map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })
}

export type Attributes = Readonly<Record<string, string | number>>

/** Numbers as short as a drawing needs them. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** The same sequence for the same seed, in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `draw(0)` to `draw(count - 1)`, joined. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : value}"`)
    .join('')
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}

/** Path data that the source broke over several lines. */
function joined(d: string): string {
  return d.replace(/\n\s*/g, '')
}

export function path(d: string, fill: string, extra: Attributes = {}): string {
  return element('path', { d: joined(d), fill, ...extra })
}

export function stroke(d: string, colour: string, width: number, extra: Attributes = {}): string {
  return element('path', {
    d: joined(d),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  })
}

export function rect(
  [x, y]: Point,
  [width, height]: Point,
  fill: string,
  extra: Attributes = {},
): string {
  return element('rect', { x, y, width, height, fill, ...extra })
}

export function circle([cx, cy]: Point, r: number, fill: string, extra: Attributes = {}): string {
  return element('circle', { cx, cy, r, fill, ...extra })
}

export function ellipse(
  [cx, cy]: Point,
  [rx, ry]: Point,
  fill: string,
  extra: Attributes = {},
): string {
  return element('ellipse', { cx, cy, rx, ry, fill, ...extra })
}

export function group(attributes: Attributes, ...children: readonly string[]): string {
  return element('g', attributes, children.join(''))
}

/** A drawing made around the origin, put somewhere, scaled and turned in degrees. */
export function place([x, y]: Point, drawing: string, scale: number | Point = 1, turn = 0): string {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale
  const parts = [`translate(${short(x)} ${short(y)})`]
  if (turn !== 0) parts.push(`rotate(${short(turn)})`)
  if (sx !== 1 || sy !== 1) parts.push(`scale(${sx} ${sy})`)
  return element('g', { transform: parts.join(' ') }, drawing)
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`
}

/** Straight lines through the points, as path data. */
export function line(points: readonly Point[], closed = false): string {
  return `M${points.map(pair).join('L')}${closed ? 'Z' : ''}`
}

export function polygon(points: readonly Point[], fill: string, extra: Attributes = {}): string {
  return path(line(points, true), fill, extra)
}

/** Many round dots of one size as a single path: a crown of leaves, a heap, a dust. */
export function dots(
  points: readonly Point[],
  radius: number,
  fill: string,
  extra: Attributes = {},
): string {
  const d = points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join('')
  return stroke(d, fill, radius * 2, extra)
}

/** A smooth curve through the points (Catmull–Rom), as path data. */
export function curve(points: readonly Point[], closed = false): string {
  const last = points.length - 1
  const at = (index: number): Point => {
    const wrapped = closed ? (index + points.length) % points.length : index
    return points[Math.min(Math.max(wrapped, 0), last)] ?? [0, 0]
  }
  const pieces = Array.from({ length: closed ? points.length : last }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${pair(first)} ${pair(second)} ${pair(to)}`
  })
  return `M${pair(at(0))}${pieces.join('')}${closed ? 'Z' : ''}`
}

type Stop = readonly [offset: number, colour: string, opacity?: number]

function stopElements(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) =>
      element('stop', {
        offset: String(offset),
        'stop-color': colour,
        ...(opacity === undefined ? {} : { 'stop-opacity': String(opacity) }),
      }),
    )
    .join('')
}

/** A vertical gradient, top to bottom. */
export function gradient(id: string, stops: readonly Stop[]): string {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stopElements(stops))
}

/** A glow, centre to rim. */
export function glow(id: string, stops: readonly Stop[]): string {
  return element('radialGradient', { id }, stopElements(stops))
}

/** The whole picture, painted with a colour or a gradient. */
export function background(fill: string): string {
  return rect([0, 0], [WIDTH, HEIGHT], fill)
}

export function picture(definitions: readonly string[], ...layers: readonly string[]): string {
  const defs = definitions.length > 0 ? element('defs', {}, definitions.join('')) : ''
  const box = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, defs + layers.join(''))
}
