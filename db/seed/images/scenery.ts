import {
  type Attributes,
  curve,
  dots,
  HEIGHT,
  line,
  type Point,
  path,
  seeded,
  short,
  stroke,
  WIDTH,
} from './drawing'

type Ridge = {
  /** Mean height of the skyline. */
  y: number
  /** How far it swings. */
  swing: number
  seed: number
  fill: string
  /** Waves across the picture. */
  waves?: number
  bottom?: number
}

/** Heights of a rolling skyline, for whatever has to stand on it. */
export function skyline({ y, swing, seed, waves = 2 }: Ridge): (x: number) => number {
  const random = seeded(seed)
  const parts = [1, 2.3, 4.1].map((factor) => ({
    rate: (factor * waves * Math.PI * 2) / WIDTH,
    shift: random() * Math.PI * 2,
    size: swing / factor ** 1.2,
  }))
  return (x) =>
    parts.reduce((sum, { rate, shift, size }) => sum + Math.sin(x * rate + shift) * size, y)
}

/** Rolling hills from edge to edge. */
export function hills(ridge: Ridge, extra: Attributes = {}): string {
  const height = skyline(ridge)
  const points = Array.from({ length: 22 }, (_, index): Point => {
    const x = -40 + index * 80
    return [x, height(x)]
  })
  const bottom = short(ridge.bottom ?? HEIGHT)
  return path(`${curve(points)}V${bottom}H-40Z`, ridge.fill, extra)
}

/** A mountain with a shaded far side. */
export function mountain(
  [x, y]: Point,
  [width, height]: Point,
  fill: string,
  shade: string,
): string {
  const half = width / 2
  const left: Point[] = [
    [x - half, y],
    [x - half * 0.55, y - height * 0.34],
    [x - half * 0.22, y - height * 0.78],
    [x - half * 0.05, y - height],
    [x + half * 0.06, y - height * 0.98],
    [x + half * 0.26, y - height * 0.74],
    [x + half * 0.6, y - height * 0.3],
    [x + half, y],
  ]
  const slope = left.slice(4)
  const fold: Point[] = [
    [x + half * 0.3, y],
    [x + half * 0.14, y - height * 0.34],
    [x + half * 0.18, y - height * 0.52],
    [x + half * 0.02, y - height * 0.72],
  ]
  const side = `${curve(slope)}${line(fold).replace('M', 'L')}Z`
  return path(`${curve(left)}Z`, fill) + path(side, shade)
}

/** A coconut palm, its foot at the point given, leaning to the right when `lean` is positive. */
export function palm(
  foot: Point,
  height: number,
  leaf: string,
  trunk: string,
  lean = 0.15,
): string {
  const [x, y] = foot
  const top: Point = [x + height * lean, y - height]
  const middle: Point = [x + height * lean * 0.3, y - height * 0.55]
  const stem = stroke(curve([foot, middle, top]), trunk, Math.max(5, height * 0.034))
  const fronds = [-168, -142, -108, -72, -38, -12, 22, 158].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    const reach = height * 0.4
    const tip: Point = [
      top[0] + Math.cos(angle) * reach,
      top[1] + Math.sin(angle) * reach * 0.62 + reach * 0.34,
    ]
    const bend: Point = [
      top[0] + Math.cos(angle) * reach * 0.6,
      top[1] + Math.sin(angle) * reach * 0.85 - reach * 0.02,
    ]
    const under: Point = [bend[0] * 0.8 + top[0] * 0.2, bend[1] * 0.8 + top[1] * 0.2 + reach * 0.26]
    const quad = (control: Point, end: Point) =>
      `Q${control.map(short).join(' ')} ${end.map(short).join(' ')}`
    return `M${top.map(short).join(' ')}${quad(bend, tip)}${quad(under, top)}Z`
  })
  return stem + path(fronds.join(''), leaf)
}

/** A round-headed tree: trunk and overlapping crowns. */
export function tree([x, y]: Point, height: number, leaf: string, trunk: string, seed = 1): string {
  const random = seeded(seed)
  const crown = Array.from({ length: 7 }, (_, index): Point => {
    const angle = (index / 7) * Math.PI * 2
    return [
      x + Math.cos(angle) * height * 0.2 * (0.8 + random() * 0.5),
      y - height * 0.68 + Math.sin(angle) * height * 0.14,
    ]
  })
  const trunkLine = line([
    [x, y],
    [x, y - height * 0.6],
  ])
  return stroke(trunkLine, trunk, height * 0.055) + dots(crown, height * 0.18, leaf)
}

/** A wooden hull seen from the side, its waterline resting on the point given. */
export function hull([x, y]: Point, length: number, fill: string, trim: string): string {
  const at = (dx: number, dy: number): Point => [x + dx * length, y + dy * length]
  const deck = curve([
    at(-0.52, -0.17),
    at(-0.3, -0.095),
    at(0, -0.08),
    at(0.3, -0.1),
    at(0.54, -0.2),
  ])
  const bend = [...at(0.5, -0.02), ...at(0.38, 0)].map(short).join(' ')
  const keel = `Q${bend}H${short(x - length * 0.4)}Z`
  return path(deck + keel, fill) + stroke(deck, trim, length * 0.022)
}
