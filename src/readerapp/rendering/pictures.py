"""Fits pictures for storing: small enough, in a format the window reads, upright, in sRGB.

Drawings (SVG) are accepted when plain, refused otherwise. Plain is a list of what is known to be
harmless. No element that runs, loads, repeats or filters: a few lines with <use> or <filter> keep a
computer busy for minutes.
"""

import re
from dataclasses import field
from xml.etree import ElementTree

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass

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


LONGEST = 1600  # pixels: the widest reading column, 90 characters, on a screen with a scale of 2

QUALITY = 82

MOST_PIXELS = 80_000_000  # 320 MB decoded; a news photo has up to 50 million

MOST_ICON_PIXELS = 16_000_000  # 64 MB decoded, several times while it is scaled

MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class FittedPicture:
    """A picture fit to be kept. Sizes in pixels as shown, 0 when a drawing states none."""

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int


@dataclass(frozen=True)
class PictureLimits:
    """Limits of pictures as they come (`most_pixels`) and as they are kept."""

    longest: int
    quality: int
    most_pixels: int
    most_bytes: int

    def bounds(self, width: int, height: int) -> tuple[int, int]:
        """Return the largest width and height to keep of a picture of this shape."""
        if height > 3 * width:
            return max(1, self.longest // 2), 5 * self.longest
        return self.longest, self.longest


def fit_picture(
    data: bytes,
    *,
    longest: int = LONGEST,
    quality: int = QUALITY,
    most_pixels: int = MOST_PIXELS,
    most_bytes: int = MOST_BYTES,
    source_type: str = "",
) -> FittedPicture:
    """Return a picture for offline reading, for a worker process: the bytes are hostile.

    Bytes in a format of Qt Essentials that show at most `longest` pixels a side and are at most
    `most_bytes` long come back as they are. Anything else (AVIF, TIFF, JPEG 2000, CMYK, another
    colour space than sRGB, a large picture) becomes a JPEG, or a WebP when it has transparency or
    came without loss. Of an animation that is too large the first frame is kept. A tall
    picture (over 3:1, an infographic) may be `longest / 2` wide and `5 * longest` high, so that
    its text can still be read. What the file says of its making goes with it (XMP of IPTC
    provenance, credit and rights; EXIF Software, Artist, Copyright; text chunks of generators);
    place, camera and the rest stay out of what is written anew. `source_type` (an address of the
    IPTC) is stated there as well, unless the file states one itself.

    Raises SourceError TOO_LARGE for more than `most_pixels`, known before decoding, and
    NOT_READABLE for what is no picture, is broken (seen when it is decoded: what stays as it is
    is not), or is a drawing (SVG) that could run or load something.
    """
    if looks_like_drawing(data):
        width, height = drawing_size(data)
        return FittedPicture(data, "image/svg+xml", width, height)
    _refuse_empty(data)
    # Pillow costs 80 ms and 8 MB to import, in the worker process only.
    from readerapp.rendering.picture_fitting import fitted_photo

    limits = PictureLimits(longest, quality, most_pixels, most_bytes)
    return fitted_photo(data, limits, source_type)


def fit_icon(data: bytes, size: int = 32) -> bytes:
    """Return a favicon as a square, plain PNG of at most `size` pixels a side; a smaller one stays
    small.

    Of an ICO with several pictures, the smallest that is large enough is taken. Raises SourceError
    like `fit_picture`; a drawing (SVG) is NOT_READABLE. For a worker process.
    """
    if looks_like_drawing(data):
        raise SourceError(Reason.NOT_READABLE, detail="a drawing")
    _refuse_empty(data)
    from readerapp.rendering.picture_fitting import fitted_icon  # see fit_picture

    return fitted_icon(data, size)


def _refuse_empty(data: bytes) -> None:
    if not data:
        raise SourceError(Reason.EMPTY)
