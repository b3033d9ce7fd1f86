"""What a file says of its making goes along when it is written anew; where it was made does not."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_files import decoded, noise, photo, saved
from PIL import Image, PngImagePlugin

from readerapp.domain.labels import Label
from readerapp.provenance.image_files import image_evidence
from readerapp.provenance.labels import derive_labels
from readerapp.rendering.pictures import fit_picture

CV = "http://cv.iptc.org/newscodes/digitalsourcetype/"
NAMESPACES = (
    'xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
)


def packet(attributes: str = "", content: str = "") -> bytes:
    return (
        f"<x:xmpmeta {NAMESPACES}><rdf:RDF><rdf:Description {attributes}>{content}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


SOURCE_TYPE = f'Iptc4xmpExt:DigitalSourceType="{CV}trainedAlgorithmicMedia"'
PACKETS = [
    packet(SOURCE_TYPE),
    packet(
        "",
        f"<Iptc4xmpExt:DigitalSourceType>{CV}compositeSynthetic</Iptc4xmpExt:DigitalSourceType>",
    ),
    packet("", f'<Iptc4xmpExt:DigitalSourceType rdf:resource="{CV}trainedAlgorithmicMedia"/>'),
    packet('Iptc4xmpExt:AISystemUsed="Modèle 5 &lt;β&gt; &amp; 漢字"'),
    packet(
        f'Iptc4xmpExt:AISystemUsed="M" Iptc4xmpExt:DigitalSourceType="{CV}digitalCapture" '
        'xmp:CreatorTool="Adobe Firefly"'
    ),
    packet("", "<xmp:CreatorTool>Midjourney 7</xmp:CreatorTool>") + packet(SOURCE_TYPE),
    packet('xmp:CreatorTool="Adobe Photoshop 27" xmp:ModifyDate="2026-11-01"'),
    packet('xmp:ModifyDate="2026-11-01"'),
    b"<x:xmpmeta <broken></x:xmpmeta>",
]


def with_xmp(kind: str, xmp: bytes, picture: Image.Image) -> bytes:
    if kind != "PNG":
        return saved(picture, kind, xmp=xmp)
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", xmp.decode())
    return saved(picture, kind, pnginfo=info)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("xmp", PACKETS)
def test_the_evidence_is_the_same_in_the_fitted_picture(kind: str, xmp: bytes) -> None:
    data = with_xmp(kind, xmp, photo(400, 300))
    fitted = fit_picture(data, longest=100)
    assert fitted.width == 100
    assert image_evidence(fitted.data) == image_evidence(data)


def test_transparency_and_colours_do_not_cost_the_evidence() -> None:
    for picture in (photo(400, 300, "CMYK"), photo(400, 300, "L")):
        data = with_xmp("JPEG", PACKETS[0], picture)
        assert derive_labels(image_evidence(fit_picture(data, longest=99).data)) == (
            Label.AI_IMAGE,
        )
    clear = photo(400, 300)
    clear.putalpha(Image.linear_gradient("L").resize((400, 300)))
    data = with_xmp("PNG", PACKETS[0], clear)
    fitted = fit_picture(data, longest=99)
    assert fitted.media_type == "image/webp"
    assert derive_labels(image_evidence(fitted.data)) == (Label.AI_IMAGE,)


def test_a_compressed_packet_is_found_and_written_in_the_open() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", PACKETS[0].decode(), zip=True)
    data = saved(photo(400, 300), "PNG", pnginfo=info)
    assert derive_labels(image_evidence(fit_picture(data, longest=99).data)) == (Label.AI_IMAGE,)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"tEXt", b"parameters\0a red crane\nSteps: 20, Sampler: Euler"),
        (b"tEXt", b"prompt\0{}" + b"x" * 50_000),
        (b"zTXt", b"workflow\0\0" + zlib.compress(b"{}" * 90)),
        (b"iTXt", "parameters\0\0\0\0\0une grue rouge é".encode()),
        (b"tEXt", b"Comment\0hello"),
    ],
)
def test_traces_of_a_generator_stay(kind: bytes, body: bytes) -> None:
    info = PngImagePlugin.PngInfo()
    info.add(kind, body)
    data = saved(photo(400, 300), "PNG", pnginfo=info)
    fitted = fit_picture(data, longest=100)
    assert fitted.width == 100
    assert image_evidence(fitted.data) == image_evidence(data)


def test_a_large_compressed_trace_leaves_its_name() -> None:
    info = PngImagePlugin.PngInfo()
    info.add(b"zTXt", b"workflow\0\0" + zlib.compress(noise(200, 200).tobytes()))
    info.add_itxt("XML:com.adobe.xmp", PACKETS[0].decode())
    fitted = fit_picture(saved(photo(400, 300), "PNG", pnginfo=info), longest=100)
    found = [(each.source, each.label) for each in image_evidence(fitted.data)]
    assert found == [("DigitalSourceType", Label.AI_IMAGE), ("PNG workflow", None)]
    assert len(fitted.data) < 20_000


def test_credit_goes_along_and_the_place_stays_behind() -> None:
    exif = Image.Exif()
    exif[0x0131], exif[0x8298], exif[0x013B] = "Some Tool 3", "(c) A Paper", "A. Photographer"
    exif[0x0110] = "Camera Model 7"
    exif.get_ifd(0x8769)[0x9003] = "2026:11:01 10:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    xmp = packet(
        'exif:GPSLatitude="48,51.5N" photoshop:Credit="A Paper" xmp:CreatorTool="Some Tool 3"',
        "<dc:creator><rdf:Seq><rdf:li>A. Photographer</rdf:li></rdf:Seq></dc:creator>",
    )
    data = saved(photo(400, 300), "JPEG", exif=exif, xmp=xmp, comment=b"secret place")
    assert b"48,51.5N" in data
    fitted = fit_picture(data, longest=100)
    kept = decoded(fitted).getexif()
    assert dict(kept) == {0x0131: "Some Tool 3", 0x8298: "(c) A Paper", 0x013B: "A. Photographer"}
    assert kept.get_ifd(0x8825) == kept.get_ifd(0x8769) == {}
    for word in (b"48,51.5N", b"GPS", b"Camera Model", b"secret place", b"2026:11:01"):
        assert word not in fitted.data
    for word in (b"A. Photographer", b"A Paper", b"Some Tool 3"):
        assert word in decoded(fitted).info["xmp"]


def test_hostile_packets_are_survived() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    huge = packet(f'xmp:CreatorTool="{"x" * 900_000}"')
    deep = packet("", "<dc:rights>" * 5_000 + "</dc:rights>" * 5_000)
    many = packet("", "<xmp:CreatorTool>Midjourney</xmp:CreatorTool>" * 5_000)
    for text in (bomb + packet('xmp:CreatorTool="&b;"'), huge, deep, many, b"<x:xmpmeta"):
        fitted = fit_picture(with_xmp("WEBP", text, photo(400, 300)), longest=100)
        assert fitted.width == 100
        assert len(fitted.data) < 100_000


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_any_words_survive_the_way(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    data = with_xmp("WEBP", packet(f'Iptc4xmpExt:AISystemUsed="{escaped}"'), photo(40, 30))
    fitted = fit_picture(data, longest=20)
    assert image_evidence(fitted.data) == image_evidence(data)
