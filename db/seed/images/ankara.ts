import type { SampleImage } from '../sample-article'
import { grain } from './air'
import { islands, mainlands } from './coasts'
import {
  type Attributes,
  background,
  circle,
  element,
  gradient,
  group,
  HEIGHT,
  line,
  type Point,
  picture,
  points,
  rect,
  repeat,
  stroke,
  tone,
  WIDTH,
} from './drawing'

const centre: Point = [25, 37.6]
const perLongitude = WIDTH / 33
/** One scale both ways along the parallel of 38° north. */
const perLatitude = perLongitude / Math.cos((38 * Math.PI) / 180)
const kilometre = perLatitude / 111.2

function project([longitude, latitude]: Point): Point {
  return [
    WIDTH / 2 + (longitude - centre[0]) * perLongitude,
    HEIGHT / 2 - (latitude - centre[1]) * perLatitude,
  ]
}

function shore(list: string): string {
  return line(points(list).map(project), true)
}

const land = [...mainlands, ...islands].map(shore).join('')

function outline(colour: string, width: number, extra: Attributes = {}): string {
  return stroke(land, colour, width, extra)
}

function graticule(): string {
  const meridians = repeat(7, (index) => {
    const [x] = project([10 + index * 5, 0])
    return `M${Math.round(x)} 0V${HEIGHT}`
  })
  const parallels = repeat(4, (index) => {
    const [, y] = project([0, 30 + index * 5])
    return `M0 ${Math.round(y)}H${WIDTH}`
  })
  return stroke(meridians + parallels, tone.ink, 1.5, { opacity: '.1' })
}

/** Ranges as small peaks: the Apennines, the Dinarides, the Pindus, the Taurus, the Pontus… */
const peaks: readonly Point[] =
  points(`9.9,44.45 11.3,44.1 12.6,43.2 13.6,42.3 14.8,41.3 16.2,39.35 16.3,44.3 17.6,43.8 18.8,43.1
  20.1,42.3 21.2,40.4 21.4,39.4 22.2,37.7 23.6,41.6 24.8,42.7 26,42.75 22.8,42.7 23.2,43.1
  29.2,37.2 30.2,37.1 32.2,37 33.6,36.8 35,37.5 36.2,37.9 37.8,38.2 39.4,38.6 40.8,38.9
  33.6,41.3 35.4,41.1 37.4,40.5 39.2,40.5 40.6,40.6 29.2,39.9 31.2,40.6 36.2,34.2 36,33.7
  24.7,45.5 25.5,45.45 41,43.4`)

function relief(): string {
  const marks = peaks.map((peak) => {
    const [x, y] = project(peak)
    return `M${Math.round(x - 13)} ${Math.round(y + 8)}l13 -17l13 17`
  })
  return stroke(marks.join(''), '#A48E68', 3, { opacity: '.75' })
}

type City = { name: string; at: Point; anchor: 'start' | 'end'; shift: Point; chief?: boolean }

const cities: readonly City[] = [
  { name: 'Ankara', at: [32.85, 39.93], anchor: 'start', shift: [34, 15], chief: true },
  { name: 'Istanbul', at: [28.95, 41.03], anchor: 'end', shift: [-20, -18] },
  { name: 'Tripoli', at: [13.19, 32.86], anchor: 'start', shift: [16, 42] },
]

function label({ name, at, anchor, shift, chief = false }: City): string {
  const [x, y] = project(at)
  const dot = chief
    ? circle([x, y], 34, tone.brick, { opacity: '.16' }) +
      circle([x, y], 18, tone.brick) +
      circle([x, y], 6, tone.paper)
    : circle([x, y], 11, tone.ink) + circle([x, y], 4, tone.paper)
  const text = {
    x: x + shift[0],
    y: y + shift[1],
    'font-family': 'sans-serif',
    'font-size': chief ? 54 : 38,
    'font-weight': chief ? 700 : 400,
    'text-anchor': anchor,
  }
  const halo = { fill: 'none', stroke: '#F3E9D3', 'stroke-width': 9, 'stroke-linejoin': 'round' }
  return (
    dot +
    element('text', { ...text, ...halo }, name) +
    element('text', { ...text, fill: chief ? tone.brick : tone.ink }, name)
  )
}

function scaleBar(): string {
  const [x, y, long] = [WIDTH - 90 - 500 * kilometre, 930, 500 * kilometre]
  const text = { x: x + long / 2, y: y - 20, 'font-family': 'sans-serif', 'font-size': 28 }
  return (
    rect([x, y], [long / 2, 10], tone.ink) +
    rect([x + long / 2, y], [long / 2, 10], tone.paper, { stroke: tone.ink, 'stroke-width': 2 }) +
    element('text', { ...text, 'text-anchor': 'middle', fill: tone.ink }, '500 km')
  )
}

export const ankara: SampleImage = {
  key: 'ankara',
  alt: {
    id: 'Peta Laut Tengah bagian timur, dari Italia sampai Turki dan Mesir; Ankara, Istanbul, dan Tripoli ditandai.',
    en: 'Map of the eastern Mediterranean, from Italy to Turkey and Egypt, with Ankara, Istanbul and Tripoli marked.',
  },
  caption: {
    id: 'Ilustrasi peta lokasi: Ankara, Istanbul, dan Tripoli. Garis pantai disederhanakan.',
    en: 'Locator map illustration: Ankara, Istanbul and Tripoli. Coastlines are simplified.',
  },
  svg: picture(
    [
      gradient('ankara-sea', [
        [0, '#B4C9C6'],
        [1, '#A3BDBC'],
      ]),
    ],
    background('url(#ankara-sea)'),
    outline('#BDD0CC', 62),
    outline('#C9D9D4', 36),
    outline('#D7E3DC', 16),
    outline('#8B7A5C', 2.5, { fill: '#F3E9D3' }),
    graticule(),
    relief(),
    group({}, ...cities.map(label)),
    scaleBar(),
    grain(58, 0.07, 180),
  ),
}
