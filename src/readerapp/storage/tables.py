"""The tables around articles as SQLAlchemy knows them, for statements. The migrations make them.

A test compares both. Heavy to import (SQLAlchemy): only `writing` may.
"""

from sqlalchemy import (
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    column,
    table,
    text,
)

from readerapp.storage.columns import article_id, integer, metadata, words

status = Table(
    "status",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("identity", Text, nullable=False, unique=True),
    integer("is_read"),
    integer("is_starred"),
    Column("read_at", Integer),
    Column("starred_at", Integer),
    Column("removed_at", Integer),
    sqlite_strict=True,
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

article = Table(
    "article",
    metadata,
    Column("id", Integer, ForeignKey("status.id"), primary_key=True),
    Column("source_id", Integer, ForeignKey("source.id"), nullable=False),
    words("url"),
    words("title"),
    integer("title_is_derived"),
    words("dek"),
    words("language"),
    words("language_origin"),
    Column("language_confidence", REAL, nullable=False),
    words("interface_language"),
    Column("published", Integer),
    Column("modified", Integer),
    integer("received"),
    integer("sort_key"),
    words("authors"),
    integer("word_count"),
    integer("is_stub"),
    integer("is_sample"),
    integer("is_read"),
    integer("is_starred"),
    words("labels"),
    Column("thumbnail", Integer),
    words("related_model"),
    Column("content_hash", LargeBinary, nullable=False),
    Column("feed_id", Integer, ForeignKey("feed.id")),
    words("full_text", default="''"),
    words("categories", default="'[]'"),
    Column("story_id", Integer, ForeignKey("story.id")),
    Index("article_by_time", "sort_key"),
    Index("article_by_language", "language", "sort_key", "id", "is_read", "is_starred"),
    Index(
        "article_by_source",
        "source_id",
        "sort_key",
        "id",
        "is_read",
        "is_starred",
        sqlite_where=text("feed_id IS NULL"),
    ),
    Index(
        "article_by_feed",
        "feed_id",
        "sort_key",
        "id",
        "is_read",
        "is_starred",
        sqlite_where=text("feed_id IS NOT NULL"),
    ),
    Index(
        "article_by_story",
        "story_id",
        "language",
        "is_read",
        sqlite_where=text("story_id IS NOT NULL"),
    ),
    Index("article_text_wanted", "sort_key", sqlite_where=text("full_text = 'wanted'")),
    Index("article_unread", "sort_key", sqlite_where=text("is_read = 0")),
    Index("article_starred", "sort_key", sqlite_where=text("is_starred = 1")),
    Index("article_labelled", "sort_key", sqlite_where=text("labels != ''")),
    Index("article_samples", "sort_key", sqlite_where=text("is_sample = 1")),
    Index("article_unrelated", "sort_key", sqlite_where=text("related_model = ''")),
    Index("article_undated", "id", sqlite_where=text("published IS NOT sort_key")),
    sqlite_strict=True,
)

body = Table(
    "body",
    metadata,
    article_id(is_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("page", LargeBinary),
    sqlite_strict=True,
)

original = Table(
    "original",
    metadata,
    article_id(is_key=True),
    words("media_type"),
    Column("data", LargeBinary, nullable=False),
    integer("size", default="0"),
    Index("original_by_size", "article_id", "size"),
    sqlite_strict=True,
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)

picture = Table(
    "picture",
    metadata,
    article_id(is_key=True),
    Column("position", Integer, primary_key=True),
    words("address"),
    words("alt"),
    words("caption"),
    words("credit"),
    words("media_type"),
    integer("width"),
    integer("height"),
    words("state"),
    Column("blob_sha256", LargeBinary, ForeignKey("blob.sha256")),
    words("labels"),
    integer("size", default="0"),
    Index("picture_by_blob", "blob_sha256"),
    Index("picture_wanted", "article_id", "position", sqlite_where=text("state = 'wanted'")),
    Index(
        "picture_stored",
        "article_id",
        "position",
        "blob_sha256",
        "size",
        sqlite_where=text("state = 'stored'"),
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

enclosure = Table(
    "enclosure",
    metadata,
    article_id(is_key=True),
    Column("position", Integer, primary_key=True),
    words("address"),
    words("media_type"),
    integer("length"),
    words("title"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    article_id(),
    words("subject"),
    Column("label", Text),
    words("rank"),
    words("source"),
    words("raw"),
    words("uri"),
    Column("picture", Integer),
    integer("is_added"),
    integer("observed_at"),
    words("parser_version"),
    Index("evidence_by_article", "article_id"),
    sqlite_strict=True,
)

stated_relation = Table(
    "stated_relation",
    metadata,
    article_id(is_key=True),
    Column("position", Integer, primary_key=True),
    article_id("related_id"),
    words("kind"),
    words("heading"),
    Index("stated_relation_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

computed_relation = Table(
    "computed_relation",
    metadata,
    article_id(is_key=True),
    article_id("related_id", is_key=True),
    words("kind"),
    Column("score", REAL, nullable=False),
    words("reasons"),
    integer("is_copy", default="0"),
    Column("same_story", REAL, nullable=False, server_default=text("0")),
    Index("computed_relation_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

vector = Table(
    "vector",
    metadata,
    article_id(is_key=True),
    Column("model", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    words("facts"),
    sqlite_strict=True,
)

# Not in the metadata: SQLAlchemy knows no virtual tables. The column named like the table takes
# commands, https://www.sqlite.org/fts5.html#special_insert_commands
search = table(
    "search",
    column("search"),
    column("rowid"),
    column("title"),
    column("dek"),
    column("body"),
    column("source"),
    column("authors"),
)
