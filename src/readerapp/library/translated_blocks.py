"""Blocks of an article in another language: the same blocks, with the runs of a translation."""

from readerapp.domain.translation import Doubtful, NotTranslated
from readerapp.domain.values import dataclass
from readerapp.rendering import Block, Run


@dataclass(frozen=True)
class TranslatedBlock:
    """One block of an article, translated. `index` is its place among the blocks of the original.

    `block` is the original where there is nothing to translate (code, pictures, rules), and where
    it could not be: then `why` says so. `links` are those not found again in the translation, to
    be listed below it. Places in `doubts` are of the plain text of the original's block or of this
    one's; a table has none of its own.
    """

    index: int
    block: Block
    links: tuple[Run, ...] = ()
    doubts: tuple[Doubtful, ...] = ()
    why: NotTranslated | None = None
    is_translated: bool = True
