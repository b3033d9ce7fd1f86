-- What a library with a hundred thousand labelled articles needs. Never edit a released migration:
-- add the next number.

-- How many articles carry which labels: what is hidden because of them is taken from the counts of
-- 0008 without looking at each. feed_id and source_id are as in tally, labels as in article.
CREATE TABLE label_tally (
    feed_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    labels TEXT NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (feed_id, source_id, language, labels)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER labelled_article_added_counts AFTER INSERT ON article WHEN NEW.labels != ''
BEGIN
    INSERT INTO label_tally VALUES (
        coalesce(NEW.feed_id, 0), iif(NEW.feed_id IS NULL, NEW.source_id, 0), NEW.language,
        NEW.labels, 1, NOT NEW.is_read
    ) ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
CREATE TRIGGER labelled_article_removed_counts AFTER DELETE ON article WHEN OLD.labels != ''
BEGIN
    UPDATE label_tally SET total = total - 1, unread = unread - (NOT OLD.is_read)
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0)
        AND language = OLD.language AND labels = OLD.labels;
    DELETE FROM label_tally
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0)
        AND language = OLD.language AND labels = OLD.labels AND total = 0;
END;
CREATE TRIGGER labelled_article_changed_counts
AFTER UPDATE OF is_read, feed_id, source_id, language, labels ON article
WHEN (OLD.labels != '' OR NEW.labels != '') AND (
    NEW.is_read != OLD.is_read OR NEW.feed_id IS NOT OLD.feed_id
    OR NEW.source_id != OLD.source_id OR NEW.language != OLD.language OR NEW.labels != OLD.labels
)
BEGIN
    UPDATE label_tally SET total = total - 1, unread = unread - (NOT OLD.is_read)
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0)
        AND language = OLD.language AND labels = OLD.labels;
    DELETE FROM label_tally
    WHERE feed_id = coalesce(OLD.feed_id, 0)
        AND source_id = iif(OLD.feed_id IS NULL, OLD.source_id, 0)
        AND language = OLD.language AND labels = OLD.labels AND total = 0;
    INSERT INTO label_tally
        SELECT coalesce(NEW.feed_id, 0), iif(NEW.feed_id IS NULL, NEW.source_id, 0), NEW.language,
            NEW.labels, 1, NOT NEW.is_read
        WHERE NEW.labels != ''
        ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
INSERT INTO label_tally
    SELECT coalesce(feed_id, 0), iif(feed_id IS NULL, source_id, 0), language, labels,
        count(*), sum(NOT is_read)
    FROM article WHERE labels != '' GROUP BY 1, 2, 3, 4;

-- Pictures whose files are to be read again out of turn: of articles that were in the bin when the
-- others were.
CREATE TABLE picture_turn (
    blob_sha256 BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- All that lists and counts of labelled articles ask for, so that no row is looked up.
DROP INDEX article_labelled;
CREATE INDEX article_labelled ON article (sort_key, id, labels, feed_id, source_id, language, is_read)
    WHERE labels != '';
