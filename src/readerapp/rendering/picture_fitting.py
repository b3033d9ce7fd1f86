"""Fits photos and icons: decodes them without trust, scales, converts to sRGB, re-encodes.

Kept of their metadata: the orientation (EXIF) and what tells of the making: the IPTC properties on
AI and source type, the tool, credit and rights (XMP,
https://www.iptc.org/std/photometadata/specification/), their like in EXIF, and the text chunks that
image generators write into PNG. Everything else, above all where and with what a photo was taken,
is left behind. Broken metadata are none.

Imports Pillow: for worker processes.
"""

import struct
import warnings
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    IcoImagePlugin,
    Image,
    ImageCms,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.image_pieces import GENERATOR_KEYWORDS, PNG, PNG_TEXT_CHUNKS, xmp_packets
from readerapp.domain.pixels import Pixels, write_plain_png
from readerapp.domain.values import dataclass
from readerapp.rendering.pictures import MOST_ICON_PIXELS, FittedPicture, PictureLimits


@dataclass(frozen=True)
class _Origin:
    """Provenance that is carried along: XMP, EXIF, and PNG chunks as kind and content."""

    xmp: bytes
    exif: bytes
    chunks: tuple[tuple[bytes, bytes], ...]


# What Qt Essentials reads; MPO is a JPEG with more pictures behind the first.
_READABLE = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
    "ICO": "image/x-icon",
}
_WITH_LOSS = ("JPEG", "MPO", "AVIF", "JPEG2000")
_TURNED = (5, 6, 7, 8)  # EXIF orientations that lie on their side
_SHOWN_UPRIGHT = ("JPEG", "MPO")  # the window turns these by itself

# Readers of rarer formats are not needed, and each is one more thing that can break.
_FORMATS = (
    JpegImagePlugin.JpegImageFile.format,
    PngImagePlugin.PngImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
    GifImagePlugin.GifImageFile.format,
    AvifImagePlugin.AvifImageFile.format,
    BmpImagePlugin.BmpImageFile.format,
    IcoImagePlugin.IcoImageFile.format,
    TiffImagePlugin.TiffImageFile.format,
    Jpeg2KImagePlugin.Jpeg2KImageFile.format,
)

# What Pillow raises for broken bytes; a run over 90,000 broken files brought nothing else.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, EOFError, RuntimeError, struct.error)

_PROBE = bytes((0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 128, 128, 128, 200, 120, 60))
_NEAR = 3  # of 255: profiles that say sRGB in their own words differ by rounding
_SHOWN = ("1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16")  # modes a window shows as they are
_GREY_OF_16_BITS = ("I", "I;16", "I;16B", "I;16L", "I;16N")


def fitted_photo(data: bytes, limits: PictureLimits, source_type: str = "") -> FittedPicture:
    """Do the work of `fit_picture` for everything but drawings."""
    data = _without_text_bombs(data)
    with _opened(data, limits.most_pixels) as picture:
        kind = picture.format or ""
        width, height = _shown_size(picture)
        widest, highest = limits.bounds(width, height)
        readable = _READABLE.get(kind, "") if _is_shown_right(picture) else ""
        fits = width <= widest and height <= highest
        if readable and fits and len(data) <= limits.most_bytes:
            return FittedPicture(data, readable, width, height)
        origin = _read_origin(data, picture, source_type)
        small = _scaled(picture, widest, highest)
    written = _written(small, origin, limits.quality, kind in _WITH_LOSS)
    if readable and fits and len(written.data) >= len(data):
        return FittedPicture(data, readable, width, height)
    return written


def fitted_icon(data: bytes, size: int) -> bytes:
    """Do the work of `fit_icon`."""
    with _opened(_without_text_bombs(data), MOST_ICON_PIXELS) as picture:
        if isinstance(picture, IcoImagePlugin.IcoImageFile):
            picture.size = _best(picture.info["sizes"], size)
        picture.load()
        _refuse_large(picture, MOST_ICON_PIXELS)  # what an ICO says of its pictures may be a lie
        icon = _in_srgb(upright(_without_palette(picture), _orientation(picture))).convert("RGBA")
    icon.thumbnail((size, size), Image.Resampling.LANCZOS)
    side = max(icon.size)
    square = Image.new("RGBA", (side, side))
    square.paste(icon, ((side - icon.width) // 2, (side - icon.height) // 2))
    return write_plain_png(Pixels(side, side, square.tobytes()))


def _best(sizes: set[tuple[int, int]], size: int) -> tuple[int, int]:
    enough = [each for each in sizes if min(each) >= size]
    return min(enough) if enough else max(sizes)


def _shown_size(picture: Image.Image) -> tuple[int, int]:
    width, height = picture.size
    return (height, width) if _orientation(picture) in _TURNED else (width, height)


def _is_shown_right(picture: ImageFile.ImageFile) -> bool:
    """Whether the window shows these very bytes upright and in the right colours."""
    upright = picture.format in _SHOWN_UPRIGHT or _orientation(picture) == 1
    return upright and _is_plain(picture)


def _scaled(picture: ImageFile.ImageFile, widest: int, highest: int) -> Image.Image:
    """The first frame within the bounds, upright, in sRGB."""
    lies = _orientation(picture)
    box = (highest, widest) if lies in _TURNED else (widest, highest)
    small = _without_palette(picture)
    # With a gap, a JPEG is decoded at a half, a quarter or an eighth, at a fraction of the cost.
    small.thumbnail(box, Image.Resampling.LANCZOS, reducing_gap=2.0)
    small.load()  # a small one is not decoded by scaling
    return _in_srgb(upright(small, lies))


def _written(picture: Image.Image, origin: _Origin, quality: int, with_loss: bool) -> FittedPicture:
    width, height = picture.size
    about = {"xmp": origin.xmp, "exif": origin.exif}
    if origin.chunks:  # only a PNG holds them
        data = _saved(picture, "PNG", pnginfo=_png_texts(origin), exif=origin.exif or None)
        return FittedPicture(data, "image/png", width, height)
    if picture.mode == "RGBA" or not with_loss:
        data = _saved(picture, "WEBP", quality=quality, method=2, **about)
        return FittedPicture(data, "image/webp", width, height)
    data = _saved(picture, "JPEG", quality=quality, optimize=True, **about)
    return FittedPicture(data, "image/jpeg", width, height)


def _png_texts(origin: _Origin) -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    if origin.xmp:
        info.add_itxt("XML:com.adobe.xmp", origin.xmp.decode("utf-8"))
    for kind, body in origin.chunks:
        info.add(kind, body)
    return info


def _saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    picture.info.clear()  # else Pillow writes profile, comment and texts of the source again
    target = BytesIO()
    picture.save(target, kind, **{name: value for name, value in options.items() if value})
    return target.getvalue()


# Opening


@contextmanager
def _opened(data: bytes, most_pixels: int) -> Iterator[ImageFile.ImageFile]:
    """Give a picture whose size is read and checked, not yet decoded.

    Inside, all that Pillow says of broken bytes becomes a SourceError, and its warnings are not
    shown. Not for threads: the filter of warnings belongs to the process.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Also for the pictures inside of others (ICO), whose size nothing else checks.
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                _refuse_large(picture, most_pixels)
                yield picture
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise SourceError(Reason.TOO_LARGE, detail=str(error)) from error
        except _BROKEN as error:
            raise SourceError(Reason.NOT_READABLE, detail=str(error)) from error


def _refuse_large(picture: Image.Image, most_pixels: int) -> None:
    """Raise SourceError TOO_LARGE for a picture with more pixels."""
    width, height = picture.size
    if width * height > most_pixels:
        raise SourceError(Reason.TOO_LARGE, detail=f"{width} x {height} pixels")


# Colours: any mode and any colour profile to sRGB


def _is_plain(picture: Image.Image) -> bool:
    """Whether a window that knows nothing of colour profiles shows the colours right."""
    profile = _profile(picture)
    if profile is None or picture.mode not in ("RGB", "RGBA", "P"):
        return picture.mode in _SHOWN
    shown = _converted(Image.frombytes("RGB", (len(_PROBE) // 3, 1), _PROBE), profile)
    if shown is None:
        return True
    return max(abs(a - b) for a, b in zip(_PROBE, shown.tobytes(), strict=True)) <= _NEAR


def _without_palette(picture: Image.Image) -> Image.Image:
    """Return a picture whose pixels are colours or 8 bits of grey, which can be scaled."""
    if picture.mode in _GREY_OF_16_BITS:
        return picture.convert("F").point(lambda value: value * (1 / 257) + 0).convert("L")
    if picture.mode in ("1", "F"):
        return picture.convert("L")
    if picture.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Return the picture as RGB, RGBA or grey (L) for a screen; alpha only where it shows."""
    profile = _profile(picture)
    found = _converted(picture, profile) if profile is not None else None
    plain = found or picture
    if plain.mode not in ("L", "RGB", "RGBA"):
        plain = plain.convert("RGB")
    if plain.mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        return plain.convert("RGB")
    return plain


def _profile(picture: Image.Image) -> ImageCms.ImageCmsProfile | None:
    data = picture.info.get("icc_profile")
    if not isinstance(data, bytes) or not data:
        return None
    try:
        return ImageCms.ImageCmsProfile(BytesIO(data))
    except (OSError, ImageCms.PyCMSError):  # a broken profile says nothing
        return None


def _converted(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image | None:
    """The picture in sRGB, None when the profile is for other kinds of pictures."""
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    try:
        return ImageCms.profileToProfile(picture, profile, _srgb(), outputMode=mode)
    except (ImageCms.PyCMSError, ValueError):
        return None


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


_LARGEST_PROPERTY = 4_000
_LARGEST_XMP = 60_000  # a JPEG segment holds 65,502
_LARGEST_TEXT = PngImagePlugin.MAX_TEXT_CHUNK
_LONGEST_CHUNK = 20_000
_MOST_CHUNKS = 8
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMES = {
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": (
        "DigitalSourceType", "AISystemUsed", "AISystemVersionUsed", "AIPromptInformation",
        "AIPromptWriterName",
    ),
    "http://ns.adobe.com/xap/1.0/": ("CreatorTool",),
    "http://ns.adobe.com/xap/1.0/rights/": ("UsageTerms", "WebStatement", "Marked", "Owner"),
    "http://ns.adobe.com/photoshop/1.0/": ("Credit", "Source"),
    "http://purl.org/dc/elements/1.1/": ("creator", "rights"),
}  # fmt: skip
_KEPT = frozenset(f"{{{space}}}{name}" for space, names in _NAMES.items() for name in names)
_SOURCE_TYPE = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
_FIELDS = (ExifTags.Base.Software, ExifTags.Base.Artist, ExifTags.Base.Copyright)

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_LONGEST_FIELD = 500


def _read_origin(data: bytes, picture: Image.Image, source_type: str = "") -> _Origin:
    """Read what `data` says of its making; `picture` is the same file, opened.

    `source_type` is stated where the file states none.
    """
    described = b"".join(map(_described, xmp_packets(data)))
    if source_type and b"DigitalSourceType" not in described:
        described += ElementTree.tostring(_description({_SOURCE_TYPE: source_type}))
    xmp = _packet(described) if described else b""
    kept = xmp if len(xmp) <= _LARGEST_XMP else b""
    return _Origin(kept, _fields_of(picture, _FIELDS), tuple(_generator_chunks(data)))


def _described(packet: bytes) -> bytes:
    """Return the kept properties of a packet, b"" without any."""
    try:
        # The slice begins at an element, so there is no document type and nothing to expand.
        root = ElementTree.fromstring(packet)  # noqa: S314 - see the line above
        return b"".join(_properties_kept(_descriptions(root)))
    except (ElementTree.ParseError, ValueError, LookupError, RecursionError):
        return b""


def _packet(described: bytes) -> bytes:
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%s">%s</rdf:RDF></x:xmpmeta>'
        % (_RDF.encode(), described)
    )


def _descriptions(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the kept properties, each in a description of its own, attributes as attributes."""
    for element in root.iter():
        for name, value in element.items():
            if name in _KEPT:
                yield _description({name: value})
        if element.tag in _KEPT:
            kept = copy(element)
            kept.tail = None
            description = _description({})
            description.append(kept)
            yield description


def _description(attributes: dict[str, str]) -> ElementTree.Element:
    return ElementTree.Element(f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": "", **attributes})


def _properties_kept(properties: Iterable[ElementTree.Element]) -> Iterator[bytes]:
    for element in properties:
        text = ElementTree.tostring(element)
        if len(text) <= _LARGEST_PROPERTY:
            yield text


def _generator_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    found = 0
    for kind, body in _png_chunks(data):
        keyword = body.partition(b"\0")[0]
        if kind in PNG_TEXT_CHUNKS and keyword in GENERATOR_KEYWORDS and found < _MOST_CHUNKS:
            found += 1
            # A compressed text cannot be cut; its keyword is what counts.
            whole = kind == b"tEXt" or len(body) <= _LONGEST_CHUNK
            yield (kind, body[:_LONGEST_CHUNK]) if whole else (b"tEXt", keyword + b"\0")


def _without_text_bombs(data: bytes) -> bytes:
    """Return a PNG without texts that unpack to more than Pillow bears, which would refuse it.

    What the texts say was read before, within limits of its own.
    """
    kept, position, unpacked = [data[: len(PNG)]], len(PNG), 0
    for kind, body in _png_chunks(data):
        whole = data[position : position + len(body) + 12]
        position += len(body) + 12
        size = _unpacked_size(body) if kind in (b"zTXt", b"iTXt") else 0
        unpacked += size
        if size <= _LARGEST_TEXT and unpacked <= 16 * _LARGEST_TEXT:
            kept.append(whole)
    return b"".join(kept) if unpacked > _LARGEST_TEXT else data


def _unpacked_size(body: bytes) -> int:
    """Return how many bytes a text is, as far as that matters."""
    start = body.find(b"\x78", body.find(b"\0") + 1)  # where a stream of zlib begins
    try:
        return len(zlib.decompressobj().decompress(body[start:], _LARGEST_TEXT + 1))
    except zlib.error:
        return 0


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = len(PNG)
    if not data.startswith(PNG):
        return
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        yield kind, data[position + 8 : position + 8 + length]
        position += length + 12


# EXIF


def _orientation(picture: Image.Image) -> int:
    """Return how the pixels lie, 1 (upright) to 8; from 5 on, width and height are exchanged."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these by itself
    found = _exif(picture).get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def upright(picture: Image.Image, lies: int) -> Image.Image:
    """Return a picture of this orientation turned upright."""
    return picture.transpose(_TURNS[lies]) if lies in _TURNS else picture


def _fields_of(picture: Image.Image, fields: tuple[int, ...]) -> bytes:
    """Return an EXIF block with the texts of these fields only, b"" without any."""
    found = _exif(picture)
    kept = Image.Exif()
    for field in fields:
        value = found.get(field)
        if isinstance(value, str) and value.strip("\0 "):
            kept[field] = value.strip("\0 ")[:_LONGEST_FIELD]
    return kept.tobytes() if len(kept) else b""


def _exif(picture: Image.Image) -> Image.Exif:
    if picture.format == "PNG" and "exif" not in picture.info:
        return Image.Exif()  # asked for more, Pillow would decode the whole picture
    try:
        return picture.getexif()
    except (SyntaxError, ValueError, TypeError, LookupError, struct.error):
        return Image.Exif()
