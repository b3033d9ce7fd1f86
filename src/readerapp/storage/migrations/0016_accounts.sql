-- Accounts on news servers. Never edit a released migration: add the next number.

-- What is asked of a server, and how it went. The password is not here: the system keeps it.
-- fetched: 'unread', 'starred' or 'all'. days: how long back, 0 for no limit. minutes: between two
-- syncs, 0 when only the reader asks for them. folder_id: the folder that stands for the account,
-- which may be gone. reason: the name of a domain Reason, '' when the
-- last try went well. stamp: what the server calls the moment of its last answer about marks, ''
-- where it calls it nothing; complete_at: when it was last asked for all of them.
CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    fetched TEXT NOT NULL,
    days INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    folder_id INTEGER,
    added_at INTEGER NOT NULL,
    synced_at INTEGER,
    reason TEXT NOT NULL,
    status INTEGER NOT NULL,
    detail TEXT NOT NULL,
    held_until INTEGER,
    stamp TEXT NOT NULL,
    complete_at INTEGER
) STRICT;

-- Feeds that a server reads for us: no refresh asks their own address. title, folder: as the server
-- has them. remote_id: '' until it knows the feed. is_listed: it was among its feeds the last time.
-- was_here: the feed was subscribed to on this computer before.
CREATE TABLE account_feed (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL,
    folder TEXT NOT NULL,
    is_listed INTEGER NOT NULL,
    was_here INTEGER NOT NULL,
    PRIMARY KEY (account_id, feed_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_feed_by_feed ON account_feed (feed_id);

-- Entries of a server and its marks as they are known to be there. article_id: a status, NULL until
-- the entry is fetched; it stays when the article is removed. is_left: it is not to be fetched, as
-- the server has it no more, it cannot be read, or it is too old (2).
CREATE TABLE account_entry (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    article_id INTEGER REFERENCES status (id),
    is_read INTEGER NOT NULL,
    is_starred INTEGER NOT NULL,
    is_left INTEGER NOT NULL,
    PRIMARY KEY (account_id, remote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_entry_by_article ON account_entry (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX account_entry_wanted ON account_entry (account_id, remote_id)
    WHERE article_id IS NULL;

-- Marks that a server is to be told of: the wish of now, whatever it was before. field: 'read' or
-- 'starred'. seq: greater with each wish, so that one that is made while another is on its way
-- stays. not_before: when it is tried again.
CREATE TABLE outbox (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    field TEXT NOT NULL,
    wanted INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    not_before INTEGER,
    PRIMARY KEY (account_id, remote_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_seq ON outbox (seq);

-- Changes of subscriptions that a server is to be told of, in their order. kind: 'subscribe',
-- 'change' (of its title or folder, as they are when it is sent) or 'unsubscribe'. feed_id may be gone.
CREATE TABLE account_command (
    seq INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    feed_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    address TEXT NOT NULL,
    tries INTEGER NOT NULL,
    not_before INTEGER
) STRICT;
CREATE INDEX account_command_by_account ON account_command (account_id, seq);

-- A mark and the wish that follows from it are one: whoever changes a mark, in whatever way. What a
-- server told is stored in account_entry first, and so is no wish.
CREATE TRIGGER read_is_wished AFTER UPDATE OF is_read ON status WHEN OLD.is_read != NEW.is_read
BEGIN
    INSERT INTO outbox (account_id, remote_id, field, wanted, seq, tries)
    SELECT e.account_id, e.remote_id, 'read', NEW.is_read,
        1 + (SELECT coalesce(max(seq), 0) FROM outbox), 0
    FROM account_entry AS e WHERE e.article_id = NEW.id AND (
        e.is_read != NEW.is_read OR EXISTS (
            SELECT 1 FROM outbox AS o WHERE o.account_id = e.account_id
                AND o.remote_id = e.remote_id AND o.field = 'read'
        )
    )
    ON CONFLICT (account_id, remote_id, field) DO UPDATE
    SET wanted = excluded.wanted, seq = excluded.seq, tries = 0;
END;
CREATE TRIGGER star_is_wished AFTER UPDATE OF is_starred ON status
WHEN OLD.is_starred != NEW.is_starred
BEGIN
    INSERT INTO outbox (account_id, remote_id, field, wanted, seq, tries)
    SELECT e.account_id, e.remote_id, 'starred', NEW.is_starred,
        1 + (SELECT coalesce(max(seq), 0) FROM outbox), 0
    FROM account_entry AS e WHERE e.article_id = NEW.id AND (
        e.is_starred != NEW.is_starred OR EXISTS (
            SELECT 1 FROM outbox AS o WHERE o.account_id = e.account_id
                AND o.remote_id = e.remote_id AND o.field = 'starred'
        )
    )
    ON CONFLICT (account_id, remote_id, field) DO UPDATE
    SET wanted = excluded.wanted, seq = excluded.seq, tries = 0;
END;

-- Names and folders of feeds in the same way. What begins and ends a subscription says so itself:
-- nothing that repairs a library may end one on a server.
CREATE TRIGGER feed_change_is_wished AFTER UPDATE OF name, folder_id ON feed
WHEN (OLD.name != NEW.name OR OLD.folder_id IS NOT NEW.folder_id)
    AND EXISTS (SELECT 1 FROM account_feed WHERE feed_id = NEW.id)
BEGIN
    INSERT INTO account_command (account_id, feed_id, kind, remote_id, address, tries)
    SELECT f.account_id, f.feed_id, 'change', f.remote_id, NEW.address, 0
    FROM account_feed AS f JOIN account AS a ON a.id = f.account_id
    WHERE f.feed_id = NEW.id AND f.is_listed = 1 AND (
        (OLD.name != NEW.name AND iif(NEW.name = '', NEW.title, NEW.name) != f.title)
        OR (OLD.folder_id IS NOT NEW.folder_id AND f.folder != coalesce((
            SELECT name FROM folder WHERE id = NEW.folder_id AND id IS NOT a.folder_id), ''))
        OR EXISTS (SELECT 1 FROM account_command AS c WHERE c.account_id = f.account_id
            AND c.feed_id = f.feed_id AND c.kind = 'change'));
    DELETE FROM account_command WHERE feed_id = NEW.id AND kind = 'change' AND EXISTS (
        SELECT 1 FROM account_command AS c WHERE c.account_id = account_command.account_id
            AND c.feed_id = NEW.id AND c.kind = 'change' AND c.seq > account_command.seq);
END;
CREATE TRIGGER folder_name_is_wished AFTER UPDATE OF name ON folder
WHEN OLD.name != NEW.name AND EXISTS (SELECT 1 FROM account_feed)
BEGIN
    INSERT INTO account_command (account_id, feed_id, kind, remote_id, address, tries)
    SELECT f.account_id, f.feed_id, 'change', f.remote_id, feed.address, 0
    FROM feed JOIN account_feed AS f ON f.feed_id = feed.id JOIN account AS a ON a.id = f.account_id
    WHERE feed.folder_id = NEW.id AND a.folder_id IS NOT NEW.id AND f.is_listed = 1;
    DELETE FROM account_command WHERE kind = 'change' AND EXISTS (
        SELECT 1 FROM account_command AS c WHERE c.account_id = account_command.account_id
            AND c.feed_id = account_command.feed_id AND c.kind = 'change'
            AND c.seq > account_command.seq);
END;
