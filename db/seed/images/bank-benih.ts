import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  ellipse,
  gradient,
  type Point,
  path,
  picture,
  polygon,
  rect,
  repeat,
  seeded,
  short,
  stroke,
  tone,
} from './drawing'

type Seed = { colour: string; dark: string; size: Point }

const seeds: readonly Seed[] = [
  { colour: '#E2C27A', dark: '#B98F45', size: [11, 5] },
  { colour: '#A6321F', dark: '#6E2318', size: [9, 7] },
  { colour: '#8C6A48', dark: '#5C4430', size: [8, 8] },
  { colour: '#EDE3CB', dark: '#CDBB93', size: [10, 7] },
  { colour: '#3B3A38', dark: '#1F2022', size: [6, 5] },
  { colour: '#9BA878', dark: '#6D7C52', size: [8, 7] },
]

/** Seeds lying every which way, as one path of short strokes. */
function sprinkle(
  count: number,
  random: () => number,
  [length, width]: Point,
  where: () => Point,
): string {
  return repeat(count, () => {
    const [x, y] = where()
    const angle = random() * Math.PI
    const half = Math.max(length - width, 0.5)
    return `M${short(x)} ${short(y)}
      l${short(Math.cos(angle) * half * 2)} ${short(Math.sin(angle) * half * 2)}`
  })
}

/** A glass jar standing on `foot`, filled with seeds up to `level` of its height. */
function jar([x, foot]: Point, [width, height]: Point, kind: number, level: number): string {
  const seed = seeds[kind % seeds.length]
  if (!seed) return ''
  const random = seeded(kind * 97 + Math.round(x))
  const [left, top] = [x - width / 2, foot - height]
  const rim = foot - height * level
  const inside = (): Point => [
    left + 16 + random() * (width - 32),
    rim + 8 + random() * (foot - rim - 22),
  ]
  const grains =
    stroke(sprinkle(30, random, seed.size, inside), seed.colour, seed.size[1] * 2) +
    stroke(sprinkle(14, random, seed.size, inside), seed.dark, seed.size[1] * 2)
  const fill = `M${left + 6} ${rim + 6}Q${x} ${rim - 8} ${left + width - 6} ${rim + 4}
    V${foot - 14}Q${left + width - 6} ${foot - 5} ${left + width - 16} ${foot - 5}H${left + 16}
    Q${left + 6} ${foot - 5} ${left + 6} ${foot - 14}Z`
  const label = rect(
    [x - width * 0.27, foot - height * 0.46],
    [width * 0.54, height * 0.24],
    tone.paper,
    { rx: 3 },
  )
  const lines = stroke(
    `M${x - width * 0.18} ${foot - height * 0.38}h${short(width * 0.36)}
      M${x - width * 0.18} ${foot - height * 0.3}h${short(width * 0.22)}`,
    '#A09684',
    4,
  )
  return (
    rect([left, top], [width, height], '#DCE6E2', { rx: 20, opacity: '.55' }) +
    path(fill, seed.dark) +
    grains +
    label +
    lines +
    rect([left + 12, top + 14], [8, height - 40], tone.paper, { rx: 4, opacity: '.45' }) +
    rect([left + width * 0.06, top - 26], [width * 0.88, 32], kind === 1 ? tone.brick : '#6B6658', {
      rx: 7,
    }) +
    rect([left + width * 0.06, top - 12], [width * 0.88, 5], tone.ink, { opacity: '.18' })
  )
}

function shelf(y: number): string {
  return (
    rect([150, y], [1300, 22], '#B9996C') +
    rect([150, y + 22], [1300, 8], '#866A47') +
    rect([150, y + 30], [1300, 34], tone.ink, { opacity: '.14' })
  )
}

function row(y: number, start: number, height: number): string {
  return repeat(7, (index) => {
    const tall = height * (index % 3 === 1 ? 0.86 : 1)
    return jar(
      [250 + index * 183, y],
      [134, tall],
      start + index * 5,
      0.55 + ((index * 3) % 4) * 0.08,
    )
  })
}

function scoop(): string {
  const random = seeded(71)
  const inside = (): Point => {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    return [800 + Math.cos(angle) * reach * 190, 866 + Math.sin(angle) * reach * 24]
  }
  const spill =
    stroke(sprinkle(70, random, [11, 5], inside), '#B98F45', 9) +
    stroke(sprinkle(90, random, [11, 5], inside), '#E2C27A', 9)
  return (
    ellipse([800, 886], [262, 46], tone.ink, { opacity: '.16' }) +
    ellipse([800, 876], [250, 44], '#A88457') +
    ellipse([800, 868], [232, 36], '#D9BC8C') +
    spill
  )
}

function packet([x, y]: Point, turn: number, colour: string): string {
  const leaf = `M${x} ${y - 44}C${x - 34} ${y - 66} ${x - 34} ${y - 100} ${x} ${y - 112}
    C${x + 34} ${y - 100} ${x + 34} ${y - 66} ${x} ${y - 44}Z`
  return `<g transform="rotate(${turn} ${x} ${y})">${
    rect([x - 62, y - 164], [124, 168], '#EADFC8', { rx: 4 }) +
    rect([x - 62, y - 164], [124, 26], colour, { rx: 4 }) +
    path(leaf, tone.moss) +
    stroke(`M${x} ${y - 34}V${y - 96}`, tone.forest, 4) +
    stroke(`M${x - 34} ${y - 18}h68`, '#A09684', 4)
  }</g>`
}

function seedling([x, y]: Point): string {
  return (
    polygon(
      [
        [x - 54, y - 78],
        [x + 54, y - 78],
        [x + 38, y],
        [x - 38, y],
      ],
      '#A9663F',
    ) +
    rect([x - 60, y - 92], [120, 22], '#BD7A4E', { rx: 4 }) +
    stroke(`M${x} ${y - 92}Q${x - 4} ${y - 140} ${x + 2} ${y - 176}`, tone.pine, 7) +
    path(
      `M${x + 1} ${y - 172}C${x + 20} ${y - 216} ${x + 66} ${y - 216} ${x + 84} ${y - 204}
        C${x + 70} ${y - 170} ${x + 34} ${y - 160} ${x + 1} ${y - 172}Z`,
      tone.moss,
    ) +
    path(
      `M${x} ${y - 158}C${x - 18} ${y - 200} ${x - 58} ${y - 202} ${x - 78} ${y - 190}
        C${x - 64} ${y - 158} ${x - 30} ${y - 148} ${x} ${y - 158}Z`,
      tone.pine,
    )
  )
}

export const bankBenih: SampleImage = {
  key: 'bank-benih',
  alt: {
    id: 'Rak kayu berisi stoples benih aneka warna; di meja ada tampah benih, bungkus kertas, dan semai dalam pot.',
    en: 'Wooden shelves of jars filled with seeds; on the table a tray of grain, paper packets and a potted seedling.',
  },
  caption: {
    id: 'Ilustrasi: ruang simpan bank benih.',
    en: 'Illustration: the storeroom of a seed bank.',
  },
  svg: picture(
    [
      gradient('benih-wall', [
        [0, '#DDD9C6'],
        [1, '#C7C8B4'],
      ]),
      gradient('benih-table', [
        [0, '#9A7448'],
        [1, '#6F5234'],
      ]),
    ],
    background('url(#benih-wall)'),
    path('M110 1000V210Q110 60 260 60H1340Q1490 60 1490 210V1000Z', '#8C907C'),
    path('M150 1000V222Q150 98 274 98H1326Q1450 98 1450 222V1000Z', '#6C7463'),
    row(388, 0, 204),
    shelf(388),
    row(694, 3, 200),
    shelf(694),
    rect([0, 800], [1600, 200], 'url(#benih-table)'),
    rect([0, 800], [1600, 12], '#B68D5C'),
    stroke('M0 930H620M760 960H1600M980 846H1380M60 866H340', '#5C4329', 3, { opacity: '.4' }),
    scoop(),
    packet([360, 936], -9, tone.brick),
    packet([262, 950], 7, tone.teal),
    seedling([1230, 924]),
    circle([1378, 918], 9, '#E2C27A'),
    circle([1076, 934], 8, '#B98F45'),
    grain(41),
  ),
}
