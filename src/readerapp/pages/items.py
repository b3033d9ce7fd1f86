"""Items of a clipping: each line classified as a label, date, title, description or text."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from readerapp.domain.labels import Evidence, LabelReading, Subject
from readerapp.domain.values import dataclass
from readerapp.pages.bylines import read_byline
from readerapp.pages.lines import Line, ends_sentence, is_title_like
from readerapp.pages.phrases import PhraseBook, alt_starts, normal_form

_LONGEST_DESCRIPTION = 400

LabelReader = Callable[[str], LabelReading]


class ItemKind(Enum):
    """Kind of a line in a list of cards."""

    LABEL = auto()
    PICTURE = auto()
    TITLE = auto()
    DATE = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True)
class Item:
    """A line that has been understood. `tight`: no blank line stands before it."""

    kind: ItemKind
    text: str
    tight: bool
    evidence: tuple[Evidence, ...] = ()
    published: datetime | None = None


def read_items(lines: Sequence[Line], labels: LabelReader, book: PhraseBook) -> list[Item]:
    """Understand each line by itself. Texts that carry a picture label are descriptions."""
    return [_item(line, labels, book) for line in lines]


def with_descriptions(items: Sequence[Item], *, in_cards: bool) -> list[Item]:
    """Find the picture descriptions that only their surroundings give away."""
    return [_described(items, position, in_cards) for position in range(len(items))]


def placed(evidence: Evidence, picture: int | None) -> Evidence:
    """Return which picture a piece of picture evidence speaks about."""
    return replace(evidence, picture=picture) if evidence.subject is Subject.IMAGE else evidence


def _item(line: Line, labels: LabelReader, book: PhraseBook) -> Item:
    reading = labels(line.text)
    tight = not line.gap
    if reading.evidence and not reading.rest:
        return Item(ItemKind.LABEL, line.text, tight, reading.evidence)
    has_digit = any(map(str.isdigit, line.text[:_LONGEST_DESCRIPTION]))
    byline = read_byline(line.text, book) if has_digit else None
    if byline is not None and byline.published is not None and not byline.authors:
        return Item(ItemKind.DATE, line.text, tight, (), byline.published)
    kind = ItemKind.TITLE if is_title_like(reading.rest) else ItemKind.PARAGRAPH
    if _speaks_of_picture(reading.evidence):
        kind = ItemKind.PICTURE
    return Item(kind, reading.rest, tight, reading.evidence)


def _speaks_of_picture(evidence: Sequence[Evidence]) -> bool:
    return bool(evidence) and all(item.subject is Subject.IMAGE for item in evidence)


def _described(items: Sequence[Item], position: int, in_cards: bool) -> Item:
    """Return the item, as a picture description when its surroundings say that it is one."""
    item = items[position]
    if (
        item.kind not in (ItemKind.TITLE, ItemKind.PARAGRAPH)
        or len(item.text) > _LONGEST_DESCRIPTION
    ):
        return item
    after = items[position + 1 : position + 3]
    is_picture = _label_says_picture(items, position, after) or (
        in_cards and _reads_like_alt(item, position, after)
    )
    return replace(item, kind=ItemKind.PICTURE) if is_picture else item


def _label_says_picture(items: Sequence[Item], position: int, after: Sequence[Item]) -> bool:
    """A picture label stands right below the line, and the text of the card is still to come."""
    if len(after) < 2 or after[0].kind is not ItemKind.LABEL:
        return False
    if not _speaks_of_picture(after[0].evidence):
        return False
    titled = position > 0 and items[position - 1].kind is ItemKind.TITLE
    return not titled or after[1].kind is ItemKind.PARAGRAPH


def _reads_like_alt(item: Item, position: int, after: Sequence[Item]) -> bool:
    if not after or after[0].kind not in (ItemKind.TITLE, ItemKind.PARAGRAPH):
        return False
    if normal_form(item.text[:60]).startswith(alt_starts()):
        return True
    # A sentence at the very top, followed by a title and a text, describes the first picture.
    is_first_sentence = position == 0 and item.kind is ItemKind.PARAGRAPH
    titled_card = len(after) == 2 and after[0].kind is ItemKind.TITLE
    return (
        is_first_sentence
        and titled_card
        and after[1].kind is not ItemKind.TITLE
        and ends_sentence(item.text)
    )
