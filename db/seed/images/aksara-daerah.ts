import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  curve,
  ellipse,
  gradient,
  group,
  type Point,
  path,
  picture,
  points,
  polygon,
  rect,
  repeat,
  seeded,
  short,
  stroke,
  tone,
} from './drawing'

type Draw = (x: number, y: number, unit: number) => string

const at = (x: number, y: number) => `${short(x)} ${short(y)}`

/** Invented letters: hooks, loops and stems that belong to no script. */
const bodies: readonly Draw[] = [
  (x, y, u) =>
    `M${at(x, y)}v${short(-u)}q0 ${short(-u * 0.8)} ${short(u * 0.5)} ${short(-u * 0.8)}
      t${short(u * 0.5)} ${short(u * 0.8)}v${short(u)}`,
  (x, y, u) =>
    `M${at(x, y - u * 1.2)}q${short(u * 0.6)} ${short(-u)} ${short(u * 1.1)} 0
      t${short(-u * 0.6)} ${short(u * 1.2)}
      q${short(-u * 0.5)} 0 ${short(-u * 0.3)} ${short(-u * 0.6)}`,
  (x, y, u) =>
    `M${at(x, y - u * 1.5)}v${short(u * 1.1)}
      q0 ${short(u * 0.4)} ${short(u * 0.4)} ${short(u * 0.4)}h${short(u * 0.2)}
      q${short(u * 0.4)} 0 ${short(u * 0.4)} ${short(-u * 0.4)}v${short(-u * 0.5)}`,
  (x, y, u) =>
    `M${at(x, y - u * 1.1)}q${short(u * 0.3)} ${short(-u * 0.7)} ${short(u * 0.5)} 0
      v${short(u * 0.8)}q${short(u * 0.25)} ${short(u * 0.6)} ${short(u * 0.5)} 0
      v${short(-u * 1.2)}`,
  (x, y, u) =>
    `M${at(x, y - u * 0.9)}a${short(u * 0.3)} ${short(u * 0.3)} 0 1 1 ${short(u * 0.6)} 0
      q0 ${short(u)} ${short(u * 0.4)} ${short(u * 0.9)}M${at(x + u * 0.6, y - u * 1)}
      h${short(u * 0.5)}`,
  (x, y, u) =>
    `M${at(x + u, y - u * 1.5)}h${short(-u * 0.6)}
      q${short(-u * 0.5)} 0 ${short(-u * 0.4)} ${short(u * 0.7)}
      t${short(u * 0.5)} ${short(u * 0.2)}t${short(u * 0.4)} ${short(u * 0.6)}`,
]

const marks: readonly Draw[] = [
  (x, y, u) =>
    `M${at(x + u * 0.3, y - u * 2.2)}q${short(u * 0.25)} ${short(-u * 0.4)} ${short(u * 0.5)} 0`,
  (x, y, u) => `M${at(x + u * 0.5, y - u * 2.3)}h0`,
  (x, y, u) =>
    `M${at(x + u * 0.2, y + u * 0.55)}q${short(u * 0.3)} ${short(u * 0.4)} ${short(u * 0.7)} 0`,
  () => '',
]

function script([x, y]: Point, width: number, unit: number, seed: number): string {
  const random = seeded(seed)
  let [pen, drawn] = [x, '']
  while (pen < x + width - unit) {
    const body = bodies[Math.floor(random() * bodies.length)]
    const mark = marks[Math.floor(random() * marks.length)]
    drawn += (body?.(pen, y, unit) ?? '') + (mark?.(pen, y, unit) ?? '')
    pen += unit * (random() > 0.82 ? 2.5 : 1.6)
  }
  return drawn
}

/** Palm-leaf pages, strung together and fanned. */
function leaves(): string {
  return repeat(5, (index) => {
    const y = 640 + index * 66
    const turn = -5 + index * 2.1
    const fill = ['#C4A46E', '#D2B47E', '#DDC290', '#D2B47E', '#E2CB9C'][index] ?? tone.sand
    return group(
      { transform: `rotate(${short(turn)} 420 ${y})` },
      rect([70, y + 8], [840, 84], tone.ink, { rx: 6, opacity: '.14' }),
      rect([64, y], [840, 84], fill, { rx: 6 }),
      stroke(
        script([120, y + 46], 250, 17, 60 + index) + script([500, y + 46], 340, 17, 80 + index),
        '#5A4227',
        3.5,
      ),
      circle([436, y + 42], 9, '#6B5138'),
      stroke(`M74 ${y + 12}H894M74 ${y + 72}H894`, '#A98B58', 2),
    )
  })
}

function phone(): string {
  const lines = repeat(4, (index) =>
    script([1010, 330 + index * 92], index === 3 ? 190 : 340, 25, 7 + index * 3),
  )
  const keys = repeat(18, (index) => {
    const [x, y] = [972 + (index % 6) * 69, 668 + Math.floor(index / 6) * 72]
    const glyph = bodies[index % bodies.length]
    return (
      rect([x, y], [60, 62], tone.paper, { rx: 9 }) +
      stroke(glyph?.(x + 20, y + 47, 19) ?? '', index === 8 ? tone.brick : '#3B3A38', 4)
    )
  })
  return group(
    { transform: 'rotate(7 1180 520)' },
    rect([952, 124], [488, 824], tone.ink, { rx: 56, opacity: '.2' }),
    rect([936, 104], [488, 824], '#23282C', { rx: 56 }),
    rect([954, 122], [452, 788], '#EFE6D3', { rx: 40 }),
    rect([1120, 136], [120, 16], '#23282C', { rx: 8 }),
    rect([986, 186], [52, 52], tone.brick, { rx: 26 }),
    stroke('M1060 202H1230M1060 226H1160', '#A39A86', 9),
    rect([974, 262], [412, 370], tone.paper, { rx: 22 }),
    stroke(lines, '#26292B', 6.5),
    rect([1236, 578], [4, 40], tone.brick),
    path('M954 650H1406V870Q1406 910 1366 910H994Q954 910 954 870Z', '#D6CBB3'),
    keys,
    rect([1090, 888], [180, 8], '#8F8672', { rx: 4 }),
  )
}

export const aksaraDaerah: SampleImage = {
  key: 'aksara-daerah',
  alt: {
    id: 'Ponsel dengan papan ketik aksara rekaan di samping tumpukan naskah daun lontar yang digores dengan tangan.',
    en: 'A phone with a keyboard of invented letters beside a stack of hand-incised palm-leaf manuscript pages.',
  },
  caption: {
    id: 'Ilustrasi: dari lontar ke layar. Bentuk huruf pada gambar adalah rekaan.',
    en: 'Illustration: from palm leaf to screen. The letter shapes are invented.',
  },
  svg: picture(
    [
      gradient('aksara-wall', [
        [0, '#A9B8AE'],
        [1, '#8FA39B'],
      ]),
    ],
    background('url(#aksara-wall)'),
    path(`${curve(points('-40,250 260,120 620,190 980,80 1640,200'))}V-20H-40Z`, '#B9C6BB'),
    polygon(points('0,560 1600,420 1600,1000 0,1000'), '#7C9289'),
    stroke(script([90, 250], 760, 62, 5), '#F4EBDA', 14, { opacity: '.5' }),
    stroke(script([90, 490], 700, 62, 9), '#F4EBDA', 14, { opacity: '.32' }),
    leaves(),
    stroke(curve(points('436,640 470,600 560,590 610,612')), tone.brick, 6),
    ellipse([610, 612], [12, 12], tone.brick),
    phone(),
    group(
      { transform: 'rotate(-24 760 560)' },
      polygon(points('640,560 860,548 860,576'), '#4B392B'),
      rect([860, 546], [120, 32], '#8A5A3A', { rx: 8 }),
    ),
    grain(50),
  ),
}
