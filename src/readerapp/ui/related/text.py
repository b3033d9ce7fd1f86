"""What a card shows, already worded."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from readerapp.domain.articles import ArticleHead, ComputedRelative, StatedRelative
from readerapp.domain.labels import UNDETERMINED
from readerapp.ui.language.wording import Wording


@dataclass(frozen=True)
class CardText:
    """One related story. `why` is one line; `details` holds every reason.

    `others` says where else the same text stands, `copies` are those articles. A story that can be
    judged was found by this computer; `is_same` tells that the reader called it the same story.
    """

    head: ArticleHead
    why: str
    details: str
    others: str = ""
    copies: tuple[ArticleHead, ...] = ()
    can_be_judged: bool = False
    is_same: bool = False

    @property
    def ids(self) -> tuple[int, ...]:
        """The articles the card stands for, its own first."""
        return (self.head.id, *(copy.id for copy in self.copies))


class CardWords(QObject):
    """Words the cards. Ask anew after a language change."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording

    def stated(self, relative: StatedRelative) -> CardText:
        """Return the card of a story the publisher put beside the article."""
        details = [self._wording.stated(relative.kind)]
        if relative.heading:
            details.append(self.tr("under “{heading}”").format(heading=relative.heading))
        if relative.head.title_is_derived:
            details.append(self.tr("Title taken from its first sentence"))
        others = self._others(relative.head, relative.copies)
        return CardText(relative.head, "", " · ".join(details), others, relative.copies)

    def computed(self, relative: ComputedRelative) -> CardText:
        """Return the card of a story this computer found."""
        kind = self._wording.relatedness(relative.kind)
        reasons = [self._wording.reason(reason) for reason in relative.reasons]
        if relative.head.language == UNDETERMINED:
            reasons.append(self.tr("Language unknown"))
        return CardText(
            relative.head,
            " · ".join([kind, *reasons[:2]]),
            " · ".join([kind, *reasons]),
            self._others(relative.head, relative.copies),
            relative.copies,
            can_be_judged=True,
            is_same=relative.is_by_reader,
        )

    def _others(self, head: ArticleHead, copies: tuple[ArticleHead, ...]) -> str:
        papers = {copy.source for copy in copies} - {head.source}
        if papers:
            return self.tr("Also in %n other paper(s)", "", len(papers))
        return self.tr("%n more version(s) of this text", "", len(copies)) if copies else ""
