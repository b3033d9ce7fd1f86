"""Clippings: text copied from a news page, read as an article with its related stories.

The lines go through `boilerplate`, which takes out banners and navigation, and are cut at headings:
the article (title, byline, standfirst, body), then each list of related stories. A card of such a
list is a picture description, a title and a standfirst, of which any may be missing. A label stands
before the text it speaks about on some pages and after it on others; one page is of one kind, see
`_labels_follow`.
"""

import html
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import datetime
from itertools import pairwise

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft, RelationKind
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Evidence
from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import remove_boilerplate
from readerapp.pages.bylines import read_byline
from readerapp.pages.items import Item, ItemKind, LabelReader, placed, read_items, with_descriptions
from readerapp.pages.lines import Line, columns, derive_title, is_title_like, split_lines
from readerapp.pages.phrases import (
    Languages,
    PhraseBook,
    interface_language,
    languages_of,
    phrase_book,
    vote,
)
from readerapp.text.characters import clean_text
from readerapp.text.limits import LARGEST
from readerapp.text.plain import paragraphs_html

_LABEL_PHRASES = "phrases:"  # how evidence names the language of its phrase
_LABEL_VOTE = 2

_LONGEST_TITLE = 300  # columns; a longer first line is text, and the title is derived
_LONGEST_DEK = 1200
_LAST_BYLINE = 8  # a byline stands among the first lines
_LONGEST_HEADING = 100

_MOST_INLINE_TITLES = 5
_MOST_OTHER_TITLES = 40
_HEADING_VOTE = 3
_HEADING_EDGES = " :：»›"


@dataclass(frozen=True)
class _ClippingSection:
    """Lines under a heading; the article itself comes first and has none."""

    heading: str
    lines: list[Line] = field(default_factory=list)


def read_clipping(text: str, labels: LabelReader, name: str = "") -> ArticleDraft:
    """Read the text of any news page, as it comes from the clipboard or a text file.

    `labels` reads the AI labels of one line; its evidence is kept. `interface_language` is the
    language of the headings, banners and labels around the article, "" when there are none.
    Nothing but recognised boilerplate is left out. Pure; raises SourceError only: EMPTY,
    NO_ARTICLE (nothing but boilerplate), TOO_LARGE (over 30 million characters).
    """
    if len(text) > LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    lines = split_lines(clean_text(text))
    if not lines:
        raise SourceError(Reason.EMPTY, name)
    book = phrase_book()
    cleaned = remove_boilerplate(lines, book)
    main, *others = _split_sections(cleaned.lines, book, cleaned.votes)
    if not main.lines:
        raise SourceError(Reason.NO_ARTICLE, name)
    article = _read_main_text(main.lines, labels, book)
    related = tuple(card for section in others for card in _cards(section, labels, book))
    _count_labels(cleaned.votes, _all_evidence(article, related))
    return replace(article, related=related, interface_language=interface_language(cleaned.votes))


def _cards(
    section: _ClippingSection, labels: LabelReader, book: PhraseBook
) -> tuple[RelatedDraft, ...]:
    items = with_descriptions(read_items(section.lines, labels, book), in_cards=True)
    return _read_cards(items, section.heading)


def _all_evidence(article: ArticleDraft, related: tuple[RelatedDraft, ...]) -> Iterator[Evidence]:
    yield from article.evidence
    for relation in related:
        yield from relation.article.evidence


def _count_labels(votes: Counter[str], evidence: Iterator[Evidence]) -> None:
    for item in evidence:
        if item.source.startswith(_LABEL_PHRASES):
            vote(votes, [item.source.removeprefix(_LABEL_PHRASES)], _LABEL_VOTE)


@dataclass
class _ClippingReading:
    title: str = ""
    dek: str = ""
    body: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    published: datetime | None = None
    pictures: list[PictureDraft] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)


def _read_main_text(lines: Sequence[Line], labels: LabelReader, book: PhraseBook) -> ArticleDraft:
    """Read the lines of one article. At least one line is needed; no text is dropped."""
    items = with_descriptions(read_items(lines, labels, book), in_cards=False)
    reading = _ClippingReading()
    items = _take_title(items, reading)
    items = _take_bylines(items, reading, book)
    _take_dek(items, reading)
    _take_body(items, reading)
    return _article(reading, items)


def _is_text(item: Item) -> bool:
    return item.kind in (ItemKind.TITLE, ItemKind.PARAGRAPH)


def _take_title(items: list[Item], reading: _ClippingReading) -> list[Item]:
    for position, item in enumerate(items):
        if _is_text(item):
            if columns(item.text) > _LONGEST_TITLE:
                return items
            reading.title = item.text
            reading.evidence += item.evidence
            return items[:position] + items[position + 1 :]
    return items


def _take_bylines(items: list[Item], reading: _ClippingReading, book: PhraseBook) -> list[Item]:
    left = []
    for position, item in enumerate(items):
        byline = read_byline(item.text, book) if position < _LAST_BYLINE else None
        if byline is None or item.kind is ItemKind.LABEL:
            left.append(item)
            continue
        reading.authors += byline.authors
        reading.published = reading.published or byline.published
        reading.evidence += item.evidence
    return left


def _take_dek(items: list[Item], reading: _ClippingReading) -> None:
    """The first text under the title is the standfirst when more text follows it.

    It stays the first paragraph of the body too: nothing in a clipping tells a standfirst from
    an opening paragraph. What shows both leaves the repetition out.
    """
    texts = [item for item in items if _is_text(item)]
    if reading.title and len(texts) > 1 and len(texts[0].text) <= _LONGEST_DEK:
        reading.dek = texts[0].text


def _take_body(items: Sequence[Item], reading: _ClippingReading) -> None:
    for position, item in enumerate(items):
        previous = items[position - 1] if position else None
        after = items[position + 1] if position + 1 < len(items) else None
        _take(item, previous, reading)
        if item.kind is ItemKind.PICTURE:
            reading.body.append(_figure(reading))
        elif item.kind is not ItemKind.LABEL:
            reading.body.append(_text_html(item, previous, after))


def _take(item: Item, previous: Item | None, reading: _ClippingReading) -> None:
    if item.kind is ItemKind.PICTURE:
        reading.pictures.append(PictureDraft(address="", alt=item.text))
    near = item.kind is ItemKind.PICTURE or (
        item.kind is ItemKind.LABEL and previous is not None and previous.kind is ItemKind.PICTURE
    )
    picture = len(reading.pictures) - 1 if near else None
    reading.evidence += [placed(evidence, picture) for evidence in item.evidence]


def _figure(reading: _ClippingReading) -> str:
    alt = html.escape(reading.pictures[-1].alt)
    return f'<figure><img src="picture:{len(reading.pictures) - 1}" alt="{alt}"></figure>\n'


def _text_html(item: Item, previous: Item | None, after: Item | None) -> str:
    is_heading = (
        item.kind is ItemKind.TITLE
        and previous is not None
        and after is not None
        and after.kind is ItemKind.PARAGRAPH
        and columns(item.text) <= _LONGEST_HEADING
    )
    return _heading_html(item.text) if is_heading else paragraphs_html([item.text])


def _heading_html(text: str) -> str:
    """Return a heading inside the article."""
    return f"<h2>{html.escape(text, quote=False)}</h2>\n"


def _article(reading: _ClippingReading, items: Sequence[Item]) -> ArticleDraft:
    first = next((item.text for item in items), "")
    return ArticleDraft(
        title=reading.title or derive_title(first),
        title_is_derived=not reading.title,
        dek=reading.dek,
        body="".join(reading.body),
        authors=tuple(dict.fromkeys(reading.authors)),
        published=reading.published,
        pictures=tuple(reading.pictures),
        evidence=tuple(dict.fromkeys(reading.evidence)),
    )


def _split_sections(
    lines: Sequence[Line], book: PhraseBook, votes: Counter[str]
) -> list[_ClippingSection]:
    """Cut the lines at the headings of related stories, in any language.

    Headings above the first line of the article are dropped, and so are the titles under the
    heading of another list ("Most read"). Everything else is in exactly one section.
    """
    main = _ClippingSection("")
    sections = [main]
    current = main
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        lead = _inline_lead(line.text, book)
        if languages := _heading_languages(line.text, book):
            vote(votes, languages, _HEADING_VOTE)
            boxed = _boxed_titles(lines, position, main, book)
            if main.lines and not boxed:
                current = _opened(sections, _ClippingSection(_heading(line.text)))
            elif boxed:
                _opened(sections, _ClippingSection(_heading(line.text), boxed))
                position += len(boxed)
        elif lead and main.lines:
            vote(votes, lead.languages, 1)
            _opened(sections, _ClippingSection(lead.heading, [Line(lead.rest, gap=True)]))
        elif languages := _other_heading(lines, position, main, book):
            vote(votes, languages, 1)
            position += len(_titles(lines, position, book, _MOST_OTHER_TITLES))
        else:
            current.lines.append(line)
    return sections


@dataclass(frozen=True)
class _Lead:
    heading: str
    rest: str
    languages: Languages


def _heading_languages(text: str, book: PhraseBook) -> Languages:
    """Return the languages in which a line is a heading of related stories, () when it is none."""
    return languages_of(book.related, text) or languages_of(book.inline, text)


def _opened(sections: list[_ClippingSection], section: _ClippingSection) -> _ClippingSection:
    sections.append(section)
    return section


def _heading(text: str) -> str:
    return text.strip(_HEADING_EDGES)


def _inline_lead(line: str, book: PhraseBook) -> _Lead | None:
    """Read "Read also: a title" in the middle of an article."""
    head, colon, rest = line.replace("：", ":").partition(":")
    languages = languages_of(book.inline, head) if colon else ()
    title = rest.strip()
    return (
        _Lead(head.strip(), title, languages)
        if languages and title and is_title_like(title)
        else None
    )


def _titles(lines: Sequence[Line], position: int, book: PhraseBook, most: int) -> list[Line]:
    """Return the title-like lines from a position on, up to the next heading."""
    titles: list[Line] = []
    for line in lines[position : position + most]:
        is_heading = _heading_languages(line.text, book) or languages_of(book.other, line.text)
        if is_heading or not is_title_like(line.text):
            break
        titles.append(line)
    return titles


def _other_heading(
    lines: Sequence[Line], position: int, main: _ClippingSection, book: PhraseBook
) -> Languages:
    """A heading of another list stands below the article and has titles under it."""
    languages = languages_of(book.other, lines[position - 1].text)
    has_titles = bool(main.lines) and bool(_titles(lines, position, book, 1))
    return languages if has_titles else ()


def _boxed_titles(
    lines: Sequence[Line], position: int, main: _ClippingSection, book: PhraseBook
) -> list[Line]:
    """Return the titles of a small box ("Read also") inside an article, [] when it is no box.

    In a box only titles stand under the heading, and more of the article follows than came before.
    """
    if not main.lines or not languages_of(book.inline, lines[position - 1].text):
        return []
    titles = _titles(lines, position, book, _MOST_INLINE_TITLES)
    rest = lines[position + len(titles) :]
    before = sum(len(line.text) for line in main.lines)
    after = sum(len(line.text) for line in rest)
    only_text = all(not is_title_like(line.text) for line in rest)
    return titles if titles and only_text and after > before else []


# Cards


@dataclass
class _ClippingCard:
    picture: str = ""
    title: str = ""
    paragraphs: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    published: datetime | None = None

    @property
    def has_text(self) -> bool:
        return bool(self.picture or self.title or self.paragraphs)


def _read_cards(items: Sequence[Item], heading: str) -> tuple[RelatedDraft, ...]:
    """Make related stories of the lines below a heading. No text is dropped."""
    cards: list[_ClippingCard] = []
    follow = _labels_follow(items)
    for position, item in enumerate(items):
        previous = items[position - 1] if position else None
        _add(cards, item, previous, labels_follow=follow)
    _give_back_trailing_evidence(cards)
    return tuple(
        RelatedDraft(RelationKind.RELATED, _card_article(card), heading)
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


def _add(
    cards: list[_ClippingCard], item: Item, previous: Item | None, *, labels_follow: bool
) -> None:
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
    cards: list[_ClippingCard], item: Item, previous: Item | None, *, labels_follow: bool
) -> _ClippingCard:
    """Return the card an item belongs to; a new one when the last card is complete."""
    if not cards or (
        _is_full(cards[-1], item.kind) and not _belongs_above(item, previous, labels_follow)
    ):
        cards.append(_ClippingCard())
    return cards[-1]


def _belongs_above(item: Item, previous: Item | None, labels_follow: bool) -> bool:
    if item.kind is not ItemKind.LABEL or previous is None:
        return False
    return labels_follow or previous.kind is ItemKind.PICTURE


def _is_full(card: _ClippingCard, kind: ItemKind) -> bool:
    if kind is ItemKind.PICTURE:
        return bool(card.paragraphs or card.picture)
    if kind is ItemKind.TITLE:
        return bool(card.paragraphs or card.title)
    if kind is ItemKind.DATE:
        return card.published is not None
    return bool(card.paragraphs)


def _give_back_trailing_evidence(cards: list[_ClippingCard]) -> None:
    """A label after which nothing comes speaks about the last card."""
    if len(cards) > 1 and not cards[-1].has_text:
        cards[-2].evidence += cards.pop().evidence


def _card_article(card: _ClippingCard) -> ArticleDraft:
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
