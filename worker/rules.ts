import { cacheNames } from '@/lib/shared/device/caches'

/**
 * Everything that the worker decides, as one ordered table: the first rule that matches is the
 * promise that is kept. What no rule matches goes to the network as if there were no worker.
 */
export type Strategy =
  /** Never touched, never kept. */
  | 'network-only'
  /** Kept for good under a name that changes with its content. */
  | 'cache-first'
  /** The network, unless it is slower than `patience`; then what is on the device. */
  | 'network-first'
  /** As network-first; any search is answered by the page of none, which searches the device. */
  | 'search'
  /** A redirect to the front page in the reader's language, without the network. */
  | 'start'

export type Rule = {
  name: string
  path: RegExp
  /** `document` is a navigation, or a request that accepts only HTML. */
  kind: 'document' | 'any'
  strategy: Strategy
  cache?: string
  maxEntries?: number
  maxAgeDays?: number
}

/** Milliseconds that a reader waits for the network before the copy on the device is shown. */
export const patience = 3000

export const rules: readonly Rule[] = [
  {
    name: 'the desk and sign-in are never kept',
    path: /^\/(?:admin|sign-in|api)(?:\/|$)/,
    kind: 'any',
    strategy: 'network-only',
  },
  {
    name: 'previews of what is not public are never kept',
    path: /^\/(?:id|en)\/preview\//,
    kind: 'any',
    strategy: 'network-only',
  },
  {
    name: 'build files never change under their name',
    path: /^\/_next\/static\//,
    kind: 'any',
    strategy: 'cache-first',
    cache: cacheNames.assets,
  },
  {
    name: 'pictures never change under their name',
    path: /^\/media\//,
    kind: 'any',
    strategy: 'cache-first',
    cache: cacheNames.pictures,
    maxEntries: 200,
    maxAgeDays: 30,
  },
  { name: 'the icon opens the paper', path: /^\/$/, kind: 'document', strategy: 'start' },
  {
    name: 'pages of the app open without a network',
    path: /^\/(?:id|en)\/(?:saved|settings|settings\/offline|settings\/devices|offline|edition)$/,
    kind: 'document',
    strategy: 'network-first',
    cache: cacheNames.shell,
  },
  {
    name: 'the search opens without a network, whatever is searched for',
    path: /^\/(?:id|en)\/search$/,
    kind: 'document',
    strategy: 'search',
    cache: cacheNames.shell,
  },
  {
    name: 'files for other programs are not pages',
    path: /^\/(?:id|en)\/(?:feeds\/|manifest\.webmanifest$)/,
    kind: 'any',
    strategy: 'network-only',
  },
  {
    name: 'visited articles stay for a month',
    path: /^\/(?:id|en)\/articles\//,
    kind: 'document',
    strategy: 'network-first',
    cache: cacheNames.articles,
    maxEntries: 100,
    maxAgeDays: 30,
  },
  {
    name: 'visited lists stay for two weeks',
    path: /^\/(?:id|en)(?:\/|$)/,
    kind: 'document',
    strategy: 'network-first',
    cache: cacheNames.pages,
    maxEntries: 40,
    maxAgeDays: 14,
  },
]

export type Asked = { method: string; url: string; mode: string; accept: string | null }

/** The rule for a request, or undefined when the worker leaves it alone. */
export function ruleFor(asked: Asked, origin: string): Rule | undefined {
  const url = new URL(asked.url)
  if (asked.method !== 'GET' || url.origin !== origin) return undefined
  const isDocument = asked.mode === 'navigate' || asked.accept === 'text/html'
  return rules.find((rule) => rule.path.test(url.pathname) && (rule.kind === 'any' || isDocument))
}
