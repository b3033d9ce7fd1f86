"""Photos and icons decoded, scaled, and written anew. Imports Pillow: for worker processes."""

from io import BytesIO

from PIL import IcoImagePlugin, Image, ImageFile, PngImagePlugin

from readerapp.rendering.picture_colours import in_srgb, is_plain, without_palette
from readerapp.rendering.picture_decoding import opened, refuse_large
from readerapp.rendering.picture_exif import orientation, upright
from readerapp.rendering.picture_origin import Origin, read_origin
from readerapp.rendering.picture_values import MOST_PIXELS, FittedPicture, PictureLimits

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


def fitted_photo(data: bytes, limits: PictureLimits) -> FittedPicture:
    """Do the work of `fit_picture` for everything but drawings."""
    with opened(data, limits.most_pixels) as picture:
        kind = picture.format or ""
        width, height = _shown_size(picture)
        widest, highest = limits.bounds(width, height)
        readable = _READABLE.get(kind, "") if _is_shown_right(picture) else ""
        fits = width <= widest and height <= highest
        if readable and fits and len(data) <= limits.most_bytes:
            return FittedPicture(data, readable, width, height)
        origin = read_origin(data, picture)
        small = _scaled(picture, widest, highest)
    written = _written(small, origin, limits.quality, kind in _WITH_LOSS)
    if readable and fits and len(written.data) >= len(data):
        return FittedPicture(data, readable, width, height)
    return written


def fitted_icon(data: bytes, size: int) -> bytes:
    """Do the work of `fit_icon`."""
    with opened(data, MOST_PIXELS) as picture:
        if isinstance(picture, IcoImagePlugin.IcoImageFile):
            picture.size = _best(picture.info["sizes"], size)
        picture.load()
        refuse_large(picture, MOST_PIXELS)  # what an ICO says of its pictures may be a lie
        icon = in_srgb(upright(without_palette(picture), orientation(picture))).convert("RGBA")
    icon.thumbnail((size, size), Image.Resampling.LANCZOS)
    side = max(icon.size)
    square = Image.new("RGBA", (side, side))
    square.paste(icon, ((side - icon.width) // 2, (side - icon.height) // 2))
    return _saved(square, "PNG", optimize=True)


def _best(sizes: set[tuple[int, int]], size: int) -> tuple[int, int]:
    enough = [each for each in sizes if min(each) >= size]
    return min(enough) if enough else max(sizes)


def _shown_size(picture: Image.Image) -> tuple[int, int]:
    width, height = picture.size
    return (height, width) if orientation(picture) in _TURNED else (width, height)


def _is_shown_right(picture: ImageFile.ImageFile) -> bool:
    """Whether the window shows these very bytes upright and in the right colours."""
    upright = picture.format in _SHOWN_UPRIGHT or orientation(picture) == 1
    return upright and is_plain(picture)


def _scaled(picture: ImageFile.ImageFile, widest: int, highest: int) -> Image.Image:
    """The first frame within the bounds, upright, in sRGB."""
    lies = orientation(picture)
    box = (highest, widest) if lies in _TURNED else (widest, highest)
    small = without_palette(picture)
    # With a gap, a JPEG is decoded at a half, a quarter or an eighth, at a fraction of the cost.
    small.thumbnail(box, Image.Resampling.LANCZOS, reducing_gap=2.0)
    small.load()  # a small one is not decoded by scaling
    return in_srgb(upright(small, lies))


def _written(picture: Image.Image, origin: Origin, quality: int, with_loss: bool) -> FittedPicture:
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


def _png_texts(origin: Origin) -> PngImagePlugin.PngInfo:
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
