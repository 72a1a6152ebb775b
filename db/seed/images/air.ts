import {
  circle,
  ellipse,
  group,
  HEIGHT,
  type Point,
  repeat,
  seeded,
  stroke,
  tone,
  WIDTH,
} from './drawing'

/** Sun or moon, with soft rings. */
export function orb(centre: Point, radius: number, fill: string, halo = 0.14): string {
  const ring = (factor: number) => circle(centre, radius * factor, fill, { opacity: String(halo) })
  return ring(2.1) + ring(1.5) + circle(centre, radius, fill)
}

type Water = {
  from: Point
  to: Point
  count: number
  seed: number
  colour: string
  opacity?: number
  width?: number
}

/** Glints on water: short level strokes, longer towards the viewer. */
export function ripples({
  from,
  to,
  count,
  seed,
  colour,
  opacity = 0.5,
  width = 4,
}: Water): string {
  const random = seeded(seed)
  const d = repeat(count, () => {
    const depth = random()
    const length = 16 + depth * 90 * (0.4 + random())
    const x = from[0] + random() * (to[0] - from[0] - length)
    return `M${Math.round(x)} ${Math.round(from[1] + depth * (to[1] - from[1]))}
      h${Math.round(length)}`
  })
  return stroke(d, colour, width, { 'stroke-opacity': String(opacity) })
}

export function stars(seed: number, count: number, bottom: number): string {
  const random = seeded(seed)
  const d = repeat(
    count,
    () => `M${Math.round(random() * WIDTH)} ${Math.round(random() ** 1.3 * bottom)}h0`,
  )
  return stroke(d, tone.cream, 4, { 'stroke-opacity': '.7' })
}

/** A long flat cloud. */
export function cloud([x, y]: Point, length: number, fill: string, opacity = 0.7): string {
  const height = length / 9
  const puff = (dx: number, dy: number, rx: number, ry: number) =>
    ellipse([x + length * dx, y + height * dy], [length * rx, height * ry], fill)
  return group(
    { opacity: String(opacity) },
    puff(0, 0, 0.5, 0.34),
    puff(-0.14, -0.28, 0.24, 0.5),
    puff(0.14, -0.16, 0.2, 0.4),
    puff(0.26, 0.2, 0.36, 0.28),
  )
}

/** Paper grain: a dust of dots, some dark and some light, laid over the finished picture. */
export function grain(seed: number, strength = 0.1, count = 260): string {
  const random = seeded(seed)
  const dust = () =>
    repeat(count, () => `M${Math.round(random() * WIDTH)} ${Math.round(random() * HEIGHT)}h0`)
  const opacity = String(strength)
  return (
    stroke(dust(), tone.ink, 3, { 'stroke-opacity': opacity }) +
    stroke(dust(), tone.paper, 3, { 'stroke-opacity': String(strength * 1.6) })
  )
}
