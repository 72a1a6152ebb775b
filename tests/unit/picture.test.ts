import { describe, expect, it } from 'vitest'
import {
  parsePicturePath,
  pictureFormats,
  picturePath,
  pictureWidths,
} from '@/lib/shared/article/picture'

const id = '0123456789abcdef0123'

describe('the path of a picture', () => {
  it('leads back to the picture in every size and format', () => {
    for (const width of pictureWidths) {
      for (const format of pictureFormats) {
        expect(parsePicturePath(picturePath(id, width, format))).toEqual({ id, width, format })
      }
    }
  })

  it.each([
    `/media/../../etc/passwd`,
    `/media/${id}/../320.webp`,
    `/media/${id}/..%2f320.webp`,
    `/media/..%2f..%2f/320.webp`,
    `/media/${id}/320.webp/..`,
    `/media/${id}/320.webp\0.png`,
    `/media/${id}/320.webp\n`,
    `/media/${id}/320.svg`,
    `/media/${id}/320.html`,
    `/media/${id}/99999.webp`,
    `/media/${id}/-320.webp`,
    `/media/${id}/.webp`,
    `/media/${id.toUpperCase()}/320.webp`,
    `/media/${id}0/320.webp`,
    `/media/${id.slice(1)}/320.webp`,
    `//media/${id}/320.webp`,
    `/media\\${id}\\320.webp`,
    `/en/media/${id}/320.webp`,
    `https://evil.example/media/${id}/320.webp`,
    '',
  ])('that is anything else is refused: %j', (path) => {
    expect(parsePicturePath(path)).toBeUndefined()
  })
})
