import type { SampleImage } from '../sample-article'
import { cloud, grain, orb, ripples } from './air'
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
  rect,
  repeat,
  seeded,
  stroke,
  tone,
} from './drawing'
import { person } from './people'
import { poses } from './poses'
import { hills, hull, palm } from './scenery'

const gold = { shirt: '#D2A04E', legs: tone.dusk, bareLegs: true }
const blue = { shirt: tone.slate, legs: tone.ink }

const far = { x: 752, top: 384, deep: 116, foot: 760 }
const near = { x: 868, top: 282, deep: 172, foot: 930 }

/** The net seen along its length: from the far pole to the near one. */
function net(): string {
  const at = (share: number, drop: number): Point => {
    const mix = (from: number, to: number) => from + (to - from) * share
    const sag = Math.sin(share * Math.PI) * 10
    return [mix(far.x, near.x), mix(far.top, near.top) + sag + mix(far.deep, near.deep) * drop]
  }
  const shares = [0, 0.08, 0.17, 0.27, 0.38, 0.5, 0.63, 0.77, 0.9, 1]
  const uprights = shares.map((share) => line([at(share, 0), at(share, 1)])).join('')
  const along = (drop: number) => line(shares.map((share) => at(share, drop)))
  const levels = [0.2, 0.4, 0.6, 0.8].map(along).join('')
  const pole = ({ x, top, foot }: typeof far, width: number) =>
    ellipse([x, foot], [width * 2.2, width * 0.45], '#A98C60', { opacity: '.7' }) +
    rect([x - width / 2, top - 26], [width, foot - top + 26], '#5C4632', { rx: width / 2 }) +
    rect([x - width * 0.7, foot - 190], [width * 1.4, 164], tone.brick, { rx: width / 2 })
  return (
    pole(far, 16) +
    stroke(uprights + levels, '#4B392B', 2.5, { opacity: '.65' }) +
    stroke(along(0), tone.paper, 13) +
    stroke(along(1), tone.paper, 8) +
    pole(near, 24)
  )
}

function ball([x, y]: Point): string {
  return place(
    [x, y],
    circle([0, 0], 48, '#F4EBDA', { stroke: '#6B5138', 'stroke-width': 3.5 }) +
      path('M-48 0A48 48 0 0 1 -20 -43.600Q6 -16 0 20Q-26 18 -48 0Z', '#D2A04E') +
      path('M0 20Q30 28 43 -20A48 48 0 0 1 8 47.300Q-4 36 0 20Z', tone.brick) +
      stroke(
        'M-20 -43.600Q6 -16 0 20Q-26 18 -48 0M0 20Q30 28 43 -20M0 20Q-4 36 8 47.300',
        '#6B5138',
        3.5,
      ),
    1,
    -14,
  )
}

function footprints(): string {
  const random = seeded(11)
  return repeat(46, () => {
    const at: Point = [Math.round(random() * 1600), Math.round(770 + random() * 210)]
    return ellipse(at, [11 + Math.round(random() * 6), 4], '#C3A472', { opacity: '.7' })
  })
}

function surf(y: number, lift: number, fill: string): string {
  const crest = Array.from(
    { length: 9 },
    (_, index) => `q100 ${index % 2 === 0 ? -lift : lift} 200 0`,
  )
  return path(`M-100 ${y}${crest.join('')}V1000H-100Z`, fill)
}

function outrigger([x, y]: Point, size: number, sail: string): string {
  return place(
    [x, y],
    path('M-6 -22V-180Q70 -110 96 -26Z', sail) +
      path('M-16 -22V-150Q-60 -90 -70 -26Z', '#F4EBDA') +
      stroke('M-11 -14V-186', '#5C4632', 5) +
      hull([0, 0], 190, '#5C4632', '#D9C199'),
    size,
  )
}

export const voliPantai: SampleImage = {
  key: 'voli-pantai',
  alt: {
    id: 'Dua pasang pemain voli pantai melompat di depan net; bola melayang di atas laut dan matahari sore.',
    en: 'Two pairs of beach volleyball players leap at the net, the ball hanging over the sea in late sun.',
  },
  caption: {
    id: 'Ilustrasi: voli pantai menjelang senja.',
    en: 'Illustration: beach volleyball before dusk.',
  },
  svg: picture(
    [
      gradient('voli-sky', [
        [0, '#9FBFC0'],
        [0.32, '#F3E0BF'],
        [0.5, '#F2C9A2'],
      ]),
      gradient('voli-sea', [
        [0, '#A9BFB4'],
        [1, '#5C8A8C'],
      ]),
      gradient('voli-sand', [
        [0, '#EBD8B2'],
        [1, '#D4B988'],
      ]),
    ],
    background('url(#voli-sky)'),
    cloud([300, 150], 460, tone.paper, 0.75),
    cloud([1300, 110], 420, tone.paper, 0.75),
    orb([460, 400], 92, '#EE9A66', 0.17),
    hills({ y: 500, swing: 26, seed: 26, fill: '#9DB0A8', waves: 0.9 }),
    rect([0, 512], [1600, 300], 'url(#voli-sea)'),
    ripples({
      from: [300, 520],
      to: [640, 690],
      count: 40,
      seed: 13,
      colour: '#F9DDB5',
      opacity: 0.7,
    }),
    ripples({
      from: [0, 530],
      to: [1600, 690],
      count: 60,
      seed: 15,
      colour: tone.paper,
      opacity: 0.4,
    }),
    outrigger([1120, 556], 0.62, tone.brick),
    outrigger([210, 548], 0.5, '#D2A04E'),
    surf(690, 16, '#CFE0D8'),
    surf(704, 18, tone.paper),
    surf(722, 14, 'url(#voli-sand)'),
    palm([1500, 800], 560, '#3E5E4A', '#5C4632', -0.16),
    palm([1590, 830], 420, '#34503F', '#4B392B', -0.06),
    footprints(),
    stroke('M60 946H1540L1240 772H330Z', tone.brick, 7, { opacity: '.75' }),
    points('330,890 640,884 1010,886 1290,892')
      .map(([x = 0, y = 0]) => ellipse([x, y], [86, 12], '#A98C60', { opacity: '.55' }))
      .join(''),
    person([640, 776], 360, poses.spike, { ...gold, head: 'bun' }),
    net(),
    person([1000, 786], 356, poses.block, { ...blue, head: 'hijab', cover: '#E6D6B8' }, 'left'),
    person([320, 890], 330, poses.crouch, { ...gold, head: 'short', bareLegs: true }),
    person([1290, 894], 336, poses.crouch, { ...blue, head: 'cap', cover: tone.paper }, 'left'),
    stroke('M590 262Q640 222 700 216M586 304Q640 262 706 254', tone.paper, 6, { opacity: '.7' }),
    ball([772, 232]),
    grain(54),
  ),
}
