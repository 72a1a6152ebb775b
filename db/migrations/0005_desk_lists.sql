CREATE TABLE `desk_articles` (
	`article_id` text PRIMARY KEY NOT NULL,
	`touched_at` integer NOT NULL,
	`touched_by` text,
	`created_by` text,
	`section_id` text,
	`embargo_until` integer,
	`id_stage` text DEFAULT 'absent' NOT NULL,
	`en_stage` text DEFAULT 'absent' NOT NULL,
	`id_draft` integer DEFAULT false NOT NULL,
	`en_draft` integer DEFAULT false NOT NULL,
	`stale_count` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `desk_articles_touched` ON `desk_articles` (`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_section` ON `desk_articles` (`section_id`,`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_id` ON `desk_articles` (`id_stage`,`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_en` ON `desk_articles` (`en_stage`,`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_created` ON `desk_articles` (`created_by`,`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_toucher` ON `desk_articles` (`touched_by`,`touched_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_stale` ON `desk_articles` (`touched_at`,`article_id`) WHERE stale_count > 0;--> statement-breakpoint
CREATE INDEX `desk_articles_uncounted` ON `desk_articles` (`article_id`) WHERE stale_count is null;--> statement-breakpoint
CREATE INDEX `desk_articles_drafted` ON `desk_articles` (`touched_at`,`article_id`) WHERE id_draft = 1 or en_draft = 1;--> statement-breakpoint
CREATE INDEX `desk_articles_embargo` ON `desk_articles` (`embargo_until`);--> statement-breakpoint
CREATE TABLE `document_renewals` (
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	PRIMARY KEY(`article_id`, `locale`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `desk_articles` (`article_id`, `touched_at`, `touched_by`, `created_by`, `section_id`, `embargo_until`, `id_stage`, `en_stage`, `id_draft`, `en_draft`)
SELECT a.`id`,
  max(a.`created_at`,
    coalesce((SELECT max(`updated_at`) FROM `edition_texts` WHERE `article_id` = a.`id`), 0),
    coalesce((SELECT max(`updated_at`) FROM `drafts` WHERE `article_id` = a.`id`), 0),
    coalesce(f.`updated_at`, 0)),
  a.`created_by`, a.`created_by`,
  CASE WHEN f.`article_id` IS NULL THEN a.`section_id` ELSE json_extract(f.`facts`, '$.sectionId') END,
  CASE WHEN f.`article_id` IS NULL THEN a.`embargo_until` ELSE json_extract(f.`facts`, '$.embargoUntil') END,
  coalesce((SELECT `stage` FROM `edition_texts` WHERE `article_id` = a.`id` AND `locale` = 'id'), 'absent'),
  coalesce((SELECT `stage` FROM `edition_texts` WHERE `article_id` = a.`id` AND `locale` = 'en'), 'absent'),
  EXISTS (SELECT 1 FROM `drafts` WHERE `article_id` = a.`id` AND `locale` = 'id'),
  EXISTS (SELECT 1 FROM `drafts` WHERE `article_id` = a.`id` AND `locale` = 'en')
FROM `articles` a LEFT JOIN `fact_drafts` f ON f.`article_id` = a.`id`;
--> statement-breakpoint
CREATE TRIGGER desk_articles_begin AFTER INSERT ON articles
BEGIN
  INSERT INTO desk_articles (article_id, touched_at, touched_by, created_by, section_id, embargo_until)
  VALUES (NEW.id, NEW.created_at, NEW.created_by, NEW.created_by, NEW.section_id, NEW.embargo_until);
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_facts AFTER UPDATE OF section_id, embargo_until ON articles
WHEN NOT EXISTS (SELECT 1 FROM fact_drafts WHERE article_id = NEW.id)
BEGIN
  UPDATE desk_articles SET section_id = NEW.section_id, embargo_until = NEW.embargo_until
  WHERE article_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_facts_begun AFTER INSERT ON fact_drafts
BEGIN
  UPDATE desk_articles SET
    section_id = json_extract(NEW.facts, '$.sectionId'),
    embargo_until = json_extract(NEW.facts, '$.embargoUntil'),
    touched_at = max(touched_at, NEW.updated_at),
    touched_by = NEW.updated_by
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_facts_saved AFTER UPDATE ON fact_drafts
BEGIN
  UPDATE desk_articles SET
    section_id = json_extract(NEW.facts, '$.sectionId'),
    embargo_until = json_extract(NEW.facts, '$.embargoUntil'),
    touched_at = max(touched_at, NEW.updated_at),
    touched_by = NEW.updated_by
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_facts_gone AFTER DELETE ON fact_drafts
BEGIN
  UPDATE desk_articles SET
    section_id = (SELECT section_id FROM articles WHERE id = OLD.article_id),
    embargo_until = (SELECT embargo_until FROM articles WHERE id = OLD.article_id)
  WHERE article_id = OLD.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_text_begun AFTER INSERT ON edition_texts
BEGIN
  UPDATE desk_articles SET
    id_stage = CASE NEW.locale WHEN 'id' THEN NEW.stage ELSE id_stage END,
    en_stage = CASE NEW.locale WHEN 'en' THEN NEW.stage ELSE en_stage END,
    touched_at = max(touched_at, NEW.updated_at),
    stale_count = NULL
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
-- Who it was stands in the audit log, which the same transaction adds to where a person acts.
CREATE TRIGGER desk_articles_text_saved AFTER UPDATE OF stage, body, updated_at ON edition_texts
BEGIN
  UPDATE desk_articles SET
    id_stage = CASE NEW.locale WHEN 'id' THEN NEW.stage ELSE id_stage END,
    en_stage = CASE NEW.locale WHEN 'en' THEN NEW.stage ELSE en_stage END,
    touched_at = max(touched_at, NEW.updated_at),
    touched_by = CASE WHEN NEW.updated_at > touched_at THEN NULL ELSE touched_by END,
    stale_count = CASE WHEN NEW.body IS OLD.body THEN stale_count ELSE NULL END
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_text_gone AFTER DELETE ON edition_texts
BEGIN
  UPDATE desk_articles SET
    id_stage = CASE OLD.locale WHEN 'id' THEN 'absent' ELSE id_stage END,
    en_stage = CASE OLD.locale WHEN 'en' THEN 'absent' ELSE en_stage END,
    stale_count = NULL
  WHERE article_id = OLD.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_draft_begun AFTER INSERT ON drafts
BEGIN
  UPDATE desk_articles SET
    id_draft = CASE NEW.locale WHEN 'id' THEN 1 ELSE id_draft END,
    en_draft = CASE NEW.locale WHEN 'en' THEN 1 ELSE en_draft END,
    touched_at = max(touched_at, NEW.updated_at),
    touched_by = NEW.updated_by,
    stale_count = NULL
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_draft_saved AFTER UPDATE ON drafts
BEGIN
  UPDATE desk_articles SET
    touched_at = max(touched_at, NEW.updated_at),
    touched_by = NEW.updated_by,
    stale_count = CASE WHEN NEW.body IS OLD.body THEN stale_count ELSE NULL END
  WHERE article_id = NEW.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_draft_gone AFTER DELETE ON drafts
BEGIN
  UPDATE desk_articles SET
    id_draft = CASE OLD.locale WHEN 'id' THEN 0 ELSE id_draft END,
    en_draft = CASE OLD.locale WHEN 'en' THEN 0 ELSE en_draft END,
    stale_count = NULL
  WHERE article_id = OLD.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER desk_articles_acted_on AFTER INSERT ON audit_entries
WHEN NEW.target LIKE 'article:%' AND NEW.action <> 'draft.preview'
BEGIN
  UPDATE desk_articles SET
    touched_at = max(touched_at, NEW.at),
    touched_by = nullif(NEW.person_id, '')
  WHERE article_id = substr(NEW.target, 9, instr(substr(NEW.target, 9) || '/', '/') - 1);
END;
