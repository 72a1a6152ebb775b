CREATE TABLE `article_topics` (
	`article_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`listed_at` integer,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_topics_listed` ON `article_topics` (`topic_id`,`listed_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text,
	`source_locale` text NOT NULL,
	`place` text,
	`byline` text,
	`source` text,
	`licence` text,
	`event_date` text,
	`event_date_text` text,
	`event_date_candidates` text DEFAULT '[]' NOT NULL,
	`lead_image_id` text,
	`wire_item_id` text,
	`sample` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`listed_at` integer,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_image_id`) REFERENCES `images`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wire_item_id`) REFERENCES `wire_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_listed` ON `articles` (`listed_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_section_listed` ON `articles` (`section_id`,`listed_at`,`id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changes_article` ON `changes` (`article_id`,`locale`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`seq` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `changes`(`seq`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`locale`);--> statement-breakpoint
CREATE INDEX `corrections_newest` ON `corrections` (`locale`,`at`,`seq`);--> statement-breakpoint
CREATE TABLE `edition_texts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`words` integer NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawal_reason` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "edition_texts_state" CHECK("edition_texts"."state" in ('draft', 'published', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_texts_article` ON `edition_texts` (`article_id`,`locale`);--> statement-breakpoint
CREATE UNIQUE INDEX `edition_texts_slug` ON `edition_texts` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `image_texts` (
	`image_id` text NOT NULL,
	`locale` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	PRIMARY KEY(`image_id`, `locale`),
	FOREIGN KEY (`image_id`) REFERENCES `images`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `images` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`colour` text NOT NULL,
	`credit` text NOT NULL,
	`licence` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publication` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`lead_article_id` text,
	FOREIGN KEY (`lead_article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `publication_texts` (
	`locale` text PRIMARY KEY NOT NULL,
	`tagline` text NOT NULL,
	`about` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `locale`, `version`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_texts` (
	`section_id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`section_id`, `locale`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_texts_slug` ON `section_texts` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_texts` (
	`topic_id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`topic_id`, `locale`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_texts_slug` ON `topic_texts` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wire_items` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`encoding` text NOT NULL,
	`raw` blob NOT NULL,
	`sha256` text NOT NULL,
	`proposals` text NOT NULL,
	`received_at` integer NOT NULL
);
