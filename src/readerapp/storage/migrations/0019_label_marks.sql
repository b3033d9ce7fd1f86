-- What the reader says of AI labels. Never edit a released migration: add the next number.

-- article_id is that of a status: what a reader said outlives its article and is there again when
-- that returns. part: 'text', 'pictures' for all of them, or 'picture:' and the address of one.
-- is_disputed: 0 for "made by AI", 1 for "that is not so". at: seconds since 1970, 0 when erased.
CREATE TABLE label_mark (
    article_id INTEGER NOT NULL REFERENCES status (id),
    part TEXT NOT NULL,
    is_disputed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, part)
) STRICT, WITHOUT ROWID;

-- Feeds whose texts or pictures are all by AI. policy: the address where the publisher says so, ''
-- when it is the reader who does.
CREATE TABLE feed_label (
    feed_id INTEGER NOT NULL PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    text INTEGER NOT NULL,
    pictures INTEGER NOT NULL,
    policy TEXT NOT NULL
) STRICT;

-- Articles whose labels are still to be derived anew: those of a feed, the newest first, beyond
-- sort_key and article_id; or with feed_id 0 all articles, in the order of their ids.
CREATE TABLE label_turn (
    feed_id INTEGER NOT NULL PRIMARY KEY,
    sort_key INTEGER NOT NULL,
    article_id INTEGER NOT NULL
) STRICT;

-- A change and its record are one, as those of 0017.
CREATE TRIGGER label_mark_is_added AFTER INSERT ON label_mark
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'label', identity, NEW.part, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER label_mark_is_changed AFTER UPDATE OF is_disputed ON label_mark
WHEN OLD.is_disputed != NEW.is_disputed AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'label', identity, NEW.part, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER label_mark_is_removed AFTER DELETE ON label_mark
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'label', identity, OLD.part, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = OLD.article_id;
END;
CREATE TRIGGER feed_label_is_added AFTER INSERT ON feed_label
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'feed_labels', key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM feed WHERE id = NEW.feed_id;
END;
CREATE TRIGGER feed_label_is_changed AFTER UPDATE ON feed_label
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'feed_labels', key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM feed WHERE id = NEW.feed_id;
END;
CREATE TRIGGER feed_label_is_removed AFTER DELETE ON feed_label
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'feed_labels', key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM feed WHERE id = OLD.feed_id;
END;
