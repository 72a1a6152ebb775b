'use client'

import { type FormEvent, useId, useState } from 'react'
import { joinDevices, readCode } from '@/lib/client/devices/connect'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import type { ReadWords } from '@/lib/shared/vault/words'
import { CodeScanner } from './code-scanner'

/** Takes the words of another device, typed or scanned, and says which of them is wrong. */
export function CodeEntry({ locale, onCancel }: { locale: Locale; onCancel: () => void }) {
  const texts = deviceMessages[locale]
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const connect = async (code: string) => {
    setTyped(code)
    setProblem('')
    try {
      const read = await readCode(code)
      if (!read.ok) return setProblem(explain(read, locale))
      const problem = await joinDevices(read.words)
      if (problem) setProblem(texts[problem])
    } catch {
      setProblem(texts.offline)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void connect(typed)
  }
  return (
    <form className="mt-6" onSubmit={submit}>
      <label htmlFor={id} className="font-semibold">
        {texts.wordsLabel}
      </label>
      <textarea
        id={id}
        rows={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        lang="en"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== ''}
        className="framed mt-1 block w-full rounded-sm bg-paper p-3"
      />
      <p id={`${id}-hint`} className="small mt-1">
        {texts.wordsHint}
      </p>
      <div id={`${id}-problem`} role="alert">
        {problem && <p className="note mt-3">{problem}</p>}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="submit" className="button solid">
          {texts.connect}
        </button>
        <CodeScanner locale={locale} onCode={connect} onProblem={setProblem} />
        <button type="button" className="button framed" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}

function explain(read: Extract<ReadWords, { ok: false }>, locale: Locale): string {
  const texts = deviceMessages[locale]
  if (read.problem === 'word') return texts.wrongWord(read.word)
  return read.problem === 'count' ? texts.wrongCount(read.count) : texts.wrongCode
}
