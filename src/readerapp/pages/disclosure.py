"""What a site says of a whole response: the header `AI-Disclosure`, the `<meta>` of the same name.

https://datatracker.ietf.org/doc/draft-abaris-aicdh/ (01), Drupal's ai_disclosure. Both are drafts:
values are read leniently, and an unknown one is kept without a label. A response that says two
things says nothing, and neither does one whose value is broken or longer than any that is meant.
"""

import re
from collections.abc import Iterator

from readerapp.domain.labels import (
    FEED_HEADER,
    PAGE_HEADER,
    PAGE_META,
    Evidence,
    Label,
    Rank,
    Subject,
)
from readerapp.pages.page_tree import Metas
from readerapp.text.characters import one_line

HEADER = "ai-disclosure"
_LONGEST = 300  # letters that are kept of what was said
_LONGEST_BELIEVED = 1_000
_BY_MACHINE = frozenset({"ai-originated", "ai-generated", "machine-generated", "autonomous"})
_MODES = _BY_MACHINE | {"none", "human", "ai-modified", "ai-assisted"}
_NAMES = ("ai-disclosure", "ai_disclosure", "ai-content", "ai-generated", "ai-content-declaration")
_YES = frozenset({"true", "yes", "1", "?1"})
_MEMBER = re.compile(r'((?:[^",;\\]|"(?:[^"\\]|\\.)*")*)(?:[,;]|\Z)')


def header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a page says, nothing for none."""
    if value.strip():
        label = Label.AI_TEXT if _is_by_machine(value) else None
        yield _of_site(Subject.TEXT, PAGE_HEADER, value, label)


def picture_header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a picture says.

    No label follows: servers say it of whatever they send, and of a picture only its file, its
    page and the words beside it are believed (`docs/technotes/labels.md`).
    """
    if value.strip():
        yield _of_site(Subject.IMAGE, PAGE_HEADER, value, None)


def feed_header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a feed says, for each of its entries.

    No label follows: it is said of the response as a whole, and does not tell of parts of it.
    """
    if value.strip():
        yield _of_site(Subject.TEXT, FEED_HEADER, value, None)


def meta_evidence(metas: Metas) -> Iterator[Evidence]:
    """Yield what a page says of itself in its head."""
    name = next((name for name in _NAMES if metas.get(name)), "")
    if name:
        stated = metas[name]
        is_yes = name == "ai-generated" and stated.strip().casefold() in _YES
        label = Label.AI_TEXT if is_yes or _is_by_machine(stated) else None
        yield _of_site(Subject.TEXT, PAGE_META, stated, label)


def _of_site(subject: Subject, source: str, stated: str, label: Label | None) -> Evidence:
    raw = one_line(stated[:_LONGEST_BELIEVED], _LONGEST)
    return Evidence(subject, label, Rank.SITE, source, raw)


def _is_by_machine(value: str) -> bool:
    """Tell whether the mode says that a machine made the words.

    The mode is the member of that name, or a bare one: a model may be called anything.
    """
    if len(value) > _LONGEST_BELIEVED:
        return False
    named, bare = set[str](), set[str]()
    place, text = 0, value.casefold()
    while place < len(text):
        match = _MEMBER.match(text, place)
        if match is None:
            return False
        name, is_named, said = match[1].partition("=")
        if is_named and name.strip() == "mode":
            named.add(said.strip('" \t'))
        elif not is_named:
            bare.add(name.strip('" \t'))
        place = match.end()
    modes = named or bare & _MODES
    return bool(modes) and modes <= _BY_MACHINE
