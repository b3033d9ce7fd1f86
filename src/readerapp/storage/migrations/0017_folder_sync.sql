-- Synchronising through a folder. Never edit a released migration: add the next number.

-- The folder, and what this library wrote there: one row while it is on, none while it is off.
-- device: who writes the log; a new one for a library that was copied. clock: the latest stamp that
-- was seen or given, in milliseconds. generation, length, tail: what the beginning of our log, its
-- length and its end were when it was last written. writing: what marks the lines that are being
-- written, '' when none are. reason: the name of a domain Reason, '' when the last try went well.
CREATE TABLE folder_sync (
    id INTEGER NOT NULL PRIMARY KEY,
    path TEXT NOT NULL,
    device TEXT NOT NULL,
    name TEXT NOT NULL,
    clock INTEGER NOT NULL,
    generation TEXT NOT NULL,
    length INTEGER NOT NULL,
    tail TEXT NOT NULL,
    writing TEXT NOT NULL,
    synced_at INTEGER,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- Logs of others, and how far each was read. written_at: the time of its last lines, by its clock.
CREATE TABLE folder_log (
    file TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    name TEXT NOT NULL,
    generation TEXT NOT NULL,
    length INTEGER NOT NULL,
    tail TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The latest wish for each thing and field, whoever had it. item: an identity or the key of a feed.
-- part: a tag, the words of a highlight, or ''. value: '' for none. seen: a JSON object, the stamps
-- by device of the wishes that this one follows. is_mine: it goes into our log.
CREATE TABLE folder_wish (
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    value TEXT NOT NULL,
    stamp INTEGER NOT NULL,
    device TEXT NOT NULL,
    seen TEXT NOT NULL,
    is_mine INTEGER NOT NULL,
    is_written INTEGER NOT NULL,
    PRIMARY KEY (kind, item, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX folder_wish_unwritten ON folder_wish (stamp) WHERE is_mine = 1 AND is_written = 0;

-- What changed here since wishes were last made of it. at: milliseconds, by the clock of then.
CREATE TABLE folder_change (
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, item, part)
) STRICT, WITHOUT ROWID;

-- A change and its record are one, whoever makes it. What a subscription ends by says so itself:
-- nothing that repairs a library may end one on another computer.
CREATE TRIGGER read_changes AFTER UPDATE OF is_read ON status
WHEN OLD.is_read != NEW.is_read AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('read', NEW.identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER read_begins AFTER INSERT ON status
WHEN NEW.is_read = 1 AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('read', NEW.identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER star_changes AFTER UPDATE OF is_starred ON status
WHEN OLD.is_starred != NEW.is_starred AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('starred', NEW.identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER star_begins AFTER INSERT ON status
WHEN NEW.is_starred = 1 AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('starred', NEW.identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER tag_is_added AFTER INSERT ON article_tag
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'tag', identity, NEW.tag, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER note_is_added AFTER INSERT ON note
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'note', identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER highlight_is_added AFTER INSERT ON highlight
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'highlight', identity, json_array(NEW.quote, NEW.prefix, NEW.suffix), CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER tag_is_changed AFTER UPDATE ON article_tag
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'tag', identity, NEW.tag, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER note_is_changed AFTER UPDATE ON note
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'note', identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER highlight_is_changed AFTER UPDATE ON highlight
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'highlight', identity, json_array(NEW.quote, NEW.prefix, NEW.suffix), CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = NEW.article_id;
END;
CREATE TRIGGER tag_is_removed AFTER DELETE ON article_tag
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'tag', identity, OLD.tag, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = OLD.article_id;
END;
CREATE TRIGGER note_is_removed AFTER DELETE ON note
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'note', identity, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = OLD.article_id;
END;
CREATE TRIGGER highlight_is_removed AFTER DELETE ON highlight
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'highlight', identity, json_array(OLD.quote, OLD.prefix, OLD.suffix), CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM status WHERE id = OLD.article_id;
END;
CREATE TRIGGER feed_is_added AFTER INSERT ON feed
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT value, NEW.key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM json_each('["feed", "feed_name", "feed_folder", "feed_settings"]');
END;
CREATE TRIGGER feed_is_called AFTER UPDATE OF name ON feed
WHEN OLD.name != NEW.name AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('feed_name', NEW.key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER feed_is_placed AFTER UPDATE OF folder_id ON feed
WHEN OLD.folder_id IS NOT NEW.folder_id AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('feed_folder', NEW.key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER feed_is_set AFTER UPDATE OF interval_minutes, full_text, pictures, set_language, is_muted, notifies
    ON feed
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('feed_settings', NEW.key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER folder_changes AFTER UPDATE OF name, parent_id ON folder
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('folders', '', '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
