import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { decodeWire } from '@/lib/shared/wire/decode'
import { parseWire } from '@/lib/shared/wire/parse'
import { describeRefusal } from '@/lib/shared/wire/refusals'
import type { WireArticle } from '@/lib/shared/wire/wire-article'
import { CommandError, run } from './run'
import { readReceived } from './wire-options'

const usage = 'Usage: npm run -s wire:parse -- [--json] [--received YYYY-MM-DD] <file>'

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, received: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new CommandError(usage)
  const received = readReceived(values.received)
  const decoded = decodeWire(
    await readFile(file).catch((error: Error) => {
      throw new CommandError(`${file} cannot be read: ${error.message}`)
    }),
  )
  if (!decoded.ok) throw new CommandError(`${file}: ${describeRefusal(decoded).en}`)
  const latestYear = new Date().getFullYear()
  const wire = parseWire(decoded.text, received ? { received } : { latestYear })
  process.stdout.write(values.json ? `${JSON.stringify(wire, null, 2)}\n` : describe(wire))
})

function describe({ fields, proposals, text }: WireArticle): string {
  const facts = [
    `place      ${fields.place ?? '—'}`,
    `source     ${fields.source ?? '—'}`,
    `publisher  ${fields.publisher ?? '—'}`,
    ...fields.dates.map((date) => `date       ${date.text}: ${date.candidates.join(', ') || '—'}`),
  ]
  const mends = proposals.map(
    ({ rule, paragraph, before, after }) =>
      `  ${paragraph + 1}. ${rule}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  )
  return [...facts, '', ...mends, '', text, ''].join('\n')
}
