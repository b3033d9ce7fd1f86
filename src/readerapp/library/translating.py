"""Translating on this computer: titles and whole articles, stored beside the original.

Nothing here is done unasked. Translations are stored with the article they are of, never over it,
and made anew when the article, the models or our rules change.
"""

from collections.abc import Callable, Iterable, Sequence

from readerapp.domain.translation import (
    InstalledModel,
    Made,
    NoRoute,
    Route,
    TranslatedHead,
)
from readerapp.domain.values import dataclass
from readerapp.library.opening import Library
from readerapp.library.translated_blocks import TranslatedBlock

Cancelled = Callable[[], bool]
ToldHeads = Callable[[Sequence[TranslatedHead]], object]
ToldBlocks = Callable[[Sequence[TranslatedBlock]], object]


@dataclass(frozen=True)
class TranslatedArticle:
    """An article in another language: its head, and its blocks in their order."""

    head: TranslatedHead
    blocks: tuple[TranslatedBlock, ...]
    made: Made


def route(source: str, target: str, installed: Iterable[InstalledModel]) -> Route | NoRoute:
    """Return the models to use from one language to another: one, or two through English.

    Where that cannot be, `NoRoute` names the directions that would do.
    """
    raise NotImplementedError


def translate_titles(
    library: Library,
    ids: Sequence[int],
    target: str,
    installed: Iterable[InstalledModel],
    told: ToldHeads = lambda _heads: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[TranslatedHead, ...]:
    """Translate titles and standfirsts of articles, in the order of `ids`; return them all.

    What is stored already is told first. Articles that are gone, in the language already, or in
    one that no route leads from, are left out. Raises WorkError(CANCELLED) when workers stop.
    """
    raise NotImplementedError


def translate_article(
    library: Library,
    article_id: int,
    target: str,
    installed: Iterable[InstalledModel],
    told: ToldBlocks = lambda _blocks: None,
    cancelled: Cancelled = lambda: False,
) -> TranslatedArticle | NoRoute | None:
    """Translate an article: `told` gets blocks as they are made, the first paragraph first.

    Return all of it; None when the article is gone or it was cancelled. Once whole it is stored.
    A block that cannot be translated says why, and the original stands there.
    """
    raise NotImplementedError


def translations_of(
    library: Library, ids: Sequence[int], target: str, installed: Iterable[InstalledModel] = ()
) -> dict[int, TranslatedHead]:
    """Return what is stored of titles and standfirsts, by id, without translating anything."""
    raise NotImplementedError


def stored_article(
    library: Library, article_id: int, target: str, installed: Iterable[InstalledModel] = ()
) -> TranslatedArticle | None:
    """Return the stored translation of an article, None where none is, or the article changed."""
    raise NotImplementedError
