-- Tags, notes and highlights. Never edit a released migration: add the next number.

-- article_id is that of a status: what a reader wrote outlives its article and is there again when
-- that returns. at: seconds since 1970, 0 when it was erased.

-- tag: the name as it is compared. name: as it was typed.
CREATE TABLE article_tag (
    article_id INTEGER NOT NULL REFERENCES status (id),
    tag TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_by_tag ON article_tag (tag, article_id, at);

-- folded: as the words of a search are compared.
CREATE TABLE note (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;

-- quote, prefix, suffix: the words and those around them. start: where they stood in the text, in
-- characters. note and folded: what the reader says of it.
CREATE TABLE highlight (
    article_id INTEGER NOT NULL REFERENCES status (id),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (article_id, quote, prefix, suffix)
) STRICT, WITHOUT ROWID;
