CREATE TABLE `documents` (
	`hash` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vaults` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`sealed` blob,
	`version` integer NOT NULL,
	`month` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `changes` ADD `document_hash` text;--> statement-breakpoint
ALTER TABLE `edition_texts` ADD `document_hash` text;