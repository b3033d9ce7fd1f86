"""Evidence in image files and page data, and the labels derived from it."""

import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.provenance.image_files import image_evidence, signed_source_type
from readerapp.provenance.labels import classify_source_type, derive_labels
from readerapp.provenance.visible import read_labels

CV = "http://cv.iptc.org/newscodes/digitalsourcetype/"
NAMESPACES = (
    'xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
)


def packet(attributes: str = "", content: str = "") -> bytes:
    return (
        f"<x:xmpmeta {NAMESPACES}><rdf:RDF><rdf:Description {attributes}>{content}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def jpeg(xmp: bytes) -> bytes:
    return b"\xff\xd8\xff\xe1http://ns.adobe.com/xap/1.0/\0" + xmp + b"\xff\xdb\0\x01\xff\xd9"


def png(kind: bytes, body: bytes) -> bytes:
    chunk = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return b"\x89PNG\r\n\x1a\n" + chunk


@pytest.mark.parametrize(
    ("uri", "label"),
    [
        (CV + "trainedAlgorithmicMedia", Label.AI_IMAGE),
        (CV.replace("http", "https") + "trainedAlgorithmicMedia/", Label.AI_IMAGE),
        ("digsrctype:trainedAlgorithmicMedia", Label.AI_IMAGE),
        ("trainedAlgorithmicMedia", Label.AI_IMAGE),
        ("https://schema.org/TrainedAlgorithmicMediaDigitalSource", Label.AI_IMAGE),
        (CV + "compositeWithTrainedAlgorithmicMedia", Label.AI_IMAGE_EDITED),
        (CV + "compositeSynthetic", Label.AI_IMAGE_PARTS),
        (CV + "algorithmicMedia", None),
        (CV + "digitalCapture", None),
        (CV + "virtualRecording", None),
        ("http://c2pa.org/digitalsourcetype/trainedAlgorithmicData", None),
        (CV + "xtrainedAlgorithmicMedia", None),
        ("https://schema.org/AlgorithmicMediaDigitalSource", None),
        ("", None),
    ],
)
def test_source_types_match_exactly(uri: str, label: Label | None) -> None:
    assert classify_source_type(uri) is label


@pytest.mark.parametrize(
    "xmp",
    [
        packet(f'Iptc4xmpExt:DigitalSourceType="{CV}trainedAlgorithmicMedia"'),
        packet(
            "",
            f"<Iptc4xmpExt:DigitalSourceType>{CV}trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>",
        ),
        packet("", f'<Iptc4xmpExt:DigitalSourceType rdf:resource="{CV}trainedAlgorithmicMedia"/>'),
        packet(f'Iptc4xmpExt:DigitalSourcefileType="{CV}trainedAlgorithmicMedia"'),  # of old
    ],
)
def test_a_source_type_in_a_file(xmp: bytes) -> None:
    (evidence,) = image_evidence(jpeg(xmp))
    assert (evidence.label, evidence.rank) == (Label.AI_IMAGE, Rank.IN_FILE)
    assert evidence.uri == CV + "trainedAlgorithmicMedia"


def test_only_a_signed_source_type_is_stated_again() -> None:
    """What is not signed stays in the file as it is, and gets no other words."""
    found = image_evidence(jpeg(packet(f'Iptc4xmpExt:DigitalSourceType="{CV}compositeSynthetic"')))
    assert [(e.label, e.rank) for e in found] == [(Label.AI_IMAGE_PARTS, Rank.IN_FILE)]
    assert signed_source_type(found) == ""
    for rank in (Rank.SIGNED, Rank.SIGNED_UNKNOWN):
        signed = replace(found[0], label=Label.AI_IMAGE, rank=rank)
        assert signed_source_type((*found, signed)) == f"{CV}trainedAlgorithmicMedia"


def test_an_ai_system_alone_is_a_label_and_beside_a_source_type_a_detail() -> None:
    alone = packet('Iptc4xmpExt:AISystemUsed="Model 5"')
    beside = packet(
        f'Iptc4xmpExt:AISystemUsed="Model 5" Iptc4xmpExt:DigitalSourceType="{CV}digitalCapture"'
    )
    assert derive_labels(image_evidence(jpeg(alone))) == (Label.AI_IMAGE,)
    assert derive_labels(image_evidence(jpeg(beside))) == ()


def test_traces_of_a_generator_never_set_a_label() -> None:
    found = [
        *image_evidence(png(b"tEXt", b"parameters\0a red crane, steps: 20")),
        *image_evidence(jpeg(packet('xmp:CreatorTool="Adobe Firefly"'))),
    ]
    assert [(e.rank, e.label) for e in found] == [(Rank.TRACE, None)] * 2
    assert derive_labels(found) == ()


def test_entities_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    xmp = packet('Iptc4xmpExt:DigitalSourceType="&b;"')
    assert image_evidence(jpeg(bomb + xmp)) == ()


def test_a_file_without_anything_says_nothing() -> None:
    assert image_evidence(jpeg(b"")) == ()
    assert image_evidence(png(b"tEXt", b"Comment\0hello")) == ()


@given(st.binary(max_size=200), st.binary(max_size=100))
def test_any_bytes_are_survived(before: bytes, inside: bytes) -> None:
    image_evidence(before)
    image_evidence(b"\x89PNG\r\n\x1a\n" + before)
    image_evidence(jpeg(b"<x:xmpmeta " + inside + b"</x:xmpmeta>"))


def test_an_article_shows_its_text_label_and_those_of_its_pictures() -> None:
    image = Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.VISIBLE_TEXT, "", "", picture=2)
    text = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.USER, "", "")
    assert derive_labels([image, text, image]) == (Label.AI_TEXT, Label.AI_IMAGE)


def test_a_source_type_as_a_line_is_page_data() -> None:
    reading = read_labels(CV + "compositeSynthetic")
    assert [(e.label, e.rank) for e in reading.evidence] == [(Label.AI_IMAGE_PARTS, Rank.PAGE_DATA)]
    assert read_labels("https://news.example/trainedAlgorithmicMedia").evidence == ()
