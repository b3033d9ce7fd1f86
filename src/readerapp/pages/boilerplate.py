"""Boilerplate around the article of a clipping: consent banners and navigation, taken out."""

import re
from collections import Counter

from readerapp.domain.values import dataclass
from readerapp.pages.lines import Line, ends_sentence
from readerapp.pages.phrases import (
    PhraseBook,
    consent_starts,
    languages_of,
    normal_form,
    promotion_starts,
    sharing_starts,
    vote,
)

_LONGEST_BANNER_LINE = 1500
_LONGEST_START = 200  # longer than any phrase that begins a banner
_LONGEST_NOTICE = 200
_LONGEST_SHARING = 60
_LONG_WORD = 12  # letters
_MOST_BANNER_LINES = 15
_COOKIE = re.compile(
    r"cookie|куки|クッキー|쿠키|ملفات تعريف|الكوكيز|çerez|ciastecz|คุกกี้|कुकी|עוגיות", re.IGNORECASE
)
_BREADCRUMB = re.compile(r"\s[>›»/]\s")
_COPYRIGHT = re.compile(r"©|(?:\(c\)|copyright)\s*(?:©|\(c\)|\d{4})", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·]\s*")


@dataclass(frozen=True)
class CleanedLines:
    """The lines that are left, and how often each language spoke in those that went."""

    lines: list[Line]
    votes: Counter[str]


def remove_boilerplate(lines: list[Line], book: PhraseBook) -> CleanedLines:
    """Remove consent banners, and lines that are nothing but navigation."""
    votes: Counter[str] = Counter()
    banner = _banner_positions(lines, book, votes)
    kept = []
    for position, line in enumerate(lines):
        if position in banner:
            continue
        languages = navigation_languages(line.text, book)
        if languages:
            vote(votes, languages, 1)
        elif not is_notice(line.text):
            kept.append(line)
    return CleanedLines(_without_breadcrumb(kept), votes)


def navigation_languages(line: str, book: PhraseBook) -> tuple[str, ...]:
    """Return the languages in which a line is nothing but navigation, () when it is not."""
    whole = languages_of(book.navigation, line)
    if whole or len(line) > _LONGEST_NOTICE:
        return whole
    for parts in (_PARTS.split(line), line.split()):
        found = [languages_of(book.navigation, part) for part in parts]
        if len(parts) > 1 and all(found):
            return tuple(language for languages in found for language in languages)
    return ()


def is_notice(line: str) -> bool:
    """Tell whether a line is a copyright notice."""
    return len(line) <= _LONGEST_NOTICE and _COPYRIGHT.match(line) is not None


def _without_breadcrumb(lines: list[Line]) -> list[Line]:
    """Drop "Home > World > Asia" above the title."""
    is_path = (
        len(lines) > 1
        and len(lines[0].text) <= _LONGEST_NOTICE
        and _BREADCRUMB.search(lines[0].text) is not None
        and all(len(part) <= 40 for part in _BREADCRUMB.split(lines[0].text)[:-1])
        and not ends_sentence(lines[0].text)
    )
    return lines[1:] if is_path else lines


def _banner_positions(lines: list[Line], book: PhraseBook, votes: Counter[str]) -> set[int]:
    positions: set[int] = set()
    for start, line in enumerate(lines):
        if start in positions or not _may_begin_banner(line.text, book):
            continue
        end = _banner_end(lines, start, book)
        if _is_banner(lines[start:end], book):
            positions.update(range(start, end))
            for member in lines[start:end]:
                vote(votes, _banner_languages(member.text, book), 3)
                vote(votes, languages_of(book.buttons, member.text), 1)
    return positions


def _may_begin_banner(line: str, book: PhraseBook) -> bool:
    return len(line) <= _LONGEST_BANNER_LINE and bool(_banner_languages(line, book))


def _banner_languages(line: str, book: PhraseBook) -> tuple[str, ...]:
    """Return the languages whose banner this line begins, or, speaking of cookies, holds."""
    anywhere = _COOKIE.search(line) is not None
    if not (anywhere or normal_form(line[:_LONGEST_START]).startswith(consent_starts())):
        return ()
    text = normal_form(line[:_LONGEST_BANNER_LINE])
    for phrase, languages in book.consent.items():
        if text.startswith(phrase) or (anywhere and phrase in text):
            return languages
    return ()


def _banner_end(lines: list[Line], start: int, book: PhraseBook) -> int:
    end = start + 1
    while end < min(len(lines), start + _MOST_BANNER_LINES) and _continues(lines[end].text, book):
        end += 1
    return end


def _continues(line: str, book: PhraseBook) -> bool:
    if languages_of(book.buttons, line):
        return True
    return len(line) <= _LONGEST_BANNER_LINE // 3 and (
        _COOKIE.search(line) is not None or _speaks_of_consent(line, book)
    )


def _consent_words(line: str, book: PhraseBook) -> int:
    text = normal_form(line)
    return sum(word in text for word in book.consent_words)


def _speaks_of_consent(line: str, book: PhraseBook) -> bool:
    """Below the first line of a banner two words are enough, or a long one: "privacy policy"."""
    text = normal_form(line)
    found = [word for word in book.consent_words if word in text]
    return len(found) > 1 or any(len(word) >= _LONG_WORD for word in found)


def _is_banner(lines: list[Line], book: PhraseBook) -> bool:
    """Tell a banner from an article about cookies: "We use cookies: what the banners hide"."""
    first = lines[0].text
    begins = normal_form(first).startswith(consent_starts())
    has_button = any(languages_of(book.buttons, line.text) for line in lines[1:])
    if not begins:
        return has_button
    if normal_form(first) in book.consent:
        return len(lines) > 1 or _COOKIE.search(first) is not None
    speaks_of_consent = _COOKIE.search(first) is not None or _consent_words(first, book) >= 2
    return (ends_sentence(first) or has_button) and speaks_of_consent


def banner_positions(lines: list[Line], book: PhraseBook) -> set[int]:
    """Return which lines are consent banners, by their place."""
    return _banner_positions(lines, book, Counter())


def is_promotion(line: str, book: PhraseBook, *, is_linked: bool, is_last: bool) -> bool:
    """Tell whether a whole line asks the reader for something, or states rights.

    `is_linked`: most of it is a link. `is_last`: no prose follows it.
    """
    if len(line) > _LONGEST_NOTICE:
        return False
    form = normal_form(line)
    if form in book.promo or form in book.rights:
        return True
    if is_linked and form.startswith(promotion_starts()):
        return True
    return is_last and any(phrase in form for phrase in book.rights)


def is_sharing(line: str) -> bool:
    """Tell whether a line offers to share the page: "Share on WhatsApp"."""
    form = normal_form(line)
    return len(line) <= _LONGEST_SHARING and form.startswith(sharing_starts())
