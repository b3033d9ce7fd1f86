"""Finds lines that a page puts around and below a story: credits, offers to follow, pointers.

Each is recognised as a whole line by phrases (`resources/phrases/pages`), and the lines of an end
only below the last paragraph. A line that goes on as a sentence does is none of them.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from readerapp.pages.bylines import read_byline
from readerapp.pages.lines import columns, ends_sentence
from readerapp.pages.phrases import Languages, PhraseBook, after_phrase, normal_form
from readerapp.pages.story_gaps import is_prose
from readerapp.pages.story_tree import BlockText

_MOST_LINES = 15  # below a story
_LONGEST_CLOSING = 400  # characters: who wrote a story, and how to follow them
_LONGEST_CREDIT = 300
_LONGEST_ASKING = 200
_LONGEST_NAMES = 60  # columns, where no capitals tell names
_LONGEST_PHOTO_CREDIT = 100
_LONGEST_READING_TIME = 40
_LONGEST_POINTER = 40  # characters before the link
_MOST_POINTER_WORDS = 4
_BRACKETS = " \t([{（［【〔〈《*_~=\"“”„'‘’"
_QUOTES = "\"“„'‘’«「『"
_AROUND = _BRACKETS + ")]}）］】〕〉》.。"
# A handle, an e-mail address, a page on a network. Another address may be a source of the story.
_HANDLE = re.compile(
    r"\S+@[\w.-]+\.\w+|(?<![^\s(（])@\w[\w.@-]*|(?:https?://|www\.)?(?:\w+\.)?(?:twitter\.com|x\.com"
    r"|facebook\.com|instagram\.com|t\.me|youtube\.com|linkedin\.com|tiktok\.com|weibo\.com)/\S+",
    re.IGNORECASE,
)
_LONGEST_TAIL = 25  # characters behind a handle: " and on Facebook."
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-Ͽ\u0400-\u052f]")
_SEPARATORS = ":：/／|丨"
_FIRST_CREDIT = re.compile(r"[;；,，]?\s+(?:with\b|additional\b|editing\b)|[;；]", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NEVER = frozenset(("td", "th", "dt", "dd", "pre", *_HEADINGS))


def closing_lines(kept: Sequence[BlockText], book: PhraseBook) -> list[BlockText]:
    """Return the lines below the last paragraph that close a page; none where all lines do."""
    found: list[BlockText] = []
    for run in islice(reversed(kept), _MOST_LINES):
        if run.block.tag not in _NEVER and _closes(run.text, book, has_more_below=bool(found)):
            found.append(run)
        elif is_prose(run):
            return found[::-1]
    return []


def _closes(text: str, book: PhraseBook, *, has_more_below: bool) -> bool:
    if len(text) > _LONGEST_CLOSING:
        return False
    form = normal_form(text.strip(_BRACKETS))
    if not any(map(str.isalnum, form)):
        return has_more_below  # a rule above the credits
    if after_phrase(book.closing, form) is not None:
        return True
    return is_credit(text, book) or _asks(text, form, book)


def _asks(text: str, form: str, book: PhraseBook) -> bool:
    """Tell whether a line asks to follow somebody and ends in how: a sentence goes on behind it."""
    handles = [match.end() for match in _HANDLE.finditer(text)]
    if not handles or len(text) - handles[-1] > _LONGEST_TAIL or text[0] in _QUOTES:
        return False
    if len(text) <= _LONGEST_ASKING and after_phrase(book.ask, form) is not None:
        return True
    return any(phrase in form for phrase in book.closing_within)


def is_credit(text: str, book: PhraseBook) -> bool:
    """Tell whether a line says who made a story, and nothing else: "(Editing by Ada Long)"."""
    if len(text) > _LONGEST_CREDIT:
        return False
    return _names_behind(text, book.credit, book) or _names_before(text, book)


def _names_before(text: str, book: PhraseBook) -> bool:
    """Tell whether a line is names and a phrase: "Ada Long contributed to this report."."""
    form = normal_form(text.strip(_AROUND))
    end = next((phrase for phrase in book.credit_end if form.endswith(f" {phrase}")), "")
    return bool(end) and _are_names(text.strip(_AROUND)[: -len(end)])


def _names_behind(text: str, phrases: Mapping[str, Languages], book: PhraseBook) -> bool:
    """Tell whether a line is a phrase and names. A colon stands between them, or the phrase has
    several words ("edited by") or no spaces as Chinese."""
    bare = text.strip(_AROUND)
    form = normal_form(bare)
    rest = after_phrase(phrases, form)
    if not rest:
        return False
    phrase = form.removesuffix(rest)
    names = rest if len(form) != len(bare) else bare[-len(rest) :]
    needs_no_colon = " " in phrase or columns(phrase) > len(phrase)
    if names.lstrip()[:1] not in _SEPARATORS and not (names[0] == " " and needs_no_colon):
        return False
    bare_names = names.strip(_AROUND + _SEPARATORS)
    return normal_form(bare_names) in book.agency or _are_names(bare_names)


def _are_names(text: str) -> bool:
    """Tell whether a text reads like names: at least half of its words have capitals."""
    words = _WORD.findall(text)
    cased = [word for word in words if _CASED.match(word)]
    if not words or any(map(str.isdecimal, text)):
        return False
    if 2 * len(cased) < len(words):
        return columns(text) <= _LONGEST_NAMES and not ends_sentence(text)
    return len(cased) <= 2 * len([word for word in cased if word[0].isupper()])


def credited_authors(lines: Sequence[str], book: PhraseBook) -> tuple[str, ...]:
    """Return the reporters that credits name, of the first credit that names any."""
    for line in lines:
        first = _FIRST_CREDIT.split(line.strip(_BRACKETS), maxsplit=1)[0]
        byline = read_byline(first.strip(_AROUND), book)
        if byline is not None and byline.authors:
            return byline.authors
    return ()


def is_photo_credit(text: str, book: PhraseBook) -> bool:
    """Tell whether a line only says whose a picture is: "Photo: Ada Long", "A. Long/AFP"."""
    bare = text.strip(_AROUND)
    if len(text) > _LONGEST_PHOTO_CREDIT or (ends_sentence(text) and bare == text):
        return False
    if normal_form(bare) in book.agency or _names_behind(text, book.photo, book):
        return True
    taker, slash, agency = bare.rpartition("/")
    return bool(slash) and normal_form(agency) in book.agency and _are_names(taker)


def is_reading_time(text: str, book: PhraseBook) -> bool:
    """Tell whether a line only says how long reading takes: "4 min read"."""
    if len(text) > _LONGEST_READING_TIME or not any(map(str.isdecimal, text)):
        return False
    form = normal_form(text)
    return any(phrase in form for phrase in book.reading_time)


def is_pointer(run: BlockText, book: PhraseBook) -> bool:
    """Tell whether a line is a link behind words that lead to a story: "Related post: ..."."""
    unlinked = (1 - run.linked) * len(run.text)
    if not run.linked or unlinked > _LONGEST_POINTER or run.block.tag in ("td", "th"):
        return False
    said = _unlinked(run)
    form = normal_form(said)
    if form in book.inline or form in book.related:
        return True
    leads = said.rstrip().endswith((":", "：")) and len(form.split()) <= _MOST_POINTER_WORDS
    return leads and any(
        after_phrase(each, form) is not None for each in (book.inline, book.related)
    )


def _unlinked(run: BlockText) -> str:
    """Return the words of a line that stand in no link."""
    texts = []
    for part in run.parts:
        element = part.element
        holder = element.getparent() if part.is_tail else element
        is_linked = holder is not None and (
            holder.tag == "a" or next(holder.iterancestors("a"), None) is not None
        )
        if not is_linked:
            texts.append((element.tail if part.is_tail else element.text) or "")
    return " ".join("".join(texts).split())
