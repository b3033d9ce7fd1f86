"""The text of an article for the search index: folded and cut into words."""

from dataclasses import replace

from readerapp.domain.drafts import PreparedArticle
from readerapp.languages import fold
from readerapp.storage import FeedEntry, Incoming, SearchText, pack_texts


def incoming(prepared: PreparedArticle, entry: FeedEntry | None = None) -> Incoming:
    """Return the article ready to be stored, with what the search index holds of it and of its
    related stubs. `entry`: a feed brought it."""
    return Incoming(prepared, _search_text(prepared), entry=entry)


def _search_text(prepared: PreparedArticle) -> SearchText:
    folded = SearchText(
        title=fold(prepared.title),
        dek=fold(prepared.dek),
        body=fold(prepared.body_text),
        source=fold(prepared.source),
        authors=fold(" ".join(prepared.authors)),
        related=tuple(_search_text(related.article) for related in prepared.related),
    )
    return replace(folded, packed=pack_texts(prepared, folded))
