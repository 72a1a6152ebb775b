import type { SampleImage } from '../sample-article'
import { cloud, grain, orb, ripples } from './air'
import {
  background,
  curve,
  dots,
  gradient,
  group,
  type Point,
  path,
  picture,
  place,
  rect,
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { person } from './people'
import { poses } from './poses'
import { hills, hull } from './scenery'

/** A stilt-rooted tree: arching prop roots, a leaning trunk and a flat broken crown. */
function mangrove(
  [x, y]: Point,
  height: number,
  seed: number,
  bark: string,
  leaves: readonly string[],
): string {
  const random = seeded(seed)
  const fork: Point = [x, y - height * 0.3]
  const roots = repeat(7, (index) => {
    const side = (index - 3) * 1.3
    const foot = x + side * height * 0.088 + (random() - 0.5) * height * 0.04
    const start = y - height * (0.16 + (4 - Math.abs(side)) * 0.02 + Math.abs(side) * 0.036)
    return curve([
      [x + side * 2, start],
      [x + (foot - x) * 0.66, start + height * 0.03],
      [foot, y + 6],
    ])
  })
  const limbs = [-0.2, 0.02, 0.22].map((dx) =>
    curve([fork, [x + dx * height * 0.4, y - height * 0.52], [x + dx * height, y - height * 0.78]]),
  )
  const crown = leaves
    .map((colour, layer) => {
      const centres = Array.from(
        { length: 8 },
        (_, index): Point => [
          x + (index - 3.5) * height * 0.1 + (random() - 0.5) * height * 0.06,
          y -
            height * (0.8 + layer * 0.035) -
            Math.sin(((index + 0.5) / 8) * Math.PI) * height * 0.12,
        ],
      )
      return dots(centres, height * (0.118 - layer * 0.022), colour)
    })
    .join('')
  return (
    stroke(roots, bark, height * 0.02) +
    stroke(curve([[x, y - height * 0.14], fork]), bark, height * 0.055) +
    stroke(limbs.join(''), bark, height * 0.032) +
    crown
  )
}

function heron([x, y]: Point): string {
  const legs = stroke('M0 0L4 -52M16 0L12 -52', '#6B6350', 4)
  const body = path('M-42 -58Q-10 -92 30 -78Q26 -52 0 -46Q-22 -46 -42 -58Z', tone.paper)
  const neck = stroke('M22 -74Q50 -96 34 -122Q26 -142 44 -150', tone.paper, 10)
  return place([x, y], legs + body + neck + path('M42 -156L82 -146L44 -144Z', '#D2A04E'), 1.1)
}

function saplings(): string {
  const random = seeded(15)
  return repeat(13, (index) => {
    const [x, y] = [960 + index * 46 + random() * 20, 866 + (index % 3) * 34 + random() * 8]
    const tall = 46 + random() * 20
    return (
      stroke(`M${Math.round(x)} ${Math.round(y)}v${-Math.round(tall)}`, tone.bark, 5) +
      place(
        [x, y - tall],
        path(
          'M0 6C-20 0 -26 -18 -22 -32C-8 -28 0 -14 0 6C0 -14 8 -28 22 -32C26 -18 20 0 0 6Z',
          tone.moss,
        ),
        0.9,
      )
    )
  })
}

const far = ['#8FA58C', '#9DB198']
const middle = ['#5C7A62', '#6B886B']
const near = ['#2F4B3D', '#3E5E4A', '#4C6E53']

export const hutanBakau: SampleImage = {
  key: 'hutan-bakau',
  alt: {
    id: 'Pohon bakau berakar tunjang di tepi air tenang; dua orang menanam bibit, seekor kuntul berdiri di dekatnya.',
    en: 'Stilt-rooted mangroves beside still water; two people plant seedlings while an egret stands nearby.',
  },
  caption: {
    id: 'Ilustrasi: penanaman kembali hutan bakau.',
    en: 'Illustration: replanting a mangrove forest.',
  },
  svg: picture(
    [
      gradient('bakau-sky', [
        [0, '#CFDCD4'],
        [0.55, '#F4EAD3'],
      ]),
      gradient('bakau-water', [
        [0, '#C9D6C8'],
        [0.4, '#93B0A8'],
        [1, '#4F7674'],
      ]),
    ],
    background('url(#bakau-sky)'),
    orb([1130, 240], 74, '#F0C793', 0.2),
    cloud([520, 130], 420, tone.paper, 0.8),
    hills({ y: 480, swing: 24, seed: 4, fill: '#B9C9BC', waves: 1 }),
    rect([0, 520], [1600, 480], 'url(#bakau-water)'),
    group(
      {},
      ...[640, 760, 890, 1010, 1130, 1270, 1400, 1530].map((x, i) =>
        mangrove([x, 548], 190, i + 3, '#8B8F78', far),
      ),
    ),
    ripples({
      from: [560, 556],
      to: [1600, 760],
      count: 60,
      seed: 6,
      colour: tone.paper,
      opacity: 0.5,
    }),
    group(
      { opacity: '.3' },
      place([1010, 640], hull([0, 0], 230, '#2F4B3D', '#2F4B3D'), [1, -0.5]),
    ),
    person(
      [1000, 616],
      120,
      poses.sit,
      { shirt: '#D8C39A', legs: tone.slate, head: 'caping' },
      'left',
    ),
    hull([1010, 640], 240, '#7A5A3E', '#CBAE86'),
    group(
      {},
      mangrove([520, 690], 400, 22, '#63604A', middle),
      mangrove([300, 676], 360, 25, '#63604A', middle),
    ),
    path('M-20 1000V742Q180 704 420 742T780 806Q1000 826 1240 822T1620 796V1000Z', '#7C7A5E'),
    path('M-20 1000V790Q200 752 420 800T800 884Q1040 926 1260 936T1620 906V1000Z', '#5F6049'),
    saplings(),
    heron([770, 846]),
    person([1130, 908], 214, poses.crouch, {
      shirt: tone.brick,
      legs: '#3D4C4F',
      head: 'hijab',
      cover: '#E6D6B8',
    }),
    person(
      [1470, 916],
      226,
      poses.crouch,
      { shirt: '#D9C08A', legs: '#3F5A66', head: 'caping' },
      'left',
    ),
    mangrove([170, 900], 700, 31, '#33352A', near),
    stroke(
      'M470 900V846M520 916V874M566 908V868M430 936V886M610 944V906M360 958V914M680 958V926',
      '#3F402F',
      8,
    ),
    grain(43),
  ),
}
