"""Makes hostile pictures for tools/hostile_files.py: each is a name and bytes, the same every time."""

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
    wide = [Image.new("P", (3_000, 3_000), number) for number in range(40)]
    yield "40 frames of 9 million pixels.gif", _frames(wide, "GIF")
    yield "200 frames.webp", _frames([each.convert("RGB") for each in small[:200]], "WEBP")
    control = struct.pack(">II", 2**31 - 1, 0)
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
        b'/* XPM */ static char *x[] = {"30000 30000 2 1", "a c #000", "b c #fff"};',
    )
    yield "a bitmap.pbm", b"P1 30000 30000 1"
    yield "targa.tga", struct.pack("<BBB5xHHHHBB", 0, 0, 10, 0, 0, 65535, 65535, 32, 0)
    yield "postscript.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{} loop\n"


def _laughs(root: str) -> str:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)]
    return f"<!DOCTYPE {root} [{''.join(lines)}]><{root}>&a11;</{root}>"


def _drawings() -> Iterator[tuple[str, str]]:
    head = '<?xml version="1.0"?>'
    yield (
        "billion laughs",
        head + _laughs("svg").replace("<svg>", f"{_SVG}><text>").replace("</svg>", "</text></svg>"),
    )
    yield (
        "reads a file by entity",
        f'{head}<!DOCTYPE svg [<!ENTITY a SYSTEM "{_SECRET}">]>{_SVG}><text>&a;</text></svg>',
    )
    yield "external type", f'{head}<!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd">{_SVG}/>'
    yield "loads a picture", f'{_SVG}><image xlink:href="{_SECRET}" width="9" height="9"/></svg>'
    yield "loads a picture 2", f'{_SVG}><image href="http://127.0.0.1:9/x.png"/></svg>'
    yield "script", f"{_SVG}><script>alert(1)</script></svg>"
    yield "script by event", f'{_SVG} onload="alert(1)"/>'
    yield (
        "foreign object",
        f'{_SVG}><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></svg>',
    )
    yield "style that loads", f"{_SVG}><style>@import url({_SECRET});</style></svg>"
    yield "fill that loads", f'{_SVG}><rect width="9" height="9" fill="url({_SECRET}#a)"/></svg>'
    yield "uses itself", f'{_SVG}><g id="a"><use xlink:href="#a"/></g></svg>'
    yield "uses doubled", f"{_SVG}>{''.join(_doubled())}</svg>"
    yield (
        "gradient of itself",
        f'{_SVG}><defs><linearGradient id="a" xlink:href="#a"/></defs><rect width="9" height="9" fill="url(#a)"/></svg>',
    )
    yield (
        "clip of itself",
        f'{_SVG}><clipPath id="a" clip-path="url(#a)"><rect width="9" height="9"/></clipPath><rect clip-path="url(#a)" width="9" height="9"/></svg>',
    )
    yield (
        "filters",
        f'{_SVG}><filter id="a"><feGaussianBlur stdDeviation="9999"/></filter><rect filter="url(#a)" width="9" height="9"/></svg>',
    )
    yield "deep", f"{_SVG}>{'<g>' * 20_000}{'</g>' * 20_000}</svg>"
    yield "deep but allowed", f"{_SVG}>{'<g>' * 38}<rect width='9' height='9'/>{'</g>' * 38}</svg>"
    yield "many parts", f"{_SVG}>{'<rect/>' * 100_000}</svg>"
    yield (
        "parts that are allowed",
        f"{_SVG} viewBox='0 0 9000 9000'>{'<circle r=%r/>' % '9000' * 4_900}</svg>",
    )
    yield (
        "one long path",
        f'{_SVG}><path d="M0 0{" c1 9 9 1 5 5" * 19_000}" stroke="red" stroke-width="900"/></svg>',
    )
    yield (
        "dashes",
        f'{_SVG} viewBox="0 0 1 1"><path d="M0 0L1e9 1e9" stroke="red" stroke-dasharray="0.0001"/></svg>',
    )
    yield "huge", f'{_SVG} width="999999" height="999999"/>'
    yield "as large as allowed", f'{_SVG} width="20000" height="20000"><circle r="9999"/></svg>'
    yield "no number", f'{_SVG} viewBox="0 0 NaN Infinity"/>'
    yield (
        "1e308",
        f'{_SVG} viewBox="-1e308 -1e308 1e308 1e308"><rect x="1e308" width="1e308" height="1e-308"/></svg>',
    )
    yield (
        "words in a huge size",
        f'{_SVG} width="99" height="99"><text font-size="99999999">{"W" * 9_000}</text></svg>',
    )
    yield (
        "words of every script",
        f'{_SVG} width="99" height="99"><text y="20">{"漢字العربيةहिन्दी🙂" * 900}</text></svg>',
    )
    yield (
        "a font that is not there",
        f'{_SVG} width="9" height="9"><text font-family="{"x" * 50_000}">a</text></svg>',
    )
    yield (
        "animated",
        f'{_SVG}><rect width="9" height="9"><animate attributeName="x" dur="1ms" repeatCount="indefinite"/></rect></svg>',
    )
    yield "no drawing", "<svg"
    yield (
        "another root",
        '<html xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></html>',
    )
    yield "comment without an end", f"<!-- {'-' * 100_000}{_SVG}/>"


def _doubled() -> Iterator[str]:
    yield '<defs><rect id="a0" width="9" height="9"/>'
    for number in range(1, 30):
        yield f'<g id="a{number}">' + f'<use xlink:href="#a{number - 1}"/>' * 2 + "</g>"
    yield '</defs><use xlink:href="#a29"/>'
