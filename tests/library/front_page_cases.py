"""Small libraries for the tests of the front page: papers, stories and links, without a model."""

from collections.abc import Sequence
from datetime import datetime

from library_samples import article

from readerapp.domain.articles import Relatedness
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import Library
from readerapp.library.search_index import incoming
from readerapp.storage import NewRelation


def told(
    identity: str,
    paper: str,
    language: str,
    published: datetime | None,
    title: str = "",
    **more: object,
) -> PreparedArticle:
    """Return a report of a paper."""
    return article(
        identity,
        title or f"Headline {identity}",
        source=paper,
        language=language,
        published=published,
        **more,
    )


def bring(library: Library, *articles: PreparedArticle, is_compared: bool = True) -> list[int]:
    """Store articles that arrive now, and are compared at once; return their ids."""
    with library.store.write() as writer:
        stored = writer.articles.put_many(list(map(incoming, articles)), library.clock.now())
    ids = [article_id for article_id, _ in stored]
    if is_compared:
        compare(library, *ids)
    return ids


def compare(library: Library, *ids: int) -> None:
    """Say of articles that they were compared with all others, and are like none."""
    with library.store.write() as writer:
        for each in ids:
            writer.relations.replace(each, "a model", [])


def relate(
    library: Library,
    one: int,
    *others: int,
    same: float = 0.0,
    score: float = 0.9,
    copy: bool = False,
) -> None:
    """Link an article to others, in the place of the links it had."""
    kind = Relatedness.SAME_STORY if same >= 0.5 else Relatedness.RELATED
    found = [NewRelation(each, kind, score, (), copy, same) for each in others]
    with library.store.write() as writer:
        writer.relations.replace(one, "a model", found)


def make_story(library: Library, ids: Sequence[int], same: float = 0.95) -> None:
    """Make articles one story."""
    for place in reversed(range(len(ids))):  # the last ones first: relating drops what was there
        relate(library, ids[place], *ids[place + 1 :], same=same)
    with library.store.write() as writer:
        writer.stories.regroup([ids])
