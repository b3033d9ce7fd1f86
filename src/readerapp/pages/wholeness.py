"""Tells whether all of a story was taken: what the page states of it, and what else it shows.

The text in a page's data (`articleBody`, https://schema.org/Article) goes on where the page breaks
off; where nothing goes on, the article ends with a mark that a part is missing.
"""

import html
import re
from collections.abc import Sequence

from readerapp.pages.metadata import LinkedData, Node, nodes_of
from readerapp.pages.page_tree import Element, attribute
from readerapp.pages.story_gaps import StoryContainers, is_prose
from readerapp.pages.story_tree import Run, squeeze
from readerapp.text.plain import page_paragraphs, paragraphs_html

_LARGEST = 1_000_000  # characters of a stated story
_LEAST_REST = 300  # squeezed characters: less is a line about the author
_LEAST_SAID = 0.6  # of the story's prose that a stated one holds, or it is another
_LONGEST_KEY = 200  # squeezed characters of the last line, which tell where the rest begins
_MUCH_MORE = 1.2  # times what was taken stand elsewhere on the page
_LEAST_ELSEWHERE = 1_500  # characters of it
_LONGEST_OPENING = 3_000  # characters before a wall; of some whole stories the class is missing
_CLASS = re.compile(r"\s*\.(-?[A-Za-z_][\w-]*)\s*")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\(https?://[^\s()]{1,500}\)")  # some write Markdown
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


def stated_story(article: Node) -> str:
    """Return the text of the story that the data of a page hold, "" for none."""
    stated = article.get("articleBody")
    if not isinstance(stated, str) or len(stated) > _LARGEST:
        return ""
    text = html.unescape(stated)
    plain = page_paragraphs(text) if _TAG.search(text) else [text]
    return _LINK.sub(r"\1", "\n".join(plain))


def stated_rest(runs: Sequence[Run], stated: str) -> str:
    """Return as HTML how the stated story goes on behind the last line of the story that is kept,
    "" where it ends there or is another one."""
    prose = [run for run in runs if run.is_kept and is_prose(run)]
    if not stated or not prose:
        return ""
    whole = squeeze(stated)
    held = [run for run in prose if squeeze(run.text) in whole]
    if sum(len(run.text) for run in held) < _LEAST_SAID * sum(len(run.text) for run in prose):
        return ""
    key = squeeze(held[-1].text)[-_LONGEST_KEY:]
    at = whole.rfind(key) + len(key)
    if len(whole) - at < _LEAST_REST:
        return ""
    taken = squeeze("".join(run.text for run in runs if run.is_kept))
    lines = [line.strip() for line in _behind(stated, at).splitlines() if line.strip()]
    rest = [line for line in lines if squeeze(line) not in taken]
    return paragraphs_html(rest) if len(squeeze("".join(rest))) >= _LEAST_REST else ""


def _behind(text: str, squeezed: int) -> str:
    """Return a text without its first characters that are no white space."""
    for at, letter in enumerate(text):
        if squeezed == 0:
            return text[at:]
        squeezed -= not letter.isspace()
    return ""


def is_part_missing(runs: Sequence[Run], linked: LinkedData) -> bool:
    """Tell whether a part of the story is missing: the page says that what is paid for stands in
    elements that are not there, or shows much more prose than was taken."""
    kept = [run for run in runs if run.is_kept]
    return bool(kept) and (_is_kept_back(kept, linked) or _stands_elsewhere(runs, kept))


def _is_kept_back(kept: Sequence[Run], linked: LinkedData) -> bool:
    classes = {name for part in nodes_of(linked.article.get("hasPart")) for name in _paid(part)}
    if not classes or sum(len(run.text) for run in kept) > _LONGEST_OPENING:
        return False
    around = {element for run in kept for element in (run.block, *run.block.iterancestors())}
    return not any(classes.intersection(attribute(each, "class").split()) for each in around)


def _paid(part: Node) -> list[str]:
    """Return the classes of the elements that a part of a page stands in, when it is paid for."""
    is_free = str(part.get("isAccessibleForFree", "")).casefold() != "false"
    selectors = part.get("cssSelector")
    if is_free or not isinstance(selectors, str):
        return []
    return [found[1] for each in selectors.split(",") if (found := _CLASS.fullmatch(each))]


def _stands_elsewhere(runs: Sequence[Run], kept: Sequence[Run]) -> bool:
    containers = StoryContainers(run for run in kept if is_prose(run))
    own = {each for run in kept for each in run.block.iterancestors("article")}
    said = {run.text for run in kept}
    columns: dict[Element | None, int] = {}  # teasers have a box each, a story has a column
    for run in runs:
        if (
            not run.is_kept
            and run.text not in said
            and is_prose(run)
            and not run.linked
            and own.issuperset(run.block.iterancestors("article"))  # in no other story
            and not containers.are_left_by(run.block)
        ):
            said.add(run.text)
            column = run.block.getparent()
            columns[column] = columns.get(column, 0) + len(run.text)
    size = max(columns.values(), default=0)
    return size >= _LEAST_ELSEWHERE and size > _MUCH_MORE * sum(len(run.text) for run in kept)
