import type { SampleImage } from '../sample-article'
import { cloud, grain, orb } from './air'
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
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { hills, skyline } from './scenery'

const bed = { y: 872, swing: 30, seed: 17, fill: '#20343C', waves: 1.2 }
const surface = 392

/** The ship, with the stern and its cable chute to the left, its waterline at the origin. */
function ship(): string {
  const side = 'M-330 -84L-300 6H286Q330 -26 372 -104L300 -92H-330Z'
  const portholes = repeat(9, (index) => circle([-220 + index * 52, -50], 7, '#E8DFC9'))
  const house = [
    rect([60, -196], [190, 106], '#FBF6EA'),
    rect([84, -256], [142, 62], '#F1E8D6'),
    rect([74, -266], [166, 14], tone.brick, { rx: 3 }),
    repeat(4, (index) => rect([94 + index * 32, -240], [22, 22], '#3F5A66', { rx: 3 })),
    repeat(5, (index) => rect([76 + index * 34, -168], [20, 18], '#3F5A66', { rx: 3 })),
    rect([60, -118], [190, 28], '#D9CDB4'),
    stroke('M160 -266V-336M138 -314H182M160 -336L128 -268M160 -336L192 -268', '#8F9A98', 5),
    circle([160, -338], 8, '#E8DFC9'),
  ].join('')
  const drums = [-60, -150]
    .map(
      (x) =>
        circle([x, -114], 40, '#C79C57') +
        circle([x, -114], 22, '#8A6633') +
        circle([x, -114], 7, tone.ink),
    )
    .join('')
  const crane =
    stroke('M-246 -88V-216L-354 -152', '#B9B4A4', 12) + stroke('M-246 -216L-206 -92', '#B9B4A4', 7)
  const chute = circle([-338, -84], 24, '#B9B4A4') + circle([-338, -84], 9, '#5E6A6C')
  return [
    crane,
    drums,
    house,
    path(side, '#2C4350'),
    polygon(points('-309,-20 306,-20 286,6 -300,6'), tone.brick),
    stroke('M-330 -88H300L372 -108', '#E8DFC9', 7),
    portholes,
    chute,
  ].join('')
}

function cable(): string {
  const floor = skyline(bed)
  const laid = Array.from({ length: 9 }, (_, index): Point => {
    const x = -60 + index * 50
    return [x, floor(x) + 6]
  })
  const hanging = points('450,866 540,826 612,752 672,640 716,510 738,372 742,318')
  const run = curve([...laid, ...hanging])
  const repeaters: readonly (readonly [number, number, number])[] = [
    [180, floor(180) + 5, 4],
    [650, 688, -64],
  ]
  return (
    stroke(run, '#2A1512', 15, { opacity: '.35' }) +
    stroke(run, tone.brick, 9) +
    stroke(run, '#D98A72', 2.5) +
    repeaters
      .map(([x, y, turn]) =>
        place(
          [x, y],
          rect([-46, -13], [92, 26], '#D9C9A6', { rx: 13 }) + rect([-14, -13], [28, 26], '#A78D5E'),
          1,
          turn,
        ),
      )
      .join('')
  )
}

function shoal([x, y]: Point, count: number, seed: number, colour: string): string {
  const random = seeded(seed)
  return repeat(count, () =>
    place(
      [x + random() * 230, y + random() * 90],
      path('M-18 0Q-2 -11 16 0Q-2 11 -18 0L-28 -8V8Z', colour),
      0.6 + Math.round(random() * 5) / 10,
    ),
  )
}

function coral([x, y]: Point, size: number, colour: string): string {
  const branch =
    line([
      [0, 0],
      [0, -50],
    ]) +
    line([
      [0, -20],
      [-22, -48],
    ]) +
    line([
      [0, -30],
      [20, -64],
    ])
  return place([x, y], stroke(`${branch}M-22 -48V-70M20 -64V-84`, colour, 11), size)
}

function swell(y: number, fill: string, shift: number): string {
  const crests = Array.from(
    { length: 22 },
    (_, index): Point => [-60 + index * 82 + shift, y + (index % 2 === 0 ? 7 : -7)],
  )
  return path(`${curve(crests)}V1000H-60Z`, fill)
}

export const kabelLaut: SampleImage = {
  key: 'kabel-laut',
  alt: {
    id: 'Penampang laut: kapal menurunkan kabel merah dari buritan hingga terbaring di dasar laut yang gelap.',
    en: 'A cutaway of the sea: a ship lowers a red cable from its stern until it lies along the dark seabed.',
  },
  caption: {
    id: 'Ilustrasi: kapal penggelar kabel bawah laut. Ukuran tidak sesuai skala.',
    en: 'Illustration: a ship laying a subsea cable. Not to scale.',
  },
  svg: picture(
    [
      gradient('kabel-sky', [
        [0, '#CBD8D2'],
        [0.4, '#F0DDC2'],
      ]),
      gradient('kabel-sea', [
        [0, '#6E9799'],
        [0.35, '#467079'],
        [1, '#1C313C'],
      ]),
      gradient('kabel-ray', [
        [0, '#DCE9E2', 0.24],
        [1, '#DCE9E2', 0],
      ]),
    ],
    background('url(#kabel-sky)'),
    orb([300, 200], 66, '#EBB98C', 0.16),
    cloud([640, 130], 420, tone.paper, 0.9),
    cloud([1460, 190], 360, tone.paper, 0.8),
    hills({ y: 362, swing: 20, seed: 9, fill: '#AFC0B8', waves: 1 }),
    swell(surface - 14, '#8FB0AE', 30),
    place([1080, surface + 12], ship()),
    swell(surface + 6, 'url(#kabel-sea)', 0),
    [180, 470, 1010, 1320]
      .map((x) =>
        polygon(
          [
            [x, 410],
            [x + 110, 410],
            [x - 50, 860],
            [x - 220, 860],
          ],
          'url(#kabel-ray)',
        ),
      )
      .join(''),
    shoal([1060, 540], 9, 5, '#9DBBB6'),
    shoal([190, 590], 6, 8, '#7FA3A4'),
    hills({ y: 790, swing: 44, seed: 3, fill: '#2D4A54', waves: 1 }),
    hills(bed),
    cable(),
    group(
      {},
      coral([1120, 880], 1, '#8B5A4C'),
      coral([1190, 896], 0.7, '#A97A62'),
      coral([1420, 900], 1.1, '#6B7F72'),
    ),
    hills({ y: 962, swing: 16, seed: 30, fill: '#16262E', waves: 1.6 }),
    ellipse([1290, 948], [80, 26], '#223842'),
    ellipse([420, 962], [54, 20], '#223842'),
    grain(42),
  ),
}
