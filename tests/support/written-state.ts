import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type Row } from '@libsql/client'
import { wordsIn } from './word-ledger'

/** What a database has of an article in Indonesian. */
export type Written = {
  /** The words of the text that the desk shows, and of the choices beside it. */
  shown: ReadonlySet<string>
  /** The words of each version that readers had. */
  published: ReadonlyMap<number, ReadonlySet<string>>
  version: number
  factsRev: number
  /** Whether a search finds what readers have. */
  found: boolean
}

/** What may never be found, each as a query that then finds something. */
const contradictions = {
  'a public text that is not its newest revision': `
    select 1 from edition_texts e where e.state = 'published' and not exists (
      select 1 from revisions r where r.article_id = e.article_id and r.locale = e.locale
        and r.version = e.version and r.headline = e.headline and r.body = e.body)`,
  'a revision that nobody was told of': `
    select 1 from revisions r where not exists (
      select 1 from changes c where c.article_id = r.article_id and c.locale = r.locale
        and c.version = r.version)`,
  'a revision of what never came to be': `
    select 1 from revisions r join edition_texts e
      on e.article_id = r.article_id and e.locale = r.locale where r.version > e.version`,
  'a public text that cannot be found': `
    select 1 from edition_texts e left join edition_search s on s.rowid = e.id
      where e.state = 'published' and s.rowid is null`,
  'something found that is not public': `
    select 1 from edition_search s left join edition_texts e on e.id = s.rowid
      where e.state is not 'published'`,
  'a public text without its document': `
    select 1 from edition_texts e left join documents d on d.hash = e.document_hash
      where e.state = 'published' and d.hash is null`,
  'an act that is not in the chain of the log': `
    select 1 from audit_entries a join audit_entries b on b.seq = a.seq + 1
      where b.previous_hash <> a.hash`,
  'a published revision of the desk without a public one': `
    select 1 from draft_revisions d where d.kind = 'published' and not exists (
      select 1 from revisions r where r.article_id = d.article_id and r.locale = d.locale
        and r.body = d.body)`,
  'a row that points at nothing': 'pragma foreign_key_check',
}

/**
 * Looks into a copy of a database that was left as a killed process left it; the file itself waits for
 * the next server, which has to mend it alone.
 * @returns what is wrong, and what there is of each article
 */
export async function lookInto(
  database: string,
  articleIds: readonly string[],
): Promise<{ wrong: string[]; written: Map<string, Written> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pena-killed-'))
  const copy = join(folder, 'pena.db')
  await copyFile(database, copy)
  await copyFile(`${database}-wal`, `${copy}-wal`).catch(() => undefined)
  const client = createClient({ url: `file:${copy}` })
  try {
    const wrong = await wrongIn(client)
    const written = new Map<string, Written>()
    for (const id of articleIds) written.set(id, await writtenOf(client, id))
    return { wrong, written }
  } finally {
    client.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function wrongIn(client: Client): Promise<string[]> {
  const wrong: string[] = []
  const [check] = (await client.execute('pragma integrity_check')).rows
  if (check?.integrity_check !== 'ok') wrong.push(JSON.stringify(check))
  for (const [what, query] of Object.entries(contradictions)) {
    if ((await client.execute(query)).rows.length > 0) wrong.push(what)
  }
  return wrong
}

async function writtenOf(client: Client, articleId: string): Promise<Written> {
  const all = async (from: string) =>
    (await client.execute({ sql: `select * from ${from} where article_id = ?`, args: [articleId] }))
      .rows
  const [[draft], [edition], [facts]] = [
    await all('drafts'),
    await all('edition_texts'),
    await all('fact_drafts'),
  ]
  const revisions = await all('revisions')
  return {
    shown: wordsOf(draft ?? edition),
    published: new Map(revisions.map((row) => [Number(row.version), wordsOf(row)])),
    version: Number(edition?.version ?? 0),
    factsRev: Number(facts?.rev ?? 0),
    found: edition?.state !== 'published' || (await isFound(client, edition)),
  }
}

async function isFound(client: Client, edition: Row): Promise<boolean> {
  const last = [...wordsOf(edition)].at(-1)
  if (!last) return true
  const { rows } = await client.execute({
    sql: 'select rowid from edition_search where rowid = ? and edition_search match ?',
    args: [Number(edition.id), `"${last}"`],
  })
  return rows.length === 1
}

function wordsOf(row: Row | undefined): Set<string> {
  return wordsIn([row?.standfirst, row?.body, row?.choices].map(String).join(' '))
}
