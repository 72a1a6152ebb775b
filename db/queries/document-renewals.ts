import 'server-only'
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Connection, Transaction } from '../client'
import { connection } from '../connection'
import { documentRenewals } from '../desk-schema'
import { articleTopics, editionTexts } from '../schema'
import { renewDocumentIn } from './publishing'

const batch = 20

/**
 * Notes that the documents of a topic's articles say something else now. They are renewed a few at
 * a time after this transaction: a topic may have more articles than other writes can wait for.
 */
export async function noteRenewalsOfTopicIn(tx: Transaction, topicId: string): Promise<void> {
  const theirs = tx
    .select({ articleId: editionTexts.articleId, locale: editionTexts.locale })
    .from(editionTexts)
    .innerJoin(articleTopics, eq(articleTopics.articleId, editionTexts.articleId))
    .where(
      and(
        eq(articleTopics.topicId, topicId),
        eq(editionTexts.state, 'published'),
        // What no device was ever given is made when it is first wanted.
        isNotNull(editionTexts.documentHash),
      ),
    )
  await tx.insert(documentRenewals).select(theirs).onConflictDoNothing()
}

/** Renews what was noted until nothing is left, a few in each transaction. */
export async function renewNotedDocuments({ write }: Connection = connection()): Promise<void> {
  for (;;) {
    const done = await write(async (tx) => {
      const noted = await tx
        .select()
        .from(documentRenewals)
        .orderBy(asc(documentRenewals.articleId))
        .limit(batch)
      for (const { articleId, locale } of noted) {
        await renewDocumentIn(tx, { articleId, locale }, Date.now())
        await tx
          .delete(documentRenewals)
          .where(
            and(eq(documentRenewals.articleId, articleId), eq(documentRenewals.locale, locale)),
          )
      }
      return noted.length
    })
    if (done < batch) return
  }
}
