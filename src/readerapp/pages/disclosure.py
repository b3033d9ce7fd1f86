"""What a site says of a whole page: the header `AI-Disclosure` and the `<meta>` of the same name.

https://datatracker.ietf.org/doc/draft-abaris-aicdh/ (01), Drupal's ai_disclosure. Both are drafts:
values are read leniently, and an unknown one is kept without a label.
"""

import re
from collections.abc import Iterator

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.pages.page_tree import Metas

HEADER = "ai-disclosure"
_LONGEST = 300
_BY_MACHINE = frozenset({"ai-originated", "ai-generated", "machine-generated", "autonomous"})
_NAMES = ("ai-disclosure", "ai_disclosure", "ai-content", "ai-generated", "ai-content-declaration")
_YES = frozenset({"true", "yes", "1", "?1"})
_MEMBER = re.compile(r'\s*([a-z_*-]+)\s*=\s*("[^"]*"|[^,;\s]*)|\s*("[^"]*"|[^,;\s=]+)')


def header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of a response says, nothing for none."""
    if value.strip():
        label = Label.AI_TEXT if _is_by_machine(value) else None
        yield _of_site("HTTP AI-Disclosure", value, label)


def meta_evidence(metas: Metas) -> Iterator[Evidence]:
    """Yield what a page says of itself in its head."""
    name = next((name for name in _NAMES if metas.get(name)), "")
    if name:
        stated = metas[name]
        is_yes = name == "ai-generated" and stated.strip().casefold() in _YES
        label = Label.AI_TEXT if is_yes or _is_by_machine(stated) else None
        yield _of_site("meta ai-disclosure", stated, label)


def _of_site(source: str, stated: str, label: Label | None) -> Evidence:
    return Evidence(Subject.TEXT, label, Rank.SITE, source, stated.strip()[:_LONGEST])


def _is_by_machine(value: str) -> bool:
    """Tell whether the mode says that a machine made the words.

    The mode is the member of that name, or the first bare word: a model may be called anything.
    """
    mode = ""
    for match in _MEMBER.finditer(value[:_LONGEST].casefold()):
        if match[1] == "mode":
            mode = match[2]
            break
        mode = mode or match[3] or ""
    return mode.strip('" ') in _BY_MACHINE
