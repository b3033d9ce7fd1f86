"""Names of the places that an answer holds, loaded before it reaches the window."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QLocale

from readerapp.domain.articles import ReasonKind, RelatedReason

Answer = TypeVar("Answer")


def with_place_names(
    work: Callable[[], Answer], reasons_of: Callable[[Answer], Iterable[RelatedReason]]
) -> Callable[[], Answer]:
    """Return work for a lane that also loads what the places in its answer are called in the
    interface language of now: the first name of a language takes 40 ms. GUI thread."""
    language = QLocale().name()

    def answer() -> Answer:
        found = work()
        kinds = [reason for reason in reasons_of(found) if reason.kind is ReasonKind.PLACES]
        if codes := {code for reason in kinds for code in reason.values}:
            from readerapp.languages import territory_in  # with it comes CLDR, if it is needed

            for code in codes:
                territory_in(code, language)
        return found

    return answer
