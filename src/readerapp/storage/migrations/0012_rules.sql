-- Rules and mutes. Never edit a released migration: add the next number.

-- query: as it was typed. What a rule does: marks_read, stars, hides (from the front page) and
-- notifies are truth values, tag is a name, '' for none. position: from 0 without gaps.
-- AUTOINCREMENT: an id is never used twice, so that a rule that comes back by undo has its history.
CREATE TABLE rule (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_on INTEGER NOT NULL,
    marks_read INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    tag TEXT NOT NULL,
    hides INTEGER NOT NULL,
    notifies INTEGER NOT NULL
) STRICT;

-- What rules did, for undo. name: that of the rule, which may be gone. at: when it began.
CREATE TABLE rule_run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    rule_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    is_of_arrivals INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

-- effect: 'read', 'starred', 'tag' or 'hidden'; only what was not so before. tag: its name. at: the
-- time that stands with the mark or the tag: another one there means that somebody else set it.
CREATE TABLE rule_change (
    run_id INTEGER NOT NULL REFERENCES rule_run (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES status (id),
    effect TEXT NOT NULL,
    tag TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (run_id, article_id, effect)
) STRICT, WITHOUT ROWID;

-- Articles that no edition of the front page shows, and the run that hid each.
CREATE TABLE off_front_page (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id),
    run_id INTEGER NOT NULL
) STRICT;

-- kind: 'words' (query is a search), 'feed' (feed_key is its key, and the feed is muted as long as
-- this stands) or 'story'. until: NULL for good.
CREATE TABLE mute (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    feed_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER
) STRICT;

-- The reports of a muted story when it was muted: what joins any of them is muted, too. title: what
-- each was called then, '' where that is not known; it also tells these rows from those of `muted`
-- when a damaged file has lost which page belongs to which table.
CREATE TABLE mute_story (
    mute_id INTEGER NOT NULL REFERENCES mute (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES status (id),
    title TEXT NOT NULL,
    PRIMARY KEY (mute_id, article_id)
) STRICT, WITHOUT ROWID;

-- Which articles lists leave out. Follows from mutes and articles, and can be made anew.
CREATE TABLE muted (
    article_id INTEGER NOT NULL REFERENCES status (id),
    mute_id INTEGER NOT NULL REFERENCES mute (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, mute_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX muted_by_mute ON muted (mute_id);
