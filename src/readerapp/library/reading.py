"""Reads what the reading pane, the sidebar and the navigation show."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from readerapp.domain.articles import (
    Article,
    ArticleHead,
    ComputedRelative,
    Counts,
    Relatives,
    StatedRelative,
    Verdict,
    is_own,
)
from readerapp.domain.pixels import PictureBox, Pixels
from readerapp.domain.values import dataclass
from readerapp.library.embedding_worker import MODEL
from readerapp.library.opening import Library
from readerapp.library.preferences import reader_languages
from readerapp.storage import Reader
from readerapp.system.jobs import Job

if TYPE_CHECKING:
    from readerapp.rendering.blocks import Block

DRAW_SECONDS = 10.0
BESIDE = 40  # computed relatives: the sidebar shows the best of those in the languages wanted
Stated = tuple[StatedRelative, ...]
Computed = tuple[ComputedRelative, ...]


@dataclass(frozen=True)
class ReadableArticle:
    """An article and its body as blocks, without an opening that repeats the standfirst."""

    article: Article
    body: tuple["Block", ...]


@dataclass(frozen=True)
class OpenedArticle:
    """An article, its body as blocks, and what stands beside it."""

    article: Article
    body: tuple["Block", ...]
    relatives: Relatives


def article(library: Library, article_id: int) -> Article | None:
    """Return the whole article, None when it is gone."""
    with library.store.read() as reader:
        return reader.articles.article(article_id)


def articles(library: Library, ids: Sequence[int]) -> tuple[Article, ...]:
    """Return whole articles, in this order, without those that are gone."""
    with library.store.read() as reader:
        found = [reader.articles.article(article_id) for article_id in ids]
    return tuple(each for each in found if each is not None)


def readable(
    library: Library, article_id: int, *, hyphenates: bool = False
) -> ReadableArticle | None:
    """Return the article as a reading pane shows it, None when it is gone. With `hyphenates` its
    words may be broken at the end of a line."""
    found = article(library, article_id)
    if found is None:
        return None
    return ReadableArticle(found, _blocks_of(found, hyphenates))


def opened(library: Library, article_id: int, *, hyphenates: bool = False) -> OpenedArticle | None:
    """Return the article as `readable` does, and its relatives, None when it is gone."""
    with library.store.read() as reader:
        found = reader.articles.article(article_id)
        if found is None:
            return None
        beside = _relatives(reader, article_id)
    return OpenedArticle(found, _blocks_of(found, hyphenates), beside)


def _blocks_of(article: Article, hyphenates: bool) -> "tuple[Block, ...]":
    # Here and below, because the first rows do without it (15 ms), and this module shows them too.
    from readerapp.rendering.block_markup import read_blocks
    from readerapp.rendering.typesetting import typeset
    from readerapp.text.plain import without_repeated_dek

    html = without_repeated_dek(article.body_html, article.head.dek)
    return typeset(
        read_blocks(html, article.head.language), article.head.language, hyphenates=hyphenates
    )


def relatives(
    library: Library,
    article_id: int,
    limit: int = BESIDE,
    *,
    repeat_stated: bool = False,
) -> Relatives:
    """Return what the publisher stated and what this computer found, kept apart.

    A story the publisher already states is among the computed ones only with `repeat_stated`;
    otherwise near-identical copies of it are given with it.
    """
    with library.store.read() as reader:
        return _relatives(reader, article_id, limit, repeat_stated=repeat_stated)


def _relatives(
    reader: Reader, article_id: int, limit: int = BESIDE, *, repeat_stated: bool = False
) -> Relatives:
    # Here, because the first rows do without it.
    from readerapp.library.compared_languages import uncompared

    stated = reader.relations.stated(article_id)
    computed = reader.relations.computed(article_id, limit + len(stated))
    pending = reader.relations.is_pending(article_id)
    verdicts = reader.verdicts.of(article_id)
    rejected = [other for other, each in verdicts.items() if each is Verdict.NOT_RELATED]
    heads = tuple(reader.articles.heads(rejected))
    vector = reader.vectors.stored(MODEL, [article_id]).get(article_id)
    if not repeat_stated:
        stated, computed = _each_once(stated, computed)
    found = reader.articles.heads([article_id])
    told = found[0].language if found else ""
    # Looked at, and no model knows it.
    language = uncompared(told) if vector is not None and not vector.data else None
    own = (*reader_languages(reader), *filter(None, (told,)))
    stated, computed = _with_pictures_once(reader, stated, computed[:limit], own)
    return Relatives(stated, computed, pending, heads, article_id, language, own)


def _with_pictures_once(
    reader: Reader, stated: Stated, computed: Computed, own: Sequence[str]
) -> tuple[Stated, Computed]:
    """Take a picture from all that show it but the first, in the order of the sidebar."""
    placed = sorted(
        computed,
        key=lambda each: (not each.is_sure, not is_own(each.head.language, own)),
    )
    every = (*(each.head for each in stated), *(each.head for each in placed))
    heads = [head for head in every if head.thumbnail is not None]
    blobs = {
        (row.article_id, row.position): row.blob
        for row in reader.arrivals.pictures([head.id for head in heads], 1)
    }
    shown = {head.id: blobs.get((head.id, head.thumbnail or 0)) for head in heads}
    first = {blob: article_id for article_id, blob in reversed(shown.items())}
    again = {each for each, blob in shown.items() if blob is not None and first[blob] != each}

    def bare(head: ArticleHead) -> ArticleHead:
        return replace(head, thumbnail=None) if head.id in again else head

    return (
        tuple(replace(each, head=bare(each.head)) for each in stated),
        tuple(replace(each, head=bare(each.head)) for each in computed),
    )


def _each_once(stated: Stated, computed: Computed) -> tuple[Stated, Computed]:
    """Give the copies of a stated story to that, and leave it out of what was found."""
    names = {each.head.id for each in stated}
    with_copies = {}
    rest = []
    for each in computed:
        group = (each.head, *each.copies)
        first = next((head.id for head in group if head.id in names), None)
        if first is None:
            rest.append(each)
        else:
            with_copies[first] = tuple(head for head in group if head.id not in names)
    complete = (replace(each, copies=with_copies.get(each.head.id, ())) for each in stated)
    return tuple(complete), tuple(rest)


def alternate_text(
    library: Library, article_id: int, *, hyphenates: bool = False
) -> "tuple[Block, ...]":
    """Return the whole page of an article as blocks, none when it was not kept."""
    from readerapp.rendering.block_markup import read_blocks
    from readerapp.rendering.typesetting import typeset

    with library.store.read() as reader:
        html = reader.articles.page(article_id)
        language = next((head.language for head in reader.articles.heads([article_id])), "")
    return typeset(read_blocks(html, language), language, hyphenates=hyphenates)


def picture(library: Library, article_id: int, position: int) -> bytes | None:
    """Return the stored bytes of a picture, None when they are not here. Not for the window, which
    decodes none: `drawn_picture`."""
    with library.store.read() as reader:
        return reader.pictures.data(article_id, position)


def drawn_picture(
    library: Library,
    draw: Job[[bytes, PictureBox], Pixels],
    article_id: int,
    position: int,
    box: PictureBox,
) -> Pixels | None:
    """Have a stored picture drawn by a process of its own; None when its bytes are not here.

    They came from outside, so no decoder in this process may see them. Raises SourceError,
    WorkError.
    """
    data = picture(library, article_id, position)
    if not data:
        return None
    name = f"picture {position} of article {article_id}"
    return library.picture_workers.run(draw, data, box, name=name, seconds=DRAW_SECONDS)


@dataclass(frozen=True)
class WrittenElsewhere:
    """What another process has written since the last look: new articles, those of feeds among them
    `arrived`, the newest one, and all settings as they are now."""

    newest: int
    added: tuple[int, ...] = ()
    arrived: tuple[int, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)


def written_elsewhere(library: Library, newest: int) -> WrittenElsewhere:
    """Return what was written after the article `newest` had come. What else it was shows only to
    whoever reads again."""
    with library.store.read() as reader:
        arrived, others = reader.articles.since(newest)
        settings = reader.settings.all()
    return WrittenElsewhere(
        max((newest, *arrived, *others)), tuple(others), tuple(arrived), settings
    )


def as_written(library: Library) -> WrittenElsewhere:
    """Return how the library is now, to compare with: the newest article, and all settings."""
    with library.store.read() as reader:
        return WrittenElsewhere(reader.articles.newest(), settings=reader.settings.all())


def is_empty(library: Library) -> bool:
    """Return whether the library holds no article and no feed, as before the reader's first
    choice."""
    with library.store.read() as reader:
        return not reader.articles.counts().total and not reader.feeds.subscriptions().feeds


def counts(library: Library) -> Counts:
    """Return what the navigation shows."""
    with library.store.read() as reader:
        return reader.articles.counts()
