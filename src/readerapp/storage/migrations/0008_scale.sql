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

-- The same for what a feed lists although another source brought it, of articles that are here.
CREATE TABLE shared_tally (
    feed_id INTEGER NOT NULL PRIMARY KEY,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL
) STRICT;
CREATE TRIGGER entry_added_counts AFTER INSERT ON feed_entry WHEN NEW.is_shared = 1
BEGIN
    INSERT INTO shared_tally
        SELECT NEW.feed_id, 1, NOT is_read FROM article WHERE id = NEW.article_id
        ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
CREATE TRIGGER entry_removed_counts AFTER DELETE ON feed_entry WHEN OLD.is_shared = 1
BEGIN
    UPDATE shared_tally SET total = total - 1, unread = unread - (
        SELECT NOT is_read FROM article WHERE id = OLD.article_id
    ) WHERE feed_id = OLD.feed_id AND EXISTS (SELECT 1 FROM article WHERE id = OLD.article_id);
    DELETE FROM shared_tally WHERE feed_id = OLD.feed_id AND total = 0;
END;
CREATE TRIGGER entry_changed_counts AFTER UPDATE OF feed_id, article_id, is_shared ON feed_entry
    WHEN OLD.is_shared = 1 OR NEW.is_shared = 1
BEGIN
    UPDATE shared_tally SET total = total - 1, unread = unread - (
        SELECT NOT is_read FROM article WHERE id = OLD.article_id
    ) WHERE OLD.is_shared = 1 AND feed_id = OLD.feed_id
        AND EXISTS (SELECT 1 FROM article WHERE id = OLD.article_id);
    INSERT INTO shared_tally
        SELECT NEW.feed_id, 1, NOT is_read FROM article
        WHERE NEW.is_shared = 1 AND id = NEW.article_id
        ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
    DELETE FROM shared_tally WHERE feed_id = OLD.feed_id AND total = 0;
END;
CREATE TRIGGER shared_article_added_counts AFTER INSERT ON article
BEGIN
    INSERT INTO shared_tally
        SELECT feed_id, 1, NOT NEW.is_read FROM feed_entry
        WHERE article_id = NEW.id AND is_shared = 1
        ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
CREATE TRIGGER shared_article_removed_counts AFTER DELETE ON article
BEGIN
    UPDATE shared_tally SET total = total - 1, unread = unread - (NOT OLD.is_read)
    WHERE feed_id IN (
        SELECT feed_id FROM feed_entry WHERE article_id = OLD.id AND is_shared = 1
    );
    DELETE FROM shared_tally WHERE total = 0 AND feed_id IN (
        SELECT feed_id FROM feed_entry WHERE article_id = OLD.id AND is_shared = 1
    );
END;
CREATE TRIGGER shared_article_marked_counts AFTER UPDATE OF is_read ON article
    WHEN NEW.is_read != OLD.is_read
BEGIN
    UPDATE shared_tally SET unread = unread + OLD.is_read - NEW.is_read
    WHERE feed_id IN (
        SELECT feed_id FROM feed_entry WHERE article_id = NEW.id AND is_shared = 1
    );
END;
INSERT INTO shared_tally
    SELECT e.feed_id, count(*), sum(NOT a.is_read)
    FROM feed_entry AS e JOIN article AS a ON a.id = e.article_id
    WHERE e.is_shared = 1 GROUP BY e.feed_id;
