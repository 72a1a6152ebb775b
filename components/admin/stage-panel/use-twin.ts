import { useState } from 'react'
import type { StageText } from '@/lib/shared/desk/stage-text'
import type { StageFormProps } from './stage-section'

/** The other text of the article, and whether it is to go out with the one whose form this is. */
export function useTwin({ text, texts, onTwin }: StageFormProps) {
  const [isChosen, setChosen] = useState(false)
  const twin = texts.find((one) => one.locale !== text.locale)
  const choose = (chosen: boolean) => {
    setChosen(chosen)
    onTwin(chosen ? twin?.locale : undefined)
  }
  const goingOut: StageText[] = twin && isChosen ? [text, twin] : [text]
  return { twin, isChosen, choose, goingOut }
}
