import type { SampleImage } from '../sample-article'
import { cloud, grain, orb, ripples } from './air'
import {
  background,
  circle,
  curve,
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
  stroke,
  tone,
} from './drawing'
import { person } from './people'
import { poses } from './poses'
import { hills, hull, palm } from './scenery'

/** A lattice mast with a dish, panels and a lamp; its foot at the origin. */
function mast(height: number): string {
  const half = (y: number) => 44 - (34 * y) / height
  const levels = 11
  const braces = Array.from({ length: levels }, (_, index) => {
    const [low, high] = [(height * index) / levels, (height * (index + 1)) / levels]
    const [a, b] = [half(low), half(high)]
    return (
      line([
        [-a, -low],
        [b, -high],
      ]) +
      line([
        [a, -low],
        [-b, -high],
      ]) +
      line([
        [-b, -high],
        [b, -high],
      ])
    )
  }).join('')
  const legs =
    line([
      [-44, 0],
      [-10, -height],
    ]) +
    line([
      [44, 0],
      [10, -height],
    ])
  const panels = [-26, 0, 26]
    .map((x) => rect([x - 8, -height - 6], [16, 70], tone.paper, { rx: 4 }))
    .join('')
  return [
    stroke(braces, '#7E3A2C', 4.5),
    stroke(legs, tone.brick, 9),
    stroke(`M-34 ${-height + 30}H34`, '#5C4632', 7),
    panels,
    ellipse([34, -height * 0.72], [16, 36], '#EFE6D3'),
    ellipse([40, -height * 0.72], [9, 28], '#C9BCA2'),
    stroke(`M0 ${-height}V${-height - 60}`, '#5C4632', 6),
    circle([0, -height - 64], 9, '#F3D9A0'),
  ].join('')
}

function waves([x, y]: Point): string {
  return [110, 180, 250, 320]
    .map((r, index) => {
      const [dx, dy] = [r * 0.87, r * 0.5]
      const right = `M${x + dx} ${y - dy}A${r} ${r} 0 0 1 ${x + dx} ${y + dy}`
      const left = `M${x - dx} ${y - dy}A${r} ${r} 0 0 0 ${x - dx} ${y + dy}`
      return stroke(right + left, tone.brick, 9, { opacity: String(0.9 - index * 0.2) })
    })
    .join('')
}

function house([x, y]: Point, size: number, roof: string, lit: boolean): string {
  const pane = lit ? '#F3CF8B' : '#6C675A'
  const parts = [
    rect([-80, -84], [160, 84], '#E6D6B8'),
    rect([-58, -60], [32, 32], pane),
    rect([-12, -64], [30, 64], '#7A5A3E'),
    rect([34, -60], [32, 32], pane),
    polygon(points('-104,-80 -58,-146 58,-146 104,-80'), roof),
  ]
  return place([x, y], parts.join(''), size)
}

function panelsOnRack([x, y]: Point): string {
  const panel = polygon(points('-60,0 -34,-52 66,-52 40,0'), '#34505E')
  const grid = stroke('M-47 -26H53M-26 0L0 -52M8 0L34 -52', '#7F9AA0', 3)
  return place([x, y], stroke('M-40 0V26M30 0V26', '#5C4632', 6) + panel + grid)
}

export const sinyalPulau: SampleImage = {
  key: 'sinyal-pulau',
  alt: {
    id: `Menara pemancar merah di pulau kecil berpohon kelapa; lengkung sinyal menyebar di atas la
      ut senja.`,
    en: 'A red radio mast on a small island of palms; arcs of signal spread over the sea at dusk.',
  },
  caption: {
    id: 'Ilustrasi: menara pemancar di pulau kecil.',
    en: 'Illustration: a radio mast on a small island.',
  },
  svg: picture(
    [
      gradient('sinyal-sky', [
        [0, '#8FAFAF'],
        [0.45, '#EBD5B4'],
        [0.62, '#EFC3A0'],
      ]),
      gradient('sinyal-sea', [
        [0, '#D5B79A'],
        [0.25, '#7F9C9A'],
        [1, '#345461'],
      ]),
    ],
    background('url(#sinyal-sky)'),
    cloud([300, 180], 460, '#F6E8CE', 0.8),
    cloud([1330, 300], 420, '#F6E8CE', 0.7),
    orb([330, 500], 84, '#E8956B', 0.16),
    hills({ y: 560, swing: 20, seed: 16, fill: '#A9A794', waves: 0.8 }),
    rect([0, 580], [1600, 420], 'url(#sinyal-sea)'),
    ripples({
      from: [180, 590],
      to: [520, 820],
      count: 46,
      seed: 4,
      colour: '#F6D9B4',
      opacity: 0.7,
    }),
    ripples({
      from: [0, 600],
      to: [1600, 990],
      count: 80,
      seed: 5,
      colour: '#E8E0CC',
      opacity: 0.35,
    }),
    waves([930, 190]),
    path(
      `${curve(points('420,770 560,690 720,640 900,604 1090,620 1260,664 1400,726 1500,770'))}Q960 830 420 770Z`,
      '#5E7A5C',
    ),
    place([930, 640], mast(440)),
    path(
      `${curve(points('440,772 600,716 800,672 1000,664 1220,700 1480,772'))}Q960 826 440 772Z`,
      '#4C6850',
    ),
    panelsOnRack([1050, 676]),
    house([720, 704], 0.9, '#8A4A38', true),
    house([1230, 722], 0.95, '#5F6A6A', true),
    house([590, 744], 0.8, '#6C6658', false),
    group(
      {},
      palm([640, 730], 250, '#34503F', '#4B392B', -0.14),
      palm([820, 700], 210, '#3E5E4A', '#4B392B', 0.1),
      palm([1130, 700], 240, '#34503F', '#4B392B', 0.16),
      palm([1340, 744], 260, '#34503F', '#4B392B', 0.2),
      palm([1300, 740], 180, '#3E5E4A', '#4B392B', -0.12),
    ),
    path('M400 772Q960 742 1520 772Q1440 824 960 832T400 772Z', '#E3CBA0'),
    path('M470 790Q960 770 1450 790Q1380 822 960 828T470 790Z', '#CDB28C'),
    person([980, 800], 108, poses.stand, {
      shirt: tone.paper,
      legs: tone.brick,
      head: 'hijab',
      cover: tone.teal,
      sarong: true,
    }),
    person(
      [1034, 802],
      84,
      poses.walk,
      { shirt: '#D2A04E', legs: tone.dusk, bareLegs: true },
      'left',
    ),
    hull([420, 900], 360, '#2C4350', tone.brick),
    stroke('M300 870H540M330 858L300 926M510 858L540 926M270 930H570', '#D9C199', 7),
    person([400, 880], 150, poses.sit, {
      shirt: '#E6D6B8',
      legs: '#7A5A3E',
      head: 'caping',
      cover: '#D9C199',
    }),
    hull([1330, 880], 190, '#7A5A3E', '#E6D6B8'),
    grain(49),
  ),
}
