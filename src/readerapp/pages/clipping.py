"""Text copied from a news page, as an article with its related stories."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from readerapp.domain.drafts import ArticleDraft, RelatedDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Evidence
from readerapp.pages.cards import read_cards
from readerapp.pages.chrome import remove_chrome, vote
from readerapp.pages.items import LabelReader, read_items, with_descriptions
from readerapp.pages.lines import split_lines
from readerapp.pages.main_text import read_main_text
from readerapp.pages.phrases import PhraseBook, phrase_book
from readerapp.pages.sections import Section, interface_language, split_sections
from readerapp.pages.text import clean_text

_LARGEST = 30_000_000
_LABEL_PHRASES = "phrases:"  # how evidence names the language of its phrase
_LABEL_VOTE = 2


def read_clipping(text: str, labels: LabelReader, name: str = "") -> ArticleDraft:
    """Read the text of any news page, as it comes from the clipboard or a text file.

    `labels` reads the AI labels of one line; its evidence is kept. `interface_language` is the
    language of the headings, banners and labels around the article, "" when there are none.
    Nothing but recognised page furniture is left out. Pure; raises SourceError only: EMPTY,
    NO_ARTICLE (nothing but furniture), TOO_LARGE (over 30 million characters).
    """
    if len(text) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    lines = split_lines(clean_text(text))
    if not lines:
        raise SourceError(Reason.EMPTY, name)
    book = phrase_book()
    cleaned = remove_chrome(lines, book)
    main, *others = split_sections(cleaned.lines, book, cleaned.votes)
    if not main.lines:
        raise SourceError(Reason.NO_ARTICLE, name)
    article = read_main_text(main.lines, labels, book)
    related = tuple(card for section in others for card in _cards(section, labels, book))
    _count_labels(cleaned.votes, _all_evidence(article, related))
    return replace(article, related=related, interface_language=interface_language(cleaned.votes))


def _cards(section: Section, labels: LabelReader, book: PhraseBook) -> tuple[RelatedDraft, ...]:
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
