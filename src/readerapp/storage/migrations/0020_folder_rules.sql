-- Rules, mutes and saved searches go through the shared folder, too. Never edit a released
-- migration: add the next number.

-- kinds: the kinds of wishes that this library knew when it read the logs of others. Of those that
-- it did not know it kept nothing: it reads them anew once it does.
ALTER TABLE folder_sync ADD COLUMN kinds INTEGER NOT NULL DEFAULT 1;

-- A rule is told by its name and what it searches for, a search by what it searches for, a mute by
-- its kind and its words, the key of its feed or the headline of its story. What ends by itself is
-- no wish: a clock that is ahead would end it everywhere.
CREATE TRIGGER rule_is_added AFTER INSERT ON rule
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('rule', NEW.name, NEW.query, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER rule_is_changed AFTER UPDATE OF name, query, is_on, marks_read, stars, tag, hides, notifies ON rule
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('rule', OLD.name, OLD.query, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('rule', NEW.name, NEW.query, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER rule_is_removed AFTER DELETE ON rule
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('rule', OLD.name, OLD.query, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER search_is_added AFTER INSERT ON saved_search
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('search', NEW.query, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER search_is_changed AFTER UPDATE OF name, query ON saved_search
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('search', OLD.query, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('search', NEW.query, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER search_is_removed AFTER DELETE ON saved_search
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('search', OLD.query, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER mute_is_added AFTER INSERT ON mute
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('mute', CASE NEW.kind WHEN 'words' THEN NEW.query WHEN 'feed' THEN NEW.feed_key ELSE NEW.name END, NEW.kind, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER mute_is_changed AFTER UPDATE OF kind, name, query, feed_key, until ON mute
WHEN EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('mute', CASE OLD.kind WHEN 'words' THEN OLD.query WHEN 'feed' THEN OLD.feed_key ELSE OLD.name END, OLD.kind, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('mute', CASE NEW.kind WHEN 'words' THEN NEW.query WHEN 'feed' THEN NEW.feed_key ELSE NEW.name END, NEW.kind, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
CREATE TRIGGER mute_is_lifted AFTER DELETE ON mute
WHEN (OLD.until IS NULL OR OLD.until > CAST((julianday('now') - 2440587.5) * 86400 AS INTEGER)) AND EXISTS (SELECT 1 FROM folder_sync)
BEGIN
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    VALUES ('mute', CASE OLD.kind WHEN 'words' THEN OLD.query WHEN 'feed' THEN OLD.feed_key ELSE OLD.name END, OLD.kind, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;
