"""What a fitted picture is, and within which limits one is fitted."""

from dataclasses import dataclass, field

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
    """How large a picture may be as it comes (`most_pixels`) and as it is kept."""

    longest: int
    quality: int
    most_pixels: int
    most_bytes: int

    def bounds(self, width: int, height: int) -> tuple[int, int]:
        """Return the largest width and height to keep of a picture of this shape."""
        if height > 3 * width:
            return max(1, self.longest // 2), 5 * self.longest
        return self.longest, self.longest
