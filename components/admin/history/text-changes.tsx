import type { BlockDiff, DiffPart, TextDiff } from '@/lib/shared/desk/text-diff'
import type { Locale } from '@/lib/shared/locales'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'
import { DiffWords } from '../diff-words'

type Props = { locale: Locale; language: Locale; diff: TextDiff }

/** What changed between two states of a text, block by block; what did not is counted. */
export function TextChanges({ locale, language, diff }: Props) {
  const texts = deskHistoryMessages[locale]
  const fields = [
    ['headline', diff.headline],
    ['standfirst', diff.standfirst],
    ['slug', diff.slug],
  ] as const
  const changed = fields.filter(([, parts]) => isChanged(parts))
  const runs = runsOf(diff.blocks)
  if (changed.length === 0 && diff.blocks.every((block) => block.change === 'same'))
    return <p>{texts.none}</p>
  return (
    <div className="grid gap-3">
      {changed.map(([name, parts]) => (
        <p key={name}>
          <strong className="small block">{texts[name]}</strong>
          <span lang={name === 'slug' ? undefined : language}>
            <DiffWords parts={parts} />
          </span>
        </p>
      ))}
      {runs.map((run) =>
        run.kind === 'same' ? (
          <p key={run.key} className="small">
            … {texts.same(run.count)}
          </p>
        ) : (
          <ChangedBlock
            key={run.key}
            block={run.block}
            language={language}
            formOnly={texts.format}
          />
        ),
      )}
    </div>
  )
}

type ChangedProps = { block: BlockDiff; language: Locale; formOnly: string }

function ChangedBlock({ block, language, formOnly }: ChangedProps) {
  return (
    <p lang={language} className="border-line border-s-2 ps-3 whitespace-pre-line">
      <DiffWords parts={block.parts} />
      {!isChanged(block.parts) && <span className="small block">{formOnly}</span>}
    </p>
  )
}

type Run = { key: string } & ({ kind: 'same'; count: number } | { kind: 'block'; block: BlockDiff })

/** Blocks that changed, and how many in a row between them did not. */
function runsOf(blocks: readonly BlockDiff[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    const key = `${block.change} ${block.id}`
    if (block.change !== 'same') runs.push({ key, kind: 'block', block })
    else if (last?.kind === 'same') last.count++
    else runs.push({ key, kind: 'same', count: 1 })
  }
  return runs
}

function isChanged(parts: readonly DiffPart[]): boolean {
  return parts.some((part) => part.change)
}
