"""The bin and the rules as SQLAlchemy knows them, so that the test of the schema covers them."""

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, LargeBinary, Table

from readerapp.storage.columns import feed_id, integer, metadata, words

_STATUS = "status.id"


def _binned(*, is_key: bool = True) -> Column[int]:
    target = ForeignKey("bin.article_id", ondelete="CASCADE")
    return Column("article_id", Integer, target, nullable=False, primary_key=is_key)


bin_removal = Table(
    "bin_removal",
    metadata,
    Column("id", Integer, primary_key=True),
    integer("at"),
    words("why"),
    integer("amount"),
    Column("feeds", LargeBinary),
    words("names"),
    Index("bin_removal_by_time", "at"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

bin_ = Table(
    "bin",
    metadata,
    Column("article_id", Integer, ForeignKey(_STATUS), primary_key=True),
    Column("removal_id", Integer, ForeignKey("bin_removal.id"), nullable=False),
    words("title"),
    words("source"),
    words("language"),
    integer("size"),
    Index("bin_by_removal", "removal_id"),
    sqlite_strict=True,
)

bin_rows = Table(
    "bin_rows",
    metadata,
    _binned(),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)

bin_picture = Table(
    "bin_picture",
    metadata,
    _binned(),
    Column("blob_sha256", LargeBinary, ForeignKey("blob.sha256"), primary_key=True),
    integer("size"),
    Index("bin_picture_by_blob", "blob_sha256"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

bin_relation = Table(
    "bin_relation",
    metadata,
    Column("article_id", Integer, ForeignKey(_STATUS), primary_key=True),
    Column("related_id", Integer, ForeignKey(_STATUS), primary_key=True),
    Column("position", Integer, primary_key=True),
    words("kind"),
    words("heading"),
    Column("score", REAL, nullable=False),
    words("reasons"),
    integer("is_copy"),
    Column("same_story", REAL, nullable=False),
    Index("bin_relation_by_related", "related_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

retention = Table(
    "retention",
    metadata,
    feed_id(),
    integer("days"),
    integer("count"),
    integer("takes_unread"),
    integer("takes_starred"),
    sqlite_strict=True,
)

retained = Table(
    "retained",
    metadata,
    Column("article_id", Integer, ForeignKey(_STATUS), primary_key=True),
    sqlite_strict=True,
)
