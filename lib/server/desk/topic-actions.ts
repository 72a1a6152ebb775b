import 'server-only'
import { saveTopic } from '@/db/queries/desk-topics'
import { mergeTopics } from '@/db/queries/topic-merge'
import { topicInput, topicMergeInput } from '@/lib/shared/api/desk/topic'
import { deskAction } from './action'
import { renewSoon } from './document-renewal'

export const saveTopicAction = deskAction({
  input: topicInput,
  revalidates: ['edition'],
  async run(topic, act) {
    const answer = await saveTopic(topic, act)
    if (answer.ok) await renewSoon()
    return answer
  },
})

export const mergeTopicsAction = deskAction({
  input: topicMergeInput,
  revalidates: ['edition'],
  async run(merge, act) {
    const answer = await mergeTopics(merge, act)
    if (answer.ok) await renewSoon()
    return answer
  },
})
