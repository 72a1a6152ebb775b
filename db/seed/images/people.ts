import {
  circle,
  curve,
  ellipse,
  line,
  type Point,
  path,
  place,
  polygon,
  short,
  stroke,
  tone,
} from './drawing'
import type { Limb, Pose } from './poses'

export type Wear = {
  shirt: string
  legs: string
  skin?: string
  hair?: string
  /** A cone of woven bamboo, a veil, a cap, or hair alone. */
  head?: 'caping' | 'hijab' | 'cap' | 'bun' | 'short'
  /** Cloth from the waist in place of trousers. */
  sarong?: boolean
  /** Colour of what is on the head. */
  cover?: string
  bareLegs?: boolean
}

function step([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [x + Math.sin(angle) * length, y + Math.cos(angle) * length]
}

function limb(root: Point, [near, far]: Limb, lengths: Point): readonly [Point, Point, Point] {
  const joint = step(root, near, lengths[0])
  return [root, joint, step(joint, far, lengths[1])]
}

function headgear({ head = 'short', cover = tone.sand, hair = tone.ink }: Wear): string {
  const cap = path('M-7 -1A7 7 0 0 1 6.6 -2.4L-2 -1.6Q-4 3 -6 4Z', hair)
  if (head === 'caping') return cap + path('M-14 -2Q-5 -8 0 -12Q5 -8 14 -2Q0 1 -14 -2Z', cover)
  if (head === 'hijab') {
    return path('M5 -5A7.4 7.4 0 0 0 -7.4 0Q-7.6 8 -10 13Q0 17 8 12Q5 8 2 6Q0 -2 5 -5Z', cover)
  }
  if (head === 'cap') return path('M-7 -1.5A7 7 0 0 1 6.8 -2.4L12 -1.6L6 -0.4Z', cover)
  if (head === 'bun') return cap + circle([-8, -2], 3.6, hair)
  return cap
}

function wrap(hip: Point, feet: readonly Point[], colour: string): string {
  const reach = feet.map(([x]) => x)
  const hem = Math.max(...feet.map(([, y]) => y)) - 5
  return polygon(
    [
      [hip[0] - 7, hip[1] - 4],
      [hip[0] + 7, hip[1] - 4],
      [Math.max(...reach) + 5, hem],
      [Math.min(...reach) - 5, hem],
    ],
    colour,
    { 'stroke-linejoin': 'round', stroke: colour, 'stroke-width': 3 },
  )
}

/** A person 100 units tall, facing right, their lowest foot on the origin. */
function figure(pose: Pose, wear: Wear): string {
  const skin = wear.skin ?? '#8A5B40'
  const hip: Point = [0, 0]
  const neck = step(hip, 180 - pose.lean, 31)
  const shoulder = step(hip, 180 - pose.lean, 27.5)
  const head = step(hip, 180 - pose.lean * 0.7, 41)
  const [backLeg, frontLeg] = pose.legs.map((angles) => limb(hip, angles, [25, 25]))
  const [backArm, frontArm] = pose.arms.map((angles) => limb(shoulder, angles, [16, 15]))
  if (!backLeg || !frontLeg || !backArm || !frontArm) return ''
  const feet = [backLeg[2], frontLeg[2]]
  const leg = ([root, knee, foot]: readonly [Point, Point, Point]) =>
    (wear.bareLegs
      ? stroke(line([root, knee, foot]), skin, 6.4) + stroke(line([root, knee]), wear.legs, 9)
      : stroke(line([root, knee, foot]), wear.legs, 8)) +
    stroke(line([foot, [foot[0] + 5, foot[1] + 1]]), wear.bareLegs ? tone.ink : skin, 5)
  const arm = ([root, elbow, hand]: readonly [Point, Point, Point]) =>
    stroke(line([root, elbow, hand]), skin, 5) + stroke(line([root, elbow]), wear.shirt, 7)
  const torso = stroke(line([hip, [shoulder[0], shoulder[1] + 2]]), wear.shirt, 15)
  const drawing = [
    arm(backArm),
    leg(backLeg),
    leg(frontLeg),
    wear.sarong ? wrap(hip, feet, wear.legs) : '',
    torso,
    stroke(line([neck, head]), skin, 5),
    place(head, ellipse([0, 0], [6.4, 7.4], skin) + headgear(wear), 1, pose.lean * 0.6),
    arm(frontArm),
  ].join('')
  const lowest = Math.max(...feet.map(([, y]) => y)) + 3
  return place([0, -lowest], drawing)
}

/** A person standing (or running, sitting…) with their feet on the point given. */
export function person(
  feet: Point,
  height: number,
  pose: Pose,
  wear: Wear,
  facing: 'left' | 'right' = 'right',
): string {
  const scale = height / 101
  const flip = facing === 'left' ? -scale : scale
  return place(feet, figure(pose, wear), [
    Number(short(flip * 100)) / 100,
    Number(short(scale * 100)) / 100,
  ])
}

/** Head and shoulders seen from behind, for a crowd in the foreground. */
export function onlooker([x, y]: Point, size: number, colour: string): string {
  const at = (dx: number, dy: number): Point => [x + dx * size, y + dy * size]
  const shoulders: Point[] = [
    at(-0.95, 1.5),
    at(-0.8, 0.72),
    at(-0.3, 0.42),
    at(0.3, 0.42),
    at(0.8, 0.72),
    at(0.95, 1.5),
  ]
  return circle([x, y], size * 0.46, colour) + path(`${curve(shoulders)}Z`, colour)
}
