"""Drawings (SVG): accepted when plain, refused otherwise.

Plain is a list of what is known to be harmless. No element that runs, loads, repeats or filters:
a few lines with <use> or <filter> keep a computer busy for minutes.
"""

import re
from xml.etree import ElementTree

from readerapp.domain.errors import Reason, SourceError

_LARGEST = 300_000
_MOST_ELEMENTS = 5_000
_DEEPEST = 40
_LONGEST_SIDE = 20_000
_SVG = "{http://www.w3.org/2000/svg}"
_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|\?xml\b|!--|!doctype\s+svg\b)", re.IGNORECASE
)
_ROOT = re.compile(rb"<(?:\w+:)?svg[\s>]", re.IGNORECASE)
_LOOKED_AT = 4_000
_ELEMENTS = frozenset(
    f"{_SVG}{name}"
    for name in (
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
        "tspan", "title", "desc", "defs", "linearGradient", "radialGradient", "stop", "style",
        "metadata", "clipPath",
    )
)  # fmt: skip
_LOADS = re.compile(
    r"@import|@font-face|expression|javascript:|url\(\s*['\"]?(?!['\"]?#)|\\", re.IGNORECASE
)
_LENGTH = re.compile(r"\s*(\d{1,6}(?:\.\d+)?)(?:px)?\s*")


def looks_like_drawing(data: bytes) -> bool:
    """Whether these bytes begin like an SVG."""
    head = data[:_LOOKED_AT]
    return _START.match(head) is not None and _ROOT.search(head) is not None


def drawing_size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels, 0 where it states none.

    Raises SourceError TOO_LARGE, or NOT_READABLE for a drawing that is broken or not plain.
    """
    if len(data) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, detail=f"a drawing of {len(data)} bytes")
    root = _parsed(data)
    _refuse_unless_plain(root)
    width, height = _size(root)
    if max(width, height) > _LONGEST_SIDE:
        raise SourceError(Reason.TOO_LARGE, detail=f"a drawing of {width} x {height} pixels")
    return width, height


def _parsed(data: bytes) -> ElementTree.Element:
    try:
        # As text, so that no other encoding than this one hides anything.
        text = data.decode("utf-8-sig")
        if "<!ENTITY" in text or "\0" in text:
            raise _refused("it defines entities")
        # Nothing is left to expand, and expat fetches no document type.
        return ElementTree.fromstring(text)  # noqa: S314 - see the line above
    except (ElementTree.ParseError, ValueError) as error:
        raise _refused(str(error)) from error


def _refuse_unless_plain(root: ElementTree.Element) -> None:
    if root.tag != f"{_SVG}svg":
        raise _refused("not an SVG")
    level, depth, count = [root], 0, 0
    while level:
        depth, count = depth + 1, count + len(level)
        if depth > _DEEPEST or count > _MOST_ELEMENTS:
            raise SourceError(Reason.TOO_LARGE, detail="a drawing with too many parts")
        for element in level:
            _refuse_part(element)
        level = [child for element in level for child in element]


def _refuse_part(element: ElementTree.Element) -> None:
    # Elements of other namespaces are notes of drawing programs, which nothing shows.
    if element.tag.startswith(_SVG) and element.tag not in _ELEMENTS:
        raise _refused(f"it holds {element.tag.removeprefix(_SVG)}")
    for name, value in element.items():
        bare = name.rpartition("}")[2].lower()
        if bare.startswith("on") or _LOADS.search(value):
            raise _refused(f"its {bare} could run or load something")
        if bare in ("href", "src") and not value.startswith("#"):
            raise _refused("it refers to another file")
    if element.tag == f"{_SVG}style" and _LOADS.search("".join(element.itertext())):
        raise _refused("its style could load something")


def _size(root: ElementTree.Element) -> tuple[int, int]:
    stated = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
    if all(stated):
        return _whole(stated[0]), _whole(stated[1])
    box = [_LENGTH.fullmatch(part) for part in root.get("viewBox", "").replace(",", " ").split()]
    return (_whole(box[2]), _whole(box[3])) if len(box) == 4 else (0, 0)


def _whole(length: re.Match[str] | None) -> int:
    return round(float(length[1])) if length else 0


def _refused(why: str) -> SourceError:
    return SourceError(Reason.NOT_READABLE, detail=f"a drawing that is not plain: {why}")
