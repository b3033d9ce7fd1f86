-- What the reader says of two articles. Never edit a released migration: add the next number.

-- Each pair once, the smaller id first. The ids are those of statuses: a verdict outlives the
-- articles and whatever is computed of them. decision: 'same_story' or 'not_related'.
CREATE TABLE verdict (
    article_id INTEGER NOT NULL REFERENCES status (id),
    related_id INTEGER NOT NULL REFERENCES status (id),
    decision TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, related_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_by_related ON verdict (related_id);

-- Whether both print nearly the same text, as papers do with an agency's.
ALTER TABLE computed_relation ADD COLUMN is_copy INTEGER NOT NULL DEFAULT 0;
