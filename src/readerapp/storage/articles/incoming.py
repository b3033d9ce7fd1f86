"""Incoming articles, and the texts of the search index."""

from dataclasses import field

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.storage.codec import Content, pack_content, storable


@dataclass(frozen=True)
class SearchText:
    """Text of one article for the search index: already folded and cut into words.

    Characters of scripts without spaces come as words of their own. `related` holds the same for
    each article of `PreparedArticle.related`, in its order and of its length. `packed`: what
    `pack_texts` made of the article and this; b"" leaves that to the storing.
    """

    title: str
    dek: str = ""
    body: str = ""
    source: str = ""
    authors: str = ""
    related: tuple["SearchText", ...] = ()
    packed: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class FeedEntry:
    """Entry of a feed: which feed brought an article, and what is wanted of it.

    `entry_hash` tells whether the entry is delivered as last time. `aliases` are identities under
    which the same article may be known, or may come later. `group` is what its identity would be if
    no other entry of the document had its guid; "" when it has neither guid nor link.
    """

    feed_id: int
    entry_hash: bytes
    aliases: tuple[str, ...] = ()
    group: str = ""
    wants_full_text: bool = False
    wants_pictures: bool = False


@dataclass(frozen=True)
class DeliveredEntries:
    """Entries of one document of a feed: `hashes` of all, `identities` of those that are not
    delivered as before."""

    hashes: frozenset[bytes] = frozenset()
    identities: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Incoming:
    """An article on its way into the library.

    `labels` are what lists show on it; None derives them: every label of its evidence and of its
    pictures', except generator traces. `entry`: a feed brought it.
    """

    prepared: PreparedArticle
    folded: SearchText
    labels: tuple[Label, ...] | None = None
    parser_version: str = ""
    entry: FeedEntry | None = None


def pack_texts(prepared: PreparedArticle, folded: SearchText) -> bytes:
    """Return the big texts of an article as the library keeps them: 0.2 ms for 4,000 bytes.

    It is a quarter of the work of storing, and done in the parser processes it does not make other
    writers wait.
    """
    return pack_content(Content(prepared.body_html, prepared.body_text, search_columns(folded)))


def search_columns(folded: SearchText) -> tuple[str, ...]:
    """Return what goes into the index, in the order of its columns."""
    texts = (folded.title, folded.dek, folded.body, folded.source, folded.authors)
    return tuple(map(storable, texts))
