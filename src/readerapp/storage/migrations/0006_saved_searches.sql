-- Searches kept under a name. Never edit a released migration: add the next number.

-- query: as it was typed. position: from 0 without gaps. AUTOINCREMENT: an id is never used twice,
-- so that a search that comes back by undo is the one the window still shows.
CREATE TABLE saved_search (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- For searches of what a machine made: few articles of many.
CREATE INDEX article_labelled ON article (sort_key) WHERE labels != '';
