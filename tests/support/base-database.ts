import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated and otherwise empty database file, to copy and never to open. */
    baseDatabase: string
  }
}

/** Migrates one file for the whole run; every test gets a copy of it. */
export default async function makeBaseDatabase(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'pena-base-'))
  const path = join(folder, 'base.db')
  const connection = connect({ url: `file:${path}` })
  await migrateDatabase(connection)
  // The last connection to close folds the write-ahead log into the file.
  connection.close()
  project.provide('baseDatabase', path)
  return () => rm(folder, { recursive: true })
}
