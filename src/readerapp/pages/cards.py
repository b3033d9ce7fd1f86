"""The related stories of a clipping: items into cards, labels to the card they belong to.

A card is a picture description, a title and a standfirst, of which any may be missing. A label
stands before the text it speaks about on some pages and after it on others; one page is of one
kind, see `_labels_follow`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft, RelationKind
from readerapp.domain.labels import Evidence
from readerapp.pages.items import Item, ItemKind, placed
from readerapp.pages.markup import paragraphs_html
from readerapp.pages.titles import derive_title


@dataclass
class _Card:
    picture: str = ""
    title: str = ""
    paragraphs: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    published: datetime | None = None

    @property
    def has_text(self) -> bool:
        return bool(self.picture or self.title or self.paragraphs)


def read_cards(items: Sequence[Item], heading: str) -> tuple[RelatedDraft, ...]:
    """Make related stories of the lines below a heading. No text is dropped."""
    cards: list[_Card] = []
    follow = _labels_follow(items)
    for position, item in enumerate(items):
        previous = items[position - 1] if position else None
        _add(cards, item, previous, labels_follow=follow)
    _give_back_trailing_evidence(cards)
    return tuple(
        RelatedDraft(RelationKind.RELATED, _article(card), heading)
        for card in cards
        if card.has_text
    )


def _labels_follow(items: Sequence[Item]) -> bool:
    """Tell whether the labels of this page stand after the text they speak about."""
    shown = [
        item
        for position, item in enumerate(items)
        if not (
            position
            and item.kind is ItemKind.LABEL
            and items[position - 1].kind is ItemKind.PICTURE
        )
    ]
    kinds = [item.kind for item in shown]
    if ItemKind.LABEL not in kinds:
        return False
    first, last = kinds[0] is ItemKind.LABEL, kinds[-1] is ItemKind.LABEL
    if first != last:
        return last
    inside_card = [ItemKind.TITLE, ItemKind.LABEL, ItemKind.PARAGRAPH]
    if any(kinds[at : at + 3] == inside_card for at in range(len(kinds))):
        return False
    tight_above = sum(item.tight for item in shown if item.kind is ItemKind.LABEL)
    tight_below = sum(
        item.tight and before.kind is ItemKind.LABEL for before, item in pairwise(shown)
    )
    if tight_above != tight_below:
        return tight_above > tight_below
    return ItemKind.PARAGRAPH not in kinds


def _add(cards: list[_Card], item: Item, previous: Item | None, *, labels_follow: bool) -> None:
    card = _card_for(cards, item, previous, labels_follow=labels_follow)
    card.evidence += item.evidence
    if item.kind is ItemKind.PICTURE:
        card.picture = item.text
    elif item.kind is ItemKind.TITLE:
        card.title = item.text
    elif item.kind is ItemKind.PARAGRAPH:
        card.paragraphs.append(item.text)
    elif item.kind is ItemKind.DATE:
        card.published = item.published


def _card_for(
    cards: list[_Card], item: Item, previous: Item | None, *, labels_follow: bool
) -> _Card:
    """Return the card an item belongs to; a new one when the last card is complete."""
    if not cards or (
        _is_full(cards[-1], item.kind) and not _belongs_above(item, previous, labels_follow)
    ):
        cards.append(_Card())
    return cards[-1]


def _belongs_above(item: Item, previous: Item | None, labels_follow: bool) -> bool:
    if item.kind is not ItemKind.LABEL or previous is None:
        return False
    return labels_follow or previous.kind is ItemKind.PICTURE


def _is_full(card: _Card, kind: ItemKind) -> bool:
    if kind is ItemKind.PICTURE:
        return bool(card.paragraphs or card.picture)
    if kind is ItemKind.TITLE:
        return bool(card.paragraphs or card.title)
    if kind is ItemKind.DATE:
        return card.published is not None
    return bool(card.paragraphs)


def _give_back_trailing_evidence(cards: list[_Card]) -> None:
    """A label after which nothing comes speaks about the last card."""
    if len(cards) > 1 and not cards[-1].has_text:
        cards[-2].evidence += cards.pop().evidence


def _article(card: _Card) -> ArticleDraft:
    dek = card.paragraphs[0] if card.paragraphs else ""
    picture = PictureDraft(address="", alt=card.picture) if card.picture else None
    return ArticleDraft(
        title=card.title or derive_title(dek or card.picture),
        title_is_derived=not card.title,
        dek=dek,
        body=paragraphs_html(card.paragraphs[1:]),
        published=card.published,
        pictures=(picture,) if picture else (),
        evidence=tuple(dict.fromkeys(placed(e, 0 if picture else None) for e in card.evidence)),
    )
