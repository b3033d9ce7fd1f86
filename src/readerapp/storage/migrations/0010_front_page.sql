-- The front page: editions, and what the reader does with stories. Never edit a released migration:
-- add the next number.

-- Articles that came between two moments: after (since, since_id) up to (until, until_id), seconds
-- and article ids, so that none is in two or in none when several come in one second. since: NULL
-- for the first one, which holds what came up to (first_until, since_id) and was published after
-- reaches_to, and all that came later. seen_until: when the reader last looked at it, NULL: never.
-- pending: how many of its articles were not compared with others when it was made.
CREATE TABLE edition (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    since INTEGER,
    since_id INTEGER NOT NULL,
    until INTEGER NOT NULL,
    until_id INTEGER NOT NULL,
    reaches_to INTEGER NOT NULL,
    first_until INTEGER NOT NULL,
    refreshed_at INTEGER,
    seen_until INTEGER,
    papers INTEGER NOT NULL,
    feeds INTEGER NOT NULL,
    pending INTEGER NOT NULL
) STRICT;

-- Its cards. article_id: whose headline stands there; picture_of, picture: its picture, NULL for
-- none. data: JSON of its reports, those beside it, and what it was ranked by. Ids of articles and
-- not of stories: merging and splitting change those.
CREATE TABLE edition_card (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    section TEXT NOT NULL,
    name TEXT NOT NULL,
    shown_at INTEGER,
    size TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES status (id),
    picture_of INTEGER,
    picture INTEGER,
    data TEXT NOT NULL,
    PRIMARY KEY (edition_id, place)
) STRICT, WITHOUT ROWID;

-- What the reader did with the story of an article, each report of which has its row: it is the
-- story's as long as one of them is. A story without a row is as it came.
CREATE TABLE story_mark (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id),
    seen_at INTEGER,
    is_followed INTEGER NOT NULL,
    is_less_wanted INTEGER NOT NULL
) STRICT;
