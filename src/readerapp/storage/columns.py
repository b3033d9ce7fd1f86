"""What the declared tables are made of. Heavy to import (SQLAlchemy): only tables may."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text, text

metadata = MetaData()


def integer(name: str, default: str | None = None) -> Column[int]:
    """Return a column of whole numbers. `default` is SQL."""
    made = None if default is None else text(default)
    return Column(name, Integer, nullable=False, server_default=made)


def words(name: str, default: str | None = None) -> Column[str]:
    """Return a column of text. `default` is SQL."""
    made = None if default is None else text(default)
    return Column(name, Text, nullable=False, server_default=made)


def article_id(name: str = "article_id", *, is_key: bool = False) -> Column[int]:
    """Return a column that refers to an article and goes with it."""
    target = ForeignKey("article.id", ondelete="CASCADE")
    return Column(name, Integer, target, nullable=False, primary_key=is_key)


def feed_id() -> Column[int]:
    """Return a column that refers to a feed and goes with it."""
    target = ForeignKey("feed.id", ondelete="CASCADE")
    return Column("feed_id", Integer, target, nullable=False, primary_key=True)
