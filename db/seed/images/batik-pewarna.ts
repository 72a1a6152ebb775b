import type { SampleImage } from '../sample-article'
import { grain } from './air'
import {
  background,
  circle,
  element,
  ellipse,
  gradient,
  type Point,
  path,
  picture,
  rect,
  repeat,
  stroke,
  tone,
} from './drawing'
import { person } from './people'
import { poses } from './poses'

function tile(id: string, size: number, paint: string, turn = 0): string {
  const attributes = { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }
  const turned = turn === 0 ? attributes : { ...attributes, patternTransform: `rotate(${turn})` }
  return element('pattern', turned, paint)
}

/** Four petals about a point, the oldest of grids. */
function petals(ground: string, petal: string, seed: string): string {
  const leaf = [45, 135, 225, 315]
    .map(
      (angle) =>
        ellipse([0, 0], [27, 14], petal, {
          transform: `translate(45 45) rotate(${angle}) translate(31 0)`,
        }) +
        ellipse([0, 0], [9, 2.5], ground, {
          transform: `translate(45 45) rotate(${angle}) translate(31 0)`,
        }),
    )
    .join('')
  return (
    rect([0, 0], [90, 90], ground) +
    leaf +
    circle([45, 45], 4.5, seed) +
    circle([0, 0], 5, seed) +
    circle([90, 0], 5, seed) +
    circle([0, 90], 5, seed) +
    circle([90, 90], 5, seed)
  )
}

/** Slanting ranks of heavy waves between bead lines. */
function blades(ground: string, wave: string, line: string): string {
  const crest = 'M-20 38C-8 6 10 6 20 30S48 54 60 30S88 6 100 30'
  return (
    rect([0, 0], [80, 80], ground) +
    stroke(crest, wave, 21) +
    stroke(crest, '#C9945A', 4) +
    stroke('M20 12h0M60 50h0', line, 9) +
    stroke('M-4 63H84', wave, 4) +
    stroke('M-4 77H84', wave, 4) +
    stroke('M10 70h0M30 70h0M50 70h0M70 70h0', line, 6)
  )
}

/** A vine with paired leaves and round flowers. */
function vine(ground: string, leaf: string, flower: string): string {
  return (
    rect([0, 0], [120, 120], ground) +
    stroke('M0 60Q30 10 60 60T120 60', leaf, 5) +
    path(
      `M30 36Q12 20 20 2Q38 12 30 36ZM90 84Q72 100 80 118Q98 108 90 84ZM34 38Q52 26 68 34
        Q56 52 34 38ZM94 82Q112 94 118 86Q108 68 94 82Z`,
      leaf,
    ) +
    circle([60, 104], 13, flower) +
    circle([60, 104], 5, ground) +
    circle([0, 8], 10, flower) +
    circle([120, 8], 10, flower) +
    stroke('M22 92h0M38 104h0M100 20h0M84 34h0', flower, 6)
  )
}

function cloth([x, y]: Point, [width, height]: Point, fill: string, edge: string): string {
  const fold = width / 5
  const hem = repeat(5, () => `q${-fold / 2} 18 ${-fold} 0`)
  const outline = `M${x} ${y}H${x + width}V${y + height}${hem}Z`
  return (
    path(outline, tone.ink, { opacity: '.12', transform: 'translate(12 14)' }) +
    path(outline, fill) +
    path(`M${x} ${y + height - 46}H${x + width}V${y + height}${hem}Z`, edge) +
    repeat(4, (index) =>
      rect([x + fold * (index + 1) - 12, y], [20, height], tone.ink, { opacity: '.08' }),
    ) +
    repeat(3, (index) =>
      rect([x + fold * (index + 0.5), y], [12, height], tone.paper, { opacity: '.12' }),
    ) +
    [0.08, 0.5, 0.92]
      .map((share) => rect([x + width * share - 7, y - 22], [14, 44], '#B98F5A', { rx: 4 }))
      .join('')
  )
}

/** A clay dye vat with liquor to the brim. */
function vat([x, y]: Point, size: number, dye: string, light: string): string {
  const [rx, ry] = [160 * size, 38 * size]
  return (
    ellipse([x, y + 200 * size], [rx * 0.95, 26 * size], tone.ink, { opacity: '.25' }) +
    path(
      `M${x - rx} ${y}Q${x - rx * 1.2} ${y + 120 * size} ${x - rx * 0.62} ${y + 204 * size}
        H${x + rx * 0.62}Q${x + rx * 1.2} ${y + 120 * size} ${x + rx} ${y}Z`,
      '#A9663F',
    ) +
    path(
      `M${x + rx * 0.3} ${y + 30}
        Q${x + rx * 0.72} ${y + 120 * size} ${x + rx * 0.2} ${y + 204 * size}H${x + rx * 0.62}
        Q${x + rx * 1.2} ${y + 120 * size} ${x + rx} ${y}Z`,
      '#8C5030',
    ) +
    stroke(
      `M${x - rx * 1.02} ${y + 70 * size}Q${x} ${y + 130 * size} ${x + rx * 1.02} ${y + 70 * size}`,
      '#C9845A',
      6,
    ) +
    ellipse([x, y], [rx * 1.06, ry * 1.16], '#C28059') +
    ellipse([x, y + 3], [rx * 0.92, ry * 0.94], dye) +
    ellipse([x - rx * 0.2, y + 8], [rx * 0.5, ry * 0.42], light, { opacity: '.5' }) +
    stroke(
      `M${x - rx * 0.56} ${y + 2}q${rx * 0.2} -12 ${rx * 0.42} -4M${x + rx * 0.1} ${y + 22 * size}
        q${rx * 0.2} 6 ${rx * 0.4} -6`,
      light,
      4,
    )
  )
}

export const batikPewarna: SampleImage = {
  key: 'batik-pewarna',
  alt: {
    id: 'Tiga kain bermotif batik dijemur di galah; di bawahnya tempayan pewarna nila, soga, dan merah mengkudu.',
    en: 'Three batik-patterned cloths hang from a pole above clay vats of indigo, brown and red dye.',
  },
  caption: {
    id: 'Ilustrasi: kain batik dan tempayan pewarna alam.',
    en: 'Illustration: batik cloths and vats of natural dye.',
  },
  svg: picture(
    [
      gradient('batik-wall', [
        [0, '#EADFC8'],
        [1, '#D8C6A4'],
      ]),
      gradient('batik-floor', [
        [0, '#B39B78'],
        [1, '#8E7656'],
      ]),
      tile('batik-petals', 90, petals('#2F4553', '#E6D6B8', '#D2A04E')),
      tile('batik-blades', 80, blades('#F0E2C6', '#6B4527', '#A6321F'), -38),
      tile('batik-vine', 120, vine('#7C2A1D', '#E8C79A', '#F4EBDA')),
    ],
    background('url(#batik-wall)'),
    repeat(9, (index) => rect([60 + index * 180, 0], [4, 740], '#C9B48F', { opacity: '.6' })),
    rect([0, 730], [1600, 270], 'url(#batik-floor)'),
    rect([0, 722], [1600, 14], '#9A805C'),
    stroke('M40 96H1560', '#8A6539', 20),
    cloth([96, 106], [430, 520], 'url(#batik-petals)', '#22333E'),
    cloth([584, 106], [430, 560], 'url(#batik-blades)', '#6B4527'),
    cloth([1072, 106], [430, 500], 'url(#batik-vine)', '#5A1C13'),
    person(
      [1330, 900],
      560,
      poses.reach,
      { shirt: '#557B7E', legs: '#4A3B30', head: 'hijab', cover: '#E6D6B8', sarong: true },
      'left',
    ),
    stroke('M1052 512L1000 800', '#8A6539', 16),
    vat([980, 770], 0.94, '#8C2A1B', '#C65A42'),
    vat([300, 770], 1, '#2B4150', '#5F8290'),
    vat([640, 806], 0.86, '#5A3A22', '#8E6440'),
    stroke('M380 560L316 772', '#8A6539', 14),
    stroke('M1180 930q30 -26 64 -4M1440 936q24 -20 60 0M90 950q40 -22 70 2', '#7C6547', 6),
    grain(55),
  ),
}
