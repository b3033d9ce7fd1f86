"""Content credentials (C2PA) of image files, checked by `c2pa` where it is installed, and the AI
evidence in its report: the actions, and what a picture was made of.

Nothing is fetched: not the credentials that a file only names an address of, no certificate that
was taken back. Who is trusted follows from certificates that ship as data with a date, in
`resources/trust/`; without them a signature that verifies is one of somebody who is not known here.
For worker processes: the library is native code.

Kept apart are (https://spec.c2pa.org 2.2, actions in 18.15, ingredients in 18.16): made by AI,
changed with AI, with a part put in, made from a picture that was. Of credentials that do not
verify, nothing that they claim counts; that they do not is kept.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from readerapp.domain.image_pieces import Piece, PieceKind
from readerapp.domain.labels import Claim, Evidence, Label, Rank, Subject, Validation
from readerapp.provenance.labels import classify_source_type, normalise_source_type
from readerapp.resources import resource

NOT_READ = "C2PA not read"  # the source of evidence that there are credentials, and no more

# The list is a file a list, with the date on which it was fetched in its name.
_TRUST = ("trust", "c2pa")
_MOST_MEGABYTES = 32  # of credentials that are compressed
_LARGEST_KEPT = 1_000_000
_LONGEST_RAW = 300
_SIGNS = (
    (b"\xff\xd8", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"RIFF", "image/webp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"GIF8", "image/gif"),
)

_MOST_MANIFESTS = 32
_MOST_ACTIONS = 200
_LONGEST_STATED = 300
_STATES = {"Valid": Validation.VALID, "Trusted": Validation.TRUSTED}
# These say that nobody vouches for a signer or a clock, not that something was changed.
_HARMLESS = ("signingCredential.untrusted", "timeStamp.", "signingCredential.ocsp.")
_PARENT, _COMPONENT = "parentOf", "componentOf"

_Report = Mapping[str, Any]


def credentials_evidence(
    data: bytes, pieces: Iterable[Piece], trust_anchors: str = "", *, is_wanted: bool = True
) -> tuple[Evidence, ...]:
    """Return what the credentials of a picture say, () where it has none.

    `pieces` are those of the file: a picture without credentials costs nothing more.
    """
    if not any(each.kind is PieceKind.CREDENTIALS for each in pieces):
        return ()
    if not is_wanted or not can_be_read():
        return (_not_read(""),)
    try:
        library: Any = import_module("c2pa")  # large, and needed by few pictures
    except (ImportError, OSError, RuntimeError) as error:  # of another system, or cut short
        return (_not_read(str(error)),)
    try:
        with library.Reader(
            _media_type(data), BytesIO(data), context=_context(trust_anchors)
        ) as it:
            report = json.loads(it.json())
    except library.C2paError as error:
        return (_unverified(str(error)),)
    except (ValueError, RecursionError) as error:
        return (_unverified(type(error).__name__),)
    return manifest_evidence(report)


def can_be_read() -> bool:
    """Tell whether content credentials can be read: the library is an extra of the package."""
    return find_spec("c2pa") is not None


def manifest_store(pieces: Iterable[Piece]) -> bytes:
    """Return the credentials of a picture as they stand in it, b"" for none and for large ones."""
    found = (each.data for each in pieces if each.kind is PieceKind.CREDENTIALS)
    return next((each for each in found if len(each) <= _LARGEST_KEPT), b"")


def shipped_anchors() -> str:
    """Return the certificates (PEM) of the newest trust list that ships, "" while none does."""
    folder = resource(*_TRUST)
    with suppress(OSError):
        names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".pem"))
        return folder.joinpath(names[-1]).read_text("ascii") if names else ""
    return ""


def manifest_evidence(report: object) -> tuple[Evidence, ...]:
    """Return the evidence of a report of the library, as JSON gives it. Never raises.

    A picture whose credentials verify gives at least one piece, with a label or without.
    """
    whole = _mapping(report)
    state = _STATES.get(_text(whole.get("validation_state")), Validation.INVALID)
    manifests = {
        str(name): _mapping(each) for name, each in _mapping(whole.get("manifests")).items()
    }
    active = manifests.get(_text(whole.get("active_manifest")), {})
    if state is Validation.INVALID or not active:
        why = ", ".join(dict.fromkeys(_failures(whole))) or "not readable"
        return (_broken(why, active),)
    rank = Rank.SIGNED if state is Validation.TRUSTED else Rank.SIGNED_UNKNOWN
    found = [replace(each, rank=rank, validation=state) for each in _actions(active)]
    found += _of_ingredients(active, manifests, _trusted(whole), set())
    if all(each.rank is Rank.UNVERIFIED for each in found):
        made_by = _text(active.get("claim_generator")) or _generator(active)
        found.insert(0, _evidence(active, rank, state, "C2PA", made_by))
    return tuple(dict.fromkeys(found))


def _not_read(why: str) -> Evidence:
    return Evidence(Subject.IMAGE, None, Rank.UNVERIFIED, NOT_READ, why[:_LONGEST_RAW])


def _unverified(why: str) -> Evidence:
    return Evidence(
        Subject.IMAGE, None, Rank.UNVERIFIED, "C2PA", why[:_LONGEST_RAW],
        validation=Validation.INVALID,
    )  # fmt: skip


@cache
def _context(trust_anchors: str) -> Any:
    """Return how all pictures are read: without network, with these certificates."""
    library: Any = import_module("c2pa")
    anchors = trust_anchors or shipped_anchors()
    settings: dict[str, Any] = {
        "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True},
        "core": {
            "allowed_network_hosts": [],
            "max_decompressed_manifest_size_in_mb": _MOST_MEGABYTES,
        },
        **({"trust": {"trust_anchors": anchors}} if anchors else {}),
    }
    return library.Context(library.Settings.from_dict(settings))


def _media_type(data: bytes) -> str:
    """Return the format by the first bytes: names and types of files may be wrong."""
    for sign, media_type in _SIGNS:
        if data.startswith(sign):
            return media_type
    if data[4:8] == b"ftyp":
        return "image/avif" if data[8:12] in (b"avif", b"avis") else "image/heic"
    return "image/svg+xml"


def _actions(manifest: _Report) -> Iterator[Evidence]:
    """Yield what the actions of a manifest say of how its picture was made."""
    steps = 0
    for assertion in _mappings(manifest.get("assertions")):
        if not _text(assertion.get("label")).startswith("c2pa.actions"):
            continue
        for action in _mappings(_mapping(assertion.get("data")).get("actions")):
            steps += 1
            stated = _text(action.get("digitalSourceType"))
            if steps > _MOST_ACTIONS:
                return
            if stated:
                yield _of_action(manifest, _text(action.get("action")), stated)


def _of_action(manifest: _Report, action: str, stated: str) -> Evidence:
    claim = {"c2pa.created": Claim.CREATED, "c2pa.placed": Claim.COMPOSITED}.get(
        action, Claim.EDITED
    )
    label = classify_source_type(stated)
    if label is Label.AI_IMAGE and claim is Claim.EDITED:
        label = Label.AI_IMAGE_EDITED  # a model made what this step put into a picture
    elif label is not None and claim is Claim.COMPOSITED:
        label = Label.AI_IMAGE_PARTS
    found = _evidence(manifest, Rank.SIGNED_UNKNOWN, Validation.VALID, f"C2PA {action}", stated)
    return replace(found, label=label, uri=normalise_source_type(stated), claim=claim)


def _of_ingredients(
    manifest: _Report,
    manifests: Mapping[str, _Report],
    trusted: set[str],
    seen: set[str],
) -> Iterator[Evidence]:
    """Yield what is said of the pictures that a picture was made from, and of theirs."""
    for ingredient in _mappings(manifest.get("ingredients")):
        name = _text(ingredient.get("active_manifest"))
        if name not in manifests or name in seen or len(seen) >= _MOST_MANIFESTS:
            continue
        seen.add(name)
        below = manifests[name]
        failures = [each for each in _codes(ingredient.get("validation_status")) if _counts(each)]
        if failures:
            yield replace(
                _broken(", ".join(dict.fromkeys(failures)), below), claim=Claim.INGREDIENT
            )
            continue
        is_trusted = name in trusted
        found = [*_actions(below), *_of_ingredients(below, manifests, trusted, seen)]
        relation = _text(ingredient.get("relationship"))
        for each in found:
            yield replace(
                each,
                label=_seen_through(each.label, relation),
                claim=Claim.INGREDIENT,
                source=f"C2PA ingredient {relation}".strip(),
                rank=Rank.SIGNED if is_trusted else each.rank,
                validation=Validation.TRUSTED if is_trusted else each.validation,
            )


def _seen_through(label: Label | None, relation: str) -> Label | None:
    """Return the label of a picture that was made from one with this label.

    What was made of a generated picture by opening it is still one; put into another, it is a part.
    Of what a program was only given to work from, nothing follows.
    """
    if relation == _PARENT:
        return label
    return Label.AI_IMAGE_PARTS if label is not None and relation == _COMPONENT else None


def _broken(why: str, manifest: _Report) -> Evidence:
    return _evidence(manifest, Rank.UNVERIFIED, Validation.INVALID, "C2PA", why)


def _evidence(manifest: _Report, rank: Rank, state: Validation, source: str, raw: str) -> Evidence:
    return Evidence(
        Subject.IMAGE, None, rank, source[:_LONGEST_STATED], raw[:_LONGEST_STATED],
        validation=state, signer=_signer(manifest)[:_LONGEST_STATED],
    )  # fmt: skip


def _signer(manifest: _Report) -> str:
    signature = _mapping(manifest.get("signature_info"))
    return _text(signature.get("issuer")) or _text(signature.get("common_name"))


def _generator(manifest: _Report) -> str:
    infos = _mappings(manifest.get("claim_generator_info"))
    return next((_text(each.get("name")) for each in infos), "")


def _failures(report: _Report) -> Iterator[str]:
    results = _mapping(_mapping(report.get("validation_results")).get("activeManifest"))
    for code in (*_codes(results.get("failure")), *_codes(report.get("validation_status"))):
        if _counts(code):
            yield code


def _trusted(report: _Report) -> set[str]:
    """Return the names of the manifests whose signer is on the trust list."""
    results = _mapping(report.get("validation_results"))
    parts = [_mapping(results.get("activeManifest"))]
    parts += [
        _mapping(each.get("validationDeltas"))
        for each in _mappings(results.get("ingredientDeltas"))
    ]
    found = [each for part in parts for each in _mappings(part.get("success"))]
    addresses = [
        _text(each.get("url")) for each in found if each.get("code") == "signingCredential.trusted"
    ]
    return {address.split("/c2pa/", 1)[-1].split("/", 1)[0] for address in addresses}


def _codes(statuses: object) -> Iterator[str]:
    for each in _mappings(statuses):
        yield _text(each.get("code"))[:_LONGEST_STATED]


def _counts(code: str) -> bool:
    return bool(code) and not code.startswith(_HARMLESS)


# The report is made of what a stranger wrote: nothing is where it should be, perhaps.


def _mapping(value: object) -> _Report:
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> list[_Report]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
