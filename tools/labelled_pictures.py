"""Makes small pictures that state how they were made, in each format and encoding; and broken ones.

For tests and for `python -m lab.evaluate_labels`. Nothing is downloaded.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
CERTIFICATES = ROOT / "tests" / "provenance" / "certificates"
CV = "http://cv.iptc.org/newscodes/digitalsourcetype/"
# Each format with the ways in which it can hold XMP.
WAYS = {
    "JPEG": ("plain", "utf-16", "utf-32", "extended"),
    "PNG": ("plain", "utf-16", "compressed", "compressed utf-16", "raw profile"),
    "WEBP": ("plain", "utf-16"),
    "AVIF": ("plain", "utf-16"),
    "TIFF": ("plain", "utf-16"),
    "GIF": ("plain",),
    "SVG": ("plain", "utf-16"),
}
TYPES = {
    "JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "AVIF": "image/avif",
    "TIFF": "image/tiff", "GIF": "image/gif", "SVG": "image/svg+xml",
}  # fmt: skip
_NAMESPACES = (
    'xmlns:x="adobe:ns:meta/"',
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xmpNote="http://ns.adobe.com/xmp/note/"',
)
XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"


def packet(attributes: str = "", content: str = "") -> str:
    """Return an XMP packet with these properties."""
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta '
        f'{" ".join(_NAMESPACES)}><rdf:RDF><rdf:Description rdf:about="" {attributes}>{content}'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def source_type(term: str) -> str:
    """Return the attribute that states a digital source type."""
    return f'Iptc4xmpExt:DigitalSourceType="{CV}{term}"'


@cache
def picture(kind: str, width: int = 32, height: int = 24, seed: int = 1) -> bytes:
    """Return a picture of a format, without words about it."""
    if kind == "SVG":
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
            f'<rect width="{width}" height="{height}"/></svg>'
        ).encode()
    noise = Random(seed).randbytes(width * height * 3)
    target = BytesIO()
    Image.frombytes("RGB", (width, height), noise).save(target, kind)
    return target.getvalue()


def with_xmp(data: bytes, kind: str, xmp: str, way: str = "plain") -> bytes:
    """Return a picture of a format with a packet, in one of its ways."""
    encoding = next((each for each in ("utf-16", "utf-32") if each in way), "utf-8")
    text = xmp.encode(encoding)
    if kind == "JPEG":
        return _jpeg_with(data, text, way)
    if kind == "PNG":
        return png_with(data, *_png_chunk(text, way))
    if kind == "GIF":
        trailer = bytes([1, *range(255, -1, -1), 0])
        return data[:-1] + b"\x21\xff\x0bXMP DataXMP" + text + trailer + b";"
    if kind == "SVG":
        inside = f"<metadata>{xmp.partition('?>')[2].rpartition('<?')[0]}</metadata>"
        return data.decode().replace("</svg>", f"{inside}</svg>").encode(encoding)
    target = BytesIO()
    with Image.open(BytesIO(data)) as opened:
        options: dict[str, Any] = {"tiffinfo": {700: text}} if kind == "TIFF" else {"xmp": text}
        opened.save(target, kind, **options)
    return target.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    """Return a segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def jpeg_with(data: bytes, *segments: bytes) -> bytes:
    """Return a JPEG with segments at its beginning."""
    return data[:2] + b"".join(segments) + data[2:]


def png_with(data: bytes, kind: bytes, body: bytes) -> bytes:
    """Return a PNG with one chunk more, before the picture itself."""
    checksum = struct.pack(">I", zlib.crc32(kind + body))
    return data[:33] + struct.pack(">I", len(body)) + kind + body + checksum + data[33:]


def with_iim(data: bytes, *records: tuple[int, bytes]) -> bytes:
    """Return a JPEG with data sets of the IPTC's older format."""
    sets = b"".join(struct.pack(">BBBH", 0x1C, 2, n, len(v)) + v for n, v in records)
    body = sets + bytes(len(sets) % 2)
    resource = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(sets)) + body
    return jpeg_with(data, segment(0xED, b"Photoshop 3.0\0" + resource))


def _jpeg_with(data: bytes, text: bytes, way: str) -> bytes:
    if way != "extended":
        return jpeg_with(data, segment(0xE1, XMP + text))
    # Without the processing instructions: an extension is an element only.
    element = text[text.index(b"<x:") : text.rindex(b"<?")]
    name = hashlib.md5(element).hexdigest().upper().encode()
    main = packet(f'xmpNote:HasExtendedXMP="{name.decode()}"').encode()
    half = len(element) // 2
    parts = [(0, element[:half]), (half, element[half:])]
    extension = [
        segment(0xE1, _EXTENSION + name + struct.pack(">II", len(element), at) + part)
        for at, part in parts
    ]
    return jpeg_with(data, segment(0xE1, XMP + main), *extension)


def _png_chunk(text: bytes, way: str) -> tuple[bytes, bytes]:
    keyword = b"XML:com.adobe.xmp\0"
    if way == "raw profile":
        digits = text.hex().encode()
        lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
        profile = b"\nxmp\n%8d\n%s\n" % (len(text), lines)
        return b"zTXt", b"Raw profile type xmp\0\0" + zlib.compress(profile)
    if "compressed" in way:
        return b"iTXt", keyword + b"\1\0\0\0" + zlib.compress(text)
    return b"iTXt", keyword + b"\0\0\0\0" + text


# Content credentials


def anchor() -> str:
    """Return the certificate that everything signed here leads to."""
    return (CERTIFICATES / "root.pem").read_text("ascii")


def sign(
    data: bytes,
    kind: str,
    actions: Sequence[dict[str, Any]],
    ingredients: Sequence[tuple[str, bytes, str]] = (),
) -> bytes:
    """Return a picture with credentials, signed by the certificate of the tests.

    `ingredients` are relations (`parentOf`), pictures and their formats. What opens or puts one in
    names it in its `parameters` as `ingredientIds`: `["1"]` for the first.
    """
    library: Any = import_module("c2pa")
    definition = {
        "claim_generator_info": [{"name": "Readerapp tests", "version": "1"}],
        "format": TYPES[kind],
        "title": "made for a test",
        "assertions": [{"label": "c2pa.actions", "data": {"actions": list(actions)}}],
    }
    builder = library.Builder(definition)
    for number, (relation, other, its_kind) in enumerate(ingredients, 1):
        named = {"title": "another", "relationship": relation, "instance_id": str(number)}
        about = json.dumps(named | {"label": str(number)})
        builder.add_ingredient(about, TYPES[its_kind], BytesIO(other))
    chain = (CERTIFICATES / "signer.pem").read_bytes() + (CERTIFICATES / "root.pem").read_bytes()
    key = (CERTIFICATES / "signer.key").read_bytes()
    signer = library.Signer.from_info(library.C2paSignerInfo(b"es256", chain, key, None))
    target = BytesIO()
    builder.sign(signer, TYPES[kind], BytesIO(data), target)
    return target.getvalue()


def created(term: str) -> dict[str, str]:
    """Return the action of making a picture in this way."""
    return {"action": "c2pa.created", "digitalSourceType": CV + term}


@cache
def generated(kind: str) -> bytes:
    """Return a picture whose credentials say that a model made it. Signing a GIF takes seconds."""
    return sign(picture(kind), kind, [created("trainedAlgorithmicMedia")])


# Broken files


def hostile_files(count: int = 200) -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of files that lie, are cut off, or refer to themselves."""
    yield from bombs()
    random = Random(2026)
    made = 0
    whole = [
        (kind, with_xmp(picture(kind), kind, packet(source_type("digitalCapture")), way))
        for kind, ways in WAYS.items()
        for way in ways
    ]
    while made < count:
        kind, data = whole[made % len(whole)]
        broken = bytearray(data[: random.randrange(4, len(data) + 1)])
        for _change in range(random.randrange(12)):
            broken[random.randrange(len(broken))] = random.randrange(256)
        yield f"broken {kind} {made}", bytes(broken)
        made += 1


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield what is made to cost time or memory."""
    jpeg, png = picture("JPEG"), picture("PNG")
    entities = "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 60))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>' + packet(content="&a59;")
    yield "entities", jpeg_with(jpeg, segment(0xE1, XMP + bomb.encode()))
    nested = "<a>" * 200_000 + "</a>" * 200_000
    yield "nested", png_with(png, *_png_chunk(packet(content=nested).encode(), "compressed"))
    zeros = zlib.compress(b"0" * 100_000_000)
    yield "inflated", png_with(png, b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zeros)
    yield "inflated profile", png_with(png, b"zTXt", b"Raw profile type xmp\0\0" + zeros)
    yield "long segment", b"\xff\xd8" + segment(0xE1, XMP + b"<" * 60_000) * 1_600
    yield "many segments", b"\xff\xd8" + segment(0xFE, b"") * 500_000
    yield "long chunk", png[:33] + struct.pack(">I4s", 100_000_000, b"iTXt") + bytes(1_000)
    yield "many chunks", png_with(png, b"tEXt", b"a\0b")[:50] * 20_000
    whole = struct.pack(">II", 2**32 - 1, 0)
    yield "long extension", jpeg_with(jpeg, segment(0xE1, _EXTENSION + b"A" * 32 + whole))
    box = b"\0\0\0\x10ftypavif\0\0\0\0"
    yield "empty boxes", box + b"\0\0\0\x08free" * 300_000
    yield "endless box", box + b"\0\0\0\0meta" + b"\0\0\0\0" + b"\0\0\0\0iinf" * 1_000
    yield "large box", box + struct.pack(">I4sQ", 1, b"meta", 2**63) + bytes(100)
    items = struct.pack(">IHH", 0, 0x4400, 65_535) + bytes(12) * 65_535
    located = struct.pack(">I4s", len(items) + 8, b"iloc") + items
    infos = struct.pack(">I4sIH", 14, b"iinf", 0, 0)
    meta = bytes(4) + infos + located
    yield "many items", box + struct.pack(">I4s", len(meta) + 8, b"meta") + meta
    loop = b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + struct.pack("<HHII", 0x8769, 4, 1, 8)
    yield "tags in a ring", loop + struct.pack("<I", 8)
    tags = struct.pack("<HHII", 700, 1, 2**31, 8) * 60_000
    yield "many tags", b"II*\0\x08\0\0\0" + struct.pack("<H", 60_000) + tags
    yield "small blocks", b"GIF89a" + bytes(7) + b"\x21\xfe" + b"\x01a" * 3_000_000
    yield "no end", b"GIF89a" + bytes(7) + b"\x21\xff\x0bXMP DataXMP" + b"<" * 1_000_000
    manifest = "A" * 2_000_000
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><c2pa:manifest>{manifest}</c2pa:manifest>'
    yield "a manifest of nothing", drawing.encode()
    junk = struct.pack(">I4s", 40, b"jumb") + b"\0\0\0\x20jumdc2pa" + bytes(24)
    yield "credentials of nothing", png_with(png, b"caBX", junk)
    yield "credentials of noise", png_with(png, b"caBX", b"c2pa" + Random(7).randbytes(50_000))
