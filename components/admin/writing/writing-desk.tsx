'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { insertBlock } from '@/lib/client/desk/editor/insert-block'
import { keepOpen } from '@/lib/client/desk/open-work'
import { WritingSession } from '@/lib/client/desk/writing-session'
import type { DraftState } from '@/lib/shared/api/desk/draft'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { StageViewAnswer } from '@/lib/shared/api/desk/stage'
import type { SectionName } from '@/lib/shared/article/article'
import type { Actor } from '@/lib/shared/desk/act'
import type { ArticleAtDesk, TopicChoice } from '@/lib/shared/desk/article-at-desk'
import type { StageView } from '@/lib/shared/desk/stage-text'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { DiscardArticle } from './discard-article'
import { useSourceHistory } from './source-history'
import { StateLine } from './state-line'
import { TextHead } from './text-head'
import { type ShownSide, TextTabs } from './text-tabs'
import { type BrokenLinks, useSide } from './use-side'
import { WritingBar } from './writing-bar'
import { WritingBodies } from './writing-bodies'
import { WritingPanels } from './writing-panels'

type Props = {
  locale: Locale
  actor: Actor
  article: ArticleAtDesk
  stage: StageView | undefined
  mayWrite: Readonly<Record<Locale, boolean>>
  maySetFacts: boolean
  mayDiscard: boolean
  timeZone: string
  sections: readonly SectionName[]
  topics: readonly TopicChoice[]
  pictures: Readonly<Record<string, DeskPicture>>
}

const nothing: DraftState = {
  text: { slug: '', headline: '', standfirst: '', body: [] },
  rev: 0,
  version: 0,
  choices: [],
  at: null,
  by: null,
  slugTaken: false,
}

/** An article while it is being written: both texts side by side, what is saved, who else is here. */
export function WritingDesk(props: Props) {
  const { locale, actor, article, timeZone } = props
  const { articleId, sourceLocale } = article
  const { session, around, facts } = useSession(props)
  const [picked, setPicked] = useState<Record<string, DeskPicture>>({})
  const pictures = useMemo(() => ({ ...props.pictures, ...picked }), [props.pictures, picked])
  const [broken, setBroken] = useState<BrokenLinks>({})
  const { stage, look } = useStage(props, session)
  const given = { ...props, stage, pictures, broken }
  const source = useSide(given, session, sourceLocale)
  const translation = useSide(given, session, otherLocale(sourceLocale), source)
  const [editor, setEditor] = useState<Editor | null>(null)
  const save = useCallback(() => void session.save(), [session])
  const [shown, setShown] = useState<ShownSide>('source')
  const oldSources = useSourceHistory(source.view.text.body, article.oldSources)
  return (
    <div className="writing" data-shown={shown}>
      <WritingBar
        locale={locale}
        editor={editor}
        onSave={save}
        onPicture={(picture) => {
          setPicked((all) => ({ ...all, [picture.id]: picture }))
          if (editor) insertBlock(editor, { type: 'image', attrs: { image: picture.id } })
        }}
      >
        <StateLine
          locale={locale}
          name={actor.name}
          session={session}
          views={[source.view, translation.view]}
          facts={facts}
          around={around}
          timeZone={timeZone}
        />
      </WritingBar>
      <WritingPanels
        {...given}
        session={session}
        role={actor.role}
        onBroken={(own, found) => setBroken((all) => ({ ...all, [own]: found }))}
        onLook={look}
        saves={[source.view.rev, translation.view.rev, session.facts.rev].join()}
      />
      <TextTabs locale={locale} sides={{ source, translation }} shown={shown} onShow={setShown} />
      <div className="writing-grid">
        <TextHead locale={locale} side={source} other={undefined} session={session} />
        <TextHead locale={locale} side={translation} other={source} session={session} />
        <WritingBodies
          locale={locale}
          session={session}
          source={source}
          translation={translation}
          present={around.present}
          pictures={pictures}
          oldSources={oldSources}
          timeZone={timeZone}
          onEditor={setEditor}
          onSide={setShown}
        />
      </div>
      {props.mayDiscard && source.view.version + translation.view.version === 0 && (
        <footer className="mt-10 border-t border-line pt-3">
          <DiscardArticle locale={locale} articleId={articleId} />
        </footer>
      )}
    </div>
  )
}

/**
 * Where the texts stand, and how to look anew. Not by drawing the page anew: without a network, or
 * signed out, that would take what is being written away.
 */
function useStage({ article: { articleId }, stage: begun }: Props, session: WritingSession) {
  const [stage, setStage] = useState(begun)
  const look = useCallback(async () => {
    await session.save()
    const answer = await callDesk<StageViewAnswer>('stage.view', { articleId })
    if (answer.ok) setStage(answer.view)
    // What was just published is public to the texts too.
    await session.beat()
  }, [articleId, session])
  return { stage, look: useCallback(() => void look(), [look]) }
}

/** The article that this page has open, for as long as it is shown. */
function useSession({ article, actor }: Props) {
  const [session] = useState(
    () =>
      new WritingSession({
        articleId: article.articleId,
        personId: actor.id,
        facts: { facts: article.facts, rev: article.factsRev },
        texts: { id: article.texts.id ?? nothing, en: article.texts.en ?? nothing },
      }),
  )
  useEffect(() => session.start(), [session])
  useEffect(() => keepOpen(session), [session])
  const around = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot)
  const facts = useSyncExternalStore(
    session.facts.subscribe,
    session.facts.snapshot,
    session.facts.snapshot,
  )
  return { session, around, facts }
}
