import 'server-only'
import ExifReader from 'exifreader'

/** What agencies and cameras write into a file about the picture. */
export type EmbeddedWords = { caption: string; alt: string; credit: string; licence: string }

const longest = { caption: 1000, alt: 600, credit: 200, licence: 200 } as const

type Groups = { iptc?: Group; xmp?: Group; exif?: Group }
type Group = Record<string, { description?: unknown } | undefined>

/** Reads IPTC, XMP and EXIF; what cannot be read says nothing. Places and devices are not asked for. */
export function embeddedWords(bytes: Buffer): EmbeddedWords {
  const { iptc = {}, xmp = {}, exif = {} } = readGroups(bytes)
  const first = (key: keyof EmbeddedWords, ...found: (Group[string] | undefined)[]) =>
    found.map((tag) => plain(tag?.description, longest[key])).find(Boolean) ?? ''
  return {
    caption: first(
      'caption',
      iptc['Caption/Abstract'],
      xmp.description,
      xmp.Description,
      exif.ImageDescription,
    ),
    alt: first('alt', xmp.AltTextAccessibility),
    credit: first(
      'credit',
      iptc.Credit,
      xmp.Credit,
      iptc['By-line'],
      xmp.creator,
      exif.Artist,
      iptc.Source,
      xmp.Source,
    ),
    licence: first('licence', xmp.UsageTerms, iptc['Copyright Notice'], xmp.rights, exif.Copyright),
  }
}

function readGroups(bytes: Buffer): Groups {
  try {
    return ExifReader.load(bytes, { expanded: true }) as Groups
  } catch {
    return {}
  }
}

/** Cameras that know nothing write their name, blanks, or zeros where the caption belongs. */
function plain(text: unknown, limit: number): string {
  if (typeof text !== 'string') return ''
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ')
    .trim()
    .slice(0, limit)
    .trim()
}
