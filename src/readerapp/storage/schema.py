"""The schema: every table of a library, declared once.

The migrations make the tables; a test compares what they make with what stands here, column by
column. Lists of columns and INSERT statements come from here, and what SQLAlchemy knows of them
(`search/conditions`).
A column that is new stands in a migration, here at the end of its table, where SQLite puts it, and
in the value it belongs to. It has a DEFAULT: rows that lie in the bin lack it. In archives its part
(`library/records`) has exact forms, as what strangers may write is spelled out by hand.
Plain tuples: SQLAlchemy takes 150 ms and 25 MB to load, and is loaded when a condition is built.
"""

from collections.abc import Iterable
from typing import NamedTuple

KEY, UNIQUE, NULL = "key", "unique", "null"  # no column is NULL unless it says so
FLAG, MOMENT = "flag", "moment"


class TableColumn(NamedTuple):
    """One column. `kind` is SQLite's type of a STRICT table, `default` is SQL, "" for none.

    `to` is the column it refers to. `part_of` as well: there the row goes when that one goes.
    `holds`: what else is known of its values, which erasing and salvage go by.
    """

    kind: str
    name: str
    flags: tuple[str, ...] = ()
    to: str = ""
    part_of: str = ""
    default: str = ""
    holds: str = ""


class TableIndex(NamedTuple):
    """An index. `where` is SQL, "" for all rows."""

    name: str
    columns: str
    where: str = ""


class Table(NamedTuple):
    """A table with its columns in the order in which its rows are stored."""

    name: str
    columns: tuple[TableColumn, ...]
    indexes: tuple[TableIndex, ...] = ()
    has_rowid: bool = True
    is_autoincrement: bool = False

    def names(self, *without: str) -> tuple[str, ...]:
        """Return the names of the columns but for some."""
        return tuple(each.name for each in self.columns if each.name not in without)

    def holding(self, what: str) -> tuple[TableColumn, ...]:
        """Return the columns that hold `FLAG` or `MOMENT`."""
        return tuple(each for each in self.columns if each.holds == what)


def integer(
    name: str, *flags: str, to: str = "", part_of: str = "", default: str = ""
) -> TableColumn:
    """Declare a column of whole numbers."""
    return TableColumn("INTEGER", name, flags, to, part_of, default)


def flag(name: str) -> TableColumn:
    """Declare a column of what is on or off, 1 or 0: a row with another value is damaged, and no
    row without it."""
    return TableColumn("INTEGER", name, holds=FLAG)


def moment(name: str, *flags: str) -> TableColumn:
    """Declare a column of when the reader did something, in seconds. It goes with the history that
    is erased: 0 or NULL, as is what cannot have been when."""
    return TableColumn("INTEGER", name, flags, holds=MOMENT)


def real(name: str, default: str = "") -> TableColumn:
    """Declare a column of numbers."""
    return TableColumn("REAL", name, (), default=default)


def text(name: str, *flags: str, default: str = "") -> TableColumn:
    """Declare a column of text."""
    return TableColumn("TEXT", name, flags, default=default)


def blob(name: str, *flags: str, to: str = "", part_of: str = "") -> TableColumn:
    """Declare a column of bytes."""
    return TableColumn("BLOB", name, flags, to, part_of)


# fmt: off
_DECLARED = (
    Table("status", (
        integer("id", KEY), text("identity", UNIQUE), integer("is_read"), integer("is_starred"),
        moment("read_at", NULL), moment("starred_at", NULL), integer("removed_at", NULL),
    )),
    Table("source", (integer("id", KEY), text("name", UNIQUE),)),
    Table("article", (
        integer("id", KEY, to="status.id"), integer("source_id", to="source.id"), text("url"),
        text("title"), integer("title_is_derived"), text("dek"), text("language"),
        text("language_origin"), real("language_confidence"), text("interface_language"),
        integer("published", NULL), integer("modified", NULL), integer("received"),
        integer("sort_key"), text("authors"), integer("word_count"), integer("is_stub"),
        integer("is_sample"), integer("is_read"), integer("is_starred"), text("labels"),
        integer("thumbnail", NULL), text("related_model"), blob("content_hash"),
        integer("feed_id", NULL, to="feed.id"), text("full_text", default="''"),
        text("categories", default="'[]'"), integer("story_id", NULL, to="story.id"),
    ), (
        TableIndex("article_by_feed", "feed_id, sort_key, id, is_read, is_starred",
                    "feed_id IS NOT NULL"),
        TableIndex("article_by_language", "language, sort_key, id, is_read, is_starred"),
        TableIndex("article_by_received", "feed_id, received, sort_key"),
        TableIndex("article_by_source", "source_id, sort_key, id, is_read, is_starred",
                    "feed_id IS NULL"),
        TableIndex("article_by_story", "story_id, language, is_read", "story_id IS NOT NULL"),
        TableIndex("article_by_time", "sort_key"),
        TableIndex("article_labelled",
                    "sort_key, id, labels, feed_id, source_id, language, is_read", "labels != ''"),
        TableIndex("article_samples", "sort_key", "is_sample = 1"),
        TableIndex("article_starred", "sort_key", "is_starred = 1"),
        TableIndex("article_text_wanted", "sort_key", "full_text = 'wanted'"),
        TableIndex("article_undated", "id", "published IS NOT sort_key"),
        TableIndex("article_unread", "sort_key", "is_read = 0"),
        TableIndex("article_unrelated", "sort_key", "related_model = ''"),
    )),
    Table("body", (
        integer("article_id", KEY, part_of="article.id"), blob("content"), blob("page", NULL),
    )),
    Table("original", (
        integer("article_id", KEY, part_of="article.id"), text("media_type"), blob("data"),
        integer("size", default="0"),
    ), (TableIndex("original_by_size", "article_id, size"),)),
    Table("blob", (blob("sha256", KEY), blob("data"),)),
    Table("picture", (
        integer("article_id", KEY, part_of="article.id"), integer("position", KEY),
        text("address"), text("alt"), text("caption"), text("credit"), text("media_type"),
        integer("width"), integer("height"), text("state"),
        blob("blob_sha256", NULL, to="blob.sha256"), text("labels"),
        integer("size", default="0"),
    ), (
        TableIndex("picture_by_blob", "blob_sha256"),
        TableIndex("picture_stored", "article_id, position, blob_sha256, size", "state = 'stored'"),
        TableIndex("picture_wanted", "article_id, position", "state = 'wanted'"),
    ), has_rowid=False),
    Table("content_credential", (
        blob("blob_sha256", KEY, part_of="blob.sha256"), blob("data"),
    ), has_rowid=False),
    Table("enclosure", (
        integer("article_id", KEY, part_of="article.id"), integer("position", KEY),
        text("address"), text("media_type"), integer("length"), text("title"),
        integer("seconds", default="0"),
    ), has_rowid=False),
    Table("typed_page", (
        integer("article_id", KEY, part_of="article.id"), text("address"),
    )),
    Table("evidence", (
        integer("id", KEY), integer("article_id", part_of="article.id"), text("subject"),
        text("label", NULL), text("rank"), text("source"), text("raw"), text("uri"),
        integer("picture", NULL), integer("is_added"), integer("observed_at"),
        text("parser_version"), text("validation", default="''"), text("signer", default="''"),
        text("claim", default="''"),
    ), (TableIndex("evidence_by_article", "article_id"),)),
    Table("stated_relation", (
        integer("article_id", KEY, part_of="article.id"), integer("position", KEY),
        integer("related_id", part_of="article.id"), text("kind"), text("heading"),
    ), (TableIndex("stated_relation_by_related", "related_id"),), has_rowid=False),
    Table("computed_relation", (
        integer("article_id", KEY, part_of="article.id"),
        integer("related_id", KEY, part_of="article.id"), text("kind"), real("score"),
        text("reasons"), integer("is_copy", default="0"), real("same_story", default="0"),
    ), (TableIndex("computed_relation_by_related", "related_id"),), has_rowid=False),
    Table("vector", (
        integer("article_id", KEY, part_of="article.id"), text("model", KEY), blob("data"),
        text("facts"),
    )),
    Table("folder", (
        integer("id", KEY), integer("parent_id", NULL, to="folder.id"), text("name"),
        integer("position"), text("outline"),
    ), (TableIndex("folder_by_parent", "parent_id, position"),), is_autoincrement=True),
    Table("feed", (
        integer("id", KEY), text("key", UNIQUE), text("address", UNIQUE), integer("is_typed"),
        text("title"), text("name"), text("site"), text("description"), text("language"),
        integer("folder_id", NULL, to="folder.id"), integer("position"),
        integer("subscribed_at"), integer("interval_minutes"), text("full_text"),
        integer("pictures"), text("set_language"), integer("is_muted"), text("outline"),
        integer("notifies", default="0"),
    ), (TableIndex("feed_by_folder", "folder_id, position"),), is_autoincrement=True),
    Table("feed_address", (text("address", KEY), text("key"),), has_rowid=False),
    Table("feed_state", (
        integer("feed_id", KEY, part_of="feed.id"), text("etag"), text("last_modified"),
        integer("validated_at", NULL), blob("body_hash"), integer("checked_at", NULL),
        integer("succeeded_at", NULL), integer("changed_at", NULL),
        integer("next_check_at", NULL), integer("failures"), integer("failing_since", NULL),
        text("reason"), integer("status"), text("detail"), integer("is_stopped"),
        text("moved_to"), integer("moved_sightings"), integer("publisher_interval"),
        text("skip_hours"), text("skip_days"),
    )),
    Table("host_hold", (text("host", KEY), integer("until"),), has_rowid=False),
    Table("feed_icon", (
        integer("feed_id", KEY, part_of="feed.id"), integer("fetched_at"), blob("data", NULL),
    )),
    Table("feed_entry", (
        integer("feed_id", KEY, part_of="feed.id"), integer("article_id", KEY, to="status.id"),
        blob("entry_hash"), integer("is_shared"),
    ), (
        TableIndex("feed_entry_by_article", "article_id"),
        TableIndex("feed_entry_shared", "feed_id, article_id", "is_shared = 1"),
    ), has_rowid=False),
    Table("alias", (text("identity", KEY), integer("status_id", to="status.id"),), has_rowid=False),
    Table("tally", (
        integer("feed_id", KEY), integer("source_id", KEY), text("language", KEY),
        integer("total"), integer("unread"), integer("starred"),
    ), has_rowid=False),
    Table("picture_turn", (blob("blob_sha256", KEY),), has_rowid=False),
    Table("label_tally", (
        integer("feed_id", KEY), integer("source_id", KEY), text("language", KEY),
        text("labels", KEY), integer("total"), integer("unread"),
    ), has_rowid=False),
    Table("shared_tally", (integer("feed_id", KEY), integer("total"), integer("unread"),)),
    Table("verdict", (
        integer("article_id", KEY, to="status.id"), integer("related_id", KEY, to="status.id"),
        text("decision"), integer("at"),
    ), (TableIndex("verdict_by_related", "related_id"),), has_rowid=False),
    Table("story", (integer("id", KEY),), is_autoincrement=True),
    Table("story_pending", (integer("article_id", KEY),)),
    Table("vector_change", (
        integer("seq", KEY), integer("article_id"), integer("token", default="(random())"),
    )),
    Table("saved_search", (
        integer("id", KEY), text("name"), text("query"), integer("position"),
    ), is_autoincrement=True),
    Table("setting", (text("key", KEY), text("value"),)),
    Table("consent", (
        integer("id", KEY), integer("at"), text("purpose"), text("decision"),
        integer("policy_version"), text("text_sha256"), text("text_locale"), text("surface"),
        text("app_version"),
    )),
    Table("usage_count", (text("day", KEY), text("name", KEY), integer("count"),), has_rowid=False),
    Table("bin_removal", (
        integer("id", KEY), integer("at"), text("why"), integer("amount"), blob("feeds", NULL),
        text("names"),
    ), (TableIndex("bin_removal_by_time", "at"),), is_autoincrement=True),
    Table("bin", (
        integer("article_id", KEY, to="status.id"), integer("removal_id", to="bin_removal.id"),
        text("title"), text("source"), text("language"), integer("size"),
    ), (TableIndex("bin_by_removal", "removal_id"),)),
    Table("bin_rows", (integer("article_id", KEY, part_of="bin.article_id"), blob("data"),)),
    Table("bin_picture", (
        integer("article_id", KEY, part_of="bin.article_id"),
        blob("blob_sha256", KEY, to="blob.sha256"), integer("size"),
    ), (TableIndex("bin_picture_by_blob", "blob_sha256"),), has_rowid=False),
    Table("bin_relation", (
        integer("article_id", KEY, to="status.id"), integer("related_id", KEY, to="status.id"),
        integer("position", KEY), text("kind"), text("heading"), real("score"), text("reasons"),
        integer("is_copy"), real("same_story"),
    ), (TableIndex("bin_relation_by_related", "related_id"),), has_rowid=False),
    Table("retention", (
        integer("feed_id", KEY, part_of="feed.id"), integer("days"), integer("count"),
        integer("takes_unread"), integer("takes_starred"),
    )),
    Table("retained", (integer("article_id", KEY, to="status.id"),)),
    Table("edition", (
        integer("id", KEY), integer("since", NULL), integer("since_id"), integer("until"),
        integer("until_id"), integer("reaches_to"), integer("first_until"),
        integer("refreshed_at", NULL), integer("seen_until", NULL), integer("papers"),
        integer("feeds"), integer("pending"),
    ), is_autoincrement=True),
    Table("edition_card", (
        integer("edition_id", KEY, part_of="edition.id"), integer("place", KEY), text("section"),
        text("name"), integer("shown_at", NULL), text("size"),
        integer("article_id", to="status.id"), integer("picture_of", NULL),
        integer("picture", NULL), text("data"),
    ), has_rowid=False),
    Table("story_mark", (
        integer("article_id", KEY, to="status.id"), moment("seen_at", NULL),
        integer("is_followed"), integer("is_less_wanted"),
    )),
    Table("article_tag", (
        integer("article_id", KEY, to="status.id"), text("tag", KEY), text("name"), moment("at"),
    ), (TableIndex("article_tag_by_tag", "tag, article_id, at"),), has_rowid=False),
    Table("note", (
        integer("article_id", KEY, to="status.id"), moment("at"), text("text"), text("folded"),
    )),
    Table("highlight", (
        integer("article_id", KEY, to="status.id"), text("quote", KEY), text("prefix", KEY),
        text("suffix", KEY), integer("start"), moment("at"), text("note"), text("folded"),
    ), has_rowid=False),
    Table("rule", (
        integer("id", KEY), text("name"), text("query"), integer("position"), integer("is_on"),
        integer("marks_read"), integer("stars"), text("tag"), integer("hides"),
        integer("notifies"),
    ), is_autoincrement=True),
    Table("rule_run", (
        integer("id", KEY), integer("rule_id"), text("name"), integer("at"),
        integer("is_of_arrivals"), integer("undone_at", NULL),
    ), is_autoincrement=True),
    Table("rule_change", (
        integer("run_id", KEY, part_of="rule_run.id"), integer("article_id", KEY, to="status.id"),
        text("effect", KEY), text("tag"), integer("at"),
    ), has_rowid=False),
    Table("off_front_page", (integer("article_id", KEY, to="status.id"), integer("run_id"),)),
    Table("translation", (
        integer("article_id", KEY, part_of="article.id"), text("target", KEY), text("part", KEY),
        blob("made_of"), text("models"), integer("made_at"), integer("size"), blob("data"),
        text("words", default="''"),
    ), (
        TableIndex("translation_by_time", "made_at, article_id, size"),
        TableIndex("translation_words", "article_id, words", "words != ''"),
    )),
    Table("mute", (
        integer("id", KEY), text("kind"), text("name"), text("query"), text("feed_key"),
        moment("at"), integer("until", NULL),
    ), is_autoincrement=True),
    Table("mute_story", (
        integer("mute_id", KEY, part_of="mute.id"), integer("article_id", KEY, to="status.id"),
        text("title"),
    ), has_rowid=False),
    Table("muted", (
        integer("article_id", KEY, to="status.id"), integer("mute_id", KEY, part_of="mute.id"),
    ), (TableIndex("muted_by_mute", "mute_id"),), has_rowid=False),
    Table("account", (
        integer("id", KEY), text("kind"), text("address"), text("user"), text("name"),
        text("fingerprint"), text("fetched"), integer("days"), integer("minutes"),
        integer("folder_id", NULL), integer("added_at"), integer("synced_at", NULL),
        text("reason"), integer("status"),
        text("detail"), integer("held_until", NULL), text("stamp"), integer("complete_at", NULL),
    ), is_autoincrement=True),
    Table("account_feed", (
        integer("account_id", KEY, part_of="account.id"),
        integer("feed_id", KEY, part_of="feed.id"), text("remote_id"), text("title"),
        text("folder"), integer("is_listed"), integer("was_here"),
    ), (TableIndex("account_feed_by_feed", "feed_id"),), has_rowid=False),
    Table("account_entry", (
        integer("account_id", KEY, part_of="account.id"), text("remote_id", KEY),
        integer("article_id", NULL, to="status.id"), integer("is_read"), integer("is_starred"),
        integer("is_left"),
    ), (
        TableIndex("account_entry_by_article", "article_id", "article_id IS NOT NULL"),
        TableIndex("account_entry_wanted", "account_id, remote_id", "article_id IS NULL"),
    ), has_rowid=False),
    Table("outbox", (
        integer("account_id", KEY, part_of="account.id"), text("remote_id", KEY),
        text("field", KEY), integer("wanted"), integer("seq"), integer("tries"),
        integer("not_before", NULL),
    ), (TableIndex("outbox_by_seq", "seq"),), has_rowid=False),
    Table("account_command", (
        integer("seq", KEY), integer("account_id", part_of="account.id"), integer("feed_id"),
        text("kind"), text("remote_id"), text("address"), integer("tries"),
        integer("not_before", NULL),
    ), (TableIndex("account_command_by_account", "account_id, seq"),)),
    Table("account_folder", (
        integer("account_id", KEY, part_of="account.id"),
        integer("folder_id", KEY, part_of="folder.id"),
    ), (TableIndex("account_folder_by_folder", "folder_id"),), has_rowid=False),
    Table("account_lost", (
        integer("account_id", KEY, part_of="account.id"), text("field", KEY), integer("going"),
        integer("known"), text("choice"),
    ), has_rowid=False),
    Table("folder_sync", (
        integer("id", KEY), text("path"), text("device"), text("name"), integer("clock"),
        text("generation"), integer("length"), text("tail"), text("writing"),
        integer("synced_at", NULL), text("reason"), text("detail"),
        integer("kinds", default="1"),
    )),
    Table("folder_log", (
        text("file", KEY), text("device"), text("name"), text("generation"), integer("length"),
        text("tail"), integer("written_at"),
    ), has_rowid=False),
    Table("folder_wish", (
        text("kind", KEY), text("item", KEY), text("part", KEY), text("value"), integer("stamp"),
        text("device"), text("seen"), integer("is_mine"), integer("is_written"),
    ), (
        TableIndex("folder_wish_unwritten", "stamp", "is_mine = 1 AND is_written = 0"),
    ), has_rowid=False),
    Table("folder_change", (
        text("kind", KEY), text("item", KEY), text("part", KEY), integer("at"),
    ), has_rowid=False),
    Table("folder_kept", (
        text("digest", KEY), blob("line"), text("file"), text("reason"), text("detail"),
        integer("stamp"), text("version"),
    ), (TableIndex("folder_kept_by_file", "file"),)),
    Table("label_mark", (
        integer("article_id", KEY, to="status.id"), text("part", KEY), flag("is_disputed"),
        moment("at"),
    ), has_rowid=False),
    Table("feed_label", (
        integer("feed_id", KEY, part_of="feed.id"), flag("text"), flag("pictures"),
        text("policy"),
    )),
    Table("label_turn", (integer("feed_id", KEY), integer("sort_key"), integer("article_id"),)),
)
# fmt: on
TABLES = {table.name: table for table in _DECLARED}
SEARCH_COLUMNS = ("title", "dek", "body", "source", "authors")  # of the full-text index
_SEARCH = {  # with the tables in which FTS5 keeps it
    "search": SEARCH_COLUMNS,
    "search_config": ("k", "v"),
    "search_data": ("id", "block"),
    "search_docsize": ("id", "sz"),
    "search_idx": ("segid", "term", "pgno"),
}
COLUMNS = frozenset(  # of a whole library: the table, and the name
    (name, column)
    for name, columns in (*((each.name, each.names()) for each in _DECLARED), *_SEARCH.items())
    for column in columns
)
OF_FOLDER_SYNC = tuple(name for name in TABLES if name.startswith("folder_"))
OF_ACCOUNT = ("outbox", *(name for name in TABLES if name.startswith("account_")))


def listed(names: Iterable[str], table: str = "") -> str:
    """Return names of columns for a statement, those of `table` when several have such."""
    return ", ".join(f"{table}.{name}" if table else name for name in names)


def insert(table: str, names: Iterable[str] = (), way: str = "INSERT") -> str:
    """Return the statement that inserts rows (dicts) into a table, all columns unless `names`."""
    wanted = tuple(names) or TABLES[table].names()
    marks = ", ".join(f":{name}" for name in wanted)
    return f"{way} INTO {table} ({listed(wanted)}) VALUES ({marks})"


def update(table: str, key: str) -> str:
    """Return the statement that sets all columns of the rows (dicts) with the same key."""
    sets = ", ".join(f"{name} = :{name}" for name in TABLES[table].names(key))
    return f"UPDATE {table} SET {sets} WHERE {key} = :{key}"  # noqa: S608 - our own names


def upsert(table: str, key: tuple[str, ...], kept: Iterable[str] = ()) -> str:
    """Return the statement that inserts rows, or updates those with the same key but for the
    columns `kept`."""
    names = TABLES[table].names(*key, *kept)
    sets = ", ".join(f"{name} = excluded.{name}" for name in names)
    return f"{insert(table)} ON CONFLICT ({listed(key)}) DO UPDATE SET {sets}"
