/** A long run: the tests that it repeats, and with what. */
export type Part = { vitest: readonly string[] } | { browser: string; titles: string }

/** What `npm run test:soak` does, one after another; each prints a line of JSON. */
export const parts = {
  /** Publish, correct, withdraw, fetch, cut, kill, fill and clear, in any order. */
  edition: { vitest: ['tests/integration/edition-renewal', 'tests/integration/edition-by-hand'] },
  /** Three devices in random partitions. */
  devices: { vitest: ['tests/unit/vault'] },
  texts: {
    vitest: [
      'tests/unit/wire/invariants',
      'tests/unit/alignment',
      'tests/unit/search',
      'tests/unit/device-search',
      'tests/unit/page-facts',
      'tests/unit/bookmark-files',
      'tests/unit/pack',
      'tests/integration/search',
    ],
  },
  /** Two people who write on one article. */
  writing: {
    vitest: ['tests/unit/draft-merge', 'tests/unit/article-editor', 'tests/unit/others-words'],
  },
  /** The same in real browsers, with networks that come and go. */
  'writing-browsers': { browser: 'tests/e2e/desk/writing-random.spec.ts', titles: 'lose no word' },
  /** Those that fight for the database's lock. */
  database: { vitest: ['tests/integration/busy', 'tests/integration/writer'] },
  /** Two hundred cuts of downloads in a real browser. */
  cuts: { browser: 'tests/e2e/edition-faults.spec.ts', titles: 'cut off again and again' },
  kills: { browser: 'tests/e2e/edition-faults.spec.ts', titles: 'worker killed' },
  quota: { browser: 'tests/e2e/edition-faults.spec.ts', titles: 'a device that is full' },
  /** The server killed under twenty people who write. */
  'server-kills': { browser: 'tests/e2e/security/kills.spec.ts', titles: 'killed at any moment' },
  'model-phone': { browser: 'tests/e2e/edition-faults.spec.ts', titles: 'the model phone' },
} satisfies Record<string, Part>

export type PartName = keyof typeof parts
