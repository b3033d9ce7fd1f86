"""Article texts for relating: what an article says, without what its page says around it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from readerapp.domain.errors import Reason, StorageError
from readerapp.library.page_walls import is_wall
from readerapp.library.source_boilerplate import Source, printed, source_of, without_boilerplate
from readerapp.storage import ArticleText, Store

# Texts of the same sources read for a batch, 0.1 ms each. For one source that is plenty, for
# sixteen there are eight of each.
_COMPARED = 128


def texts_for_embedding(store: Store, ids: Sequence[int]) -> list[ArticleText]:
    """Return the texts vectors and facts are made of, in the order asked.

    Without the boilerplate of their sources (see `library.source_boilerplate`). Articles that are
    only a wall (see `library.page_walls`) are left out: their words would tie together whatever
    sites ask for consent. Where the title says something, it stands alone, unless it was made of
    the address: two pages of which nothing is here are not one story because of their hosts.
    """
    with store.read() as reader:
        texts = reader.articles.texts(ids)
    sources = _sources(store, ids)
    told = (_telling(text, sources.get(text.id)) for text in texts)
    return [text for text in told if text is not None]


def _sources(store: Store, ids: Sequence[int]) -> Mapping[int, Source]:
    """The source of each article; none when an article beside them is damaged, which must not keep
    these from being related. It is told when that article itself is read."""
    try:
        with store.read() as reader:
            beside = reader.articles.beside(ids, _COMPARED)
    except StorageError as error:
        if error.reason is not Reason.DAMAGED:
            raise
        return {}
    found: dict[int, Source] = {}
    for each in beside:
        source = source_of(printed(text.title, text.dek, text.body_text) for text in each.printed)
        found |= dict.fromkeys(each.ids, source)
    return found


def _telling(text: ArticleText, source: Source | None) -> ArticleText | None:
    """What the article tells; None when that is nothing."""
    dek, body = text.dek, text.body_text
    if source is not None:
        dek, body = without_boilerplate(text.title, (dek, body), source)
    dek, body = ("" if is_wall(part) else part for part in (dek, body))
    if not dek and not body and text.title_is_derived:
        return None  # of an address, or of what is left out: such a title tells of no event
    if not body and text.body_text and (is_wall(text.title) or not text.title.strip()):
        return None
    return replace(text, dek=dek, body_text=body)
