"""Clippings: text copied from a news page, read as an article with its related stories.

The lines go through `boilerplate` (banners and navigation are taken out) and `clipping_related`
(cut at headings); what is left first is the article: title, byline, standfirst, body.
"""

import html
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import datetime

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Evidence
from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import remove_boilerplate
from readerapp.pages.bylines import read_byline
from readerapp.pages.clipping_related import ClippingSection, read_cards, split_sections
from readerapp.pages.items import Item, ItemKind, LabelReader, placed, read_items, with_descriptions
from readerapp.pages.lines import Line, columns, derive_title, split_lines
from readerapp.pages.phrases import PhraseBook, interface_language, phrase_book, vote
from readerapp.text.characters import clean_text
from readerapp.text.limits import LARGEST
from readerapp.text.plain import paragraphs_html

_LABEL_PHRASES = "phrases:"  # how evidence names the language of its phrase
_LABEL_VOTE = 2

_LONGEST_TITLE = 300  # columns; a longer first line is text, and the title is derived
_LONGEST_DEK = 1200
_LAST_BYLINE = 8  # a byline stands among the first lines
_LONGEST_HEADING = 100


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
    main, *others = split_sections(cleaned.lines, book, cleaned.votes)
    if not main.lines:
        raise SourceError(Reason.NO_ARTICLE, name)
    article = _read_main_text(main.lines, labels, book)
    related = tuple(card for section in others for card in _cards(section, labels, book))
    _count_labels(cleaned.votes, _all_evidence(article, related))
    return replace(article, related=related, interface_language=interface_language(cleaned.votes))


def _cards(
    section: ClippingSection, labels: LabelReader, book: PhraseBook
) -> tuple[RelatedDraft, ...]:
    items = with_descriptions(read_items(section.lines, labels, book), in_cards=True)
    return read_cards(items, section.heading)


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
