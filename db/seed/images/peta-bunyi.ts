import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  gradient,
  group,
  type Point,
  path,
  picture,
  place,
  rect,
  repeat,
  seeded,
  short,
  stroke,
  tone,
} from './drawing'

const roofs = ['#D8BE92', '#C2A67A', '#A9B39A', '#CF9E78', '#8FA6A0', '#E6CFA2']
const [wide, tall] = [62, 54]

const box = ([x, y]: Point, height = tall) => `M${x} ${y}h${wide}v${height}h${-wide}z`

/** A block of stalls seen from above: ridged roofs, here and there a round awning. */
function block([x, y]: Point, [columns, rows]: Point, seed: number): string {
  const random = seeded(seed)
  const stalls = Array.from({ length: columns * rows }, (_, index) => ({
    at: [x + (index % columns) * (wide + 8), y + Math.floor(index / columns) * (tall + 8)] as Point,
    roof: Math.floor(random() * (roofs.length + 0.7)),
  }))
  const covered = roofs.map((fill, roof) =>
    path(
      stalls
        .filter((stall) => stall.roof === roof)
        .map(({ at }) => box(at))
        .join(''),
      fill,
    ),
  )
  const shade = stalls
    .filter((stall) => stall.roof < roofs.length)
    .map(({ at }) => box([at[0], at[1] + tall / 2], tall / 2))
  const awnings = stalls
    .filter((stall) => stall.roof === roofs.length)
    .map(({ at }) => {
      const [cx, cy] = [at[0] + wide / 2, at[1] + tall / 2]
      const wedges = `M${cx} ${cy}v-28a28 28 0 0 1 28 28zM${cx} ${cy}v28a28 28 0 0 1 -28 -28z`
      return circle([cx, cy], 28, '#FBF6EA') + path(wedges, tone.coral)
    })
  const size: Point = [columns * (wide + 8) + 4, rows * (tall + 8) + 4]
  return [
    rect([x - 6, y - 6], size, '#D3C19C', { rx: 8 }),
    ...covered,
    path(shade.join(''), tone.ink, { opacity: '.1' }),
    ...awnings,
  ].join('')
}

/** Rings of sound spreading from a place in the market. */
function source([x, y]: Point, rings: number, colour: string): string {
  const circles = repeat(rings, (index) =>
    circle([x, y], 44 + index * 34, 'none', {
      stroke: colour,
      'stroke-width': 7 - index * 0.8,
      'stroke-opacity': short(0.95 - index * (0.8 / rings)),
    }),
  )
  return (
    circle([x, y], 44 + rings * 34, colour, { opacity: '.1' }) +
    circles +
    circle([x, y], 27, colour)
  )
}

const glyphs = {
  bell: 'M-9 6Q-7 3 -7 -3A7 7 0 0 1 7 -3Q7 3 9 6ZM-2 9H2',
  voice: 'M-10 -7H10V4H0L-6 10V4H-10Z',
  note: 'M-4 8V-8L8 -11V5M-4 8h0M8 5h0',
  pot: 'M-9 -2H9L7 9H-7ZM-5 -7v-3M0 -7v-4M5 -7v-3',
  wheel: 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0M0 -8V8M-8 0H8',
}

function pin(at: Point, rings: number, colour: string, glyph: keyof typeof glyphs): string {
  return source(at, rings, colour) + place(at, stroke(glyphs[glyph], tone.paper, 3), 1.25)
}

function trees(): string {
  const random = seeded(29)
  return repeat(34, () => {
    const along = random() * 1600
    const at: Point = [
      Math.round(along),
      Math.round(70 + random() * 66 + Math.sin(along / 260) * 20),
    ]
    const r = 17 + Math.round(random() * 14)
    return (
      circle([at[0] + 4, at[1] + 6], r, '#55694F', { opacity: '.35' }) +
      circle(at, r, random() > 0.5 ? '#8CA37E' : '#7A946F')
    )
  })
}

function waveform(): string {
  const random = seeded(88)
  const bars = (from: number, to: number) =>
    repeat(to - from, (step) => {
      const index = from + step
      const swell = Math.abs(Math.sin(index * 0.17) * 0.55 + Math.sin(index * 0.05 + 1) * 0.45)
      const half = 8 + swell * 58 * (0.55 + random() * 0.45)
      return `M${132 + index * 16} ${short(876 - half)}v${short(half * 2)}`
    })
  return (
    rect([80, 782], [1440, 188], '#2B3A42', { rx: 22 }) +
    stroke(bars(0, 34), '#E08E76', 8) +
    stroke(bars(34, 85), '#A9BDB6', 8) +
    stroke('M668 800V952', tone.paper, 5) +
    circle([668, 800], 11, tone.paper)
  )
}

export const petaBunyi: SampleImage = {
  key: 'peta-bunyi',
  alt: {
    id: 'Denah pasar dari atas dengan lingkaran gelombang suara di lima titik dan pita rekaman di bagian bawah.',
    en: 'A market plan from above with rings of sound at five points and a recording strip along the bottom.',
  },
  caption: {
    id: 'Ilustrasi: peta bunyi sebuah pasar rekaan.',
    en: 'Illustration: a sound map of an imaginary market.',
  },
  svg: picture(
    [
      gradient('bunyi-ground', [
        [0, '#F4EBDA'],
        [1, '#EADCC0'],
      ]),
    ],
    background('url(#bunyi-ground)'),
    path('M0 0H1600V110Q1300 200 1000 150T420 170T0 130Z', '#B9CBB0'),
    path('M-20 200Q260 244 560 214T1060 204T1620 176', 'none', {
      stroke: '#A9C2C0',
      'stroke-width': 44,
    }),
    stroke('M-20 200Q260 244 560 214T1060 204T1620 176', '#C9DAD4', 5, {
      'stroke-dasharray': '60 90',
    }),
    trees(),
    rect([690, 150], [96, 130], '#C9B79A'),
    stroke('M690 150V280M786 150V280', '#8A7656', 7),
    stroke('M740 280V780M0 520H1600M1270 280V780M260 270V780', '#FBF6EA', 42, {
      'stroke-linecap': 'butt',
    }),
    stroke('M740 290V770M10 520H1590', '#DCCBA8', 4, { 'stroke-dasharray': '22 20' }),
    block([20, 300], [3, 3], 3),
    block([306, 290], [6, 3], 5),
    block([776, 290], [6, 3], 9),
    block([1308, 290], [4, 3], 14),
    block([20, 566], [3, 3], 21),
    block([306, 566], [6, 3], 26),
    block([776, 566], [6, 3], 33),
    block([1308, 566], [4, 3], 38),
    group(
      {},
      pin([420, 380], 5, tone.brick, 'voice'),
      pin([980, 640], 6, tone.slate, 'note'),
      pin([1410, 420], 4, '#8A6A2E', 'bell'),
      pin([210, 660], 3, tone.pine, 'pot'),
      pin([740, 320], 3, '#7A4A54', 'wheel'),
    ),
    waveform(),
    grain(57),
  ),
}
