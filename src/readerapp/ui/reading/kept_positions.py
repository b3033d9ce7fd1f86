"""Kept positions: where in each article the reader was, written down and read again."""

from collections import OrderedDict
from collections.abc import Callable

from readerapp.ui.reading.position import ReadingPosition, TextPosition

MOST = 1_000  # articles; some 20 kB. The one that was read longest ago is forgotten first


class KeptPositions:
    """Reading positions by article id. GUI thread.

    `stored` is what was saved, `save` is given the text to keep. An article that is at its top has
    no position. The selection is not kept.
    """

    def __init__(self, stored: str, save: Callable[[str], object]) -> None:
        self._save = save
        self._kept: OrderedDict[int, tuple[int, int, int]] = OrderedDict()
        for each in filter(None, stored.split(",")):
            article_id, block, offset, above = map(int, each.split(":"))
            self._kept[article_id] = (block, offset, above)
        self._saved = stored

    def of(self, article_id: int) -> ReadingPosition | None:
        """Return where the article was left, None for its top."""
        if article_id not in self._kept:
            return None
        block, offset, above = self._kept[article_id]
        first = TextPosition(block, offset)
        return ReadingPosition(at_top=False, first=first, above=above, anchor=first, cursor=first)

    def keep(self, article_id: int, place: ReadingPosition) -> None:
        """Keep where the article is now; `save` follows."""
        self._kept.pop(article_id, None)
        if not place.at_top:
            self._kept[article_id] = (place.first.block, place.first.offset, place.above)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def save(self) -> None:
        """Have saved what has changed since."""
        text = ",".join(f"{each}:{b}:{o}:{a}" for each, (b, o, a) in self._kept.items())
        if text != self._saved:
            self._saved = text
            self._save(text)

    def clear(self) -> None:
        """Forget every position, and have that saved."""
        self._kept.clear()
        self.save()
