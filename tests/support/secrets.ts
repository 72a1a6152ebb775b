/** Names of what `secret-articles.ts` hides. The word stands in every text of it and nowhere else. */
export const secrets = {
  word: 'Xyzzyrahasia',
  topic: 'topik-tersembunyi',
  picture: 'feedfacefeedfacefeed',
  articles: ['draf-tersembunyi', 'jadwal-tersembunyi', 'embargo-tersembunyi'],
  scheduled: 'jadwal-tersembunyi',
  embargoed: 'embargo-tersembunyi',
  /** Public, with changes that are not. */
  publicArticle: 'garam-rakyat',
  movedTo: 'alamat-tersembunyi',
} as const
