import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'

/** A list of numbers in which one that is written twice stands twice. */
export async function makeTally(): Promise<void> {
  await connection().write((tx) => tx.run(sql`create table tally (number integer)`))
}

export function addToTally(number: number): Promise<unknown> {
  return connection().write((tx) => tx.run(sql`insert into tally values (${number})`))
}

export async function tally(): Promise<number[]> {
  const rows = await connection().db.all<{ number: number }>(
    sql`select number from tally order by rowid`,
  )
  return rows.map((row) => row.number)
}

export function numbersTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
