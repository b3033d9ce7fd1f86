"""Colours as a screen shows them: any mode and any colour profile to sRGB."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageCms

_PROBE = bytes((0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 128, 128, 128, 200, 120, 60))
_NEAR = 3  # of 255: profiles that say sRGB in their own words differ by rounding
_SHOWN = ("1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16")  # modes a window shows as they are
_GREY_OF_16_BITS = ("I", "I;16", "I;16B", "I;16L", "I;16N")


def is_plain(picture: Image.Image) -> bool:
    """Whether a window that knows nothing of colour profiles shows the colours right."""
    profile = _profile(picture)
    if profile is None or picture.mode not in ("RGB", "RGBA", "P"):
        return picture.mode in _SHOWN
    shown = _converted(Image.frombytes("RGB", (len(_PROBE) // 3, 1), _PROBE), profile)
    if shown is None:
        return True
    return max(abs(a - b) for a, b in zip(_PROBE, shown.tobytes(), strict=True)) <= _NEAR


def without_palette(picture: Image.Image) -> Image.Image:
    """Return a picture whose pixels are colours or 8 bits of grey, which can be scaled."""
    if picture.mode in _GREY_OF_16_BITS:
        return picture.convert("F").point(lambda value: value * (1 / 257) + 0).convert("L")
    if picture.mode in ("1", "F"):
        return picture.convert("L")
    if picture.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def in_srgb(picture: Image.Image) -> Image.Image:
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
