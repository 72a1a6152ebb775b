import type { SampleImage } from '../sample-article'
import { cloud, grain, orb, stars } from './air'
import {
  background,
  circle,
  gradient,
  line,
  type Point,
  path,
  picture,
  polygon,
  rect,
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { hills, mountain, skyline } from './scenery'

const deck = 520
const valley = { y: 800, swing: 34, seed: 12, fill: '#1B2A30', waves: 1.4 }

/** One steel tower of the trestle, braced between the deck and the valley floor. */
function tower(x: number): string {
  const foot = skyline(valley)(x) + 20
  const spread = (y: number) => 16 + (y - deck) * 0.11
  const storeys = Math.max(2, Math.round((foot - deck) / 70))
  const level = (index: number) => deck + ((foot - deck) * index) / storeys
  const braces = Array.from({ length: storeys }, (_, index) => {
    const [top, bottom] = [level(index), level(index + 1)]
    const [a, b] = [spread(top), spread(bottom)]
    return (
      line([
        [x - a, top],
        [x + b, bottom],
      ]) +
      line([
        [x + a, top],
        [x - b, bottom],
      ]) +
      line([
        [x - b, bottom],
        [x + b, bottom],
      ])
    )
  }).join('')
  const legs =
    line([
      [x - 16, deck],
      [x - spread(foot), foot],
    ]) +
    line([
      [x + 16, deck],
      [x + spread(foot), foot],
    ])
  return stroke(braces, '#6F8A90', 3.5) + stroke(legs, '#8CA4A6', 9)
}

function truss(): string {
  const zigzag = Array.from(
    { length: 37 },
    (_, index): Point => [-40 + index * 46, index % 2 === 0 ? deck + 8 : deck + 44],
  )
  return (
    stroke(line(zigzag), '#7D969A', 5) +
    stroke(`M-20 ${deck + 46}H1620`, '#7D969A', 6) +
    rect([-20, deck - 6], [1640, 14], '#A9BBB8')
  )
}

function carriage(x: number): string {
  const top = deck - 82
  const windows = repeat(6, (index) =>
    rect([x + 24 + index * 36, top + 22], [24, 24], index % 4 === 2 ? '#F7DFA6' : '#EFC36F', {
      rx: 4,
    }),
  )
  const wheels = [44, 74, 176, 206].map((dx) => circle([x + dx, deck - 10], 8, tone.ink)).join('')
  return (
    rect([x, top], [248, 68], '#DAD3C4', { rx: 12 }) +
    rect([x + 4, top], [240, 12], '#9C9A92', { rx: 6 }) +
    rect([x, top + 52], [248, 9], tone.brick) +
    windows +
    wheels
  )
}

function engine(x: number): string {
  const top = deck - 88
  const body = `M${x} ${deck - 14}V${top + 10}Q${x} ${top} ${x + 10} ${top}H${x + 186}
    Q${x + 214} ${top + 4} ${x + 226} ${top + 40}L${x + 234} ${deck - 14}Z`
  return (
    polygon(
      [
        [x + 230, deck - 42],
        [1640, deck - 130],
        [1640, deck + 30],
      ],
      'url(#kereta-beam)',
    ) +
    path(body, '#DAD3C4') +
    path(`M${x} ${top + 52}H${x + 229}L${x + 234} ${deck - 14}H${x}Z`, tone.brick) +
    path(
      `M${x + 168} ${top + 16}H${x + 190}Q${x + 204} ${top + 20} ${x + 210} ${top + 42}H${x + 168}
        Z`,
      '#EFC36F',
    ) +
    repeat(4, (index) => rect([x + 26 + index * 32, top + 18], [18, 20], '#6D6A64', { rx: 3 })) +
    [40, 70, 164, 194].map((dx) => circle([x + dx, deck - 10], 9, tone.ink)).join('') +
    circle([x + 226, deck - 42], 8, '#FFF3CF')
  )
}

function pines(): string {
  const random = seeded(31)
  const ground = skyline({ y: 930, swing: 26, seed: 5, fill: '', waves: 1.7 })
  return repeat(26, (index) => {
    const x = index * 66 + random() * 40 - 30
    const y = ground(x) + 12
    const height = 60 + random() * 90
    const tier = (rise: number, half: number): Point[] => [
      [x - half, y - height * rise],
      [x, y - height * (rise + 0.5)],
      [x + half, y - height * rise],
    ]
    return polygon(tier(0, height * 0.22), '#0F191F') + polygon(tier(0.4, height * 0.16), '#0F191F')
  })
}

export const keretaMalam: SampleImage = {
  key: 'kereta-malam',
  alt: {
    id: 'Kereta dengan jendela menyala melintasi jembatan baja tinggi di antara pegunungan, di bawah bulan purnama.',
    en: 'A train with lit windows crosses a tall steel viaduct between mountains under a full moon.',
  },
  caption: {
    id: 'Ilustrasi: kereta malam di atas jembatan pegunungan.',
    en: 'Illustration: the night train on a mountain viaduct.',
  },
  svg: picture(
    [
      gradient('kereta-sky', [
        [0, '#16222D'],
        [0.55, '#2E4957'],
        [0.8, '#6B8488'],
      ]),
      gradient('kereta-mist', [
        [0, '#8FA6A6', 0],
        [1, '#8FA6A6', 0.5],
      ]),
      gradient('kereta-beam', [
        [0, '#FFF3CF', 0.05],
        [0.5, '#FFF3CF', 0.42],
        [1, '#FFF3CF', 0.05],
      ]),
    ],
    background('url(#kereta-sky)'),
    stars(3, 70, 380),
    orb([1180, 190], 78, '#F4E7C6', 0.09),
    cloud([1080, 232], 320, '#31505E', 0.85),
    cloud([360, 180], 380, '#2C4856', 0.7),
    mountain([420, 720], [1100, 420], '#3E5C66', '#35515C'),
    mountain([1240, 740], [1000, 360], '#48666E', '#3C5963'),
    rect([0, 400], [1600, 340], 'url(#kereta-mist)'),
    hills({ y: 600, swing: 46, seed: 8, fill: '#33505A', waves: 1.2 }),
    rect([0, 560], [1600, 180], 'url(#kereta-mist)', { opacity: '.6' }),
    hills({ y: 715, swing: 42, seed: 21, fill: '#263D46', waves: 1.5 }),
    hills(valley),
    repeat(9, (index) => tower(70 + index * 184)),
    truss(),
    repeat(5, (index) => carriage(-60 + index * 256)),
    engine(1224),
    hills({ y: 930, swing: 26, seed: 5, fill: '#0F191F', waves: 1.7 }),
    pines(),
    grain(40, 0.1),
  ),
}
