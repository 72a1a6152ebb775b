/** Two angles of a limb, near the body and away from it, in degrees from straight down. */
export type Limb = readonly [near: number, far: number]

export type Pose = {
  lean: number
  arms: readonly [back: Limb, front: Limb]
  legs: readonly [back: Limb, front: Limb]
}

export const poses = {
  stand: {
    lean: 0,
    arms: [
      [-10, 4],
      [12, 20],
    ],
    legs: [
      [-4, -2],
      [5, 3],
    ],
  },
  walk: {
    lean: 4,
    arms: [
      [28, 44],
      [-26, -8],
    ],
    legs: [
      [-24, -34],
      [22, 14],
    ],
  },
  run: {
    lean: 13,
    arms: [
      [52, 140],
      [-58, 28],
    ],
    legs: [
      [-24, -98],
      [62, 2],
    ],
  },
  stride: {
    lean: 11,
    arms: [
      [-52, 30],
      [48, 136],
    ],
    legs: [
      [48, -22],
      [-34, -74],
    ],
  },
  reach: {
    lean: 8,
    arms: [
      [64, 84],
      [92, 104],
    ],
    legs: [
      [-8, -6],
      [12, 6],
    ],
  },
  rake: {
    lean: 24,
    arms: [
      [34, 66],
      [62, 52],
    ],
    legs: [
      [-16, -12],
      [24, 6],
    ],
  },
  sit: {
    lean: 2,
    arms: [
      [30, 70],
      [24, 60],
    ],
    legs: [
      [82, -6],
      [88, 4],
    ],
  },
  spike: {
    lean: -8,
    arms: [
      [128, 142],
      [-150, 168],
    ],
    legs: [
      [-22, -74],
      [12, -40],
    ],
  },
  block: {
    lean: 4,
    arms: [
      [126, 168],
      [138, 174],
    ],
    legs: [
      [-12, -22],
      [4, -6],
    ],
  },
  crouch: {
    lean: 30,
    arms: [
      [58, 88],
      [70, 96],
    ],
    legs: [
      [30, -44],
      [66, -22],
    ],
  },
} as const satisfies Record<string, Pose>
