import type { SampleImage } from '../sample-article'
import { cloud, grain, orb, ripples } from './air'
import {
  background,
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
import { person } from './people'
import { poses } from './poses'
import { hills, palm, tree } from './scenery'

const spines = [
  '#A6321F',
  '#D2A04E',
  '#557B7E',
  '#F4EBDA',
  '#445E4E',
  '#CC7358',
  '#283C4A',
  '#AEBB9C',
]

/** A shelf of books: spines of every height, one now and then leaning. */
function books([x, y]: Point, width: number, tall: number, seed: number): string {
  const random = seeded(seed)
  let at = x
  let drawn = ''
  while (at < x + width - 20) {
    const [thick, height] = [11 + random() * 13, tall * (0.66 + random() * 0.3)]
    const colour = spines[Math.floor(random() * spines.length)] ?? tone.cream
    drawn += rect([at, y - height], [thick, height], colour, { rx: 1.5 })
    at += thick + (random() > 0.86 ? 12 : 1.5)
  }
  return drawn
}

function boat(): string {
  const posts = stroke('M-300 -96V-306M-110 -96V-306M80 -96V-306M270 -96V-306', '#5C4329', 12)
  const roof = polygon(points('-356,-300 -306,-360 282,-360 332,-300'), '#B98F5A')
  const thatch = repeat(27, (index) =>
    line([
      [-312 + index * 23, -356 + (index % 2) * 4],
      [-338 + index * 24.6, -304],
    ]),
  )
  const shelves = [-236, -166, -96]
    .map((y, index) => books([-290, y], 352, 62, 11 + index) + rect([-300, y], [382, 8], '#7A5A3E'))
    .join('')
  const hullSide =
    'M-470 -150Q-400 -92 -250 -92H270Q420 -96 520 -176Q500 -30 400 22H-356Q-450 -36 -470 -150Z'
  const stripe = `M-457 -110Q-390 -56 -250 -56H290Q430 -62 509 -130L503 -106Q430 -36 290 -32H-250
      Q-390 -32 -446 -84Z`
  return [
    rect([-300, -300], [380, 208], '#3B3329'),
    shelves,
    person([176, -70], 212, poses.stand, {
      shirt: tone.slate,
      legs: tone.bark,
      head: 'hijab',
      cover: '#E6D6B8',
      sarong: true,
    }),
    posts,
    roof,
    stroke(thatch, '#8E6A3F', 4),
    rect([-362, -306], [700, 14], '#7A5A3E', { rx: 4 }),
    path(hullSide, '#365560'),
    path(stripe, tone.brick),
    stroke('M-470 -150Q-400 -92 -250 -92H270Q420 -96 520 -176', '#D9C199', 11),
    person([420, -118], 200, poses.reach, {
      shirt: '#D2A04E',
      legs: tone.dusk,
      head: 'cap',
      cover: tone.brick,
    }),
  ].join('')
}

function stiltHouse([x, y]: Point, size: number, wall: string, roof: string): string {
  const house = [
    stroke('M-70 0V-64M-24 0V-64M24 0V-64M70 0V-64', tone.umber, 8),
    rect([-88, -140], [176, 78], wall),
    rect([-62, -120], [34, 34], '#5A4A3A'),
    rect([24, -128], [34, 66], '#5A4A3A'),
    polygon(points('-112,-134 -66,-204 66,-204 112,-134'), roof),
  ]
  return place([x, y], house.join(''), size)
}

function jetty(): string {
  const planks = repeat(13, (index) =>
    line([
      [1160 + index * 37, 862],
      [1146 + index * 39, 884],
    ]),
  )
  return (
    stroke('M1210 880V1000M1370 880V1000M1530 880V1000', '#4B392B', 16) +
    polygon(points('1166,856 1620,856 1620,890 1140,890'), '#9A7B54') +
    stroke(planks, '#7A5A3E', 3) +
    rect([1140, 886], [480, 14], '#6B5138')
  )
}

export const perahuPerpustakaan: SampleImage = {
  key: 'perahu-perpustakaan',
  alt: {
    id: 'Perahu beratap rumbia penuh rak buku merapat di dermaga kayu; anak-anak menunggu sambil mengulurkan tangan.',
    en: 'A thatched boat full of bookshelves draws up to a wooden jetty where children wait with arms held out.',
  },
  caption: {
    id: 'Ilustrasi: perahu perpustakaan singgah di kampung tepi sungai.',
    en: 'Illustration: a library boat calls at a riverside village.',
  },
  svg: picture(
    [
      gradient('perahu-sky', [
        [0, '#CBDAD6'],
        [0.5, '#F6E8CE'],
      ]),
      gradient('perahu-river', [
        [0, '#C9BE98'],
        [0.4, '#A79E78'],
        [1, '#6F755F'],
      ]),
    ],
    background('url(#perahu-sky)'),
    orb([350, 210], 70, '#EDBE86', 0.18),
    cloud([900, 130], 440, tone.paper, 0.85),
    cloud([240, 300], 300, tone.paper, 0.6),
    hills({ y: 420, swing: 34, seed: 14, fill: '#B4C4B4', waves: 1 }),
    hills({ y: 474, swing: 22, seed: 27, fill: '#8FA58C', waves: 1.8 }),
    group(
      {},
      ...[60, 190, 620, 760, 1000].map((x, i) =>
        tree([x, 556], 170 + (i % 3) * 36, '#6B886B', tone.umber, i),
      ),
    ),
    palm([420, 560], 260, '#4E6E55', tone.umber, 0.12),
    palm([890, 556], 230, '#4E6E55', tone.umber, -0.14),
    hills({ y: 552, swing: 8, seed: 2, fill: '#5C7A5C', waves: 2 }),
    stiltHouse([300, 576], 0.8, '#D8C39A', '#8A5A44'),
    stiltHouse([1110, 582], 0.85, '#C9B28A', '#6E6A5C'),
    stiltHouse([1330, 596], 1.2, '#DCC7A0', tone.wine),
    rect([0, 574], [1600, 426], 'url(#perahu-river)'),
    ripples({
      from: [0, 586],
      to: [1600, 990],
      count: 90,
      seed: 33,
      colour: '#F4EBDA',
      opacity: 0.42,
    }),
    path('M150 838Q560 900 1010 838Q960 898 590 904T150 838Z', '#4E5244', { opacity: '.45' }),
    place([610, 826], boat()),
    ripples({
      from: [120, 846],
      to: [1120, 900],
      count: 26,
      seed: 12,
      colour: '#F4EBDA',
      opacity: 0.6,
    }),
    palm([1560, 870], 560, '#3B5A47', '#5C4735', -0.12),
    jetty(),
    person(
      [1226, 862],
      168,
      poses.reach,
      { shirt: '#F4EBDA', legs: tone.brick, head: 'short', bareLegs: true },
      'left',
    ),
    person(
      [1336, 864],
      190,
      poses.reach,
      { shirt: '#F4EBDA', legs: tone.brick, head: 'bun', sarong: true },
      'left',
    ),
    person(
      [1440, 864],
      150,
      poses.stand,
      { shirt: tone.moss, legs: tone.dusk, head: 'short', bareLegs: true },
      'left',
    ),
    grain(44),
  ),
}
