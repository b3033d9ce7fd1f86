"""Subscriptions and small tables as SQLAlchemy knows them.

Plain statements write them; they are declared so that the test of the schema covers every table.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from readerapp.storage.columns import feed_id, integer, metadata, words

folder = Table(
    "folder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("parent_id", Integer, ForeignKey("folder.id")),
    words("name"),
    integer("position"),
    words("outline"),
    Index("folder_by_parent", "parent_id", "position"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

feed = Table(
    "feed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("address", Text, nullable=False, unique=True),
    integer("is_typed"),
    words("title"),
    words("name"),
    words("site"),
    words("description"),
    words("language"),
    Column("folder_id", Integer, ForeignKey("folder.id")),
    integer("position"),
    integer("subscribed_at"),
    integer("interval_minutes"),
    words("full_text"),
    integer("pictures"),
    words("set_language"),
    integer("is_muted"),
    words("outline"),
    Index("feed_by_folder", "folder_id", "position"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

feed_address = Table(
    "feed_address",
    metadata,
    Column("address", Text, primary_key=True),
    words("key"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

feed_state = Table(
    "feed_state",
    metadata,
    feed_id(),
    words("etag"),
    words("last_modified"),
    Column("validated_at", Integer),
    Column("body_hash", LargeBinary, nullable=False),
    Column("checked_at", Integer),
    Column("succeeded_at", Integer),
    Column("changed_at", Integer),
    Column("next_check_at", Integer),
    integer("failures"),
    Column("failing_since", Integer),
    words("reason"),
    integer("status"),
    words("detail"),
    integer("is_stopped"),
    words("moved_to"),
    integer("moved_sightings"),
    integer("publisher_interval"),
    words("skip_hours"),
    words("skip_days"),
    sqlite_strict=True,
)

host_hold = Table(
    "host_hold",
    metadata,
    Column("host", Text, primary_key=True),
    integer("until"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

feed_icon = Table(
    "feed_icon",
    metadata,
    feed_id(),
    integer("fetched_at"),
    Column("data", LargeBinary),
    sqlite_strict=True,
)

feed_entry = Table(
    "feed_entry",
    metadata,
    feed_id(),
    Column("article_id", Integer, ForeignKey("status.id"), primary_key=True),
    Column("entry_hash", LargeBinary, nullable=False),
    integer("is_shared"),
    Index("feed_entry_by_article", "article_id"),
    Index("feed_entry_shared", "feed_id", "article_id", sqlite_where=text("is_shared = 1")),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

alias = Table(
    "alias",
    metadata,
    Column("identity", Text, primary_key=True),
    Column("status_id", Integer, ForeignKey("status.id"), nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

verdict = Table(
    "verdict",
    metadata,
    Column("article_id", Integer, ForeignKey("status.id"), primary_key=True),
    Column("related_id", Integer, ForeignKey("status.id"), primary_key=True),
    words("decision"),
    integer("at"),
    Index("verdict_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

story = Table(
    "story",
    metadata,
    Column("id", Integer, primary_key=True),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

story_pending = Table(
    "story_pending",
    metadata,
    Column("article_id", Integer, primary_key=True),
    sqlite_strict=True,
)

vector_change = Table(
    "vector_change",
    metadata,
    Column("seq", Integer, primary_key=True),
    integer("article_id"),
    Column("token", Integer, nullable=False, server_default=text("(random())")),
    sqlite_strict=True,
)

saved_search = Table(
    "saved_search",
    metadata,
    Column("id", Integer, primary_key=True),
    words("name"),
    words("query"),
    integer("position"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    words("value"),
    sqlite_strict=True,
)

consent = Table(
    "consent",
    metadata,
    Column("id", Integer, primary_key=True),
    integer("at"),
    words("purpose"),
    words("decision"),
    integer("policy_version"),
    words("text_sha256"),
    words("text_locale"),
    words("surface"),
    words("app_version"),
    sqlite_strict=True,
)

usage_count = Table(
    "usage_count",
    metadata,
    Column("day", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    integer("count"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
