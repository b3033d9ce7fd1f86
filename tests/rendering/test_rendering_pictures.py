"""Pictures for offline reading: small enough, upright, right in colour, or refused."""

import subprocess
import sys
from pathlib import Path

import pytest
from picture_files import corners, decoded, noise, photo, saved
from PIL import Image, ImageCms

from readerapp.domain.errors import Reason, SourceError
from readerapp.rendering.pictures import fit_icon, fit_picture

UPRIGHT = ["red", "green", "blue", "white"]
KEPT = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
    "ICO": "image/x-icon",
}


@pytest.mark.parametrize("kind", KEPT)
def test_a_small_picture_stays_byte_for_byte(kind: str) -> None:
    data = saved(photo(64, 48), kind, **({"sizes": [(48, 48)]} if kind == "ICO" else {}))
    fitted = fit_picture(data)
    assert fitted.data == data
    assert fitted.media_type == KEPT[kind]
    assert (fitted.width, fitted.height) == decoded(data).size


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        ("AVIF", "image/jpeg"),
        ("JPEG2000", "image/jpeg"),
        ("TIFF", "image/webp"),
    ],
)
def test_what_the_window_cannot_read_is_written_anew(kind: str, media_type: str) -> None:
    fitted = fit_picture(saved(photo(64, 48), kind))
    assert fitted.media_type == media_type
    assert (fitted.width, fitted.height) == decoded(fitted).size == (64, 48)
    assert corners(decoded(fitted)) == UPRIGHT


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "AVIF", "TIFF"])
def test_a_large_picture_is_scaled_down(kind: str) -> None:
    fitted = fit_picture(saved(photo(900, 600), kind), longest=300)
    assert (fitted.width, fitted.height) == decoded(fitted).size == (300, 200)
    assert corners(decoded(fitted)) == UPRIGHT


def test_a_heavy_picture_is_written_anew_at_its_size() -> None:
    data = saved(noise(400, 300), "BMP")
    fitted = fit_picture(data, most_bytes=100_000)
    assert (fitted.width, fitted.height) == (400, 300)
    assert len(fitted.data) < len(data)


def test_a_picture_never_becomes_heavier_unless_it_must() -> None:
    data = saved(noise(200, 150), "JPEG", quality=30)
    assert fit_picture(data, most_bytes=100).data == data
    grown = fit_picture(saved(noise(200, 150), "AVIF", quality=20))
    assert grown.media_type == "image/jpeg"


def test_a_tall_picture_stays_legible() -> None:
    fitted = fit_picture(saved(photo(800, 8_000), "PNG"))
    assert (fitted.width, fitted.height) == (800, 8_000)
    fitted = fit_picture(saved(photo(200, 4_000), "PNG"), longest=200)
    assert (fitted.width, fitted.height) == (50, 1_000)
    thin = fit_picture(saved(photo(3_000, 1), "PNG"), longest=300)
    assert (thin.width, thin.height) == (300, 1)


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "LA"), ("WEBP", "RGBA")])
def test_transparency_is_kept(kind: str, mode: str) -> None:
    picture = photo(400, 400, mode)
    picture.putalpha(Image.linear_gradient("L").resize((400, 400)))
    fitted = fit_picture(saved(picture, kind), longest=100)
    assert fitted.media_type == "image/webp"
    alpha = decoded(fitted).getchannel("A")
    assert alpha.getpixel((50, 2)) != alpha.getpixel((50, 97))


def test_transparency_of_a_palette_is_kept() -> None:
    picture = photo(400, 400).quantize(4)
    data = saved(picture, "GIF", transparency=picture.getpixel((10, 10)))
    alpha = decoded(fit_picture(data, longest=100)).getchannel("A")
    assert (alpha.getpixel((10, 10)), alpha.getpixel((90, 90))) == (0, 255)


def test_an_alpha_channel_that_hides_nothing_goes() -> None:
    fitted = fit_picture(saved(photo(400, 400, "RGBA"), "AVIF"))
    assert (fitted.media_type, decoded(fitted).mode) == ("image/jpeg", "RGB")


@pytest.mark.parametrize("mode", ["1", "L", "P", "I;16", "RGB"])
def test_every_depth_is_scaled(mode: str) -> None:
    grey = Image.linear_gradient("L").resize((400, 400))
    picture = grey.convert(mode) if mode != "I;16" else _deep(grey)
    fitted = decoded(fit_picture(saved(picture, "PNG"), longest=100)).convert("L")
    top, bottom = fitted.getpixel((50, 3)), fitted.getpixel((50, 96))
    assert isinstance(top, int)
    assert isinstance(bottom, int)
    assert top < 40
    assert bottom > 200


def _deep(grey: Image.Image) -> Image.Image:
    """Grey of 16 bits."""
    wide = b"".join(bytes((value, value)) for value in grey.tobytes())
    return Image.frombytes("I;16", grey.size, wide)


@pytest.mark.parametrize(
    ("orientation", "seen"),
    [
        (1, ["red", "green", "blue", "white"]),
        (2, ["green", "red", "white", "blue"]),
        (3, ["white", "blue", "green", "red"]),
        (4, ["blue", "white", "red", "green"]),
        (5, ["red", "blue", "green", "white"]),
        (6, ["blue", "red", "white", "green"]),
        (7, ["white", "green", "blue", "red"]),
        (8, ["green", "white", "red", "blue"]),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_pictures_stand_upright(kind: str, orientation: int, seen: list[str]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    fitted = fit_picture(saved(photo(600, 400), kind, exif=exif), longest=300)
    assert (fitted.width, fitted.height) == ((300, 200) if orientation < 5 else (200, 300))
    assert corners(decoded(fitted)) == seen
    assert decoded(fitted).getexif().get(0x0112, 1) == 1


def test_a_small_picture_on_its_side_is_turned_where_the_window_would_not() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    kept = saved(photo(60, 40), "JPEG", exif=exif)
    assert fit_picture(kept).data == kept
    for fitted in (fit_picture(kept), fit_picture(saved(photo(60, 40), "WEBP", exif=exif))):
        assert (fitted.width, fitted.height) == (40, 60)


def test_print_colours_become_screen_colours() -> None:
    fitted = fit_picture(saved(photo(60, 40, "CMYK"), "JPEG"))
    assert decoded(fitted).mode == "RGB"
    assert corners(decoded(fitted)) == UPRIGHT


def _swapped_profile() -> bytes:
    """A profile in which the red of a file is the blue of the screen, and the reverse."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = {bytes(data[i : i + 4]): i for i in range(132, 132 + 12 * data[131], 12)}
    red, blue = at[b"rXYZ"], at[b"bXYZ"]
    data[red : red + 4], data[blue : blue + 4] = data[blue : blue + 4], data[red : red + 4]
    return bytes(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_another_colour_space_becomes_srgb(kind: str) -> None:
    data = saved(photo(60, 40), kind, icc_profile=_swapped_profile(), quality=90)
    shown = decoded(fit_picture(data))
    assert corners(shown) == ["blue", "green", "red", "white"]
    assert "icc_profile" not in shown.info


def test_srgb_under_any_name_is_left_alone() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for icc in (profile, b"not a profile", profile[:200]):
        data = saved(photo(60, 40), "JPEG", icc_profile=icc)
        assert fit_picture(data).data == data


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_the_first_picture_of_a_large_animation_is_kept(kind: str) -> None:
    frames = [photo(400, 400), photo(400, 400).rotate(90), photo(400, 400).rotate(180)]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    assert fit_picture(data).data == data
    fitted = decoded(fit_picture(data, longest=100))
    assert getattr(fitted, "n_frames", 1) == 1
    assert corners(fitted) == UPRIGHT


@pytest.mark.parametrize("size", [16, 32, 48])
def test_the_best_picture_of_an_icon_is_taken(size: int) -> None:
    plain = Image.new("RGBA", (256, 256), (200, 0, 0, 255))
    others = [Image.new("RGBA", (n, n), (0, 0, n, 255)) for n in (16, 32, 48)]
    data = saved(
        plain, "ICO", sizes=[(256, 256), (16, 16), (32, 32), (48, 48)], append_images=others
    )
    icon = decoded(fit_icon(data, size))
    assert (icon.format, icon.size) == ("PNG", (size, size))
    assert icon.getpixel((3, 3)) == (0, 0, size, 255)


def test_an_icon_is_square_and_never_blown_up() -> None:
    wide = decoded(fit_icon(saved(photo(200, 100), "PNG")))
    assert wide.size == (32, 32)
    assert wide.getpixel((16, 2)) == (0, 0, 0, 0)
    small = decoded(fit_icon(saved(photo(16, 16), "ICO", sizes=[(16, 16)])))
    assert small.size == (16, 16)
    assert corners(decoded(fit_icon(saved(photo(180, 180), "JPEG")))) == UPRIGHT


def test_a_drawing_is_no_icon() -> None:
    with pytest.raises(SourceError) as refused:
        fit_icon(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert refused.value.reason is Reason.NOT_READABLE


def test_the_window_does_not_pay_for_pillow() -> None:
    """The import costs 80 ms, and only worker processes fit pictures."""
    code = "import sys, readerapp.rendering; print('PIL' in sys.modules)"
    source = str(Path(__file__).parents[2] / "src")
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=source, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
