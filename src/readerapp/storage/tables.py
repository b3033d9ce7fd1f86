"""The tables as SQLAlchemy knows them, for statements. The migrations make them.

A test compares both. Heavy to import (SQLAlchemy): only `writing` may.
"""

from sqlalchemy import (
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    column,
    table,
    text,
)

metadata = MetaData()


def _integer(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _article_id(name: str = "article_id", *, is_key: bool = False) -> Column[int]:
    target = ForeignKey("article.id", ondelete="CASCADE")
    return Column(name, Integer, target, nullable=False, primary_key=is_key)


status = Table(
    "status",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("identity", Text, nullable=False, unique=True),
    _integer("is_read"),
    _integer("is_starred"),
    Column("read_at", Integer),
    Column("starred_at", Integer),
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
    _text("url"),
    _text("title"),
    _integer("title_is_derived"),
    _text("dek"),
    _text("language"),
    _text("language_origin"),
    Column("language_confidence", REAL, nullable=False),
    _text("interface_language"),
    Column("published", Integer),
    Column("modified", Integer),
    _integer("received"),
    _integer("sort_key"),
    _text("authors"),
    _integer("word_count"),
    _integer("is_stub"),
    _integer("is_sample"),
    _integer("is_read"),
    _integer("is_starred"),
    _text("labels"),
    Column("thumbnail", Integer),
    _text("related_model"),
    Column("content_hash", LargeBinary, nullable=False),
    Index("article_by_time", "sort_key"),
    Index("article_by_language", "language", "sort_key", "id", "is_read", "is_starred"),
    Index("article_by_source", "source_id", "sort_key", "id", "is_read", "is_starred"),
    Index("article_unread", "sort_key", sqlite_where=text("is_read = 0")),
    Index("article_starred", "sort_key", sqlite_where=text("is_starred = 1")),
    Index("article_samples", "sort_key", sqlite_where=text("is_sample = 1")),
    Index("article_unrelated", "sort_key", sqlite_where=text("related_model = ''")),
    sqlite_strict=True,
)

body = Table(
    "body",
    metadata,
    _article_id(is_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("page", LargeBinary),
    sqlite_strict=True,
)

original = Table(
    "original",
    metadata,
    _article_id(is_key=True),
    _text("media_type"),
    Column("data", LargeBinary, nullable=False),
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
    _article_id(is_key=True),
    Column("position", Integer, primary_key=True),
    _text("address"),
    _text("alt"),
    _text("caption"),
    _text("credit"),
    _text("media_type"),
    _integer("width"),
    _integer("height"),
    _text("state"),
    Column("blob_sha256", LargeBinary, ForeignKey("blob.sha256")),
    _text("labels"),
    Index("picture_by_blob", "blob_sha256"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    _article_id(),
    _text("subject"),
    Column("label", Text),
    _text("rank"),
    _text("source"),
    _text("raw"),
    _text("uri"),
    Column("picture", Integer),
    _integer("is_added"),
    _integer("observed_at"),
    _text("parser_version"),
    Index("evidence_by_article", "article_id"),
    sqlite_strict=True,
)

stated_relation = Table(
    "stated_relation",
    metadata,
    _article_id(is_key=True),
    Column("position", Integer, primary_key=True),
    _article_id("related_id"),
    _text("kind"),
    _text("heading"),
    Index("stated_relation_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

computed_relation = Table(
    "computed_relation",
    metadata,
    _article_id(is_key=True),
    _article_id("related_id", is_key=True),
    _text("kind"),
    Column("score", REAL, nullable=False),
    _text("reasons"),
    Index("computed_relation_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

vector = Table(
    "vector",
    metadata,
    _article_id(is_key=True),
    Column("model", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    _text("facts"),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
    sqlite_strict=True,
)

consent = Table(
    "consent",
    metadata,
    Column("id", Integer, primary_key=True),
    _integer("at"),
    _text("purpose"),
    _text("decision"),
    _integer("policy_version"),
    _text("text_sha256"),
    _text("text_locale"),
    _text("surface"),
    _text("app_version"),
    sqlite_strict=True,
)

usage_count = Table(
    "usage_count",
    metadata,
    Column("day", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    _integer("count"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
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
