"""AI labels from evidence, and the IPTC digital source types that pictures state.

The vocabulary: https://cv.iptc.org/newscodes/digitalsourcetype/ (scheme of 2024-10-23) and its
schema.org members, https://schema.org/IPTCDigitalSourceEnumeration.
"""

import re
from collections.abc import Iterable

from readerapp.domain.labels import WITHOUT_BADGE, Claim, Evidence, Label, Subject, sets_badge

# A term must match exactly: "algorithmicMedia" is not AI, "trainedAlgorithmicMedia" is.
_LABELS = {
    "trainedAlgorithmicMedia": Label.AI_IMAGE,
    "compositeWithTrainedAlgorithmicMedia": Label.AI_IMAGE_EDITED,
    "compositeSynthetic": Label.AI_IMAGE_PARTS,
}

_TERMS = {
    "algorithmicMedia",
    "algorithmicallyEnhanced",
    "composite",
    "compositeCapture",
    "computationalCapture",
    "dataDrivenMedia",
    "digitalArt",
    "digitalCapture",
    "digitalCreation",
    "humanEdits",
    "minorHumanEdits",
    "negativeFilm",
    "positiveFilm",
    "print",
    "screenCapture",
    "softwareImage",
    "virtualRecording",
    *_LABELS,
}

_MEMBERS = {
    "MultiFrameComputationalCaptureDigitalSource": "computationalCapture",
    **{f"{term[0].upper()}{term[1:]}DigitalSource": term for term in _TERMS},
}

_VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/"

_FORMS = re.compile(
    r"(?:https?://cv\.iptc\.org/newscodes/digitalsourcetype/|digsrctype:|https?://schema\.org/"
    r"|schema:)?([A-Za-z]{1,60})/?"
)


SOURCE_TYPES = {label: _VOCABULARY + term for term, label in _LABELS.items()}


def normalise_source_type(uri: str) -> str:
    """Return the IPTC address of a digital source type, "" when it is none."""
    match = _FORMS.fullmatch(uri.strip())
    if match is None:
        return ""
    term = _MEMBERS.get(match[1], match[1])
    return _VOCABULARY + term if term in _TERMS else ""


def classify_source_type(uri: str) -> Label | None:
    """Return the picture label an IPTC digital source type stands for, None for all others.

    Accepts the http and https address, a trailing slash, `digsrctype:`, the bare term, and the
    schema.org member.
    """
    return _LABELS.get(normalise_source_type(uri).rpartition("/")[2])


About = tuple[Subject, int | None]  # the text, or the picture at a position


def differing(evidence: Iterable[Evidence]) -> set[About]:
    """Return what pieces of evidence claim different things of. What says of a picture how another
    was made, from which it comes, says nothing against it."""
    claimed: dict[About, set[Label | None]] = {}
    for each in evidence:
        if each.claim is Claim.INGREDIENT or not (each.label or each.uri):
            continue
        if each.rank in WITHOUT_BADGE:
            continue  # no label follows from it, and nothing against one
        label = None if each.claim is Claim.DISPUTED else each.label
        claimed.setdefault((each.subject, each.picture), set()).add(label)
    of_all = claimed.get((Subject.IMAGE, None), set())  # said of all pictures
    return {
        (subject, picture)
        for (subject, picture), labels in claimed.items()
        if len(labels | (of_all if subject is Subject.IMAGE else set())) > 1
    }


_TEXT_LABELS = {Label.AI_TEXT}


def derive_labels(evidence: Iterable[Evidence]) -> tuple[Label, ...]:
    """Return the labels of an article, or of one picture, in the order of `Label`.

    Given all the evidence of an article it yields the text label and the labels of any of its
    pictures. Generator traces never set a label, and neither does a label that speaks about
    another subject than its evidence does.
    """
    found = {item.label for item in evidence if _sets_label(item)}
    return tuple(label for label in Label if label in found)


def _sets_label(item: Evidence) -> bool:
    return sets_badge(item) and (item.label in _TEXT_LABELS) == (item.subject is Subject.TEXT)
