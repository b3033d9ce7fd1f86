"""Article texts for relating: what an article says, without what its page says around it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from readerapp.library.furniture import Source, printed, source_of, without_furniture
from readerapp.library.page_walls import is_wall
from readerapp.storage import ArticleText, Reader

# Texts of the same sources read for a batch, 0.1 ms each. For one source that is plenty, for
# sixteen there are eight of each.
_COMPARED = 128


def texts_for_embedding(reader: Reader, ids: Iterable[int]) -> list[ArticleText]:
    """Return the texts vectors and facts are made of, in the order asked.

    Without the furniture of their sources (see `library.furniture`). Articles that are only a wall
    (see `library.page_walls`) are left out: their words would tie together whatever sites ask for
    consent. Where the title says something, it stands alone.
    """
    asked = list(ids)
    sources = _sources(reader, asked)
    texts = (_telling(text, sources.get(text.id)) for text in reader.articles.texts(asked))
    return [text for text in texts if text is not None]


def _sources(reader: Reader, ids: list[int]) -> Mapping[int, Source]:
    found: dict[int, Source] = {}
    for each in reader.articles.beside(ids, _COMPARED):
        source = source_of(printed(text.title, text.dek, text.body_text) for text in each.printed)
        found |= dict.fromkeys(each.ids, source)
    return found


def _telling(text: ArticleText, source: Source | None) -> ArticleText | None:
    """What the article tells; None when that is nothing."""
    dek, body = text.dek, text.body_text
    if source is not None:
        dek, body = without_furniture(text.title, (dek, body), source)
    dek, body = ("" if is_wall(part) else part for part in (dek, body))
    if not body and text.body_text and (is_wall(text.title) or not text.title.strip()):
        return None
    return replace(text, dek=dek, body_text=body)
