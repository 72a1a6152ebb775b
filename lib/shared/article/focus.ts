/** A point of a picture: from its left and from its top, 0 to 1. */
export type Focus = { readonly x: number; readonly y: number }

export const centre: Focus = { x: 0.5, y: 0.5 }

/** The point as a picture carries it: not at all when it is the middle, which is where most are. */
export function focusOf(
  x: number | null | undefined,
  y: number | null | undefined,
): { focus?: Focus } {
  const focus = { x: x ?? centre.x, y: y ?? centre.y }
  return focus.x === centre.x && focus.y === centre.y ? {} : { focus }
}

/** Where a picture that fills a smaller shape is held, as `object-position` says it. */
export function heldAt({ x, y }: Focus): string {
  return `${Math.round(x * 100)}% ${Math.round(y * 100)}%`
}
