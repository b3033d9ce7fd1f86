-- What comes from other computers and servers and is not believed at once. Never edit a released
-- migration: add the next number.

-- Lines of logs in the shared folder that are kept aside: their time is far ahead of the clock here
-- (reason 'ahead', tried again once it is not), or they cannot be used (tried again by another
-- version). line: as it stood in the log. file: which log that was, '' for a wish that was taken
-- before it was known to be ahead.
CREATE TABLE folder_kept (
    digest TEXT NOT NULL PRIMARY KEY,
    line BLOB NOT NULL,
    file TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    stamp INTEGER NOT NULL,
    version TEXT NOT NULL
) STRICT;
CREATE INDEX folder_kept_by_file ON folder_kept (file);

-- Marks that an account would lose, because its server shows so many of them no more: of field
-- 'read' or 'starred', going of known. choice: '' until the reader chose, 'keep' or 'take'.
CREATE TABLE account_lost (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    going INTEGER NOT NULL,
    known INTEGER NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (account_id, field)
) STRICT, WITHOUT ROWID;
