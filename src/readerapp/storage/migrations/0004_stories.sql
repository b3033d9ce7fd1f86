-- Stories: articles that tell of one event. Never edit a released migration: add the next number.

-- Only hands out ids. AUTOINCREMENT and no deleting: an id is never used twice, so that an article
-- that comes back by undo finds its story, and no other one.
CREATE TABLE story (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
) STRICT;

-- NULL: the article is in no story. A story whose other articles are gone is none.
ALTER TABLE article ADD COLUMN story_id INTEGER REFERENCES story (id);
CREATE INDEX article_by_story ON article (story_id, language, is_read)
    WHERE story_id IS NOT NULL;

-- The probability 0..1 that both tell of one event; older rows only knew which side of a threshold
-- they were on.
ALTER TABLE computed_relation ADD COLUMN same_story REAL NOT NULL DEFAULT 0;
UPDATE computed_relation SET same_story = score WHERE kind = 'same_story';

-- Articles whose links to others have changed since they were last put into stories. They may be
-- gone meanwhile. Triggers, so that no way of changing a link forgets it. Two articles that are
-- less likely than 0.5 to tell of one event do not bring their stories together.
CREATE TABLE story_pending (
    article_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE TRIGGER relation_added_regroups AFTER INSERT ON computed_relation
    WHEN NEW.same_story >= 0.5
BEGIN
    INSERT OR IGNORE INTO story_pending VALUES (NEW.article_id), (NEW.related_id);
END;
CREATE TRIGGER relation_removed_regroups AFTER DELETE ON computed_relation
    WHEN OLD.same_story >= 0.5
BEGIN
    INSERT OR IGNORE INTO story_pending VALUES (OLD.article_id), (OLD.related_id);
END;
CREATE TRIGGER verdict_added_regroups AFTER INSERT ON verdict
BEGIN
    INSERT OR IGNORE INTO story_pending VALUES (NEW.article_id), (NEW.related_id);
END;
CREATE TRIGGER verdict_removed_regroups AFTER DELETE ON verdict
BEGIN
    INSERT OR IGNORE INTO story_pending VALUES (OLD.article_id), (OLD.related_id);
END;
INSERT OR IGNORE INTO story_pending
    SELECT article_id FROM computed_relation WHERE same_story >= 0.5
    UNION SELECT related_id FROM computed_relation WHERE same_story >= 0.5
    UNION SELECT article_id FROM verdict UNION SELECT related_id FROM verdict;
