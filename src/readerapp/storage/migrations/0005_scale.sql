-- What a library of a million articles needs. Never edit a released migration: add the next number.

-- How many articles there are, so that nobody has to count them. feed_id is 0 for what came from no
-- feed; source_id is 0 for what came from one.
CREATE TABLE tally (
    feed_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    PRIMARY KEY (feed_id, source_id, language)
) STRICT, WITHOUT ROWID;

-- Triggers, so that no way of changing an article forgets it.
CREATE TRIGGER article_added_counts AFTER INSERT ON article
BEGIN
    INSERT INTO tally VALUES (
        coalesce(NEW.feed_id, 0), iif(NEW.feed_id IS NULL, NEW.source_id, 0), NEW.language,
        1, NOT NEW.is_read, NEW.is_starred
    ) ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread,
        starred = starred + excluded.starred;
END;
CREATE TRIGGER article_removed_counts AFTER DELETE ON article
BEGIN
    UPDATE tally SET total = total - 1, unread = unread - (NOT OLD.is_read),
        starred = starred - OLD.is_starred
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0) AND language = OLD.language;
    DELETE FROM tally
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0) AND language = OLD.language
        AND total = 0;
END;
CREATE TRIGGER article_marked_counts AFTER UPDATE OF is_read, is_starred ON article
    WHEN NEW.feed_id IS OLD.feed_id AND NEW.source_id = OLD.source_id
        AND NEW.language = OLD.language
        AND (NEW.is_read != OLD.is_read OR NEW.is_starred != OLD.is_starred)
BEGIN
    UPDATE tally SET unread = unread + OLD.is_read - NEW.is_read,
        starred = starred + NEW.is_starred - OLD.is_starred
    WHERE feed_id = coalesce(NEW.feed_id, 0)
        AND source_id = iif(NEW.feed_id IS NULL, NEW.source_id, 0) AND language = NEW.language;
END;
CREATE TRIGGER article_moved_counts AFTER UPDATE OF feed_id, source_id, language ON article
    WHEN NEW.feed_id IS NOT OLD.feed_id OR NEW.source_id != OLD.source_id
        OR NEW.language != OLD.language
BEGIN
    UPDATE tally SET total = total - 1, unread = unread - (NOT OLD.is_read),
        starred = starred - OLD.is_starred
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0) AND language = OLD.language;
    DELETE FROM tally
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0) AND language = OLD.language
        AND total = 0;
    INSERT INTO tally VALUES (
        coalesce(NEW.feed_id, 0), iif(NEW.feed_id IS NULL, NEW.source_id, 0), NEW.language,
        1, NOT NEW.is_read, NEW.is_starred
    ) ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread,
        starred = starred + excluded.starred;
END;
INSERT INTO tally
    SELECT coalesce(feed_id, 0), iif(feed_id IS NULL, source_id, 0), language,
        count(*), sum(NOT is_read), sum(is_starred)
    FROM article GROUP BY 1, 2, 3;
