import type { SampleImage } from '../sample-article'
import { cloud, grain, orb } from './air'
import {
  background,
  circle,
  dots,
  ellipse,
  gradient,
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
import { hills } from './scenery'

const horizon = 470
const vanish: Point = [930, 400]

/** Where the line from the vanishing point through `x` at the bottom edge crosses `y`. */
function across(x: number, y: number): Point {
  const share = (y - vanish[1]) / (1000 - vanish[1])
  return [vanish[0] + (x - vanish[0]) * share, y]
}

const rows = [482, 506, 540, 590, 664, 776, 960, 1240]
const columns = [-2700, -1900, -1160, -460, 240, 900, 1560, 2260, 3000, 3800, 4600]
const waters = ['#C9D6CF', '#B5C8C3', '#E9D9BC', '#A3BBB8', '#D8DCCB', '#EBCFB2', '#BFD0CA']

function pans(): string {
  const random = seeded(18)
  return rows
    .slice(0, -1)
    .flatMap((top, row) =>
      columns.slice(0, -1).map((left, column) => {
        const bottom = rows[row + 1] ?? 1000
        const right = columns[column + 1] ?? 0
        const edge = (bottom - top) * 0.06
        const gap = 34
        const fill = waters[Math.floor(random() * waters.length)] ?? tone.foam
        const corners = [
          across(left + gap, top + edge),
          across(right - gap, top + edge),
          across(right - gap, bottom - edge),
          across(left + gap, bottom - edge),
        ]
        return corners.every(([x]) => x < -20) || corners.every(([x]) => x > 1620)
          ? ''
          : polygon(corners, fill)
      }),
    )
    .join('')
}

function heap([x, y]: Point, size: number): string {
  const random = seeded(Math.round(x))
  const sparkle = Array.from({ length: 26 }, (): Point => {
    const rise = random() * 0.9
    return [x + (random() * 2 - 1) * size * 0.62 * (1 - rise), y - rise * size * 0.72]
  })
  return (
    ellipse([x + size * 0.1, y + size * 0.02], [size * 0.82, size * 0.12], '#6E7466', {
      opacity: '.3',
    }) +
    path(
      `M${x - size * 0.72} ${y}
        Q${x - size * 0.3} ${y - size * 0.46} ${x - size * 0.06} ${y - size * 0.78}
        Q${x} ${y - size * 0.84} ${x + size * 0.07} ${y - size * 0.78}
        Q${x + size * 0.34} ${y - size * 0.44} ${x + size * 0.72} ${y}
        Q${x} ${y + size * 0.16} ${x - size * 0.72} ${y}Z`,
      '#FDFCF8',
    ) +
    path(
      `M${x + size * 0.03} ${y - size * 0.81}
        Q${x + size * 0.34} ${y - size * 0.44} ${x + size * 0.72} ${y}
        Q${x + size * 0.42} ${y + size * 0.07} ${x + size * 0.2} ${y + size * 0.075}
        Q${x + size * 0.24} ${y - size * 0.3} ${x + size * 0.03} ${y - size * 0.81}Z`,
      '#DAD8CB',
    ) +
    dots(sparkle, 3, '#C3C2B4')
  )
}

/** The little wooden pump-mills of the salt coast. */
function mill([x, y]: Point, size: number, turn: number): string {
  const blade = 'M0 -10L16 -112H-6Z'
  const sails = [0, 90, 180, 270].map((angle) =>
    path(blade, tone.brick, { transform: `rotate(${angle + turn})` }),
  )
  return place(
    [x, y],
    stroke('M0 -230V0M-46 0L0 -190L46 0M-26 -84H26', '#5C4632', 9) +
      stroke('M0 -230H74', '#5C4632', 7) +
      polygon(points('66,-252 110,-262 110,-206 66,-216'), '#D9C199') +
      place([0, -230], sails.join('')) +
      circle([0, -230], 11, '#3A2C20'),
    size,
  )
}

function hut([x, y]: Point): string {
  return (
    rect([x - 70, y - 62], [140, 62], '#A98D63') +
    rect([x - 16, y - 46], [32, 46], '#5C4632') +
    polygon(
      [
        [x - 92, y - 56],
        [x - 40, y - 108],
        [x + 40, y - 108],
        [x + 92, y - 56],
      ],
      '#7D6444',
    )
  )
}

export const garamRakyat: SampleImage = {
  key: 'garam-rakyat',
  alt: {
    id: 'Petak-petak tambak garam memantulkan langit; petambak menggaruk garam di antara gundukan putih dan kincir.',
    en: 'A grid of salt pans mirrors the sky; salt farmers rake between white heaps and small wooden windmills.',
  },
  caption: {
    id: 'Ilustrasi: panen garam di tambak rakyat.',
    en: 'Illustration: the harvest on smallholder salt pans.',
  },
  svg: picture(
    [
      gradient('garam-sky', [
        [0, '#BFD3D2'],
        [0.45, '#F7E7CB'],
      ]),
    ],
    background('url(#garam-sky)'),
    orb([1260, 210], 72, '#F0C185', 0.2),
    cloud([360, 140], 480, tone.paper, 0.9),
    cloud([840, 250], 360, tone.paper, 0.75),
    hills({ y: 430, swing: 26, seed: 10, fill: '#A9BDB6', waves: 1.2 }),
    rect([0, horizon], [1600, 530], '#A48C66'),
    rect([0, horizon - 12], [1600, 16], '#7F8B6C'),
    pans(),
    hut([250, 492]),
    mill([520, 494], 0.5, 20),
    mill([1420, 520], 0.72, 48),
    mill([120, 600], 0.95, 12),
    [760, 850, 940].map((x, i) => heap([x, 520 + (i % 2) * 8], 62)).join(''),
    heap([1180, 574], 96),
    heap([1330, 590], 96),
    heap([420, 664], 150),
    person(
      [690, 690],
      190,
      poses.rake,
      { shirt: tone.slate, legs: '#5A5348', head: 'caping', cover: '#E0CB9F' },
      'left',
    ),
    stroke(
      line([
        [634, 596],
        [560, 692],
      ]),
      '#5C4632',
      6,
    ) + stroke('M532 690L584 698', '#5C4632', 10),
    heap([1370, 800], 226),
    person([960, 884], 330, poses.rake, {
      shirt: tone.brick,
      legs: '#3D4C4F',
      head: 'caping',
      cover: '#E6D6B8',
    }),
    stroke(
      line([
        [1050, 700],
        [1196, 874],
      ]),
      '#5C4632',
      9,
    ) + stroke('M1156 886L1240 864', '#5C4632', 16),
    heap([170, 900], 260),
    repeat(3, (index) =>
      path(`M${560 + index * 20} ${880 + index * 26}q70 -12 150 0`, 'none', {
        stroke: tone.paper,
        'stroke-width': 5,
        'stroke-opacity': '.7',
      }),
    ),
    grain(47),
  ),
}
