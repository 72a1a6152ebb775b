-- Contentless: the words are indexed, the text stays in edition_texts (rowid = edition_texts.id).
CREATE VIRTUAL TABLE edition_search USING fts5(
  headline, standfirst, body, locale,
  content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER revisions_are_immutable BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER revisions_are_kept BEFORE DELETE ON revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER changes_are_immutable BEFORE UPDATE ON changes
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
