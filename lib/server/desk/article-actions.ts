import 'server-only'
import { createDeskArticle, discardArticle, saveFacts } from '@/db/queries/desk-articles'
import {
  articleCreateInput,
  articleDiscardInput,
  articleFactsInput,
} from '@/lib/shared/api/desk/article'
import { deskAction } from './action'

export const createArticleAction = deskAction({ input: articleCreateInput, run: createDeskArticle })

export const factsAction = deskAction({ input: articleFactsInput, run: saveFacts })

export const discardAction = deskAction({
  input: articleDiscardInput,
  run: ({ articleId }, act) => discardArticle(articleId, act),
})
