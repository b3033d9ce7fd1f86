"""Picture files made for tests: any format, size and metadata."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image

from readerapp.domain.errors import Reason, SourceError
from readerapp.rendering.pictures import FittedPicture


def photo(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture whose corners differ: red, green, blue, white, by quarters, with soft edges."""
    small = Image.new("RGB", (2, 2))
    for place, colour in zip(
        ((0, 0), (1, 0), (0, 1), (1, 1)),
        ((220, 30, 30), (30, 200, 30), (30, 30, 220), (240, 240, 240)),
        strict=True,
    ):
        small.putpixel(place, colour)
    return small.resize((width, height), Image.Resampling.NEAREST).convert(mode)


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture that no format makes small."""
    return Image.effect_noise((width, height), 90).convert(mode)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def decoded(fitted: FittedPicture | bytes) -> Image.Image:
    data = fitted if isinstance(fitted, bytes) else fitted.data
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def corners(picture: Image.Image) -> list[str]:
    """The colours of the quarters, by name: top left, top right, bottom left, bottom right."""
    plain = picture.convert("RGB")
    width, height = plain.size
    return [
        _name(plain.getpixel((width * x // 4, height * y // 4))) for y in (1, 3) for x in (1, 3)
    ]


def _name(colour: object) -> str:
    assert isinstance(colour, tuple)
    high = [value > 128 for value in colour]
    names = {(True, True, True): "white", (True, False, False): "red"}
    names |= {(False, True, False): "green", (False, False, True): "blue"}
    return names.get((high[0], high[1], high[2]), str(colour))


def refusal(fit: Callable[[bytes], object], data: bytes) -> Reason | None:
    """Why these bytes are refused, None when they are fitted."""
    try:
        fit(data)
    except SourceError as error:
        return error.reason
    return None
