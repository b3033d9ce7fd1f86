"""Makes hostile pictures for lab/hostile_files.py: names and bytes, the same every time."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageDraw

File = tuple[str, bytes]

_CUTS = (0.02, 0.1, 0.35, 0.6, 0.85, 0.99)  # where a file is broken off
_MUTATIONS = 8  # copies of each format with a few bytes changed
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "ICO", "TIFF", "AVIF", "JPEG2000")
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_SECRET = "file:///etc/passwd"


def pictures() -> Iterator[File]:
    """Yield all of them."""
    chance = random.Random(12)
    for kind in _FORMATS:
        whole = _written(kind)
        name = kind.lower()
        for part in _CUTS:
            yield f"cut at {part:.0%}.{name}", whole[: int(len(whole) * part)]
        for number in range(_MUTATIONS):
            yield f"mutated {number}.{name}", _mutated(whole, chance)
        yield f"zeros behind the head.{name}", whole[:16] + bytes(20_000)
        yield f"another head.{name}", b"\x89PNG\r\n\x1a\n" + whole[8:]
    yield from _large()
    yield from _animated()
    yield from _png_chunks()
    yield from _odd_containers()
    yield from ((f"{name}.svg", text.encode()) for name, text in _drawings())
    yield "utf-16.svg", f'<?xml version="1.0" encoding="utf-16"?>{_SVG}/>'.encode("utf-16")
    yield "nulls.svg", f"{_SVG}><text>\0\0</text></svg>".encode()
    yield "latin.svg", b'<?xml version="1.0" encoding="latin-1"?>' + f"{_SVG}/>".encode() + b"\xff"


def _written(kind: str, size: tuple[int, int] = (64, 48)) -> bytes:
    picture = Image.new("RGB", size, "teal")
    ImageDraw.Draw(picture).ellipse((5, 5, 40, 40), fill="orange")
    target = BytesIO()
    picture.save(target, kind)
    return target.getvalue()


def _mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(min(len(changed), 600))] = chance.choice((0, 1, 127, 128, 255))
    return bytes(changed)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(width: int, height: int, bits: int, colours: int, body: bytes, *more: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0)
    parts = (_chunk(b"IHDR", header), *more, _chunk(b"IDAT", body), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _zeros(length: int) -> bytes:
    """So many zeros, deflated."""
    packing = zlib.compressobj(9)
    step = bytes(1_000_000)
    parts = [
        packing.compress(step[: min(len(step), length - at)]) for at in range(0, length, 10**6)
    ]
    return b"".join(parts) + packing.flush()


def _large() -> Iterator[File]:
    yield "bomb 30000 x 30000.png", _png(30_000, 30_000, 1, 0, _zeros(30_000 * 3_751))
    yield "bomb 8000 x 8000.png", _png(8_000, 8_000, 8, 6, _zeros(8_000 * 32_001))
    yield "says 2 billion pixels.png", _png(2**31 - 1, 2**31 - 1, 8, 6, b"")
    yield "one row too wide.png", _png(2**31 - 1, 1, 1, 0, _zeros(100))
    yield "no pixels.png", _png(0, 0, 8, 6, zlib.compress(b""))
    yield "too many pixels inside.png", _png(4, 4, 8, 6, _zeros(200_000_000))
    yield "too few pixels inside.png", _png(4_000, 4_000, 8, 6, _zeros(100))
    yield "16 bits.png", _png(9_000, 8_000, 16, 6, _zeros(9_000 * 64_001))
    jpeg = bytearray(_written("JPEG"))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    yield "says 65535 x 65535.jpeg", bytes(jpeg)
    gif = bytearray(_written("GIF"))
    gif[6:10] = b"\xff\xff\xff\xff"
    yield "says 65535 x 65535.gif", bytes(gif)
    bmp = bytearray(_written("BMP"))
    for side in (2**31 - 1, -(2**31), 60_000):
        bmp[18:26] = struct.pack("<ii", side, side)
        yield f"says {side} a side.bmp", bytes(bmp)
    vp8x = b"VP8X" + struct.pack("<IB3x", 10, 0x10) + b"\xff\xff\xff" + b"\xff\xff\xff"
    yield (
        "canvas of 16 million a side.webp",
        b"RIFF" + struct.pack("<I", 4 + len(vp8x)) + b"WEBP" + vp8x,
    )
    ico = bytearray(_written("ICO"))
    ico[4:6] = b"\xff\xff"
    yield "65535 pictures.ico", bytes(ico)
    yield (
        "a bomb inside.ico",
        (
            struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, 200_000, 22)
            + _png(12_000, 12_000, 1, 0, _zeros(12_000 * 1_501))
        ),
    )
    tiff = struct.pack("<2sHIHHHIIHHIIHHIII", b"II", 42, 8, 3, 256, 4, 1, 2**31, 257, 4, 1, 2**31,
                       273, 4, 1, 8, 8)  # fmt: skip
    yield "says 2 billion a side.tiff", tiff
    yield "its directory leads to itself.tiff", struct.pack("<2sHIHI", b"II", 42, 8, 0, 8)


def _animated() -> Iterator[File]:
    small = [Image.new("P", (8, 8), number % 250) for number in range(3_000)]
    yield "3000 frames.gif", _frames(small, "GIF")
    wide = [Image.new("P", (3_000, 3_000), number) for number in range(8)]
    yield "8 frames of 9 million pixels.gif", _frames(wide, "GIF")
    yield "200 frames.webp", _frames([each.convert("RGB") for each in small[:200]], "WEBP")
    control = _chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))
    yield (
        "2 billion frames.png",
        _png(8, 8, 8, 6, zlib.compress(bytes(264)), _chunk(b"acTL", control)),
    )


def _frames(pictures_: list[Image.Image], kind: str) -> bytes:
    target = BytesIO()
    pictures_[0].save(target, kind, save_all=True, append_images=pictures_[1:], duration=1)
    return target.getvalue()


def _png_chunks() -> Iterator[File]:
    body = zlib.compress(bytes(4 * 17))
    text = b"Comment\0\0" + _zeros(300_000_000)
    yield "a bomb of text.png", _png(4, 4, 8, 6, body, _chunk(b"zTXt", text))
    profile = b"sRGB\0\0" + _zeros(300_000_000)
    yield "a bomb of a colour profile.png", _png(4, 4, 8, 6, body, _chunk(b"iCCP", profile))
    xmp = b"XML:com.adobe.xmp\0\1\0\0\0" + _zeros(200_000_000)
    yield "a bomb of metadata.png", _png(4, 4, 8, 6, body, _chunk(b"iTXt", xmp))
    laughs = b"XML:com.adobe.xmp\0\0\0\0\0" + _laughs("x:xmpmeta").encode()
    yield "laughing metadata.png", _png(4, 4, 8, 6, body, _chunk(b"iTXt", laughs))
    many = [_chunk(b"tEXt", b"a\0b")] * 50_000
    yield "50000 texts.png", _png(4, 4, 8, 6, body, *many)
    yield "a chunk of 2 GB.png", _png(4, 4, 8, 6, body)[:33] + struct.pack(">I", 2**31) + b"tEXt"
    yield "a palette that is too short.png", _png(4, 4, 8, 3, body, _chunk(b"PLTE", b"\0\0\0"))
    yield "broken exif.png", _png(4, 4, 8, 6, body, _chunk(b"eXIf", b"II*\0\xff\xff\xff\x7f" * 50))


def _odd_containers() -> Iterator[File]:
    jpeg = _written("JPEG")
    yield "30000 empty segments.jpeg", jpeg[:2] + b"\xff\xe1\0\2" * 30_000 + jpeg[2:]
    loop = b"\xff\xe1" + struct.pack(">H", 26) + b"Exif\0\0II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0"
    yield "exif that leads to itself.jpeg", jpeg[:2] + loop + b"\x08\0\0\0" + jpeg[2:]
    scans = jpeg[:-2] + (b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0" * 3_000) + jpeg[-2:]
    yield "3000 scans.jpeg", scans
    yield "empty.png", b""
    yield "one byte.png", b"\x89"
    yield "only zeros.jpeg", bytes(100_000)
    yield "text.png", b"this is no picture at all, and says so " * 500
    yield "a page.gif", b"GIF89a<html><script>alert(1)</script>"
    yield "a program.webp", b"MZ" + bytes(random.Random(3).randbytes(9_000))
    yield "noise.avif", b"\0\0\0\x1cftypavif" + random.Random(4).randbytes(9_000)
    yield (
        "a pixmap.xpm",
        b'/* XPM */ static char *x[] = {"30000 30000 1 1", "a c #000"};',
    )
    yield "a bitmap.pbm", b"P1 30000 30000 1"
    yield "targa.tga", struct.pack("<BBB5xHHHHBB", 0, 0, 10, 0, 0, 65535, 65535, 32, 0)
    yield "postscript.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{} loop\n"


def _laughs(root: str) -> str:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "' + f"&a{n - 1};" * 10 + '">' for n in range(1, 12)]
    return f"<!DOCTYPE {root} [{''.join(lines)}]><{root}>&a11;</{root}>"


def _drawings() -> Iterator[tuple[str, str]]:
    head = '<?xml version="1.0"?>'
    words = _laughs("svg").replace("<svg>", f"{_SVG}><text>").replace("</svg>", "</text></svg>")
    yield "billion laughs", head + words
    reading = f'<!DOCTYPE svg [<!ENTITY a SYSTEM "{_SECRET}">]>'
    yield "reads a file by entity", head + reading + _svg("<text>&a;</text>")
    yield "external type", f'{head}<!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd">{_svg("")}'
    yield "loads a file", _svg(f'<image xlink:href="{_SECRET}" width="9" height="9"/>')
    yield "loads an address", _svg('<image href="http://127.0.0.1:9/x.png"/>')
    yield "script", _svg("<script>alert(1)</script>")
    yield "script by event", _svg("", 'onload="alert(1)"')
    yield "foreign object", _svg("<foreignObject><p>words</p></foreignObject>")
    yield "style that loads", _svg(f"<style>@import url({_SECRET});</style>")
    yield "fill that loads", _svg(_rectangle(f'fill="url({_SECRET}#a)"'))
    yield "uses itself", _svg('<g id="a"><use xlink:href="#a"/></g>')
    yield "uses doubled", _svg("".join(_doubled()))
    itself = '<linearGradient id="a" xlink:href="#a"/>'
    yield "gradient of itself", _svg(itself + _rectangle('fill="url(#a)"'))
    clip = f'<clipPath id="a" clip-path="url(#a)">{_rectangle()}</clipPath>'
    yield "clip of itself", _svg(clip + _rectangle('clip-path="url(#a)"'))
    blurred = '<filter id="a"><feGaussianBlur stdDeviation="9999"/></filter>'
    yield "filters", _svg(blurred + _rectangle('filter="url(#a)"'))
    yield "deep", _svg("<g>" * 20_000 + "</g>" * 20_000)
    yield "deep but allowed", _svg("<g>" * 38 + _rectangle() + "</g>" * 38)
    yield "many parts", _svg("<rect/>" * 100_000)
    circles = "<circle r='9000' fill='none' stroke='red'/>" * 4_900
    yield "as many parts as allowed", _svg(circles, "viewBox='0 0 9000 9000'")
    curves = "c1 9 9 1 5 5 " * 19_000
    yield "one long path", _svg(f'<path d="M0 0{curves}" stroke="red" stroke-width="900"/>')
    dashes = '<path d="M0 0L1e9 1e9" stroke="red" stroke-dasharray="0.0001"/>'
    yield "dashes", _svg(dashes, 'viewBox="0 0 1 1"')
    yield "huge", _svg("", 'width="999999" height="999999"')
    yield "as large as allowed", _svg('<circle r="9999"/>', 'width="20000" height="20000"')
    yield "no number", _svg(_rectangle(), 'viewBox="0 0 NaN Infinity"')
    far = '<rect x="1e308" width="1e308" height="1e-308"/>'
    yield "1e308", _svg(far, 'viewBox="-1e308 -1e308 1e308 1e308"')
    size = 'width="99" height="99"'
    yield "words in a huge size", _svg(f'<text font-size="99999999">{"W" * 9_000}</text>', size)
    yield "words of every script", _svg(f'<text y="20">{"漢字العربيةहिन्दी🙂" * 900}</text>', size)
    font = "x" * 50_000
    yield "a font that is not there", _svg(f'<text font-family="{font}">a</text>', size)
    turning = '<animate attributeName="x" dur="1ms" repeatCount="indefinite"/>'
    yield "animated", _svg(f'<rect width="9" height="9">{turning}</rect>', size)
    yield "no drawing", "<svg"
    yield "another root", f'<html xmlns="http://www.w3.org/1999/xhtml">{_svg("")}</html>'
    yield "comment without an end", f"<!-- {'-' * 100_000}{_svg('')}"


def _svg(parts: str, attributes: str = "") -> str:
    return f"{_SVG} {attributes}>{parts}</svg>"


def _rectangle(attributes: str = "") -> str:
    return f'<rect width="9" height="9" {attributes}/>'


def _doubled() -> Iterator[str]:
    yield '<defs><rect id="a0" width="9" height="9"/>'
    for number in range(1, 30):
        yield f'<g id="a{number}">' + f'<use xlink:href="#a{number - 1}"/>' * 2 + "</g>"
    yield '</defs><use xlink:href="#a29"/>'
