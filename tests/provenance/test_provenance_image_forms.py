"""Where pictures state how they were made: each format, each encoding, each term; broken files."""

import struct
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_to

from readerapp.domain.image_pieces import picture_pieces
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.provenance.image_files import image_evidence
from readerapp.provenance.labels import derive_labels, differing
from tools.labelled_pictures import (
    CV,
    WAYS,
    hostile_files,
    jpeg_with,
    packet,
    picture,
    png_with,
    segment,
    source_type,
    with_iim,
    with_xmp,
)

FORMS = [(kind, way) for kind, ways in WAYS.items() for way in ways]
TERMS = {
    "trainedAlgorithmicMedia": Label.AI_IMAGE,
    "compositeWithTrainedAlgorithmicMedia": Label.AI_IMAGE_EDITED,
    "compositeSynthetic": Label.AI_IMAGE_PARTS,
    **dict.fromkeys(
        (
            "virtualRecording", "composite", "algorithmicMedia", "dataDrivenMedia",
            "algorithmicallyEnhanced", "computationalCapture", "digitalCapture", "screenCapture",
            "compositeCapture", "negativeFilm", "positiveFilm", "print", "humanEdits",
            "digitalCreation", "minorHumanEdits", "digitalArt", "softwareImage",
        )
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "way"), FORMS)
def test_each_term_is_read_in_each_form(kind: str, way: str) -> None:
    assert len(TERMS) == 20
    for term, label in TERMS.items():
        data = with_xmp(picture(kind), kind, packet(source_type(term)), way)
        (evidence,) = image_evidence(data)
        assert (evidence.uri, evidence.label) == (CV + term, label), term
        assert evidence.rank is Rank.IN_FILE


@pytest.mark.parametrize(
    "name", ["AISystemUsed", "AISystemVersionUsed", "AIPromptInformation", "AIPromptWriterName"]
)
def test_what_iptc_2025_says_of_a_system_or_a_prompt(name: str) -> None:
    data = with_xmp(picture("PNG"), "PNG", packet(f'Iptc4xmpExt:{name}="Some words"'), "compressed")
    (evidence,) = image_evidence(data)
    assert (evidence.source, evidence.raw) == (name, "Some words")
    assert evidence.label is Label.AI_IMAGE


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("AI-generated image", Label.AI_IMAGE),
        ("Bild: KI-generiert", Label.AI_IMAGE),
        ("How AI-generated images flood the web", None),
        ("Maria Example / Agency", None),
    ],
)
def test_a_credit_that_is_a_label_counts(words: str, label: Label | None) -> None:
    by_xmp = with_xmp(picture("JPEG"), "JPEG", packet(f'photoshop:Credit="{words}"'))
    by_iim = with_iim(picture("JPEG"), (110, words.encode()))
    for data in (by_xmp, by_iim):
        assert derive_labels(image_evidence(data)) == ((label,) if label else ())


def _exif(text: bytes) -> bytes:
    head = struct.pack(">2sHIHHHII", b"MM", 42, 8, 1, 0x0131, 2, len(text), 26)
    return b"Exif\0\0" + head + b"\0\0\0\0" + text


@pytest.mark.parametrize(
    ("data", "source"),
    [
        (jpeg_with(picture("JPEG"), segment(0xE1, _exif(b"Midjourney 7\0"))), "EXIF Software"),
        (jpeg_with(picture("JPEG"), segment(0xFE, b"made with ComfyUI")), "comment"),
        (png_with(picture("PNG"), b"tEXt", b"Software\0NovelAI"), "Software"),
        (png_with(picture("PNG"), b"tEXt", b"parameters\0a cat, Steps: 20"), "PNG parameters"),
        (with_iim(picture("JPEG"), (65, b"DALL-E 3")), "IPTC Program"),
        (with_xmp(picture("WEBP"), "WEBP", packet('xmp:CreatorTool="Midjourney"')), "CreatorTool"),
    ],
)
def test_traces_of_a_generator_are_kept_and_set_no_badge(data: bytes, source: str) -> None:
    (evidence,) = image_evidence(data)
    assert (evidence.rank, evidence.label, evidence.source) == (Rank.TRACE, None, source)
    assert derive_labels([evidence]) == ()


@pytest.mark.parametrize("program", ["Adobe Photoshop 26.0", "GIMP 3.0", "fluxbox", "Canon EOS R5"])
def test_other_programs_are_no_trace(program: str) -> None:
    data = with_xmp(picture("JPEG"), "JPEG", packet(f'xmp:CreatorTool="{program}"'))
    assert image_evidence(data) == ()


def test_an_extension_that_the_file_does_not_ask_for_is_not_read() -> None:
    data = with_xmp(
        picture("JPEG"), "JPEG", packet(source_type("trainedAlgorithmicMedia")), "extended"
    )
    name = data.index(b"HasExtendedXMP=") + 16
    assert image_evidence(data[:name] + b"0" * 32 + data[name + 32 :]) == ()


def test_what_two_say_against_each_other_is_found() -> None:
    signed = with_xmp(picture("JPEG"), "JPEG", packet(source_type("trainedAlgorithmicMedia")))
    data = with_xmp(signed, "JPEG", packet(source_type("digitalCapture")))
    found = image_evidence(data)
    assert differing(found) == {(Subject.IMAGE, None)}
    one, other = sorted(found, key=lambda each: each.label is None)
    assert (one.label, other.uri) == (Label.AI_IMAGE, CV + "digitalCapture")
    assert differing([one]) == differing([other]) == set()


def test_hostile_files_cost_little_and_give_no_label() -> None:
    """Lies about lengths, bombs, rings, a hundred megabytes of segments, 200 broken pictures."""
    names = []
    for name, data in hostile_files():
        found: list[Evidence] = []
        pieces = calls_to(picture_pieces, partial(_read_into, found, data))
        names.append(name)
        assert derive_labels(found) == (), name
        assert pieces <= 2, name
    assert len(names) > 200


def _read_into(found: list[Evidence], data: bytes) -> None:
    found += image_evidence(data)


@given(st.sampled_from(FORMS), st.data())
def test_broken_files_never_raise(form: tuple[str, str], data: st.DataObject) -> None:
    kind, way = form
    whole = with_xmp(picture(kind), kind, packet(source_type("trainedAlgorithmicMedia")), way)
    broken = bytearray(whole[: data.draw(st.integers(4, len(whole)))])
    for place in data.draw(st.lists(st.integers(0, len(broken) - 1), max_size=20)):
        broken[place] = data.draw(st.integers(0, 255))
    assert all(isinstance(each, Evidence) for each in image_evidence(bytes(broken)))
