/** Widths in pixels that every picture is made in, as far as the original reaches. */
export const pictureWidths = [320, 800, 1200] as const

export const pictureFormats = ['avif', 'webp'] as const

export type PictureFormat = (typeof pictureFormats)[number]

export function picturePath(id: string, width: number, format: PictureFormat): string {
  return `/media/${id}/${width}.${format}`
}

const pattern = /^\/media\/([0-9a-f]{20})\/(\d{1,4})\.(avif|webp)$/

/** The picture that a path of this site names, or undefined. */
export function parsePicturePath(
  path: string,
): { id: string; width: number; format: PictureFormat } | undefined {
  const [, id, width, format] = pattern.exec(path) ?? []
  if (!id || !width || (format !== 'avif' && format !== 'webp')) return undefined
  return { id, width: Number(width), format }
}

/** Of the widths that there are, the one that a device keeps: about `wanted` pixels, or the widest. */
export function keptWidth(widths: readonly number[], wanted: number): number | undefined {
  return widths.find((width) => width >= wanted) ?? widths.at(-1)
}
