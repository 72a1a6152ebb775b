CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`person_name` text NOT NULL,
	`action` text NOT NULL,
	`target` text NOT NULL,
	`address` text NOT NULL,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_target` ON `audit_entries` (`target`);--> statement-breakpoint
CREATE INDEX `audit_entries_person` ON `audit_entries` (`person_id`);--> statement-breakpoint
CREATE TABLE `draft_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`rev` integer NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_revisions_text` ON `draft_revisions` (`article_id`,`locale`,`rev`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`rev` integer NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`choices` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`article_id`, `locale`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_slug` ON `drafts` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `fact_drafts` (
	`article_id` text PRIMARY KEY NOT NULL,
	`rev` integer NOT NULL,
	`facts` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `front_pins` (
	`article_id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `image_details` (
	`image_id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`focus_x` real DEFAULT 0.5 NOT NULL,
	`focus_y` real DEFAULT 0.5 NOT NULL,
	`crop_of` text,
	`crop` text,
	`uploaded_at` integer NOT NULL,
	`person_id` text,
	FOREIGN KEY (`image_id`) REFERENCES `images`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`crop_of`) REFERENCES `images`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `moved_slugs` (
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`kind`, `locale`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `previews` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`expires_at` integer NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_notes_text` ON `review_notes` (`article_id`,`locale`);--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_filters_person` ON `saved_filters` (`person_id`);--> statement-breakpoint
CREATE TABLE `source_blocks` (
	`hash` text PRIMARY KEY NOT NULL,
	`block` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`person_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`person_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`left_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`person_id` text NOT NULL,
	`verified` integer DEFAULT true,
	`failed_verification_count` integer DEFAULT 0,
	`locked_until` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `two_factors_person` ON `two_factors` (`person_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
ALTER TABLE `articles` ADD `created_by` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `embargo_until` integer;--> statement-breakpoint
ALTER TABLE `changes` ADD `small_fix` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `edition_texts` ADD `stage` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE `edition_texts` ADD `scheduled_at` integer;--> statement-breakpoint
CREATE INDEX `edition_texts_due` ON `edition_texts` (`stage`,`scheduled_at`);--> statement-breakpoint
ALTER TABLE `images` ADD `public_at` integer;--> statement-breakpoint
UPDATE `images` SET `public_at` = 0;--> statement-breakpoint
UPDATE `edition_texts` SET `stage` = CASE `state`
  WHEN 'withdrawn' THEN 'withdrawn'
  WHEN 'published' THEN CASE WHEN EXISTS (
    SELECT 1 FROM `corrections` WHERE `corrections`.`article_id` = `edition_texts`.`article_id` AND `corrections`.`locale` = `edition_texts`.`locale`
  ) THEN 'corrected' ELSE 'published' END
  ELSE 'draft' END;--> statement-breakpoint
-- The same table stands in lib/shared/desk/stages.ts.
CREATE TRIGGER edition_texts_moves BEFORE UPDATE OF stage ON edition_texts
WHEN OLD.stage IS NOT NEW.stage AND NOT CASE OLD.stage
  WHEN 'draft' THEN NEW.stage IN ('review', 'scheduled', 'published')
  WHEN 'review' THEN NEW.stage IN ('draft', 'scheduled', 'published')
  WHEN 'scheduled' THEN NEW.stage IN ('draft', 'published')
  WHEN 'published' THEN NEW.stage IN ('corrected', 'withdrawn')
  WHEN 'corrected' THEN NEW.stage = 'withdrawn'
  WHEN 'withdrawn' THEN NEW.stage = 'published'
  ELSE 0 END
BEGIN SELECT RAISE(ABORT, 'illegal move of a text'); END;
--> statement-breakpoint
CREATE TRIGGER edition_texts_in_step BEFORE UPDATE OF stage, state ON edition_texts
WHEN NEW.state IS NOT CASE
  WHEN NEW.stage IN ('published', 'corrected') THEN 'published'
  WHEN NEW.stage = 'withdrawn' THEN 'withdrawn'
  ELSE 'draft' END
BEGIN SELECT RAISE(ABORT, 'the stage of a text is not in step with what readers see'); END;
--> statement-breakpoint
CREATE TRIGGER edition_texts_begin BEFORE INSERT ON edition_texts
WHEN NEW.state IS NOT CASE
  WHEN NEW.stage IN ('published', 'corrected') THEN 'published'
  WHEN NEW.stage = 'withdrawn' THEN 'withdrawn'
  ELSE 'draft' END
BEGIN SELECT RAISE(ABORT, 'the stage of a text is not in step with what readers see'); END;
--> statement-breakpoint
CREATE TRIGGER edition_texts_scheduled BEFORE UPDATE OF stage, scheduled_at ON edition_texts
WHEN (NEW.stage = 'scheduled') <> (NEW.scheduled_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a text has a time when it is scheduled, and only then'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_are_immutable BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_are_kept BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
