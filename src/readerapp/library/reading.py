"""What the reading pane, the sidebar and the navigation show."""

from dataclasses import dataclass

from readerapp.domain.articles import Article, Counts, Relatives
from readerapp.library.opening import Library

SIDEBAR_LIMIT = 12  # computed relatives beside an article; more is a list, not a glance


@dataclass(frozen=True)
class OpenedArticle:
    """An article with what stands beside it, read in one snapshot."""

    article: Article
    relatives: Relatives


def article(library: Library, article_id: int) -> Article | None:
    """Return the whole article, None when it is gone."""
    with library.store.read() as reader:
        return reader.articles.article(article_id)


def opened(library: Library, article_id: int) -> OpenedArticle | None:
    """Return the article and its relatives, None when it is gone."""
    with library.store.read() as reader:
        found = reader.articles.article(article_id)
    return OpenedArticle(found, relatives(library, article_id)) if found else None


def relatives(
    library: Library,
    article_id: int,
    limit: int = SIDEBAR_LIMIT,
    *,
    repeat_stated: bool = False,
) -> Relatives:
    """Return what the publisher stated and what this computer found, kept apart.

    A story the publisher already states is among the computed ones only with `repeat_stated`.
    """
    with library.store.read() as reader:
        stated = reader.relations.stated(article_id)
        shown = set() if repeat_stated else {relative.head.id for relative in stated}
        computed = reader.relations.computed(article_id, limit + len(shown))
        pending = reader.relations.is_pending(article_id)
    rest = tuple(relative for relative in computed if relative.head.id not in shown)
    return Relatives(stated, rest[:limit], pending)


def other_reading(library: Library, article_id: int) -> str:
    """Return the whole sanitised page of an article, "" when it was not kept."""
    with library.store.read() as reader:
        return reader.articles.page(article_id)


def picture(library: Library, article_id: int, position: int) -> bytes | None:
    """Return the stored bytes of a picture, None when they are not here."""
    with library.store.read() as reader:
        return reader.pictures.data(article_id, position)


def counts(library: Library) -> Counts:
    """Return what the navigation shows."""
    with library.store.read() as reader:
        return reader.articles.counts()
