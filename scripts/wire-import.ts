import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { takeWireIn } from '@/lib/server/ingest/wire-intake'
import { findOwner, type Owner } from '@/lib/server/owner'
import {
  type WireImportAnswer,
  type WireImportOptions,
  wireImportAnswer,
  wireImportOptions,
} from '@/lib/shared/api/wire-import'
import { CommandError, run } from './run'
import { readDay } from './wire-options'

const usage = `Usage: npm run wire:import -- [options] <file>
  --headline "…"  --standfirst "…"  --section SLUG  --date YYYY-MM-DD
  --received YYYY-MM-DD  --locale id|en  --publish`

await run(async () => {
  const { file, options } = readArguments()
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`)
  })
  const asked = options.headline || !process.stdin.isTTY ? options : await askForHeadline(options)
  // The server that has the database open does the work, so that its pages show it at once.
  const owner = await findOwner()
  const answer = owner ? await handOver(owner, bytes, asked) : await takeInHere(bytes, asked)
  if (!answer.ok) throw new CommandError(`${file} was not imported. ${answer.error}`)
  console.log(
    answer.path
      ? `Published: ${answer.path} (${answer.mends} mends).`
      : `Draft ${answer.articleId} is in the database (${answer.mends} mends).`,
  )
  for (const question of answer.open) console.log(`  still open: ${question}`)
})

function readArguments(): { file: string; options: WireImportOptions } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      headline: { type: 'string' },
      standfirst: { type: 'string' },
      section: { type: 'string' },
      date: { type: 'string' },
      received: { type: 'string' },
      locale: { type: 'string' },
      publish: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new CommandError(usage)
  const { date, received, ...rest } = values
  const options = wireImportOptions.safeParse({
    ...rest,
    fileName: basename(file).slice(0, 200),
    ...(date !== undefined && { eventDate: readDay('--date', date) }),
    ...(received !== undefined && { received: readDay('--received', received) }),
  })
  if (options.success) return { file, options: options.data }
  const [issue] = options.error.issues
  throw new CommandError(`--${issue?.path.join('.')}: ${issue?.message}.\n${usage}`)
}

async function askForHeadline(options: WireImportOptions): Promise<WireImportOptions> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const headline = (await terminal.question('Headline (empty to leave it for later): ')).trim()
  terminal.close()
  return headline ? { ...options, headline } : options
}

async function takeInHere(bytes: Buffer, options: WireImportOptions): Promise<WireImportAnswer> {
  await migrateDatabase(connection())
  return takeWireIn(bytes, options, Date.now())
}

async function handOver(
  owner: Owner,
  bytes: Buffer,
  options: WireImportOptions,
): Promise<WireImportAnswer> {
  const query = new URLSearchParams({ options: JSON.stringify(options) })
  const response = await fetch(`${owner.url}/api/v1/wire?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${owner.secret}` },
    body: new Uint8Array(bytes),
  })
  const answer = wireImportAnswer.safeParse(await response.json().catch(() => undefined))
  if (answer.success) return answer.data
  throw new CommandError(`The server at ${owner.url} answered ${response.status}.`)
}
