import type { SampleImage } from '../sample-article'
import { grain, orb, stars } from './air'
import {
  background,
  circle,
  element,
  ellipse,
  glow,
  gradient,
  group,
  type Point,
  path,
  picture,
  points,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
} from './drawing'
import { code, garland } from './market-props'
import { onlooker, person } from './people'
import { poses } from './poses'

function stallRoof(
  x: number,
  y: number,
  width: number,
  colours: Point | readonly [string, string],
): string {
  const strip = width / 8
  return repeat(8, (index) => {
    const left = x + index * strip
    const fill = String(colours[index % 2])
    const inset = (at: number) => x + width / 2 + (at - x - width / 2) * 0.84
    return (
      polygon(
        [
          [inset(left), y - 96],
          [inset(left + strip), y - 96],
          [left + strip, y],
          [left, y],
        ],
        fill,
      ) + path(`M${left} ${y}h${strip}v22a${strip / 2} 26 0 0 1 ${-strip} 0z`, fill)
    )
  })
}

function sideStall(x: number, roof: readonly [string, string]): string {
  return [
    rect([x, 420], [330, 340], 'url(#malam-warm)', { opacity: '.75' }),
    stroke(`M${x + 6} 420V770M${x + 324} 420V770`, '#4A3B30', 10),
    rect([x - 6, 640], [342, 130], '#4B3A30'),
    repeat(6, (index) =>
      ellipse([x + 36 + index * 52, 638], [22, 16], index % 2 === 0 ? '#B98F45' : '#8C4A36'),
    ),
    stallRoof(x - 30, 420, 390, roof),
  ].join('')
}

function counter(): string {
  const pots = [500, 620, 742]
    .map(
      (x, i) =>
        rect([x, 606], [92, 66], i === 1 ? '#8FA3A4' : '#6F8486', { rx: 10 }) +
        ellipse([x + 46, 606], [46, 10], '#C4D0CC'),
    )
    .join('')
  const steam = stroke(
    'M540 580q-18 -26 0 -50t0 -48M666 580q18 -26 0 -50t0 -48M790 584q-16 -24 0 -46',
    '#F6E8CE',
    7,
    { opacity: '.45' },
  )
  return (
    pots +
    steam +
    rect([420, 670], [760, 24], '#B98A58') +
    rect([436, 694], [728, 200], '#6E4A33') +
    repeat(9, (index) => rect([452 + index * 80, 706], [64, 176], '#7D5739', { rx: 3 }))
  )
}

function sign(): string {
  const board =
    rect([938, 470], [196, 214], tone.paper, { rx: 12 }) +
    rect([938, 470], [196, 30], tone.brick, { rx: 12 }) +
    rect([938, 488], [196, 12], tone.brick)
  return board + code([968, 514], 8) + rect([1018, 680], [36, 14], '#4A3B30')
}

function phone([x, y]: Point): string {
  return (
    circle([x, y], 90, 'url(#malam-screen)') +
    group(
      { transform: `rotate(12 ${x} ${y})` },
      rect([x - 26, y - 48], [52, 96], tone.ink, { rx: 9 }),
      rect([x - 21, y - 40], [42, 78], '#DDEBE6', { rx: 4 }),
      stroke(`M${x - 10} ${y - 2}l8 9 15 -18`, tone.pine, 6),
    )
  )
}

export const pasarMalamDigital: SampleImage = {
  key: 'pasar-malam-digital',
  alt: {
    id: 'Lapak pasar malam di bawah untaian lampion; pembeli mengangkat ponsel ke arah papan kode QR.',
    en: 'A night-market stall beneath strings of lanterns; a customer holds a phone towards a QR code board.',
  },
  caption: {
    id: 'Ilustrasi: pembayaran digital di pasar malam. Kode pada gambar adalah rekaan.',
    en: 'Illustration: digital payment at a night market. The code in the picture is made up.',
  },
  svg: picture(
    [
      gradient('malam-sky', [
        [0, '#18222F'],
        [0.7, '#3E4656'],
        [1, '#6B5A58'],
      ]),
      gradient('malam-warm', [
        [0, '#F3CF8B'],
        [1, '#C98E4C'],
      ]),
      glow('malam-halo', [
        [0, '#F7D591', 0.5],
        [1, '#F7D591', 0],
      ]),
      glow('malam-screen', [
        [0, '#DDEBE6', 0.5],
        [1, '#DDEBE6', 0],
      ]),
    ],
    background('url(#malam-sky)'),
    stars(14, 50, 360),
    orb([1380, 130], 46, '#F1E3BE', 0.08),
    element('path', {
      d: `M0 560V330H120V270H260V350H420V300H540V380H700V310H860V370H1010V290H1180V360H1300V320
        H1430V250H1540V340H1600V560Z`,
      fill: '#263140',
    }),
    rect([0, 740], [1600, 260], '#3A322F'),
    ellipse([800, 880], [900, 150], '#4C3F37'),
    sideStall(30, ['#557B7E', '#DCD2BA']),
    sideStall(1240, ['#8C6B3F', '#E6D6B8']),
    rect([450, 330], [700, 360], 'url(#malam-warm)'),
    repeat(2, (index) => rect([490, 400 + index * 70], [400, 8], '#8A5F35')),
    repeat(9, (index) =>
      rect([506 + index * 42, 436], [26, 34], index % 3 === 0 ? tone.brick : '#F4EBDA', { rx: 6 }),
    ),
    person(
      [860, 872],
      470,
      poses.stand,
      { shirt: '#557B7E', legs: tone.dusk, head: 'cap', cover: tone.brick },
      'left',
    ),
    stroke('M446 330V894M1154 330V894', '#3B2E26', 16),
    counter(),
    sign(),
    stallRoof(390, 330, 820, [tone.brick, '#F1E6CF']),
    garland(points('-40,60 150,150 360,176 570,120 700,40'), 0.95),
    garland(points('640,30 830,96 1040,120 1230,66 1340,-10'), 0.85),
    garland(points('1290,30 1420,130 1540,140 1660,60'), 0.9),
    stroke('M1270 1010Q1240 900 1196 826', '#2B2430', 54),
    stroke('M1200 836L1176 790', '#8A5B40', 34),
    phone([1166, 748]),
    onlooker([1330, 800], 170, '#2B2430'),
    onlooker([210, 850], 150, '#231E29'),
    onlooker([420, 900], 120, '#2B2430'),
    grain(48),
  ),
}
