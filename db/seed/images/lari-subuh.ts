import type { SampleImage } from '../sample-article'
import { cloud, grain, orb } from './air'
import {
  background,
  curve,
  ellipse,
  gradient,
  line,
  type Point,
  path,
  picture,
  rect,
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { person, type Wear } from './people'
import { poses } from './poses'
import { hills, mountain, skyline, tree } from './scenery'

/** Rows of tea following the slope, each a soft hedge with lit tops. */
function terraces(
  from: number,
  to: number,
  count: number,
  seed: number,
  colours: readonly string[],
): string {
  return repeat(count, (index) => {
    const share = index / (count - 1)
    const y = from + (to - from) * share ** 1.25
    const height = skyline({ y, swing: 30 - share * 12, seed, fill: '', waves: 0.9 })
    const swell = 8 + share * 13
    const points = Array.from(
      { length: 21 },
      (_, step): Point => [
        -60 + step * 88,
        height(-60 + step * 88) + (step % 2 === 0 ? -swell * 0.3 : swell * 0.3),
      ],
    )
    const fill = colours[index % colours.length] ?? tone.moss
    const top = stroke(curve(points), '#D5CF9F', 3 + share * 3, { 'stroke-opacity': '.38' })
    return path(`${curve(points)}V1000H-60Z`, fill) + top
  })
}

const runners: readonly { x: number; size: number; stride: boolean; wear: Wear }[] = [
  {
    x: 420,
    size: 250,
    stride: true,
    wear: { shirt: '#E6D6B8', legs: tone.dusk, head: 'hijab', cover: tone.teal },
  },
  {
    x: 660,
    size: 272,
    stride: false,
    wear: { shirt: '#557B7E', legs: tone.ink, head: 'short', bareLegs: true },
  },
  {
    x: 930,
    size: 288,
    stride: true,
    wear: { shirt: tone.brick, legs: tone.dusk, head: 'bun', bareLegs: true },
  },
  {
    x: 1200,
    size: 300,
    stride: false,
    wear: { shirt: '#D2A04E', legs: '#2B3336', head: 'cap', cover: tone.paper, bareLegs: true },
  },
]

function roadside(): string {
  const random = seeded(23)
  const tufts = repeat(44, () => {
    const x = Math.round(random() * 1600)
    const y = Math.round(962 + random() * 30)
    return `M${x} ${y}l-9 -24M${x + 6} ${y}l2 -30M${x + 12} ${y}l10 -22`
  })
  return stroke(tufts, '#35503F', 5)
}

export const lariSubuh: SampleImage = {
  key: 'lari-subuh',
  alt: {
    id: 'Empat pelari menyusuri jalan di antara kebun teh saat matahari terbit di balik gunung.',
    en: 'Four runners follow a road between tea gardens as the sun rises behind a mountain.',
  },
  caption: {
    id: 'Ilustrasi: lari subuh di kebun teh.',
    en: 'Illustration: a dawn run through the tea gardens.',
  },
  svg: picture(
    [
      gradient('lari-sky', [
        [0, '#8FA5AC'],
        [0.3, '#E3C9B2'],
        [0.55, '#F6DDB4'],
      ]),
      gradient('lari-mist', [
        [0, '#F6E8CE', 0],
        [0.6, '#F6E8CE', 0.7],
        [1, '#F6E8CE', 0],
      ]),
    ],
    background('url(#lari-sky)'),
    cloud([380, 130], 520, '#F3DFC6', 0.7),
    cloud([1250, 220], 460, '#F3DFC6', 0.6),
    orb([1010, 372], 84, '#EE9F68', 0.18),
    mountain([520, 580], [1240, 430], '#7C949A', '#6C858D'),
    mountain([1330, 580], [900, 250], '#94A7A6', '#869A9B'),
    rect([0, 400], [1600, 220], 'url(#lari-mist)'),
    hills({ y: 516, swing: 36, seed: 41, fill: '#8FA58C', waves: 1.1 }),
    rect([0, 480], [1600, 130], 'url(#lari-mist)', { opacity: '.8' }),
    terraces(580, 830, 9, 44, ['#6F8C68', '#7B976F']),
    [130, 1010, 1420]
      .map((x, i) => tree([x, 690 + i * 12], 190 + i * 20, '#4A6B55', '#4B392B', i + 2))
      .join(''),
    path('M-20 850Q500 800 900 812T1620 790V960Q1000 950 700 962T-20 980Z', '#B7A385'),
    path('M-20 862Q500 812 900 824T1620 802V812Q1000 824 800 830T-20 876Z', '#D8C6A4'),
    stroke(
      `M60 916Q300 896 400 894M560 888Q760 880 860 880M1020 878Q1200 872 1300 868M1440 866
        L1560 862`,
      '#F4EBDA',
      8,
    ),
    runners
      .map(({ x }, index) =>
        ellipse([x + 20, 918 - index * 6], [92, 11], '#6E5F49', { opacity: '.4' }),
      )
      .join(''),
    runners
      .map(({ x, size, stride, wear }, index) =>
        person([x, 912 - index * 6], size, stride ? poses.stride : poses.run, wear),
      )
      .join(''),
    path('M-20 990Q300 950 700 962T1620 950V1000H-20Z', '#4C6B52'),
    roadside(),
    stroke(
      line([
        [1490, 950],
        [1490, 820],
      ]),
      '#F4EBDA',
      16,
      { 'stroke-linecap': 'butt' },
    ),
    rect([1482, 846], [16, 24], tone.brick),
    grain(52),
  ),
}
