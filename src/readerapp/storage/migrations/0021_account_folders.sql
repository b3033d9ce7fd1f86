-- Folders that a sync made, so that they can go with their account. Never edit a released
-- migration: add the next number.

-- The folder that stands for the account itself is told by account.folder_id.
CREATE TABLE account_folder (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, folder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_folder_by_folder ON account_folder (folder_id);

-- Of accounts that are here already: what lies in their folder and is called as a folder there.
INSERT INTO account_folder (account_id, folder_id)
SELECT a.id, folder.id FROM account AS a JOIN folder ON folder.parent_id = a.folder_id
WHERE folder.name IN (SELECT f.folder FROM account_feed AS f WHERE f.account_id = a.id);
