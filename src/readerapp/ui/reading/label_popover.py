"""The popover of a label: what is claimed, who says so, where, how strong that is, and when it was
read. What programs say of it is in the evidence dialog, one step further."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

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
from readerapp.messages import _, pgettext
from readerapp.provenance.labels import differing
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate, sentences
from readerapp.ui.reading.evidence_dialog import EvidenceWords
from readerapp.ui.reading.links import TRANSLATED
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import badge_font, badge_width, draw_label
from readerapp.ui.widgets.dialog_parts import available_geometry, button_row
from readerapp.ui.widgets.plain_text import shortened, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded

WIDTH = 450  # pixels
MOST = 4  # statements; all of them are in the dialog
QUOTED = 500  # letters of a statement

# Told in the details only: no label follows from them, and they make nothing suspicious.
DETAILS_ONLY = frozenset({Rank.TRACE, Rank.UNVERIFIED})
_ORDER = list(Rank)
_OF_TEXT = (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)


@guarded
class LabelSign(QWidget):
    """A label as it is on rows, cards and pictures: its mark and its words."""

    def __init__(self, text: str, label: Label, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        self._theme = theme
        self.text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        font = badge_font("")
        return QSize(badge_width(self.text, font, self._label), QFontMetrics(font).height() + 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, font, theme = self.rect().toRectF(), badge_font(""), self._theme
        is_rtl = self.isRightToLeft()
        draw_label(painter, place, font, self.text, self._label, theme, is_rtl=is_rtl)
        painter.end()


@dataclass(frozen=True)
class Statement:
    """Who says something and how strong that is, then where and in which words. `read` says when it
    was read, "" where all of it was read at once."""

    strength: str
    sentence: str
    read: str = ""


@dataclass(frozen=True)
class ToldClaim:
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

    claims: tuple[ToldClaim, ...]
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


class LabelTeller:
    """Makes what is told in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()
        self._words = EvidenceWords()

    def told(self, article: Article, about: str) -> ToldLabels:
        """Return what is told of a label of an article, or of the picture at a position."""
        evidence = evidence_about(article, about)
        if not evidence:
            bare = tuple(self._bare(label) for label in _labels_of(article, about))
            return ToldLabels(bare, differs=False, read=_("Nothing more is stored about it."))
        received = article.head.received
        times = {self._words.seen(_time(each, received), received) for each in evidence}
        is_one = len(times) == 1
        groups: dict[tuple[str, Label | None], list[Evidence]] = {}
        for each in evidence:
            groups.setdefault((self._words.claim(each), each.label), []).append(each)
        claims = tuple(
            ToldClaim(
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

    def _bare(self, label: Label) -> ToldClaim:
        return ToldClaim(self._wording.label(label), "", label, ())

    def strength(self, evidence: Evidence) -> str:
        """Return how strong a piece of evidence is, in a few words."""
        if evidence.claim is Claim.DISPUTED:
            return _("Disputed by you")
        who = isolate(evidence.signer)
        return {
            Rank.SIGNED: _("Signed by {who}").format(who=who),
            Rank.SIGNED_UNKNOWN: _("Signed, signer unknown"),
            Rank.IN_FILE: _("Stated in the image file, not signed"),
            Rank.PAGE_DATA: _("Stated by the publisher (page data)"),
            Rank.SITE: _("Stated by the site"),
            Rank.VISIBLE_TEXT: _("Stated in the article"),
            Rank.FEED_RULE: _("Rule for this feed"),
            Rank.USER: _("Marked by you"),
            Rank.MADE_HERE: _("Made on this computer by {model}").format(
                model=isolate(evidence.raw)
            ),
            Rank.UNVERIFIED: self._words.unverified(evidence),
            Rank.TRACE: _("Possible: the file names a program"),
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


@guarded
class LabelPopover(QFrame):
    """Popover beside a label. Escape or a click outside closes it, and the focus returns.

    `about` is a label of the article, "translated", or the position of a picture.
    """

    details_requested = Signal(object)  # Article
    help_requested = Signal()
    closed = Signal()

    def __init__(self, article: Article, about: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("highlightPopup")
        self._article = article
        self._about = about
        self._theme = theme
        self._menu: Callable[[], QMenu] | None = None
        self._wording = Wording()
        self._teller = LabelTeller()
        self.said: list[str] = []  # all that is shown, in order
        self._body = QVBoxLayout()
        self._body.setSpacing(3)
        self.details, self.help = QPushButton(self), QPushButton(self)
        self.say = QPushButton(self)
        self.say.hide()
        self._close = QPushButton(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 12)
        self._layout.setSpacing(10)
        self._layout.addLayout(self._body)
        self._layout.addLayout(button_row(self.details, self.say, self.help, self._close))
        self.details.clicked.connect(self._show_details)
        self.help.clicked.connect(self._show_help)
        self._close.clicked.connect(self.close)
        keep_translated(self, self._set_texts)

    def offer(self, menu: Callable[[], QMenu]) -> None:
        """Offer what the reader can say of it: a menu, made in the language of the moment."""
        self._menu = menu
        self.say.show()
        self._renew_menu()

    def _renew_menu(self) -> None:
        if self._menu is None:
            return
        if (before := self.say.menu()) is not None:
            before.deleteLater()
        menu = self._menu()
        menu.triggered.connect(self.close)
        self.say.setMenu(menu)

    def open_at(self, place: QRect) -> None:
        """Show it below a place on the screen, or above where there is no room."""
        self._fit()
        screen, width = available_geometry(self), self.width()
        top = place.bottom() + 6
        if top + self.height() > screen.bottom():
            top = max(screen.top(), place.top() - 6 - self.height())
        left = place.right() - width if self.isRightToLeft() else place.left()
        left = max(screen.left(), min(left, screen.right() - width))
        self.move(QPoint(left, top))
        self.show()
        self.details.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Be as large as the words need."""
        screen = available_geometry(self)
        self._layout.activate()
        self._layout.invalidate()
        width = min(max(WIDTH, self.minimumSizeHint().width()), screen.width())
        height = self._layout.totalHeightForWidth(width)
        self.resize(width, min(height, screen.height()))

    # Words

    def _set_texts(self) -> None:
        self.details.setText(_("&Details"))
        self.help.setText(pgettext("label popover", "&About This Label"))
        self.say.setText(_("&Your Label"))
        self._close.setText(pgettext("label popover", "&Close"))
        self._renew_menu()
        self._clear()
        self._fill()
        self.setAccessibleName(_("About this label"))
        # A screen reader says what has the focus, and what describes it.
        self.details.setAccessibleDescription(spoken(sentences(self.said)))
        if self.isVisible():
            self._fit()

    def _fill(self) -> None:
        if self._about == TRANSLATED:
            self._say(self._wording.translated(), "popoverClaim")
            self._say(self._wording.translated_by(self._article.translated_by), "mutedText")
            return
        told = self._teller.told(self._article, self._about)
        if told.differs:
            self._say(_("Not all say the same. These are their statements."), "mutedText")
        left = MOST
        for claim in told.claims:
            if not left:
                break
            self._claim(claim)
            for number, statement in enumerate(claim.statements[:left]):
                self._body.addSpacing(5 if number else 2)
                self._say(statement.strength, "popoverStrength")
                self._say(shortened(statement.sentence, QUOTED), "mutedText")
                self._say(statement.read, "mutedText")
                left -= 1
        if told.count > MOST:
            self._say(
                counted(
                    "{count} more in the details.",
                    "{count} more in the details.",
                    told.count - MOST,
                ),
                "mutedText",
            )
        self._body.addSpacing(6)
        self._say(told.read, "mutedText")

    def _claim(self, claim: ToldClaim) -> None:
        if self._body.count():
            self._body.addSpacing(10)
        if claim.label is None:
            self._say(claim.text, "popoverClaim")
            return
        sign = LabelSign(self._wording.label(claim.label), claim.label, self._theme, self)
        row = QHBoxLayout()
        row.addWidget(sign)
        row.addSpacing(4)
        row.addWidget(self._muted(claim.subject))
        row.addStretch()
        self._body.addLayout(row)
        sign.show()
        self.said.append(claim.text)

    def _muted(self, text: str) -> QLabel:
        label = text_label(self, text)
        label.setObjectName("mutedText")
        label.setVisible(bool(text))
        return label

    def _say(self, text: str, name: str) -> None:
        if not text:
            return
        label = text_label(self, text)
        label.setObjectName(name)
        label.setWordWrap(True)
        self._body.addWidget(label)
        label.show()  # or a layout that is on screen takes it for hidden
        self.said.append(text)

    def _clear(self) -> None:
        self.said = []
        for old in self.findChildren(QLabel) + self.findChildren(LabelSign):
            old.hide()
            old.deleteLater()
        while (item := self._body.takeAt(0)) is not None:
            if (row := item.layout()) is not None:
                row.deleteLater()

    # What is asked for

    def _show_details(self) -> None:
        self.close()
        self.details_requested.emit(self._article)

    def _show_help(self) -> None:
        self.close()
        self.help_requested.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)
