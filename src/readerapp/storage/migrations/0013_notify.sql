-- Whether the desktop tells of new articles of a feed. Feeds in the bin lack the column.
ALTER TABLE feed ADD COLUMN notifies INTEGER NOT NULL DEFAULT 0;
