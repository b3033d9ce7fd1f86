"""A clipping cut at its headings: the article, then each list of related stories."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from readerapp.pages.chrome import vote
from readerapp.pages.lines import Line, is_title_like
from readerapp.pages.phrases import Languages, PhraseBook, languages_of

_MOST_INLINE_TITLES = 5
_MOST_OTHER_TITLES = 40
_HEADING_VOTE = 3
_HEADING_EDGES = " :：»›"


@dataclass(frozen=True)
class Section:
    """Lines under a heading; the article itself comes first and has none."""

    heading: str
    lines: list[Line] = field(default_factory=list)


def split_sections(lines: Sequence[Line], book: PhraseBook, votes: Counter[str]) -> list[Section]:
    """Cut the lines at the headings of related stories, in any language.

    Headings above the first line of the article are dropped, and so are the titles under the
    heading of another list ("Most read"). Everything else is in exactly one section.
    """
    main = Section("")
    sections = [main]
    current = main
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        lead = _inline_lead(line.text, book)
        if languages := heading_languages(line.text, book):
            vote(votes, languages, _HEADING_VOTE)
            boxed = _boxed_titles(lines, position, main, book)
            if main.lines and not boxed:
                current = _opened(sections, Section(_heading(line.text)))
            elif boxed:
                _opened(sections, Section(_heading(line.text), boxed))
                position += len(boxed)
        elif lead and main.lines:
            vote(votes, lead.languages, 1)
            _opened(sections, Section(lead.heading, [Line(lead.rest, gap=True)]))
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


def heading_languages(text: str, book: PhraseBook) -> Languages:
    """Return the languages in which a line is a heading of related stories, () when it is none."""
    return languages_of(book.related, text) or languages_of(book.inline, text)


def _opened(sections: list[Section], section: Section) -> Section:
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
        is_heading = heading_languages(line.text, book) or languages_of(book.other, line.text)
        if is_heading or not is_title_like(line.text):
            break
        titles.append(line)
    return titles


def _other_heading(
    lines: Sequence[Line], position: int, main: Section, book: PhraseBook
) -> Languages:
    """A heading of another list stands below the article and has titles under it."""
    languages = languages_of(book.other, lines[position - 1].text)
    has_titles = bool(main.lines) and bool(_titles(lines, position, book, 1))
    return languages if has_titles else ()


def _boxed_titles(
    lines: Sequence[Line], position: int, main: Section, book: PhraseBook
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


def interface_language(votes: Counter[str]) -> str:
    """Return the language that spoke most around the article, "" when none or several did."""
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
