"""Content credentials: signed, by somebody trusted, changed after signing, taken away; offline."""

import json
import os
from io import BytesIO
from pathlib import Path
from socket import create_server
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.image_pieces import Piece, PieceKind, picture_pieces
from readerapp.domain.labels import Claim, Evidence, Label, Rank, Validation
from readerapp.provenance import credentials as credentials_module
from readerapp.provenance.credentials import (
    can_be_read,
    credentials_evidence,
    manifest_evidence,
    manifest_store,
)
from readerapp.provenance.image_files import image_evidence
from readerapp.provenance.labels import derive_labels
from tools.labelled_pictures import (
    CV,
    TYPES,
    anchor,
    created,
    generated,
    packet,
    picture,
    png_with,
    sign,
    with_xmp,
)

needs_library = pytest.mark.skipif(not can_be_read(), reason="no wheel of c2pa for this platform")
GENERATED = created("trainedAlgorithmicMedia")
PHOTO = created("digitalCapture")


Action = dict[str, Any]


def edited(term: str) -> Action:
    return {"action": "c2pa.edited", "digitalSourceType": CV + term}


@needs_library
@pytest.mark.parametrize("kind", TYPES)
def test_a_signed_picture_says_who_signed_and_whether_they_are_known(kind: str) -> None:
    data = generated(kind)
    (unknown,) = image_evidence(data)
    assert (unknown.rank, unknown.validation) == (Rank.SIGNED_UNKNOWN, Validation.VALID)
    assert (unknown.label, unknown.claim) == (Label.AI_IMAGE, Claim.CREATED)
    assert (unknown.signer, unknown.uri) == ("Example News", CV + "trainedAlgorithmicMedia")
    (known,) = image_evidence(data, anchor())
    assert (known.rank, known.validation) == (Rank.SIGNED, Validation.TRUSTED)
    assert derive_labels([known]) == (Label.AI_IMAGE,)


@needs_library
def test_what_was_changed_after_signing_claims_nothing() -> None:
    data = bytearray(generated("JPEG"))
    data[-40] ^= 1
    (evidence,) = image_evidence(bytes(data), anchor())
    assert (evidence.rank, evidence.label) == (Rank.UNVERIFIED, None)
    assert evidence.validation is Validation.INVALID
    assert evidence.raw == "assertion.dataHash.mismatch"
    assert derive_labels([evidence]) == ()


@needs_library
def test_a_picture_without_its_credentials_says_nothing() -> None:
    data = generated("PNG")
    start = data.index(b"caBX") - 4
    length = int.from_bytes(data[start : start + 4], "big")
    assert image_evidence(data[:start] + data[start + length + 12 :]) == ()


@needs_library
@pytest.mark.parametrize(
    ("actions", "label", "claim"),
    [
        ([GENERATED], Label.AI_IMAGE, Claim.CREATED),
        ([created("compositeSynthetic")], Label.AI_IMAGE_PARTS, Claim.CREATED),
        (
            [created("compositeWithTrainedAlgorithmicMedia")],
            Label.AI_IMAGE_EDITED,
            Claim.CREATED,
        ),
        ([PHOTO, edited("trainedAlgorithmicMedia")], Label.AI_IMAGE_EDITED, Claim.EDITED),
        (
            [PHOTO, edited("compositeWithTrainedAlgorithmicMedia")],
            Label.AI_IMAGE_EDITED,
            Claim.EDITED,
        ),
        ([PHOTO, edited("algorithmicallyEnhanced")], None, None),
        ([PHOTO], None, None),
        ([created("algorithmicMedia")], None, None),
    ],
)
def test_made_changed_and_put_together_are_kept_apart(
    actions: list[Action], label: Label | None, claim: Claim | None
) -> None:
    found = image_evidence(sign(picture("WEBP"), "WEBP", actions))
    assert all(each.rank is Rank.SIGNED_UNKNOWN for each in found)
    said = [(each.label, each.claim) for each in found if each.label]
    assert said == ([(label, claim)] if label else [])


OPENED: Action = {"action": "c2pa.opened", "parameters": {"ingredientIds": ["1"]}}
PLACED: Action = {"action": "c2pa.placed", "parameters": {"ingredientIds": ["1"]}}


@needs_library
@pytest.mark.parametrize(
    ("actions", "relation", "label"),
    [
        ([OPENED], "parentOf", Label.AI_IMAGE),
        ([PHOTO, PLACED], "componentOf", Label.AI_IMAGE_PARTS),
        ([PHOTO], "inputTo", None),
    ],
)
def test_what_a_picture_was_made_from_is_told_apart(
    actions: list[Action], relation: str, label: Label | None
) -> None:
    data = sign(picture("JPEG"), "JPEG", actions, [(relation, generated("PNG"), "PNG")])
    found = image_evidence(data)
    below = [each for each in found if each.claim is Claim.INGREDIENT]
    assert [each.label for each in below] == [label]
    assert below[0].source == f"C2PA ingredient {relation}"
    assert derive_labels(found) == ((label,) if label else ())


@needs_library
def test_a_generated_part_that_was_put_in_is_a_part() -> None:
    part = PLACED | {"digitalSourceType": CV + "trainedAlgorithmicMedia"}
    other = ("componentOf", picture("PNG"), "PNG")
    found = image_evidence(sign(picture("JPEG"), "JPEG", [PHOTO, part], [other]))
    said = [(each.label, each.claim) for each in found if each.label]
    assert said == [(Label.AI_IMAGE_PARTS, Claim.COMPOSITED)]


def test_a_picture_made_from_one_that_was_changed_after_signing_takes_nothing_over() -> None:
    status = [{"code": "claimSignature.mismatch", "url": "self#jumbf=/c2pa/below/c2pa.signature"}]
    actions = {"label": "c2pa.actions.v2", "data": {"actions": [GENERATED]}}
    report = {
        "validation_state": "Valid",
        "active_manifest": "top",
        "manifests": {
            "top": {
                "claim_generator": "x",
                "ingredients": [
                    {
                        "active_manifest": "below",
                        "relationship": "parentOf",
                        "validation_status": status,
                    }
                ],
            },
            "below": {"assertions": [actions]},
        },
    }
    top, below = manifest_evidence(report)
    assert (top.rank, top.label) == (Rank.SIGNED_UNKNOWN, None)
    assert (below.rank, below.claim, below.label) == (Rank.UNVERIFIED, Claim.INGREDIENT, None)


def test_ingredients_in_a_ring_end() -> None:
    ring = {
        "ingredients": [{"active_manifest": name, "relationship": "componentOf"} for name in "ab"]
    }
    report = {
        "validation_state": "Trusted",
        "active_manifest": "a",
        "manifests": {"a": ring, "b": ring},
    }
    (evidence,) = manifest_evidence(report)
    assert evidence.label is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)
_KEYS = st.sampled_from(
    ["validation_state", "active_manifest", "manifests", "validation_results", "validation_status"]
)


@given(st.dictionaries(_KEYS, _JSON) | _JSON)
def test_no_report_breaks_anything(report: object) -> None:
    assert all(isinstance(each, Evidence) for each in manifest_evidence(report))


@needs_library
def test_the_reports_of_the_reference_are_read() -> None:
    corpora = os.environ.get("READERAPP_CORPORA")
    if not corpora:
        pytest.skip("set READERAPP_CORPORA to check the pictures of the reference too")
    corpus = Path(corpora) / "c2pa"
    ranks = {
        path.stem.split("-", 2)[2]: image_evidence(path.read_bytes())[0].rank
        for path in sorted(corpus.glob("adobe-*.jpg"))
        if path.with_name(path.stem + ".manifest_store.json").exists()
    }
    broken = {"E-dat-CA", "E-sig-CA", "E-uri-CA", "XCA", "XCI"}
    assert {name for name, rank in ranks.items() if rank is Rank.UNVERIFIED} == broken
    assert {rank for name, rank in ranks.items() if name not in broken} == {Rank.SIGNED_UNKNOWN}


@needs_library
def test_credentials_at_an_address_are_not_fetched() -> None:
    with create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/manifest.c2pa"
        named = packet(f'dcterms:provenance="{address}"')
        remote = with_xmp(picture("JPEG"), "JPEG", named)
        (evidence,) = image_evidence(remote)
        assert (evidence.rank, evidence.source) == (Rank.TRACE, "C2PA remote")
        assert evidence.raw == address
        both = sign(remote, "JPEG", [GENERATED])
        assert image_evidence(both, anchor())[0].rank is Rank.SIGNED
        credentials_evidence(remote, [Piece(PieceKind.CREDENTIALS, b"as if there were some")])
        with pytest.raises(BlockingIOError):
            server.accept()


def test_without_the_library_credentials_are_named_and_not_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credentials_module, "find_spec", lambda _name: None)
    data = png_with(picture("PNG"), b"caBX", b"....jumdc2pa")
    (evidence,) = image_evidence(data)
    assert (evidence.rank, evidence.source) == (Rank.UNVERIFIED, "C2PA not read")
    assert evidence.validation is Validation.NONE


def test_a_library_that_cannot_be_loaded_is_as_good_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_name: str) -> None:
        raise OSError("libc2pa_c.so: file too short")

    monkeypatch.setattr(credentials_module, "can_be_read", lambda: True)
    monkeypatch.setattr(credentials_module, "import_module", broken)
    (evidence,) = image_evidence(png_with(picture("PNG"), b"caBX", b"....jumdc2pa"))
    assert (evidence.source, evidence.raw) == ("C2PA not read", "libc2pa_c.so: file too short")


@needs_library
def test_the_certificates_that_are_trusted_ship_as_files_with_a_date(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert credentials_module.shipped_anchors() == ""  # none could be fetched yet
    (tmp_path / "2026-01-01.pem").write_text("not the newest")
    (tmp_path / "2026-09-01.pem").write_text(anchor())
    monkeypatch.setattr(credentials_module, "resource", lambda *_names: tmp_path)
    credentials_module._context.cache_clear()
    data = generated("GIF")
    assert image_evidence(data)[0].rank is Rank.SIGNED
    credentials_module._context.cache_clear()


@needs_library
@pytest.mark.parametrize("kind", TYPES)
def test_the_credentials_are_found_as_they_stand_in_the_file(kind: str) -> None:
    store = manifest_store(picture_pieces(generated(kind)))
    assert store[4:8] == b"jumb"
    assert int.from_bytes(store[:4], "big") <= len(store)
    library = pytest.importorskip("c2pa")
    with library.Reader("application/c2pa", BytesIO(store)) as reader:
        assert json.loads(reader.json())["active_manifest"]
