"""Limits of what stands beside the text of an article, whoever brings it: a feed, a news server, a
page or a file of another program.

Titles, names and addresses are read with every list, and searched: one of ten megabytes would make
each list wait. No publisher comes near these limits. An address that is too long is left out: cut,
it would lead elsewhere.
"""

from collections.abc import Iterable
from dataclasses import replace
from html import escape

from readerapp.domain.drafts import ArticleDraft, Enclosure, PictureDraft, RelatedDraft
from readerapp.domain.feeds import EntryDraft, FeedDraft

TITLE_LENGTH = 2_000  # characters; some feeds of short messages put a whole one there
DEK_LENGTH = 5_000
NAME_LENGTH = 300  # of an author, a source, a category, a type
ADDRESS_LENGTH = 10_000
MOST_AUTHORS = 100
MOST_CATEGORIES = 200
MOST_ENCLOSURES = 500
MOST_RELATED = 200


def bounded(article: ArticleDraft) -> ArticleDraft:
    """Return an article whose parts beside its text are of a usable size.

    Its guid stays as it is: it is what the article is known by.
    """
    return replace(
        article,
        title=shortened(article.title, TITLE_LENGTH),
        dek=shortened(article.dek, DEK_LENGTH),
        language=article.language[:NAME_LENGTH],
        interface_language=article.interface_language[:NAME_LENGTH],
        authors=_names(article.authors, MOST_AUTHORS),
        source=shortened(article.source, NAME_LENGTH),
        url=usable_address(article.url),
        pictures=tuple(_picture(each) for each in article.pictures),
        related=tuple(_related(each) for each in article.related[:MOST_RELATED]),
        enclosures=tuple(_enclosures(article.enclosures)),
        categories=_names(article.categories, MOST_CATEGORIES),
    )


def bounded_article(article: ArticleDraft) -> ArticleDraft:
    """Do the same; what is cut of a title that stands for the text is in the text."""
    usable = bounded(article)
    if not usable.body and usable.title != article.title:
        usable = replace(usable, body=f"<p>{escape(article.title)}</p>")
    return usable


def bounded_entry(entry: EntryDraft) -> EntryDraft:
    """Return an entry whose parts beside its text are of a usable size."""
    return replace(entry, article=bounded_article(entry.article), base=usable_address(entry.base))


def bounded_feed(feed: FeedDraft) -> FeedDraft:
    """Return what a feed says of itself, but for its entries, in a usable size."""
    return replace(
        feed,
        title=shortened(feed.title, TITLE_LENGTH),
        description=shortened(feed.description, DEK_LENGTH),
        language=feed.language[:NAME_LENGTH],
        site=usable_address(feed.site),
        icon=usable_address(feed.icon),
    )


def shortened(text: str, longest: int) -> str:
    """Return the beginning of a text that is too long, up to a space where there is one."""
    if len(text) <= longest:
        return text
    beginning = text[: longest - 1]
    words, _, rest = beginning.rpartition(" ")
    return f"{(words if 2 * len(rest) < len(beginning) else beginning).rstrip()}…"


def usable_address(address: str) -> str:
    """Return an address, "" for one that is too long."""
    return address if len(address) <= ADDRESS_LENGTH else ""


def _names(names: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(shortened(each, NAME_LENGTH) for each in names[:most]))


def _picture(picture: PictureDraft) -> PictureDraft:
    return replace(
        picture,
        address=usable_address(picture.address),
        alt=shortened(picture.alt, DEK_LENGTH),
        caption=shortened(picture.caption, DEK_LENGTH),
        credit=shortened(picture.credit, TITLE_LENGTH),
    )


def _related(related: RelatedDraft) -> RelatedDraft:
    return replace(
        related,
        article=bounded(related.article),
        heading=shortened(related.heading, NAME_LENGTH),
    )


def _enclosures(enclosures: Iterable[Enclosure]) -> Iterable[Enclosure]:
    usable = [each for each in enclosures if usable_address(each.address)]
    for each in usable[:MOST_ENCLOSURES]:
        yield replace(
            each,
            media_type=each.media_type[:NAME_LENGTH],
            title=shortened(each.title, TITLE_LENGTH),
        )
