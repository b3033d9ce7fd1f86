-- The words of translated titles, for searches. Never edit a released migration: add the next
-- number.

-- words: title and standfirst, folded, between blanks; '' of bodies, and of what was translated
-- before this. Searches walk through this index: some 200 bytes a title, and never its data.
ALTER TABLE translation ADD COLUMN words TEXT NOT NULL DEFAULT '';
CREATE INDEX translation_words ON translation (article_id, words) WHERE words != '';

-- A title that has changed is not the one that was translated. A trigger, so that no way of changing
-- an article forgets it.
CREATE TRIGGER article_renamed_is_not_found_by_translation
AFTER UPDATE OF title, dek, language ON article
WHEN OLD.title != NEW.title OR OLD.dek != NEW.dek OR OLD.language != NEW.language
BEGIN
    UPDATE translation SET words = '' WHERE article_id = NEW.id AND words != '';
END;
