-- What has happened to vectors, for those who keep them in memory. Never edit a released migration:
-- add the next number.

-- The newest changes only: who has seen none of these reads everything again. Triggers, so that no
-- way of changing a vector forgets it. token: makes a row unlike any row of another file, and of
-- this one when a backup was put back and went another way.
CREATE TABLE vector_change (
    seq INTEGER NOT NULL PRIMARY KEY,
    article_id INTEGER NOT NULL,
    token INTEGER NOT NULL DEFAULT (random())
) STRICT;
CREATE TRIGGER vector_added_is_noted AFTER INSERT ON vector
BEGIN
    INSERT INTO vector_change (article_id) VALUES (NEW.article_id);
END;
CREATE TRIGGER vector_removed_is_noted AFTER DELETE ON vector
BEGIN
    INSERT INTO vector_change (article_id) VALUES (OLD.article_id);
END;
CREATE TRIGGER article_moved_is_noted AFTER UPDATE OF language, sort_key, published ON article
    WHEN NEW.language IS NOT OLD.language OR NEW.sort_key IS NOT OLD.sort_key
        OR NEW.published IS NOT OLD.published
BEGIN
    INSERT INTO vector_change (article_id) VALUES (NEW.id);
END;
CREATE TRIGGER vector_changes_are_few AFTER INSERT ON vector_change
BEGIN
    DELETE FROM vector_change WHERE seq <= NEW.seq - 20000;
END;
-- No article has the number 0: with this row the history is never empty.
INSERT INTO vector_change (article_id) VALUES (0);

-- Articles of which nobody knows when they were published: they say nothing, or a day to come.
CREATE INDEX article_undated ON article (id) WHERE published IS NOT sort_key;
