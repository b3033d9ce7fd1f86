"""What the popover of a label tells: who claims what, in the order of how strong that is."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from readerapp.domain.articles import Article
from readerapp.domain.labels import (
    DISPUTES,
    FILE_RANKS,
    Claim,
    Evidence,
    Label,
    Rank,
    Subject,
    sets_badge,
)
from readerapp.domain.values import dataclass
from readerapp.provenance import differing
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.reading.evidence_words import EvidenceWords

# Told in the details only: no label follows from them, and they make nothing suspicious.
DETAILS_ONLY = frozenset({Rank.TRACE, Rank.UNVERIFIED})
_ORDER = list(Rank)
_OF_TEXT = (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)


@dataclass(frozen=True)
class Statement:
    """Who says something and how strong that is, then where and in which words. `read` says when it
    was read, "" where all of it was read at once."""

    strength: str
    sentence: str
    read: str = ""


@dataclass(frozen=True)
class Told:
    """What is claimed of the text or of a picture ("Picture 2: AI-generated image"), and by whom.

    `label` is the badge of the claim, None where it has none.
    """

    text: str
    subject: str
    label: Label | None
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class ToldLabels:
    """All that is told of a label. `differs` says that not all claim the same."""

    claims: tuple[Told, ...]
    differs: bool
    read: str

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(len(each.statements) for each in self.claims)


def evidence_about(article: Article, about: str) -> list[Evidence]:
    """Return the evidence about a label of an article, or the picture at a position, the strongest
    first. What is said against the label is part of it."""
    found = [each for each in article.evidence if each.rank not in DETAILS_ONLY]
    if about.isdecimal():
        own = [each for each in found if _is_of(each, int(about))]
    elif about in _OF_TEXT:
        own = [each for each in found if each.subject is Subject.TEXT]
    else:
        is_dispute = about == Label.AI_IMAGE_DISPUTED
        meant = [e for e in found if e.subject is Subject.IMAGE]
        places = {
            each.picture
            for each in meant
            if (each.claim is Claim.DISPUTED if is_dispute else each.label == about)
        }
        own = [e for e in meant if None in places or e.picture is None or e.picture in places]
    return sorted(own, key=lambda each: _ORDER.index(each.rank))


class LabelTeller(QObject):
    """Makes what is told in the interface language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._words = EvidenceWords(self)

    def told(self, article: Article, about: str) -> ToldLabels:
        """Return what is told of a label of an article, or of the picture at a position."""
        evidence = evidence_about(article, about)
        if not evidence:
            bare = tuple(self._bare(label) for label in _labels_of(article, about))
            return ToldLabels(bare, differs=False, read=self.tr("Nothing more is kept about it."))
        received = article.head.received
        times = {self._words.seen(_time(each, received), received) for each in evidence}
        is_one = len(times) == 1
        groups: dict[tuple[str, Label | None], list[Evidence]] = {}
        for each in evidence:
            groups.setdefault((self._words.claim(each), each.label), []).append(each)
        claims = tuple(
            Told(
                text,
                "" if found[0].subject is Subject.TEXT else self._words.subject(found[0]),
                label,
                self._statements(found, None if is_one else received),
            )
            for (text, label), found in groups.items()
        )
        return ToldLabels(claims, bool(differing(evidence)), times.pop() if is_one else "")

    def _statements(
        self, evidence: Sequence[Evidence], received: datetime | None
    ) -> tuple[Statement, ...]:
        said = (
            Statement(
                self.strength(each),
                self._words.sentence(each),
                self._words.seen(_time(each, received), received) if received else "",
            )
            for each in evidence
        )
        return tuple(dict.fromkeys(said))

    def _bare(self, label: Label) -> Told:
        return Told(self._wording.label(label), "", label, ())

    def strength(self, evidence: Evidence) -> str:
        """Return how strong a piece of evidence is, in a few words."""
        if evidence.claim is Claim.DISPUTED:
            return self.tr("Disputed by you")
        who = isolate(evidence.signer)
        return {
            Rank.SIGNED: self.tr("Signed by {who}").format(who=who),
            Rank.SIGNED_UNKNOWN: self.tr("Signed, signer unknown"),
            Rank.IN_FILE: self.tr("Stated in the image file, not signed"),
            Rank.PAGE_DATA: self.tr("Stated by the publisher (page data)"),
            Rank.SITE: self.tr("Stated by the site"),
            Rank.VISIBLE_TEXT: self.tr("Stated in the article"),
            Rank.FEED_RULE: self.tr("Rule for this feed"),
            Rank.USER: self.tr("Marked by you"),
            Rank.MADE_HERE: self.tr("Made on this computer by {model}").format(
                model=isolate(evidence.raw)
            ),
            Rank.UNVERIFIED: self._words.unverified(evidence),
            Rank.TRACE: self.tr("Possible: the file names a program"),
        }[evidence.rank]


def _is_of(evidence: Evidence, position: int) -> bool:
    is_of_all = evidence.subject is Subject.IMAGE and evidence.picture is None
    return evidence.picture == position or is_of_all


def _labels_of(article: Article, about: str) -> tuple[Label, ...]:
    if not about.isdecimal():
        return tuple(label for label in article.head.labels if label == about)
    found = (each.labels for each in article.pictures if each.position == int(about))
    return next(found, ())


def _time(evidence: Evidence, received: datetime) -> datetime:
    return evidence.observed_at or received


def unsaid_by_file(article: Article, position: int) -> tuple[Label, ...]:
    """Return the labels of a picture that its own file does not state: they are known from its
    page, from the words beside it or from the reader, and do not go with a copy of the file."""
    own = [e for e in article.evidence if e.picture == position and e.rank in FILE_RANKS]
    stated = {each.label for each in own if sets_badge(each)}
    shown = next((p.labels for p in article.pictures if p.position == position), ())
    return tuple(each for each in shown if each not in stated and each not in DISPUTES)
