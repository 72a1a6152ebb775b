-- A column for the stems of each text. The new index is empty: db/migrate.ts fills it again.
DROP TABLE edition_search;
--> statement-breakpoint
CREATE VIRTUAL TABLE edition_search USING fts5(
  headline, standfirst, body, locale, stems,
  content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
);
