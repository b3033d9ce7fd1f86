-- Never edit a released migration: add the next number.

-- As before, with AUTOINCREMENT: the id of a removal is never given twice. Who has one in hand, to
-- undo it, meets that removal or none, also when the bin was emptied meanwhile. Made anew, because
-- SQLite cannot add it to a table; a row is one removal, of however many articles.
CREATE TABLE numbered_removal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    amount INTEGER NOT NULL,
    feeds BLOB,
    names TEXT NOT NULL
) STRICT;
INSERT INTO numbered_removal SELECT id, at, why, amount, feeds, names FROM bin_removal;
DROP TABLE bin_removal;
ALTER TABLE numbered_removal RENAME TO bin_removal;
CREATE INDEX bin_removal_by_time ON bin_removal (at);
