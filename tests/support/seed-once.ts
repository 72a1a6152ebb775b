import { sampleEdition } from './sample-edition'

/** Makes the sample edition before any file of tests asks for it: two at once would make it twice. */
export default async function seedOnce(): Promise<void> {
  await sampleEdition()
}
