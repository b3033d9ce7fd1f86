-- Translations made on this computer. Never edit a released migration: add the next number.

-- part: 'head' is title and standfirst, 'body' the text. made_of: a hash of the source, the models
-- and the way it was made; where it differs from what would be made now, it is made anew.
-- models: a JSON list of names. size: bytes of data, which is deflated.
CREATE TABLE translation (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    target TEXT NOT NULL,
    part TEXT NOT NULL,
    made_of BLOB NOT NULL,
    models TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (article_id, target, part)
) STRICT;
CREATE INDEX translation_by_time ON translation (made_at, article_id, size);
