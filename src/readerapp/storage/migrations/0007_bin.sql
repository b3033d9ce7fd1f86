-- The bin, and how long articles are kept. Never edit a released migration: add the next number.

-- What went at once, when (seconds), and why: a domain Why with its amount. feeds: the packed rows
-- of subscriptions that ended with it; names: JSON list of what they were called.
CREATE TABLE bin_removal (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    amount INTEGER NOT NULL,
    feeds BLOB,
    names TEXT NOT NULL
) STRICT;
CREATE INDEX bin_removal_by_time ON bin_removal (at);

-- What its list shows. size: bytes of the packed rows.
CREATE TABLE bin (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id),
    removal_id INTEGER NOT NULL REFERENCES bin_removal (id),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    language TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE INDEX bin_by_removal ON bin (removal_id);

-- All rows of the article, packed: lists, counts, indexes and triggers never meet them.
CREATE TABLE bin_rows (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES bin (article_id) ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT;

-- Pictures stay where they are as long as something in the bin shows them.
CREATE TABLE bin_picture (
    article_id INTEGER NOT NULL REFERENCES bin (article_id) ON DELETE CASCADE,
    blob_sha256 BLOB NOT NULL REFERENCES blob (sha256),
    size INTEGER NOT NULL,
    PRIMARY KEY (article_id, blob_sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX bin_picture_by_blob ON bin_picture (blob_sha256);

-- Relations of which an end is in the bin: they belong to both, in whatever order these come back.
-- position: that of a stated relation, -1 of a computed one.
CREATE TABLE bin_relation (
    article_id INTEGER NOT NULL REFERENCES status (id),
    related_id INTEGER NOT NULL REFERENCES status (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    score REAL NOT NULL,
    reasons TEXT NOT NULL,
    is_copy INTEGER NOT NULL,
    same_story REAL NOT NULL,
    PRIMARY KEY (article_id, related_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX bin_relation_by_related ON bin_relation (related_id);

-- A feed's own rule; one without limits keeps everything, a feed without a row follows the overall
-- rule. days, count: 0 is no limit.
CREATE TABLE retention (
    feed_id INTEGER NOT NULL PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    days INTEGER NOT NULL,
    count INTEGER NOT NULL,
    takes_unread INTEGER NOT NULL,
    takes_starred INTEGER NOT NULL
) STRICT;

-- The reader brought it back from the bin: no rule takes it again.
CREATE TABLE retained (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id)
) STRICT;

-- The order in which rules take articles: as they came here, never by the publisher's date alone.
CREATE INDEX article_by_received ON article (feed_id, received, sort_key);
