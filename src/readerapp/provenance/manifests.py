"""AI evidence in a report on content credentials: the actions, and what a picture was made of.

https://spec.c2pa.org, actions (2.2, 18.15) and ingredients (18.16). Kept apart: made by AI, changed
with AI, with a part put in, made from a picture that was. Of credentials that do not verify,
nothing that they claim counts; that they do not is kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from readerapp.domain.labels import Claim, Evidence, Label, Rank, Subject, Validation
from readerapp.provenance.labels import classify_source_type, normalise_source_type

_MOST_MANIFESTS = 32
_MOST_ACTIONS = 200
_LONGEST = 300
_STATES = {"Valid": Validation.VALID, "Trusted": Validation.TRUSTED}
# These say that nobody vouches for a signer or a clock, not that something was changed.
_HARMLESS = ("signingCredential.untrusted", "timeStamp.", "signingCredential.ocsp.")
_PARENT, _COMPONENT = "parentOf", "componentOf"

Report = Mapping[str, Any]


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


def _actions(manifest: Report) -> Iterator[Evidence]:
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


def _of_action(manifest: Report, action: str, stated: str) -> Evidence:
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
    manifest: Report,
    manifests: Mapping[str, Report],
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


def _broken(why: str, manifest: Report) -> Evidence:
    return _evidence(manifest, Rank.UNVERIFIED, Validation.INVALID, "C2PA", why)


def _evidence(manifest: Report, rank: Rank, state: Validation, source: str, raw: str) -> Evidence:
    return Evidence(
        Subject.IMAGE, None, rank, source[:_LONGEST], raw[:_LONGEST],
        validation=state, signer=_signer(manifest)[:_LONGEST],
    )  # fmt: skip


def _signer(manifest: Report) -> str:
    signature = _mapping(manifest.get("signature_info"))
    return _text(signature.get("issuer")) or _text(signature.get("common_name"))


def _generator(manifest: Report) -> str:
    infos = _mappings(manifest.get("claim_generator_info"))
    return next((_text(each.get("name")) for each in infos), "")


def _failures(report: Report) -> Iterator[str]:
    results = _mapping(_mapping(report.get("validation_results")).get("activeManifest"))
    for code in (*_codes(results.get("failure")), *_codes(report.get("validation_status"))):
        if _counts(code):
            yield code


def _trusted(report: Report) -> set[str]:
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
        yield _text(each.get("code"))[:_LONGEST]


def _counts(code: str) -> bool:
    return bool(code) and not code.startswith(_HARMLESS)


# The report is made of what a stranger wrote: nothing is where it should be, perhaps.


def _mapping(value: object) -> Report:
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> list[Report]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
