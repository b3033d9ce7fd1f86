"""EXIF of pictures: a broken one is none. Imports Pillow: for worker processes."""

import struct

from PIL import ExifTags, Image

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


def orientation(picture: Image.Image) -> int:
    """Return how the pixels lie, 1 (upright) to 8; from 5 on, width and height are exchanged."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these by itself
    found = _read(picture).get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def upright(picture: Image.Image, lies: int) -> Image.Image:
    """Return a picture of this orientation turned upright."""
    return picture.transpose(_TURNS[lies]) if lies in _TURNS else picture


def fields_of(picture: Image.Image, fields: tuple[int, ...]) -> bytes:
    """Return an EXIF block with the texts of these fields only, b"" without any."""
    found = _read(picture)
    kept = Image.Exif()
    for field in fields:
        value = found.get(field)
        if isinstance(value, str) and value.strip("\0 "):
            kept[field] = value.strip("\0 ")[:_LONGEST_FIELD]
    return kept.tobytes() if len(kept) else b""


def _read(picture: Image.Image) -> Image.Exif:
    if picture.format == "PNG" and "exif" not in picture.info:
        return Image.Exif()  # asked for more, Pillow would decode the whole picture
    try:
        return picture.getexif()
    except (SyntaxError, ValueError, TypeError, LookupError, struct.error):
        return Image.Exif()
