"""The pictures of a page: their addresses, descriptions, captions.

The tree is marked first: every picture gets a stand-in address that survives extraction. When it
is known which pictures the article kept, they are numbered and the stand-ins replaced.
"""

import re
from collections.abc import Iterable, Sequence

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.values import dataclass
from readerapp.pages.markup import EMBED_STAND_IN, figure_html
from readerapp.pages.page_tree import Element, absolute, attribute, remove, words_of

_STAND_IN = "https://picture.invalid/"
_STAND_IN_SOURCE = re.compile(r"https://picture\.invalid/(\d+)\.jpg")
_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "src")
_SOURCE_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_WANTED_WIDTH = 800  # pixels: the reading column on a screen with a scale of 1.25
_SMALLEST = 49  # pixels; smaller ones are icons and counters
_COUNTER = re.compile(r"\b(?:width|height)\s*:\s*[01]px", re.IGNORECASE)
_LONGEST_CAPTION = 1_000
_MOST = 500
_LONGEST_SET = 20_000


@dataclass(frozen=True)
class FoundPicture:
    """A picture of the page and the number of its stand-in."""

    number: int
    draft: PictureDraft


def mark_pictures(root: Element, base: str, carried: Iterable[str] = ()) -> list[FoundPicture]:
    """Give every picture a stand-in address and take its caption out of the text.

    `carried`: addresses (cid:) whose bytes the source carries itself.
    """
    known = set(carried)
    found: list[FoundPicture] = []
    for image in list(root.iter("img")):
        if is_embed(image):
            continue
        address = "" if len(found) >= _MOST or _is_tiny(image) else _address(image, base, known)
        if not address:
            remove(image)
            continue
        caption = _take_caption(image)
        draft = PictureDraft(
            address, alt=" ".join(attribute(image, "alt").split()), caption=caption
        )
        found.append(FoundPicture(len(found), draft))
        _stand_in(image, len(found) - 1)
    return found


def numbers_in(markup: str) -> list[int]:
    """Return the numbers of the stand-ins in a piece of HTML, each once."""
    return list(dict.fromkeys(int(number) for number in _STAND_IN_SOURCE.findall(markup)))


def replace_stand_ins(markup: str, kept: Sequence[int], pictures: Sequence[PictureDraft]) -> str:
    """Write `<img src="picture:N">` for the pictures that are kept, and drop the others.

    `pictures` are the kept ones, in the order of `kept`; a caption goes below its picture.
    """
    positions = {number: position for position, number in enumerate(kept)}

    def written(match: re.Match[str]) -> str:
        source = _STAND_IN_SOURCE.search(match[0])
        if source is None or int(source[1]) not in positions:
            return ""
        position = positions[int(source[1])]
        image = match[0].replace(source[0], f"picture:{position}")
        return figure_html(image, pictures[position].caption)

    return _IMAGE.sub(written, markup)


def picture_number(image: Element) -> int | None:
    """Return the number of a marked picture."""
    match = _STAND_IN_SOURCE.fullmatch(attribute(image, "src"))
    return int(match[1]) if match else None


def is_embed(image: Element) -> bool:
    """Tell whether an image stands for something that is played elsewhere (`embeds`)."""
    return attribute(image, "src").startswith(EMBED_STAND_IN)


def _stand_in(image: Element, number: int) -> None:
    alt = " ".join(attribute(image, "alt").split())
    image.attrib.clear()
    image.set("src", f"{_STAND_IN}{number}.jpg")
    image.set("alt", alt)


def _is_tiny(image: Element) -> bool:
    sizes = (
        attribute(image, "width").removesuffix("px"),
        attribute(image, "height").removesuffix("px"),
    )
    return any(size.isdecimal() and int(size[:6]) < _SMALLEST for size in sizes) or bool(
        _COUNTER.search(attribute(image, "style"))
    )


def _address(image: Element, base: str, carried: set[str]) -> str:
    for candidate in _candidates(image):
        if candidate in carried:
            return candidate
        if candidate.casefold().startswith("data:"):
            continue
        address = absolute(base, candidate)
        if address:
            return address
    return ""


def _candidates(image: Element) -> list[str]:
    """Return the addresses a picture may have, the best first."""
    sets = [attribute(image, name) for name in _SOURCE_SETS]
    # Not the parent: the parser takes `<source>` for an element that holds what follows.
    picture = next(image.iterancestors("picture"), None)
    if picture is not None:
        sets += [
            attribute(source, name) for source in picture.iter("source") for name in _SOURCE_SETS
        ]
    wide = [best for best in map(_best_of_set, filter(None, sets)) if best]
    plain = [attribute(image, name) for name in _SOURCES]
    return [*wide, *filter(None, plain)]


def _best_of_set(source_set: str) -> str:
    """Return the smallest picture that is wide enough, or the widest."""
    candidates = [
        (_width(size), address)
        for address, size in map(_candidate, re.split(r",\s+", source_set[:_LONGEST_SET]))
        if address and not address.startswith("data:")
    ]
    wide = [candidate for candidate in candidates if candidate[0] >= _WANTED_WIDTH]
    if wide:
        return min(wide)[1]
    return max(candidates)[1] if candidates else ""


def _candidate(text: str) -> tuple[str, str]:
    address, _space, size = text.strip(" ,\t\n").partition(" ")
    return address, size.strip()


def _width(size: str) -> float:
    """Return the width in pixels that "640w" or "2x" stands for."""
    number, unit = size[:-1], size[-1:]
    try:
        return float(number) * (_WANTED_WIDTH if unit == "x" else 1)
    except ValueError:
        return 1.0


def _take_caption(image: Element) -> str:
    figure = next(image.iterancestors("figure"), None)
    if figure is None:
        return ""
    captions = list(figure.iter("figcaption"))
    caption = " ".join(filter(None, map(words_of, captions)))
    if len(caption) > _LONGEST_CAPTION or len(list(figure.iter("img"))) > 1:
        return ""
    for element in captions:
        remove(element)
    return caption
