"""Places of passages: where what is spoken stands in the text of a document. Pure."""

from collections.abc import Iterable, Sequence

from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.reading.folding import Span
from readerapp.ui.speaking.passages import Passage

_ENDS = 40  # letters by which the beginning and the end of a paragraph are found
_JOINTS = 200  # letters that stand between the pieces of a long one at most


def places_of(text: str, passages: Iterable[Passage]) -> list[Span | None]:
    """Return where each passage stands, in UTF-16 units as Qt counts; None for those that are not
    there, or not yet. `text` is the raw text of the document."""
    shown, units = _one_line(text), UnitText(text)
    places: list[Span | None] = []
    start = 0
    for passage in passages:
        found = _either_way(shown, passage.written, start)
        if found is None:
            places.append(None)
        else:
            start = found[1]
            places.append((units.units(found[0]), units.units(found[1])))
    return places


def _either_way(text: str, written: Sequence[str], start: int) -> Span | None:
    """Columns of a table that runs to the left stand in the document in the other order."""
    found = _in_order(text, written, start)
    if len(written) < 2 or (found and found[1] - found[0] <= sum(map(len, written)) + _JOINTS):
        return found
    other = _in_order(text, written[::-1], start)
    return min(filter(None, (found, other)), key=lambda span: span[1], default=None)


def _in_order(text: str, written: Sequence[str], start: int) -> Span | None:
    first, end = -1, start
    for each in written:
        span = _find(text, _one_line(each), end)
        if span is None:
            return None
        first, end = (span[0] if first < 0 else first), span[1]
    return (first, end) if first >= 0 else None


def _find(text: str, written: str, start: int) -> Span | None:
    """A long paragraph stands there in pieces, so that only its ends are looked for."""
    begin = text.find(written[:_ENDS], start)
    if begin < 0 or not written:
        return None
    tail = written[-_ENDS:]
    least = begin + len(written) - len(tail)
    last = text.find(tail, least, least + len(tail) + _JOINTS)
    return begin, (last + len(tail) if last >= 0 else min(begin + len(written), len(text)))


def _one_line(text: str) -> str:
    """A text with spaces for breaks, letter for letter. (`translate` takes 50 times as long.)"""
    return text.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
