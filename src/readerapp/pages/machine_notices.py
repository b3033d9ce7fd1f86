"""Notices that a machine made something: "This summary was made by ChatGPT and checked by us".

They are kept with what they stand beside, whatever they are called and however short they are: a
story without its notice says something else. Whether one is a label is decided elsewhere. The
words stand in resources/phrases/machine.toml.
"""

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from readerapp.pages.page_tree import Element
from readerapp.pages.story_tree import Run
from readerapp.resources import resource

_LONGEST = 600  # characters; a longer line is a paragraph
_MOST_BELOW = 15  # lines below the story among which one is looked for
_MOST_LINKED = 0.6  # of a notice; more is a link to a page about machines
_HIGHEST_SCOPE = 3  # levels above the story that still are around it
_SHORTEST_TITLE = 25  # characters of a link that is the title of another story
_LINK_LINE = 0.8
_NEVER_AROUND = frozenset(("nav", "form", "menu", "select", "textarea"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_WHOLES = frozenset(("body", "html"))
_SPACED = r"[^\W\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


def says_machine(text: str) -> bool:
    """Tell whether a line says that a machine made, wrote, translated or helped with something."""
    if len(text) > _LONGEST:
        return False
    signs, names, making = _patterns()
    folded = text.casefold()
    return bool((signs.search(text) or names.search(folded)) and making.search(folded))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = tomllib.loads(resource("phrases", "machine.toml").read_text("utf-8"))
    signs = "|".join(map(re.escape, table["signs"]))
    return (
        re.compile(rf"(?<!{_SPACED})(?:{signs})(?!{_SPACED})"),
        _beginning(table["names"]),
        _beginning(table["making"]),
    )


def _beginning(stems: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_SPACED})(?:{'|'.join(map(re.escape, dict.fromkeys(stems)))})")


def keep_notices(runs: Sequence[Run]) -> set[Run]:
    """Keep the notices beside the lines that are kept, and return them all.

    Beside is: from the headline on, among the lines or a few below, in what holds the story or
    just around it. One in the box of a link to another story is that story's.
    """
    found = [at for at, run in enumerate(runs) if _is_one(run)]
    kept = [at for at, run in enumerate(runs) if run.is_kept]
    if not found or not kept:
        return set()
    headlines = [at for at, run in enumerate(runs[: kept[0]]) if run.block.tag == "h1"]
    first, last = (headlines or kept)[-1 if headlines else 0], kept[-1]
    holders = _holders([runs[at] for at in kept])
    scope = _scope(runs[kept[0]], runs[last])
    notices = set()
    for at in found:
        run = runs[at]
        is_beside = run.is_kept or (
            first <= at <= last + _MOST_BELOW
            and _stands_in(run.block, scope, holders)
            and not _is_of_card(run, runs, holders)
        )
        if is_beside:
            run.keep()
            _open_buttons(run.block)
            notices.add(run)
    return notices


def _is_one(run: Run) -> bool:
    is_line = run.linked <= _MOST_LINKED and run.block.tag not in _HEADINGS
    return is_line and says_machine(run.text)


def _holders(kept: Sequence[Run]) -> set[Element]:
    return {element for run in kept for element in (run.block, *run.block.iterancestors())}


def _scope(first: Run, last: Run) -> Element | None:
    """Return the element around the story: its `<article>` or `<main>`, or what stands a few levels
    above all of it; None for the whole page."""
    inner = set(last.block.iterancestors()) | {last.block}
    common = [each for each in (first.block, *first.block.iterancestors()) if each in inner]
    for element in common:
        if element.tag in ("article", "main"):
            return element
    levels = [each for each in common[: _HIGHEST_SCOPE + 1] if each.tag not in _WHOLES]
    return levels[-1] if levels else None


def _stands_in(block: Element, scope: Element | None, holders: Collection[Element]) -> bool:
    for element in (block, *block.iterancestors()):
        if element is scope:
            return True
        if element.tag in _NEVER_AROUND or (element.tag == "article" and element not in holders):
            return False
    return scope is None


def _is_of_card(run: Run, runs: Sequence[Run], holders: Collection[Element]) -> bool:
    """Tell whether the smallest box around a notice and another line holds the link to a story."""
    for box in _boxes(run.block):
        if box in holders:
            return False
        others = [each for each in runs if each is not run and _is_inside(each.block, box)]
        if others:
            return any(
                each.linked >= _LINK_LINE and len(each.text) >= _SHORTEST_TITLE for each in others
            )
    return False


def _boxes(block: Element) -> Iterator[Element]:
    yield block
    yield from block.iterancestors()


def _is_inside(block: Element, box: Element) -> bool:
    return block is box or box in block.iterancestors()


def _open_buttons(block: Element) -> None:
    """Make boxes of buttons around a notice: what is inside a button is not shown."""
    for element in (block, *block.iterancestors("button")):
        if element.tag == "button":
            element.tag = "div"
