"""Fits pictures for storing: small enough, in a format the window reads, upright, in sRGB."""

from dataclasses import field

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.rendering.drawings import drawing_size, looks_like_drawing

LONGEST = 1600  # pixels: the widest reading column, 90 characters, on a screen with a scale of 2
QUALITY = 82
MOST_PIXELS = 80_000_000  # 320 MB decoded; a news photo has up to 50 million
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
) -> FittedPicture:
    """Return a picture for offline reading, for a worker process: the bytes are hostile.

    Bytes in a format of Qt Essentials that show at most `longest` pixels a side and are at most
    `most_bytes` long come back as they are. Anything else (AVIF, TIFF, JPEG 2000, CMYK, another
    colour space than sRGB, a large picture) becomes a JPEG, or a WebP when it has transparency or
    came without loss. Of an animation that is too large the first frame is kept. A tall
    picture (over 3:1, an infographic) may be `longest / 2` wide and `5 * longest` high, so that
    its text can still be read. What the file says of its making goes with it (XMP of IPTC
    provenance, credit and rights; EXIF Software, Artist, Copyright; text chunks of generators);
    place, camera and the rest stay out of what is written anew.

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

    return fitted_photo(data, PictureLimits(longest, quality, most_pixels, most_bytes))


def fit_icon(data: bytes, size: int = 32) -> bytes:
    """Return a favicon as a square PNG of at most `size` pixels a side; a smaller one stays small.

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
