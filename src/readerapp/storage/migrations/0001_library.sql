-- The first library. Never edit a released migration: add the next number.
-- Times are whole seconds since 1970, UTC. Truth values are 0 and 1.

-- What the user did with an article. A status outlives its article: one that comes back is not new.
CREATE TABLE status (
    id INTEGER NOT NULL PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    is_read INTEGER NOT NULL,
    is_starred INTEGER NOT NULL,
    read_at INTEGER,
    starred_at INTEGER
) STRICT;

CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One row of the list. is_read and is_starred repeat the status, so that every list has its index.
CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES status (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    title_is_derived INTEGER NOT NULL,
    dek TEXT NOT NULL,
    language TEXT NOT NULL,
    language_origin TEXT NOT NULL,
    language_confidence REAL NOT NULL,
    interface_language TEXT NOT NULL,
    published INTEGER,
    modified INTEGER,
    received INTEGER NOT NULL,
    sort_key INTEGER NOT NULL,
    authors TEXT NOT NULL,
    word_count INTEGER NOT NULL,
    is_stub INTEGER NOT NULL,
    is_sample INTEGER NOT NULL,
    is_read INTEGER NOT NULL,
    is_starred INTEGER NOT NULL,
    labels TEXT NOT NULL,
    thumbnail INTEGER,
    related_model TEXT NOT NULL,
    content_hash BLOB NOT NULL
) STRICT;
CREATE INDEX article_by_time ON article (sort_key);
CREATE INDEX article_by_language ON article (language, sort_key, id, is_read, is_starred);
CREATE INDEX article_by_source ON article (source_id, sort_key, id, is_read, is_starred);
CREATE INDEX article_unread ON article (sort_key) WHERE is_read = 0;
CREATE INDEX article_starred ON article (sort_key) WHERE is_starred = 1;
CREATE INDEX article_samples ON article (sort_key) WHERE is_sample = 1;
CREATE INDEX article_unrelated ON article (sort_key) WHERE related_model = '';

CREATE TRIGGER status_marks_article AFTER UPDATE OF is_read, is_starred ON status
BEGIN
    UPDATE article SET is_read = NEW.is_read, is_starred = NEW.is_starred WHERE id = NEW.id;
END;

-- content: deflated JSON [html, text, what the search index was given]. page: deflated HTML.
CREATE TABLE body (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    content BLOB NOT NULL,
    page BLOB
) STRICT;

CREATE TABLE original (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE blob (
    sha256 BLOB NOT NULL PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE picture (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    alt TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    state TEXT NOT NULL,
    blob_sha256 BLOB REFERENCES blob (sha256),
    labels TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_by_blob ON picture (blob_sha256);

-- is_added: seen after the article was stored (in a picture, by the user), so an update keeps it.
CREATE TABLE evidence (
    id INTEGER NOT NULL PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    label TEXT,
    rank TEXT NOT NULL,
    source TEXT NOT NULL,
    raw TEXT NOT NULL,
    uri TEXT NOT NULL,
    picture INTEGER,
    is_added INTEGER NOT NULL,
    observed_at INTEGER NOT NULL,
    parser_version TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_article ON evidence (article_id);

CREATE TABLE stated_relation (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    related_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX stated_relation_by_related ON stated_relation (related_id);

-- Each pair once, the smaller id first.
CREATE TABLE computed_relation (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    related_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (article_id, related_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX computed_relation_by_related ON computed_relation (related_id);

-- facts: names, places, numbers and dates of the text, as its reader wrote them.
CREATE TABLE vector (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    data BLOB NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (article_id, model)
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    decision TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    text_locale TEXT NOT NULL,
    surface TEXT NOT NULL,
    app_version TEXT NOT NULL
) STRICT;
CREATE TRIGGER consent_is_never_changed BEFORE UPDATE ON consent
BEGIN
    SELECT RAISE(ABORT, 'the record of consent is append-only');
END;
CREATE TRIGGER consent_is_never_deleted BEFORE DELETE ON consent
BEGIN
    SELECT RAISE(ABORT, 'the record of consent is append-only');
END;

CREATE TABLE usage_count (
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, name)
) STRICT, WITHOUT ROWID;

-- Contentless: body.content keeps exactly what was indexed, which the 'delete' command needs back.
-- Marks (M*) belong to words: without them every vowel sign cuts a Hindi word in two.
CREATE VIRTUAL TABLE search USING fts5 (
    title, dek, body, source, authors,
    content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
