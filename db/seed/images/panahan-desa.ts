import type { SampleImage } from '../sample-article'
import { cloud, grain, orb } from './air'
import {
  background,
  circle,
  ellipse,
  gradient,
  group,
  line,
  type Point,
  path,
  picture,
  place,
  points,
  polygon,
  rect,
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { hills, tree } from './scenery'

type Dress = { jacket: string; stripe: string; cloth: string; pattern: string; veil?: string }

/** An archer sitting cross-legged, the bow held level and drawn to the belly, facing right. */
function archer(dress: Dress): string {
  const skin = '#8A5B40'
  const stripes = repeat(5, (index) =>
    line([
      [-30 + index * 14, -150],
      [-36 + index * 15, -66],
    ]),
  )
  const dotsOnCloth = repeat(9, (index) => `M${-78 + index * 19} ${-30 + (index % 2) * 12}h0`)
  const head = dress.veil
    ? circle([4, -194], 25, skin) +
      path(
        `M22 -210A27 27 0 0 0 -24 -196Q-26 -166 -36 -146Q0 -132 26 -148Q10 -164 8 -174
          Q0 -196 22 -210Z`,
        dress.veil,
      )
    : circle([4, -192], 25, skin) +
      path('M-22 -188Q-24 -222 6 -222Q30 -220 30 -200Q4 -208 -22 -188Z', '#3A2C22') +
      circle([-24, -192], 8, '#3A2C22')
  return [
    ellipse([10, 4], [120, 12], '#3D4A38', { opacity: '.35' }),
    path('M-92 0Q-104 -44 -40 -62H36Q104 -52 112 -14Q112 0 96 0Z', dress.cloth),
    path('M-70 0Q-20 -42 96 -16Q110 -4 96 0Z', dress.pattern),
    stroke(dotsOnCloth, '#E6D6B8', 6, { opacity: '.7' }),
    path('M-44 -58Q-52 -140 -26 -158Q4 -170 32 -156Q48 -120 42 -58Z', dress.jacket),
    stroke(stripes, dress.stripe, 3.5, { opacity: '.8' }),
    stroke('M2 -168V-176', skin, 18),
    head,
    // The bow lies level in front, its string drawn back.
    stroke('M118 -176Q150 -156 148 -118Q150 -78 118 -58', '#6B4527', 9),
    stroke('M118 -176L24 -112L118 -58', '#F4EBDA', 2.5),
    stroke('M10 -112H206', '#D9C199', 5),
    path('M204 -120L226 -112L204 -104Z', '#3A2C22'),
    path('M8 -112L-8 -120H18ZM8 -112L-8 -104H18Z', tone.brick),
    stroke('M28 -138L72 -126L140 -116', dress.jacket, 24),
    stroke('M108 -118L142 -114', skin, 15),
    stroke('M-34 -140L-44 -98L12 -108', dress.jacket, 24),
    stroke('M-6 -106L20 -112', skin, 15),
  ].join('')
}

/** A straw figure hanging from a pole: red crown, white body, a ball below. */
function target([x, y]: Point, size: number): string {
  const parts = [
    stroke('M-90 0V-330M90 0V-330M-110 -326H110', '#5C4632', 11),
    stroke('M0 -326V-268', '#D9C199', 5),
    rect([-16, -268], [32, 44], tone.brick, { rx: 8 }),
    rect([-16, -226], [32, 130], tone.paper, { rx: 8 }),
    stroke('M-16 -192H16M-16 -152H16', '#CFC5AE', 4),
    stroke('M0 -96V-70', '#D9C199', 4),
    circle([0, -58], 15, '#D2A04E'),
    stroke('M-120 -214L-14 -200M-118 -226L-112 -213M-122 -202L-112 -213', '#5C4632', 4),
  ]
  return place(
    [x, y],
    ellipse([0, 2], [110, 10], '#4C5C44', { opacity: '.4' }) + parts.join(''),
    size,
  )
}

function pavilion([x, y]: Point): string {
  const posts = repeat(5, (index) => rect([-192 + index * 92, -120], [14, 120], '#6B4527'))
  const parts = [
    rect([-220, -8], [440, 18], '#B9AC8E'),
    rect([-180, -116], [360, 110], '#3E4A40', { opacity: '.55' }),
    posts,
    polygon(points('-270,-108 -110,-186 110,-186 270,-108'), '#8B4A34'),
    polygon(points('-116,-182 -64,-262 64,-262 116,-182'), '#7A3F2C'),
    stroke('M-70 -264H70', '#5C2E20', 9),
    stroke('M-116 -184H116', '#A5634A', 6),
  ]
  return place([x, y], parts.join(''))
}

function flags(): string {
  const cord = stroke('M-20 268Q380 372 800 300T1620 250', '#6B5138', 3)
  const cloths = repeat(17, (index) => {
    const x = 20 + index * 96
    const y = 318 + Math.sin(index * 0.62 + 0.4) * 24 - (index > 9 ? (index - 9) * 6 : 0)
    const fill = [tone.brick, '#F4EBDA', '#D2A04E', '#557B7E'][index % 4] ?? ''
    return polygon(
      [
        [x, y - 14],
        [x + 40, y - 12],
        [x + 20, y + 34],
      ],
      fill,
    )
  })
  return cord + cloths
}

function grass(): string {
  const random = seeded(63)
  return stroke(
    repeat(70, () => {
      const [x, y] = [Math.round(random() * 1600), Math.round(640 + random() * 350)]
      return `M${x} ${y}l-6 -16M${x + 6} ${y}l4 -18`
    }),
    '#5C7A4F',
    4,
    { opacity: '.7' },
  )
}

const dresses: readonly Dress[] = [
  { jacket: '#4E5F63', stripe: '#B9C2BC', cloth: '#5A4230', pattern: '#7A5A3E' },
  { jacket: tone.brick, stripe: '#D98A72', cloth: '#4A3B30', pattern: '#6B5138', veil: '#F4EBDA' },
  { jacket: '#D2A04E', stripe: '#8C6A2E', cloth: '#3E4F58', pattern: '#557B7E' },
]

export const panahanDesa: SampleImage = {
  key: 'panahan-desa',
  alt: {
    id: 'Tiga pemanah berbusana Jawa duduk bersila membidik sasaran gantung di lapangan desa; pendapa di kejauhan.',
    en: 'Three archers in Javanese dress sit cross-legged, aiming at hanging targets on a village green.',
  },
  caption: {
    id: 'Ilustrasi: panahan duduk gaya Mataraman di lapangan desa.',
    en: 'Illustration: seated archery in the Mataram style on a village green.',
  },
  svg: picture(
    [
      gradient('panahan-sky', [
        [0, '#C3D5D2'],
        [0.55, '#F6E9CF'],
      ]),
      gradient('panahan-field', [
        [0, '#A9B98A'],
        [1, '#7A9468'],
      ]),
    ],
    background('url(#panahan-sky)'),
    orb([230, 190], 66, '#EFC48C', 0.2),
    cloud([720, 140], 460, tone.paper, 0.9),
    cloud([1330, 210], 380, tone.paper, 0.7),
    hills({ y: 470, swing: 40, seed: 52, fill: '#B3C4B2', waves: 1 }),
    hills({ y: 530, swing: 20, seed: 13, fill: '#8FA885', waves: 1.7 }),
    [40, 170, 820, 960, 1080, 1560]
      .map((x, i) =>
        tree([x, 620], 230 + (i % 3) * 40, i % 2 ? '#5F8062' : '#6F8F6C', '#5C4632', i + 1),
      )
      .join(''),
    pavilion([480, 610]),
    flags(),
    rect([0, 596], [1600, 404], 'url(#panahan-field)'),
    grass(),
    target([1120, 680], 0.62),
    target([1270, 716], 0.74),
    target([1440, 764], 0.9),
    path('M0 760L900 690L1000 1000H0Z', '#8FA572', { opacity: '.6' }),
    stroke('M640 742L748 1000', '#F4EBDA', 6, { opacity: '.8' }),
    group(
      {},
      ...dresses.map((dress, index) =>
        place([620 - index * 205, 752 + index * 100], archer(dress), 0.82 + index * 0.22),
      ),
    ),
    grain(53),
  ),
}
