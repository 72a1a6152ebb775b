import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  dots,
  ellipse,
  gradient,
  type Point,
  path,
  picture,
  place,
  points,
  polygon,
  rect,
  repeat,
  seeded,
  short,
  stroke,
  tone,
} from './drawing'
import { person } from './people'
import { poses } from './poses'

/** Peppers heaped in a cone: tapered strokes laid from the bottom up, stems here and there. */
function peppers(
  [x, y]: Point,
  [rx, height]: Point,
  seed: number,
  colours: readonly string[],
): string {
  const random = seeded(seed)
  const layers = [colours[0] ?? tone.brick, ...colours, ...colours]
  return layers
    .map((colour, layer) => {
      const share = 1 - layer / (layers.length + 1.5)
      const bodies: string[] = []
      const stems: string[] = []
      for (let index = 0; index < 15; index += 1) {
        const px = x + (random() * 2 - 1) * rx * share
        const rise = height * (1 - share) + random() * height * 0.2
        const py = y - rise - Math.sqrt(Math.max(0, 1 - ((px - x) / rx) ** 2)) * height * 0.16
        const angle = (random() - 0.5) * 1.9 + (random() > 0.5 ? Math.PI : 0)
        const [dx, dy] = [Math.cos(angle) * 54, Math.sin(angle) * 26]
        bodies.push(
          `M${short(px)} ${short(py)}
            q${short(dx * 0.5 - dy * 0.2)} ${short(dy * 0.5 + 13)} ${short(dx)} ${short(dy)}`,
        )
        if (index % 3 === 0)
          stems.push(`M${short(px)} ${short(py)}l${short(-dx * 0.24)} ${short(-dy * 0.2 - 5)}`)
      }
      return stroke(stems.join(''), tone.pine, 5) + stroke(bodies.join(''), colour, 13)
    })
    .join('')
}

function basket([x, y]: Point, rx: number): string {
  const weave = repeat(15, (index) => {
    const dx = ((index - 7) / 7.4) * rx
    const edge = Math.sqrt(1 - (dx / rx) ** 2)
    return `M${short(x + dx)} ${short(y + edge * rx * 0.2)}v${short(20 + edge * 22)}`
  })
  return (
    ellipse([x, y + rx * 0.24], [rx * 1.06, rx * 0.26], tone.ink, { opacity: '.2' }) +
    path(
      `M${x - rx} ${y}A${rx} ${rx * 0.3} 0 0 0 ${x + rx} ${y}L${x + rx * 0.9} ${y + 44}
        A${rx * 0.9} ${rx * 0.27} 0 0 1 ${x - rx * 0.9} ${y + 44}Z`,
      '#A67E4B',
    ) +
    stroke(weave, '#7D5A33', 4) +
    ellipse([x, y], [rx, rx * 0.24], '#CBA56B') +
    ellipse([x, y], [rx * 0.93, rx * 0.2], '#8A6539')
  )
}

function shallots([x, y]: Point, rx: number): string {
  const random = seeded(77)
  const rows = [0, 1, 2, 3].map((row) =>
    Array.from(
      { length: 11 - row * 2.5 },
      (_, index): Point => [
        x + (index - (10 - row * 2.5) / 2) * rx * 0.17 + random() * 8,
        y - row * 30 + random() * 8 - 6,
      ],
    ),
  )
  return rows
    .map((row) => {
      const lights = row.map(([px, py]): Point => [px - 8, py - 8])
      const tips = row.map(([px, py]) => `M${Math.round(px)} ${Math.round(py - 18)}l4 -14`).join('')
      return stroke(tips, '#C9A06B', 5) + dots(row, 23, '#8F4A55') + dots(lights, 6, '#C08A8C')
    })
    .join('')
}

function card([x, y]: Point, turn: number): string {
  const marks =
    rect([-50, -116], [100, 74], tone.paper, { rx: 4 }) +
    stroke('M-32 -92H8M-32 -66H30', '#8C8577', 7) +
    path('M22 -104L38 -86H28V-74H16V-86H6Z', tone.brick, { transform: 'translate(6 2)' }) +
    stroke('M0 -42V30', '#7D5A33', 7)
  return place([x, y], marks, 1, turn)
}

function awning(): string {
  return repeat(14, (index) => {
    const x = -60 + index * 124
    const fill = index % 2 === 0 ? '#B75A40' : '#F1E6CF'
    const [top, next] = [800 + (x - 800) * 0.86, 800 + (x + 124 - 800) * 0.86]
    return (
      polygon(
        [
          [top, 0],
          [next, 0],
          [x + 124, 150],
          [x, 150],
        ],
        fill,
      ) +
      path(`M${x} 150H${x + 124}V172A62 40 0 0 1 ${x} 172Z`, fill) +
      rect([x, 148], [124, 6], tone.ink, { opacity: '.14' })
    )
  })
}

function scale([x, y]: Point): string {
  return place(
    [x, y],
    [
      rect([-84, -14], [168, 30], '#3D535C', { rx: 8 }),
      rect([-20, -70], [40, 60], '#4E6770'),
      circle([0, -108], 66, '#4E6770'),
      circle([0, -108], 53, tone.paper),
      stroke('M0 -108L26 -138', tone.brick, 6),
      stroke('M-40 -108h8M40 -108h-8M0 -148v8M-28 -136l5 5M28 -136l-5 5', tone.ink, 4),
      path('M-112 -196H112Q100 -160 60 -160H-60Q-100 -160 -112 -196Z', '#8FA3A4'),
      rect([-10, -176], [20, 20], '#3D535C'),
    ].join(''),
  )
}

export const hargaCabai: SampleImage = {
  key: 'harga-cabai',
  alt: {
    id: 'Lapak pasar dengan tampah cabai merah, cabai hijau, dan bawang merah; dua penjual berdiri di dekat timbangan.',
    en: 'A market stall with baskets of red chilies, green chilies and shallots; two vendors stand by a scale.',
  },
  caption: {
    id: 'Ilustrasi: lapak cabai di pasar pagi.',
    en: 'Illustration: a chili stall at a morning market.',
  },
  svg: picture(
    [
      gradient('cabai-air', [
        [0, '#DCCDAE'],
        [1, '#EFE3CB'],
      ]),
      gradient('cabai-table', [
        [0, '#8A7656'],
        [1, '#5D4E39'],
      ]),
    ],
    background('url(#cabai-air)'),
    [60, 420, 1010, 1330]
      .map((x, i) => rect([x, 250 + (i % 2) * 40], [230, 420], i % 2 === 0 ? '#CDBD9C' : '#D6C8A8'))
      .join(''),
    polygon(points('30,250 320,250 290,200 60,200'), '#A9B59A'),
    polygon(points('980,252 1270,252 1240,206 1010,206'), '#9DB0AD'),
    [430, 1180]
      .map((x) =>
        person(
          [x, 640],
          250,
          poses.walk,
          { shirt: '#B9A98A', legs: '#A79878', skin: '#A88F72', hair: '#8A7A60', head: 'short' },
          x > 800 ? 'left' : 'right',
        ),
      )
      .join(''),
    stroke('M110 150V1000M1490 150V1000', '#6B5138', 20),
    awning(),
    person([600, 880], 520, poses.stand, {
      shirt: tone.teal,
      legs: tone.dusk,
      head: 'hijab',
      cover: '#F1E6CF',
    }),
    person(
      [1060, 900],
      540,
      poses.reach,
      { shirt: '#D2A04E', legs: tone.dusk, head: 'caping', cover: '#DCC79C' },
      'left',
    ),
    rect([0, 690], [1600, 310], 'url(#cabai-table)'),
    rect([0, 690], [1600, 14], '#A68F68'),
    scale([830, 716]),
    basket([330, 800], 270),
    peppers([322, 838], [236, 210], 3, ['#8E2A1A', '#A6321F', '#BF4630', '#A6321F']),
    basket([1270, 800], 270),
    peppers([1262, 838], [232, 196], 8, ['#4F6B42', '#64834F', '#7D9A5F', '#64834F']),
    basket([800, 866], 240),
    shallots([800, 884], 218),
    card([520, 800], 5),
    card([1060, 806], -6),
    card([1530, 850], 5),
    grain(46),
  ),
}
