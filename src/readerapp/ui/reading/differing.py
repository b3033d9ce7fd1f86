"""Which texts and pictures have statements about them that do not agree."""

from collections.abc import Iterable

from readerapp.domain.labels import WITHOUT_BADGE, Claim, Evidence, Label, Subject

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
