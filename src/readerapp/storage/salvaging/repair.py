"""Repair of a salvaged library: what refers to nothing goes, and so does a value that no version of
this app has written. The app's own readers decide what can be read.

Of accounts what cannot be read goes, and servers are told what differs.
"""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from enum import Enum
from functools import partial

from readerapp.domain.articles import PictureState, Relatedness, Verdict
from readerapp.domain.drafts import RelationKind
from readerapp.domain.feeds import FullText
from readerapp.storage.codec import Content, pack_content, unpack_reasons
from readerapp.storage.errors import DamagedValueError
from readerapp.storage.reader import Reader
from readerapp.storage.schema import FLAG, MOMENT, NULL, OF_ACCOUNT, OF_FOLDER_SYNC, TABLES

_NOT_OTHER_NAMES = "DELETE FROM alias WHERE identity IN (SELECT identity FROM status)"
_OUTLINES = "UPDATE {table} SET outline = '[]' WHERE NOT json_valid(outline)"
_NAMELESS = """
    INSERT OR IGNORE INTO status (id, identity, is_read, is_starred)
    SELECT id, iif(url = '', 'salvaged:' || id, 'url:' || url), is_read, is_starred
    FROM article WHERE id NOT IN (SELECT id FROM status)
"""
_SOURCELESS = (
    "INSERT OR IGNORE INTO source (name) VALUES ('?')",
    """
    UPDATE article SET source_id = (SELECT id FROM source WHERE name = '?')
    WHERE source_id NOT IN (SELECT id FROM source)
    """,
    "DELETE FROM source WHERE name = '?' AND id NOT IN (SELECT source_id FROM article)",
)
_PLACES = """
    UPDATE {table} SET position = p.place FROM (
        SELECT id, row_number() OVER (PARTITION BY {parent} ORDER BY position, id) - 1 AS place
        FROM {table}) AS p
    WHERE p.id = {table}.id AND position != p.place
"""
_NO_MARKS = """
    UPDATE article SET is_read = s.is_read, is_starred = s.is_starred FROM status AS s
    WHERE s.id = article.id AND (article.is_read != s.is_read OR article.is_starred != s.is_starred)
"""
_PLAIN_HEAD = """
    UPDATE article SET labels = '', authors = '[]', categories = '[]', published = NULL,
        modified = NULL, thumbnail = NULL, full_text = '', language_origin = 'unknown',
        received = max(0, min(received, 4102444800)), sort_key = max(0, min(sort_key, 4102444800))
    WHERE id = ?
"""
_HEADLINE = (
    "UPDATE article SET is_stub = 1, content_hash = x'' WHERE id = ?",
    """
    UPDATE feed_state SET etag = '', last_modified = '', body_hash = x''
    WHERE feed_id IN (SELECT feed_id FROM feed_entry WHERE article_id = ?)
    """,
    "UPDATE feed_entry SET entry_hash = x'' WHERE article_id = ?",
)
_ODD_RULES = """
    DELETE FROM retention WHERE days < 0 OR count < 0 OR max(days, count) > 1000000000
        OR takes_unread NOT IN (0, 1) OR takes_starred NOT IN (0, 1)
"""
_ODD_PLACES = "UPDATE highlight SET start = 0 WHERE start < 0"
_LOST_BLOB = """
    UPDATE picture SET state = iif(address = '', 'described', 'not_fetched'), blob_sha256 = NULL,
        size = 0 WHERE blob_sha256 IS NOT NULL AND blob_sha256 NOT IN (SELECT sha256 FROM blob)
"""

_ODD_ACCOUNTS = (
    "DELETE FROM outbox WHERE field NOT IN ('read', 'starred') OR wanted NOT IN (0, 1)",
    """
    UPDATE outbox SET tries = 0, not_before = NULL
    WHERE tries < 0 OR not_before NOT BETWEEN 0 AND 4102444800
    """,
    """
    DELETE FROM account_command WHERE kind NOT IN ('subscribe', 'change', 'unsubscribe')
    """,
    """
    UPDATE account_command SET tries = 0, not_before = NULL
    WHERE tries < 0 OR not_before NOT BETWEEN 0 AND 4102444800
    """,
    """
    DELETE FROM account_lost
    WHERE field NOT IN ('read', 'starred') OR choice NOT IN ('', 'keep', 'take')
    """,
    "DELETE FROM account_entry WHERE is_read NOT IN (0, 1) OR is_starred NOT IN (0, 1)",
)
_OF_NONE = "DELETE FROM {table} WHERE account_id NOT IN (SELECT id FROM account)"
_FEEDLESS = "DELETE FROM account_feed WHERE feed_id NOT IN (SELECT id FROM feed)"
_FOLDERLESS = "DELETE FROM account_folder WHERE folder_id NOT IN (SELECT id FROM folder)"


def repair_references(connection: sqlite3.Connection) -> None:
    """Remove rows with dangling references, or set the reference to NULL where that may be."""
    connection.execute(_NAMELESS)
    for statement in _SOURCELESS:
        connection.execute(statement)
    connection.execute(_LOST_BLOB)
    connection.execute(_NOT_OTHER_NAMES)
    names = [row[0] for row in connection.execute("SELECT name FROM pragma_table_list WHERE"
             " schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'")]  # fmt: skip
    for _ in range(3):  # what refers to what is taken away
        for name in names:
            for _, _, target, column, key, *_ in connection.execute(
                f"PRAGMA foreign_key_list({name})"
            ).fetchall():
                _repair_reference(connection, name, column, target, key or "id")
    ordered = (("folder", "parent_id"), ("feed", "folder_id"), ("saved_search", "1"), ("rule", "1"))
    for table, parent in ordered:
        connection.execute(_PLACES.format(table=table, parent=parent))
    connection.execute(_NO_MARKS)


def _repair_reference(
    connection: sqlite3.Connection, name: str, column: str, target: str, key: str
) -> None:
    info = connection.execute(f"PRAGMA table_info({name})")
    must_be = {row[1] for row in info if row[3] or row[5]}
    act = f"DELETE FROM {name}" if column in must_be else f"UPDATE {name} SET {column} = NULL"  # noqa: S608 - our own schema
    lost = f"{column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {target})"  # noqa: S608 - our own schema
    connection.execute(f"{act} WHERE {lost}")


def repair_values(connection: sqlite3.Connection) -> int:
    """Drop values that cannot be read; return how many articles lost their text by that."""
    _repair_small_tables(connection)
    reader = Reader(connection)
    lost = _add_missing_bodies(connection)
    ids = [row[0] for row in connection.execute("SELECT id FROM article ORDER BY id")]
    for article_id in ids:
        if not _reads(partial(reader.articles.article, article_id)):
            lost += _repair_article(connection, reader, article_id)
        _repair_copies(connection, reader, article_id)
    _add_missing_bodies(connection)
    return lost


def _repair_small_tables(connection: sqlite3.Connection) -> None:
    reader = Reader(connection)
    for table in OF_FOLDER_SYNC:
        # Synchronising is off from here on: other computers hear nothing of what is repaired.
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    for table in ("folder", "feed"):
        connection.execute(_OUTLINES.format(table=table))
    connection.execute(_ODD_RULES)
    _repair_columns(connection)
    _allow(connection, "verdict", "decision", Verdict)
    _allow(connection, "stated_relation", "kind", RelationKind)
    _repair_relations(connection)
    texts = ", ".join(f"'{each.value}'" for each in FullText)
    connection.execute(
        f"UPDATE feed SET full_text = '{FullText.AUTOMATIC.value}' WHERE full_text NOT IN ({texts})"  # noqa: S608 - our own names
    )
    _repair_annotations(connection)
    for (feed_id,) in connection.execute("SELECT id FROM feed").fetchall():
        if not _reads(partial(reader.feeds.feed, feed_id)):
            connection.execute("DELETE FROM feed WHERE id = ?", (feed_id,))
            repair_references(connection)  # its articles stay, of no feed
    for (feed_id,) in connection.execute("SELECT feed_id FROM feed_state").fetchall():
        if not _reads(partial(reader.feeds.state, feed_id)):
            connection.execute("DELETE FROM feed_state WHERE feed_id = ?", (feed_id,))
    for key, value in connection.execute("SELECT key, value FROM setting").fetchall():
        if not _is_json(value):
            connection.execute("DELETE FROM setting WHERE key = ?", (key,))
    for (edition_id,) in connection.execute("SELECT id FROM edition").fetchall():
        if not _reads(partial(_edition_reads, reader, edition_id)):
            connection.execute("DELETE FROM edition WHERE id = ?", (edition_id,))
            connection.execute("DELETE FROM edition_card WHERE edition_id = ?", (edition_id,))
    marked = [row[0] for row in connection.execute("SELECT article_id FROM story_mark")]
    if not _reads(partial(reader.story_marks.of, marked)):
        connection.execute("UPDATE story_mark SET seen_at = NULL")
    _repair_rules(connection, reader)
    _repair_accounts(connection, reader)
    _repair_consent(connection, reader)


def _repair_columns(connection: sqlite3.Connection) -> None:
    """A row with a flag that is none is damaged; a time that is wrong is none, the row stays."""
    for table in TABLES.values():
        for each in table.holding(FLAG):
            connection.execute(f"DELETE FROM {table.name} WHERE {each.name} NOT IN (0, 1)")  # noqa: S608 - our own names
        for each in table.holding(MOMENT):
            none = "NULL" if NULL in each.flags else "0"
            connection.execute(
                f"UPDATE {table.name} SET {each.name} = {none}"  # noqa: S608 - our own names
                f" WHERE {each.name} NOT BETWEEN 0 AND 4102444800"
            )


def _repair_rules(connection: sqlite3.Connection, reader: Reader) -> None:
    """What cannot be read is given up, one by one."""
    # Here, as in `_repair_annotations`.
    from readerapp.domain.rules import MuteKind, RuleEffect

    _allow(connection, "mute", "kind", MuteKind)
    _allow(connection, "rule_change", "effect", RuleEffect)
    readings: dict[str, Callable[[int], object]] = {
        "rule": reader.rules.get,
        "rule_run": reader.rules.run,
        "mute": reader.mutes.get,
    }
    for table, read in readings.items():
        for (row_id,) in connection.execute(f"SELECT id FROM {table}").fetchall():  # noqa: S608 - our own names
            if not _reads(partial(read, row_id)):
                connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608 - our own names
    for (run_id,) in connection.execute("SELECT id FROM rule_run").fetchall():
        if not _reads(partial(reader.rules.tagged_by, run_id)):
            connection.execute("DELETE FROM rule_change WHERE run_id = ?", (run_id,))
    connection.execute("DELETE FROM rule_change WHERE run_id NOT IN (SELECT id FROM rule_run)")
    connection.execute("DELETE FROM mute_story WHERE mute_id NOT IN (SELECT id FROM mute)")
    # Feeds have their flag. What words and stories hide is seen to at the next start.
    connection.execute(
        "DELETE FROM muted WHERE mute_id NOT IN (SELECT id FROM mute WHERE kind != 'feed')"
    )


def _edition_reads(reader: Reader, edition_id: int) -> None:
    """Raise when an edition cannot be read. The next one is made without it."""
    reader.editions.get(edition_id)
    reader.editions.cards(edition_id)


def _repair_annotations(connection: sqlite3.Connection) -> None:
    """Nothing that can be read is given up: a place that is wrong is none."""
    # Here, because every start loads this file, and the first rows do without it.
    from readerapp.domain.annotations import tag_key

    connection.execute(_ODD_PLACES)
    for row in connection.execute("SELECT * FROM article_tag").fetchall():
        article_id, key, name, at = row
        if key != tag_key(name):
            connection.execute(
                "DELETE FROM article_tag WHERE article_id = ? AND tag = ?", (article_id, key)
            )
            connection.execute(
                "INSERT OR IGNORE INTO article_tag VALUES (?, ?, ?, ?)",
                (article_id, tag_key(name), name, at),
            )


def _repair_relations(connection: sqlite3.Connection) -> None:
    """They are worked out anew when they are asked for."""
    _allow(connection, "computed_relation", "kind", Relatedness)
    find = "SELECT article_id, related_id, reasons FROM computed_relation"
    drop = "DELETE FROM computed_relation WHERE article_id = ? AND related_id = ?"
    for *pair, reasons in connection.execute(find).fetchall():
        if not _reads(partial(unpack_reasons, reasons)):
            connection.execute(drop, pair)


def _allow(connection: sqlite3.Connection, table: str, column: str, values: type[Enum]) -> None:
    allowed = ", ".join(f"'{each.value}'" for each in values)
    connection.execute(f"DELETE FROM {table} WHERE {column} NOT IN ({allowed})")  # noqa: S608 - our own names


def _repair_consent(connection: sqlite3.Connection, reader: Reader) -> None:
    """The record is append-only, and that includes us but for rows that are no record any more."""
    if _reads(reader.consent.records):
        return
    find = "SELECT sql FROM sqlite_schema WHERE name = 'consent_is_never_deleted'"
    trigger = connection.execute(find).fetchone()[0]
    connection.execute("DROP TRIGGER consent_is_never_deleted")
    kept = connection.execute("SELECT * FROM consent ORDER BY id").fetchall()
    marks = ", ".join("?" * len(kept[0]))
    connection.execute("DELETE FROM consent")
    for row in kept:
        connection.execute(f"INSERT INTO consent VALUES ({marks})", row)  # noqa: S608 - our own names
        if not _reads(reader.consent.records):
            connection.execute("DELETE FROM consent WHERE id = ?", (row[0],))
    connection.execute(trigger)


def repair_blobs(connection: sqlite3.Connection) -> None:
    """Drop pictures that were changed: their name is their checksum."""
    for row_id, name, data in connection.execute("SELECT rowid, sha256, data FROM blob"):
        if hashlib.sha256(data).digest() != name:
            connection.execute("DELETE FROM blob WHERE rowid = ?", (row_id,))
    states = ", ".join(f"'{each.value}'" for each in PictureState)
    connection.execute(f"DELETE FROM picture WHERE state NOT IN ({states})")  # noqa: S608 - our own names
    connection.execute(_LOST_BLOB)


def _repair_article(connection: sqlite3.Connection, reader: Reader, article_id: int) -> bool:
    """Give up no more of an article than must be; return whether it lost its text."""
    articles = reader.articles
    has_text = _reads(lambda: articles.texts([article_id]))
    if not has_text:
        connection.execute("DELETE FROM body WHERE article_id = ?", (article_id,))
        _add_missing_bodies(connection)
    parts: list[tuple[Callable[[], object], str]] = [
        (lambda: reader.pictures.of(article_id), "DELETE FROM picture WHERE article_id = ?"),
        (lambda: reader.evidence.of(article_id), "DELETE FROM evidence WHERE article_id = ?"),
        (lambda: articles.article(article_id), _PLAIN_HEAD),
        (lambda: articles.article(article_id), "DELETE FROM article WHERE id = ?"),
    ]
    for read, remedy in parts:
        if not _reads(read):
            connection.execute(remedy, (article_id,))
    return not has_text


def _repair_copies(connection: sqlite3.Connection, reader: Reader, article_id: int) -> None:
    """Let the other reading and the page as it came go when they cannot be unpacked."""
    if not _reads(lambda: reader.articles.page(article_id)):
        connection.execute("UPDATE body SET page = NULL WHERE article_id = ?", (article_id,))
    if not _reads(lambda: reader.articles.original(article_id)):
        connection.execute("DELETE FROM original WHERE article_id = ?", (article_id,))


def _add_missing_bodies(connection: sqlite3.Connection) -> int:
    """Store the head of an article without a text as a headline: an empty text, found by its title
    and lead. A feed that still has the article brings its text again."""
    find = (
        "SELECT a.id, a.title, a.dek, s.name, is_stub FROM article AS a"
        " JOIN source AS s ON s.id = source_id WHERE a.id NOT IN (SELECT article_id FROM body)"
    )
    lost = 0
    for article_id, title, dek, source, is_stub in connection.execute(find).fetchall():
        folded = (title.casefold(), dek.casefold(), "", source.casefold(), "")
        packed = pack_content(Content("", "", folded))
        connection.execute(
            "INSERT INTO body (article_id, content) VALUES (?, ?)", (article_id, packed)
        )
        for statement in _HEADLINE:
            connection.execute(statement, (article_id,))
        lost += not is_stub
    return lost


def _reads(read: Callable[[], object]) -> bool:
    try:
        read()
    except (DamagedValueError, ValueError, TypeError, KeyError, OverflowError):
        return False
    return True


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _repair_accounts(connection: sqlite3.Connection, reader: Reader) -> None:
    """An account whose row is lost is added anew by the reader; its articles are here. What is
    wished of a server may be lost: the marks here tell."""
    # Here, because every start loads what imports this file, and the first rows do without.
    from readerapp.storage.accounts.entries import wish_what_differs

    for statement in _ODD_ACCOUNTS:
        connection.execute(statement)
    for (account_id,) in connection.execute("SELECT id FROM account").fetchall():
        try:
            reader.accounts.get(account_id)
        except DamagedValueError:
            connection.execute("DELETE FROM account WHERE id = ?", (account_id,))
    for table in OF_ACCOUNT:
        connection.execute(_OF_NONE.format(table=table))
    connection.execute(_FEEDLESS)
    connection.execute(_FOLDERLESS)
    for (account_id,) in connection.execute("SELECT id FROM account").fetchall():
        wish_what_differs(connection, account_id)
