import { sampleArticles } from './articles/all'
import type { SampleText } from './sample-article'

/** The words of the sample edition, each once, in the order in which they first come. */
export const indonesianWords = wordsOf(sampleArticles.map((article) => article.id))
export const englishWords = wordsOf(sampleArticles.flatMap((article) => article.en ?? []))

function wordsOf(texts: readonly SampleText[]): readonly string[] {
  const words = new Set<string>()
  for (const { headline, standfirst, body } of texts) {
    const blocks = body.map((block) =>
      'text' in block && typeof block.text === 'string' ? block.text : '',
    )
    for (const word of [headline, standfirst, ...blocks].join(' ').match(/\p{L}{2,}/gu) ?? []) {
      words.add(word.toLowerCase())
    }
  }
  return [...words]
}
