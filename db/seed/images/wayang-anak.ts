import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  curve,
  ellipse,
  glow,
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
import { onlooker } from './people'

const card = '#4A2F1E'
const rim = '#2E1D14'
const hole = '#F3CE8C'

/** The mouse-deer: slim legs, a tail flick, cut-out spots. */
function mouseDeer(): string {
  const body = `M-92 -96Q-80 -150 -10 -146Q52 -146 74 -176Q78 -216 112 -224L124 -250Q140 -234 136 -216
      Q168 -200 172 -180Q150 -168 124 -172Q112 -120 84 -92L92 0H76L58 -78Q10 -60 -38 -74L-34 0H-50
      L-66 -70L-92 0H-106L-96 -80Q-110 -84 -116 -112Q-104 -116 -92 -96Z`
  const spots = stroke(
    'M-60 -112h0M-34 -122h0M-8 -116h0M20 -122h0M44 -112h0M-46 -94h0M0 -94h0M28 -96h0',
    hole,
    11,
  )
  return (
    path(body, card) + spots + circle([132, -196], 6, hole) + stroke('M96 -190L80 -150', hole, 5)
  )
}

/** The crocodile: a long jaw of notched teeth, plates along the back. */
function crocodile(): string {
  const back = repeat(10, (index) => `l${index % 2 === 0 ? '15 -20' : '15 20'}`)
  const body = `M-270 -40Q-200 -96 -120 -92${back}L120 -92Q150 -112 172 -92L300 -82L292 -64
    L180 -58L296 -40L280 -22L150 -24Q120 -20 96 -22L110 0H70L56 -22H-90L-80 0H-120L-132 -26
    Q-220 -18 -270 -40Z`
  const scales = stroke(
    'M-150 -62h0M-118 -56h0M-86 -62h0M-54 -56h0M-22 -62h0M10 -56h0M42 -62h0M74 -56h0',
    hole,
    12,
  )
  const teeth = stroke('M196 -60l8 9 8 -9 8 9 8 -8 8 9 8 -9 8 9 8 -9', hole, 4)
  return path(body, card) + scales + teeth + circle([146, -84], 7, hole)
}

/** A garuda-like bird of our own, wing raised. */
function bird(): string {
  const wing = `M-10 -70Q-70 -190 -180 -210Q-160 -180 -170 -160Q-140 -158 -140 -132Q-112 -134 -108 -106
      Q-82 -108 -76 -78Q-50 -74 -10 -50Z`
  const body = `M-120 -20Q-60 -60 0 -72Q40 -84 52 -120Q64 -152 96 -146L136 -130L100 -118Q96 -70 60 -34
      Q20 -4 -40 -6L-96 16L-90 -4L-130 4Z`
  const cuts =
    stroke('M-50 -96Q-86 -136 -128 -156M-40 -82Q-70 -108 -100 -122', hole, 6) +
    stroke('M-20 -36h0M4 -42h0M28 -52h0M-44 -28h0', hole, 10)
  return path(wing, rim) + path(body, card) + cuts + circle([84, -132], 6, hole)
}

function rod([x, y]: Point, length: number, lean: number): string {
  return stroke(`M${x} ${y}L${x + lean} ${y + length}`, rim, 9)
}

function mountainFan([x, y]: Point, size: number): string {
  const leaf = `M0 -300Q34 -240 78 -190Q112 -136 96 -70Q84 -30 60 0H-60Q-84 -30 -96 -70Q-112 -136 -78 -190
      Q-34 -240 0 -300Z`
  const branches = stroke(
    `M0 -20V-226M0 -70L-50 -106M0 -70L50 -106M0 -118L-44 -158M0 -118L44 -158M0 -164L-26 -198
      M0 -164L26 -198`,
    hole,
    8,
  )
  const fruits = stroke(
    'M-56 -114h0M56 -114h0M-50 -166h0M50 -166h0M-30 -206h0M30 -206h0M0 -244h0',
    hole,
    15,
  )
  const door = path('M-26 0V-24Q0 -44 26 -24V0Z', hole)
  return place([x, y], path(leaf, card) + branches + fruits + door, size)
}

function curtain(side: 1 | -1): string {
  const folds = repeat(4, (index) => {
    const x = index * 52
    return path(
      `M${x} 0H${x + 52}Q${x + 40} 420 ${x + 46 - index * 14} 800H${x - index * 14}
        Q${x + 8} 420 ${x} 0Z`,
      index % 2 === 0 ? '#8C2A1B' : tone.brick,
    )
  })
  return side === 1 ? place([0, 60], folds) : place([1600, 60], folds, [-1, 1])
}

function scallops(): string {
  return repeat(
    11,
    (index) =>
      path(
        `M${index * 150 - 20} 0h150v76q-75 84 -150 0z`,
        index % 2 === 0 ? tone.brick : '#8C2A1B',
      ) + circle([index * 150 + 55, 128], 11, '#D2A04E'),
  )
}

function hand([x, y]: Point, turn: number): string {
  return place(
    [x, y],
    stroke('M0 22V190', '#8A5B40', 46) +
      circle([0, 10], 33, '#8A5B40') +
      stroke('M-20 -4L8 -14M-22 12L10 4M-20 28L8 22', '#6E4630', 6) +
      stroke('M0 84V220', '#D2A04E', 60),
    1,
    turn,
  )
}

export const wayangAnak: SampleImage = {
  key: 'wayang-anak',
  alt: {
    id: 'Wayang kardus kancil, buaya, dan burung di layar menyala; anak-anak menonton dari depan panggung.',
    en: 'Cardboard shadow puppets of a mouse-deer, a crocodile and a bird on a lit screen, watched by children.',
  },
  caption: {
    id: 'Ilustrasi: pentas wayang kardus buatan anak-anak.',
    en: 'Illustration: a show of cardboard shadow puppets made by children.',
  },
  svg: picture(
    [
      gradient('wayang-room', [
        [0, '#3A2620'],
        [1, '#221A1A'],
      ]),
      glow('wayang-light', [
        [0, '#FCEBC0'],
        [0.55, '#F3CE8C'],
        [1, '#D89A55'],
      ]),
    ],
    background('url(#wayang-room)'),
    rect([170, 90], [1260, 640], '#6B4527', { rx: 10 }),
    rect([194, 110], [1212, 600], 'url(#wayang-light)'),
    circle([800, 330], 190, '#FFF6DC', { opacity: '.5' }),
    path(
      `${curve(points('194,640 380,610 600,640 820,616 1060,640 1406,606'))}V710H194Z`,
      '#B8763C',
      { opacity: '.75' },
    ),
    stroke(
      'M240 672q30 -14 60 0t60 0t60 0M560 684q30 -14 60 0t60 0t60 0M1000 676q30 -14 60 0t60 0t60 0',
      '#8E5528',
      6,
      { opacity: '.6' },
    ),
    rod([500, 560], 260, -16),
    rod([1150, 604], 230, -30),
    rod([1090, 350], 460, 130),
    mountainFan([778, 640], 1.16),
    place([500, 612], mouseDeer(), 1.12),
    place([1150, 642], crocodile(), [-0.86, 0.86]),
    place([1110, 390], bird(), [-1, 1]),
    rect([150, 706], [1300, 60], '#5C3A22'),
    rect([150, 706], [1300, 12], '#8A5F38'),
    curtain(1),
    curtain(-1),
    scallops(),
    rect([0, 766], [1600, 234], '#2A1E1B'),
    hand([486, 800], -6),
    hand([1094, 812], 5),
    hand([1214, 796], 12),
    group(
      {},
      ...(
        [
          [120, 880, 110],
          [330, 910, 92],
          [680, 870, 104],
          [900, 900, 92],
          [1400, 872, 112],
        ] as const
      ).map(([x, y, size]) => onlooker([x, y], size, '#120E10')),
    ),
    path(
      'M630 830Q600 800 612 776Q640 790 650 822ZM728 830Q760 800 750 776Q722 790 712 822Z',
      '#120E10',
    ),
    circle([120, 822], 22, '#120E10'),
    ellipse([1400, 838], [56, 30], tone.wine),
    grain(56),
  ),
}
