import type { SampleImage } from '../sample-article'
import { cloud, grain, ripples } from './air'
import {
  background,
  circle,
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
import { hills, tree } from './scenery'

function gauge([x, y]: Point): string {
  const bands = repeat(9, (index) =>
    rect(
      [x - 26, y - 560 + index * 60],
      [52, 60],
      index % 2 === 0 ? tone.paper : index < 3 ? tone.brick : '#3D535C',
    ),
  )
  const ticks = repeat(27, (index) => {
    const long = index % 3 === 0
    return line([
      [x - 26, y - 550 + index * 20],
      [x - (long ? 2 : 12), y - 550 + index * 20],
    ])
  })
  return (
    rect([x - 34, y - 574], [68, 586], '#2F3F45', { rx: 6 }) +
    bands +
    stroke(ticks, tone.ink, 4) +
    path(`M${x - 44} ${y - 574}H${x + 44}L${x + 30} ${y - 600}H${x - 30}Z`, '#2F3F45') +
    ellipse([x, y + 10], [92, 16], '#D9CBA6', { opacity: '.8' }) +
    ellipse([x, y + 16], [64, 12], '#94835C')
  )
}

/** A slit-drum hollowed from a trunk, hanging in its open-sided post. */
function post(): string {
  return [
    stroke('M-170 0V-480M170 0V-480', '#4B392B', 20),
    stroke('M-170 -390H170M-170 -390L-120 -470M170 -390L120 -470', '#5C4632', 13),
    polygon(points('-262,-462 0,-610 262,-462'), '#8B4A34'),
    polygon(points('-262,-462 262,-462 246,-440 -246,-440'), '#5C2E20'),
    stroke('M-46 -388V-344', '#D9C199', 7),
    rect([-88, -346], [84, 250], '#9A6B3F', { rx: 40 }),
    rect([-76, -336], [18, 230], '#B98A58', { rx: 9 }),
    rect([-54, -306], [20, 170], '#2E2118', { rx: 10 }),
    rect([-92, -316], [92, 9], '#6B4527'),
    rect([-92, -136], [92, 9], '#6B4527'),
  ].join('')
}

function sound([x, y]: Point): string {
  const arcs = [70, 118, 166]
    .map((r) => `M${x - r} ${y - r * 0.55}Q${x - r * 1.28} ${y} ${x - r} ${y + r * 0.55}`)
    .join('')
  return stroke(arcs, tone.brick, 9)
}

function rain(): string {
  const random = seeded(9)
  const d = repeat(150, () => {
    const length = 26 + random() * 34
    const [x, y] = [random() * 1660, random() * 940 - 20]
    return `M${Math.round(x)} ${Math.round(y)}l${Math.round(-length * 0.32)} ${Math.round(length)}`
  })
  return stroke(d, '#EEF1EA', 3, { 'stroke-opacity': '.4' })
}

function roofs(): string {
  const house = (x: number, y: number, width: number, wall: string, roof: string) =>
    rect([x, y], [width, 70], wall) +
    rect([x + width * 0.2, y + 18], [26, 28], '#40504F') +
    rect([x + width * 0.62, y + 18], [26, 28], '#E3B660') +
    polygon(
      [
        [x - 22, y + 4],
        [x + width * 0.24, y - 56],
        [x + width * 0.78, y - 56],
        [x + width + 22, y + 4],
      ],
      roof,
    )
  return [
    house(80, 548, 150, '#C9C2AC', '#8A5A48'),
    house(280, 560, 130, '#B9B8A6', '#6C6F69'),
    house(760, 566, 140, '#CFC5AB', '#7E5546'),
    house(930, 556, 124, '#B9B8A6', '#5F6A6A'),
  ].join('')
}

export const peringatanBanjir: SampleImage = {
  key: 'peringatan-banjir',
  alt: {
    id: 'Sungai cokelat meluap di dekat tiang ukur berbelang; seorang warga memukul kentongan di pos tepi sungai.',
    en: 'A brown river runs high against a banded gauge pole while a resident strikes a slit-drum at a river post.',
  },
  caption: {
    id: 'Ilustrasi: tiang ukur muka air dan kentongan di pos pantau sungai.',
    en: 'Illustration: a water-level gauge and a slit-drum at a river watch post.',
  },
  svg: picture(
    [
      gradient('banjir-sky', [
        [0, '#6E8285'],
        [0.6, '#BFC6BC'],
      ]),
      gradient('banjir-river', [
        [0, '#B5A478'],
        [0.5, '#94835C'],
        [1, '#6A5C42'],
      ]),
    ],
    background('url(#banjir-sky)'),
    cloud([260, 110], 620, '#5A6E73', 0.8),
    cloud([900, 70], 720, '#52676D', 0.8),
    cloud([1420, 150], 560, '#5A6E73', 0.75),
    hills({ y: 420, swing: 50, seed: 19, fill: '#8D9F99', waves: 1 }),
    hills({ y: 510, swing: 26, seed: 6, fill: '#71877B', waves: 1.6 }),
    [30, 250, 460, 560, 700, 1110]
      .map((x, i) => tree([x, 620], 150 + (i % 3) * 34, '#4E6A58', tone.bark, i))
      .join(''),
    roofs(),
    rect([0, 612], [1600, 388], 'url(#banjir-river)'),
    ripples({
      from: [-40, 622],
      to: [1660, 990],
      count: 120,
      seed: 21,
      colour: '#E3D5AF',
      opacity: 0.5,
      width: 5,
    }),
    ripples({
      from: [-40, 640],
      to: [1660, 990],
      count: 50,
      seed: 22,
      colour: '#5A4D37',
      opacity: 0.35,
      width: 5,
    }),
    stroke('M120 742q50 -20 96 -6M640 884q60 -18 110 2', tone.bark, 12),
    gauge([470, 800]),
    path('M840 1000Q900 900 1020 872T1300 840H1620V1000Z', '#56694F'),
    path('M900 1000Q980 920 1100 900T1620 872V1000Z', '#44573F'),
    stroke(
      'M1010 884l-8 -30M1040 876l6 -34M1072 872l-4 -26M930 944l-10 -30M960 924l4 -32',
      '#56694F',
      6,
    ),
    place([1270, 894], post()),
    sound([1140, 672]),
    person(
      [1374, 900],
      318,
      poses.reach,
      { shirt: '#D2A04E', legs: '#2F3F45', head: 'caping', cover: '#E6D6B8' },
      'left',
    ),
    stroke('M1272 700L1240 676', '#E6D6B8', 11),
    circle([1238, 674], 12, '#E6D6B8'),
    rain(),
    grain(45),
  ),
}
