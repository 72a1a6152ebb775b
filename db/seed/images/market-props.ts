import {
  circle,
  curve,
  ellipse,
  type Point,
  path,
  place,
  points,
  rect,
  seeded,
  short,
  stroke,
  tone,
} from './drawing'

/** A made-up square code: the three corner marks and a scatter of cells that says nothing. */
export function code([x, y]: Point, cell: number): string {
  const random = seeded(2024)
  const size = 17
  const corner = (column: number, line: number) =>
    (column < 6 && line < 6) || (column > 10 && line < 6) || (column < 6 && line > 10)
  let cells = ''
  for (let line = 0; line < size; line += 1) {
    for (let column = 0; column < size; column += 1) {
      if (random() < 0.5 || corner(column, line)) continue
      cells += `M${short(x + column * cell)} ${short(y + line * cell)}h${cell}v${cell}h${-cell}z`
    }
  }
  const marks = points('0,0 12,0 0,12')
    .map(([column = 0, line = 0]) => {
      const at: Point = [x + column * cell, y + line * cell]
      return (
        rect([at[0] + cell / 2, at[1] + cell / 2], [cell * 4, cell * 4], 'none', {
          stroke: tone.ink,
          'stroke-width': cell,
        }) + rect([at[0] + cell * 1.5, at[1] + cell * 1.5], [cell * 2, cell * 2], tone.ink)
      )
    })
    .join('')
  return path(cells, tone.ink) + marks
}

function lantern([x, y]: Point, size: number, colour: string): string {
  const body = [
    circle([0, 44], 110, 'url(#malam-halo)'),
    stroke('M0 -10V6', '#8B7A5C', 4),
    ellipse([0, 44], [46, 38], colour),
    ellipse([0, 44], [26, 38], '#F6D48E', { opacity: '.55' }),
    rect([-20, 2], [40, 10], '#5A3A2A', { rx: 3 }),
    rect([-20, 78], [40, 10], '#5A3A2A', { rx: 3 }),
    stroke('M0 88V108M-8 88V102M8 88V102', '#C9A06B', 3),
  ]
  return place([x, y], body.join(''), size)
}

export function garland(points: readonly Point[], size: number): string {
  const colours = ['#C9513A', '#E0A94E', '#D98A5E']
  const cord = stroke(curve(points), '#3E3A3A', 4)
  return (
    cord +
    points
      .slice(1, -1)
      .map((point, index) => lantern(point, size, colours[index % 3] ?? ''))
      .join('')
  )
}
