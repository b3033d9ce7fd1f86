"""From evidence to the labels the window shows."""

from collections.abc import Iterable

from readerapp.domain.labels import Evidence, Label, Rank, Subject

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
    if item.label is None or item.rank is Rank.TRACE:
        return False
    return (item.label in _TEXT_LABELS) == (item.subject is Subject.TEXT)
