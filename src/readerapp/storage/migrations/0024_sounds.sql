-- How long sounds last, and which pages of the own network the reader typed. Never edit a released
-- migration: add the next number.

-- seconds: as its publisher says, 0 unknown.
ALTER TABLE enclosure ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;

-- The address in a private network that the reader typed for an article: what the article shows
-- from the same place may be fetched later, too.
CREATE TABLE typed_page (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    address TEXT NOT NULL
) STRICT;
