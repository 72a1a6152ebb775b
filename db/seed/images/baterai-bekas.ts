import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  curve,
  gradient,
  group,
  type Point,
  path,
  picture,
  place,
  points,
  rect,
  repeat,
  stroke,
  tone,
} from './drawing'

const wraps = ['#557B7E', '#74886A', '#D2A04E', '#557B7E', '#8CABA9', '#445E4E']

/** A pack seen from above: cells in a honeycomb, tied by nickel strips. */
function pack([x, y]: Point): string {
  const cells = repeat(35, (index) => {
    const [column, line] = [index % 7, Math.floor(index / 7)]
    const at: Point = [x + 62 + column * 76 + (line % 2) * 30, y + 62 + line * 68]
    const worn = index === 17 || index === 26
    return (
      circle([at[0] + 3, at[1] + 5], 33, '#1F262A') +
      circle(at, 33, worn ? tone.brick : (wraps[(index * 5) % wraps.length] ?? tone.teal)) +
      circle(at, 24, '#C9CCC4') +
      circle(at, 12, '#E9E7DC')
    )
  })
  const strips = repeat(5, (line) => {
    const start = x + 62 + (line % 2) * 30
    return `M${start} ${y + 62 + line * 68}h${line === 2 || line === 3 ? 228 : 456}`
  })
  return (
    rect([x + 8, y + 14], [608, 400], tone.ink, { rx: 26, opacity: '.24' }) +
    rect([x, y], [608, 400], '#2C363B', { rx: 26 }) +
    rect([x + 14, y + 14], [580, 372], '#3A474D', { rx: 18 }) +
    cells +
    stroke(strips, '#F1EDDF', 10, { 'stroke-opacity': '.75' })
  )
}

/** A single cell lying on its side. */
function cell([x, y]: Point, turn: number, colour: string): string {
  const body = [
    rect([-82, -20], [172, 52], tone.ink, { rx: 8, opacity: '.2' }),
    rect([-86, -26], [172, 52], colour, { rx: 7 }),
    rect([-86, -26], [172, 14], tone.paper, { rx: 7, opacity: '.28' }),
    rect([-86, -26], [16, 52], '#D9D8CC', { rx: 6 }),
    rect([86, -13], [10, 26], '#D9D8CC', { rx: 3 }),
    stroke('M52 0H72M62 -10V10', tone.paper, 4.5),
    stroke('M-60 0H-42', tone.paper, 4.5),
  ]
  return place([x, y], body.join(''), 1, turn)
}

function meter([x, y]: Point): string {
  const body = [
    rect([-108, -170], [232, 372], tone.ink, { rx: 28, opacity: '.22' }),
    rect([-120, -184], [232, 372], '#D2A04E', { rx: 28 }),
    rect([-104, -168], [200, 340], '#2F3A3F', { rx: 18 }),
    rect([-84, -148], [160, 92], '#C7D3BF', { rx: 6 }),
    // Seven-segment strokes: 3.7
    stroke('M-52 -130H-22M-22 -130V-74M-52 -102H-22M-52 -74H-22M18 -130H52L30 -74', '#26322C', 8),
    circle([-2, -74], 4.5, '#26322C'),
    circle([-4, 28], 58, '#4A585E'),
    circle([-4, 28], 42, '#1F282C'),
    rect([-10, -14], [12, 46], tone.paper, { rx: 5 }),
    repeat(9, (index) => {
      const angle = ((index - 4) * 32 * Math.PI) / 180
      return circle([-4 + Math.sin(angle) * 74, 28 - Math.cos(angle) * 74], 4, '#C9CCC4')
    }),
    circle([-58, 138], 15, '#14191B'),
    circle([-4, 138], 15, tone.brick),
    circle([50, 138], 15, '#14191B'),
  ]
  return place([x, y], body.join(''), 1, -7)
}

function probe(points: readonly Point[], tip: Point, turn: number, colour: string): string {
  const handle =
    rect([-13, -8], [26, 120], colour, { rx: 11 }) +
    rect([-17, 6], [34, 12], colour, { rx: 5 }) +
    stroke('M0 -8V-52', '#C9CCC4', 6)
  return stroke(curve(points), colour, 9) + place(tip, handle, 1, turn)
}

function driver([x, y]: Point, turn: number): string {
  const body = [
    rect([-190, -7], [210, 14], '#C3C8C2', { rx: 3 }),
    path('M-214 -11H-186V11H-214Z', '#A3AAA5'),
    rect([14, -28], [190, 56], tone.brick, { rx: 24 }),
    stroke('M52 -12H176M52 12H176', '#7A2416', 5),
  ]
  return place([x, y], body.join(''), 1, turn)
}

function pliers([x, y]: Point, turn: number): string {
  const handles =
    stroke(curve(points('-8,10 -54,90 -40,240')), '#39606A', 26) +
    stroke(curve(points('8,10 54,90 40,240')), '#39606A', 26)
  const jaws = path('M-30 8Q-30 -60 -6 -110H-2V8ZM30 8Q30 -60 6 -110H2V8Z', '#8E9892')
  return place(
    [x, y],
    handles + jaws + circle([0, 4], 27, '#A7B0AA') + circle([0, 4], 9, '#5B6560'),
    1,
    turn,
  )
}

function mat(): string {
  const lines =
    repeat(14, (index) => `M${180 + index * 96} 84V916`) +
    repeat(9, (index) => `M110 ${120 + index * 96}H1490`)
  return (
    rect([84, 60], [1432, 884], '#4F6F66', { rx: 26 }) +
    rect([104, 80], [1392, 844], '#5B7D72', { rx: 14 }) +
    stroke(lines, '#7F9D90', 2, { opacity: '.6' })
  )
}

function tray([x, y]: Point): string {
  const cells = repeat(8, (index) => {
    const at: Point = [x + 60 + (index % 4) * 84, y + 62 + Math.floor(index / 4) * 84]
    return (
      circle(at, 34, '#A98F6A') +
      (index === 6
        ? ''
        : circle(at, 29, wraps[index % wraps.length] ?? '') +
          circle(at, 20, '#D9D8CC') +
          circle(at, 10, '#F1EDDF'))
    )
  })
  return (
    rect([x + 8, y + 12], [372, 208], tone.ink, { rx: 14, opacity: '.2' }) +
    rect([x, y], [372, 208], '#CBB086', { rx: 14 }) +
    cells
  )
}

export const bateraiBekas: SampleImage = {
  key: 'baterai-bekas',
  alt: {
    id: `Meja bengkel dilihat dari atas: paket baterai terbuka, sel silinder, alat ukur, obeng, da
      n tang.`,
    en: 'A workshop bench seen from above: an opened battery pack, loose cells, a meter, a screwdriver and pliers.',
  },
  caption: {
    id: 'Ilustrasi: memilah sel baterai bekas di bengkel.',
    en: 'Illustration: sorting used battery cells in a workshop.',
  },
  svg: picture(
    [
      gradient('baterai-bench', [
        [0, '#C6A77B'],
        [1, '#A98658'],
      ]),
    ],
    background('url(#baterai-bench)'),
    stroke('M0 210H1600M0 470H1600M0 730H1600', '#9A794E', 4, { opacity: '.6' }),
    mat(),
    pack([160, 140]),
    tray([880, 130]),
    group(
      {},
      cell([280, 650], -4, '#557B7E'),
      cell([498, 660], 5, '#D2A04E'),
      cell([700, 640], -9, '#74886A'),
      cell([300, 752], 3, '#8CABA9'),
      cell([520, 762], -3, tone.brick),
      cell([330, 852], -2, '#445E4E'),
    ),
    driver([690, 850], -12),
    pliers([1370, 250], 18),
    meter([1060, 640]),
    probe(points('1050,790 1010,900 900,905 850,800 846,700'), [842, 596], 6, tone.brick),
    probe(points('1140,770 1180,880 1280,900 1350,810 1356,740'), [1356, 634], -4, '#1B2023'),
    cell([1380, 888], -8, '#557B7E'),
    grain(51),
  ),
}
