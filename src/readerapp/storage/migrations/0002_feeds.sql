-- Subscriptions. Never edit a released migration: add the next number.
-- Times are whole seconds since 1970, UTC. Truth values are 0 and 1.

-- AUTOINCREMENT: an id is never used twice, so that what comes back by undo finds its place.
-- outline: JSON [[name, value], ...], what an OPML file said that this app has no use for.
-- position: from 0 without gaps, of folders and of feeds each; folders stand before feeds.
CREATE TABLE folder (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES folder (id),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    outline TEXT NOT NULL
) STRICT;
CREATE INDEX folder_by_parent ON folder (parent_id, position);

-- key: names the feed in the identities of its articles, "feed:KEY:...", and never changes.
CREATE TABLE feed (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    is_typed INTEGER NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    site TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,
    folder_id INTEGER REFERENCES folder (id),
    position INTEGER NOT NULL,
    subscribed_at INTEGER NOT NULL,
    interval_minutes INTEGER NOT NULL,
    full_text TEXT NOT NULL,
    pictures INTEGER NOT NULL,
    set_language TEXT NOT NULL,
    is_muted INTEGER NOT NULL,
    outline TEXT NOT NULL
) STRICT;
CREATE INDEX feed_by_folder ON feed (folder_id, position);

-- Every address a feed was known by, without its scheme. It outlives the subscription: who
-- subscribes again, or to where the feed moved, finds the same articles as read as before.
CREATE TABLE feed_address (
    address TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- reason: the name of a domain Reason, '' when the last check went well. skip_*: JSON lists.
CREATE TABLE feed_state (
    feed_id INTEGER NOT NULL PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    validated_at INTEGER,
    body_hash BLOB NOT NULL,
    checked_at INTEGER,
    succeeded_at INTEGER,
    changed_at INTEGER,
    next_check_at INTEGER,
    failures INTEGER NOT NULL,
    failing_since INTEGER,
    reason TEXT NOT NULL,
    status INTEGER NOT NULL,
    detail TEXT NOT NULL,
    is_stopped INTEGER NOT NULL,
    moved_to TEXT NOT NULL,
    moved_sightings INTEGER NOT NULL,
    publisher_interval INTEGER NOT NULL,
    skip_hours TEXT NOT NULL,
    skip_days TEXT NOT NULL
) STRICT;

-- A server that asked to be left alone (Retry-After): all its feeds wait.
CREATE TABLE host_hold (
    host TEXT NOT NULL PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- data is NULL when the feed's site has no icon, so that it is not looked for at every refresh.
CREATE TABLE feed_icon (
    feed_id INTEGER NOT NULL PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    fetched_at INTEGER NOT NULL,
    data BLOB
) STRICT;

-- Which entries a feed has listed, and the hash of each as delivered: an entry with the same hash
-- is not read again. article_id is a status: it is there also when the reader removed the article.
-- is_shared: the article came first from another source and is listed under that one.
CREATE TABLE feed_entry (
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES status (id),
    entry_hash BLOB NOT NULL,
    is_shared INTEGER NOT NULL,
    PRIMARY KEY (feed_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_entry_by_article ON feed_entry (article_id);
CREATE INDEX feed_entry_shared ON feed_entry (feed_id, article_id) WHERE is_shared = 1;

-- Other names of the same article: the address of a feed's entry, so that a page imported by its
-- address, a card beside another story and the entry are one.
CREATE TABLE alias (
    identity TEXT NOT NULL PRIMARY KEY,
    status_id INTEGER NOT NULL REFERENCES status (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE enclosure (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    media_type TEXT NOT NULL,
    length INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

-- Set when the reader removes an article, so that no feed brings it back.
ALTER TABLE status ADD COLUMN removed_at INTEGER;

-- feed_id: the feed that brought it. full_text: '', 'wanted', 'ready' (the publisher's page has
-- been read; body.page is then what the feed said) or 'failed'.
ALTER TABLE article ADD COLUMN feed_id INTEGER REFERENCES feed (id);
ALTER TABLE article ADD COLUMN full_text TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN categories TEXT NOT NULL DEFAULT '[]';
DROP INDEX article_by_source;
CREATE INDEX article_by_source ON article (source_id, sort_key, id, is_read, is_starred)
    WHERE feed_id IS NULL;
CREATE INDEX article_by_feed ON article (feed_id, sort_key, id, is_read, is_starred)
    WHERE feed_id IS NOT NULL;
CREATE INDEX article_text_wanted ON article (sort_key) WHERE full_text = 'wanted';

-- Sizes in bytes, in indexes: the room that offline copies take is added up without reading them.
-- An original kept before this has 0: only those of feeds are counted.
ALTER TABLE original ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
CREATE INDEX original_by_size ON original (article_id, size);
ALTER TABLE picture ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
UPDATE picture SET size = (SELECT length(data) FROM blob WHERE sha256 = blob_sha256)
    WHERE blob_sha256 IS NOT NULL;
CREATE INDEX picture_wanted ON picture (article_id, position) WHERE state = 'wanted';
CREATE INDEX picture_stored ON picture (article_id, position, blob_sha256, size)
    WHERE state = 'stored';

-- Bytes of words that are kept in memory until they are written to the index: a transaction of 200
-- articles fits, and is written once.
INSERT INTO search (search, rank) VALUES ('hashsize', 4194304);
