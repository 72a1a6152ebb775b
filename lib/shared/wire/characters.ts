import type { Pass } from './draft'
import type { WireRule } from './rules'

/** Replaces every match of a pattern that matches the faults of one rule and nothing else. */
function replacing(rule: WireRule, pattern: RegExp, after: string): Pass {
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      after,
      rule,
    })).filter((edit) => text.slice(edit.start, edit.end) !== edit.after)
}

/** Joiners and direction marks shape these scripts and emoji, so beside them they stay. */
const shaped =
  '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]|(?!\\p{Script=Latin})\\p{L}|' +
  '(?!\\p{Script=Inherited})\\p{M}'
const withoutWidth = new RegExp(
  '[\\u00AD\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]+|' +
    `(?<!${shaped})[\\u200C-\\u200F](?!${shaped})`,
  'gu',
)

/** Characters that are not text, or not the text that they look like, in the order to run. */
export const characterPasses: readonly Pass[] = [
  replacing('line-ending', /\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n'),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  replacing('control-character', /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]+/g, ''),
  replacing('zero-width', withoutWidth, ''),
]

/** Spaces inside a line; the edges of lines are gone by the time these run. */
export const spacePasses: readonly Pass[] = [
  replacing('odd-space', /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '),
  replacing('double-space', / {2,}/g, ' '),
]
