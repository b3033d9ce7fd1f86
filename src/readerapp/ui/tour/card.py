"""The card of the tour, the line from it to what it speaks of, and where both stand.

The card stands beside what it speaks of, never over it, and over as little else as can be. Both lie
over the panes and hold nothing up: no key belongs to the card unless the focus is on it, which it
never takes, and the line lets the mouse through.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.notice_focus import FormerFocus, NoticeFocus
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

LETTERS = 46  # of average width in a line
LINE = 1.6  # pixels

GAP = 18  # pixels between the card and what it speaks of
CORNER = 16  # pixels of the card's edge that no line begins at
DOT = 9  # pixels across: the end of the line, half of it over what the card speaks of


@guarded
class TourCard(QFrame):
    """Shows one step: its title, a sentence or two, and three ways on. It takes no focus."""

    next_wanted = Signal()
    ended = Signal()  # the reader wants no more of it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self._words: tuple[Words, Words, Words] | None = None
        self._is_last = False
        self._former = FormerFocus()  # before the keyboard came here
        self._title, self._text, self._number = (text_label(self) for __ in range(3))
        self.next_button, self.skip, self.close_button = (
            QPushButton(self), QPushButton(self), QToolButton(self),
        )  # fmt: skip
        self._lay_out()
        self.next_button.clicked.connect(self.next_wanted)
        self.skip.clicked.connect(self.ended)
        self.close_button.clicked.connect(self.ended)
        self.hide()
        keep_translated(self, self._set_texts)
        NoticeFocus(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def show_step(self, title: Words, text: Words, number: Words, *, is_last: bool) -> None:
        """Take over the words of a step; they are made anew when the interface language changes."""
        self._words, self._is_last = (title, text, number), is_last
        self._set_texts()
        self.skip.setHidden(is_last)
        if layout := self.layout():
            layout.activate()  # else it would be as high as for the step before

    @property
    def text(self) -> str:
        """The sentence on show, "" when there is none."""
        return "" if self.isHidden() else self._text.text()

    def size_in(self, width: int) -> QSize:
        """Return how large it is where there are so many pixels."""
        layout = self.layout()
        letters = self.fontMetrics().averageCharWidth() * LETTERS
        wanted = max(letters, self.minimumSizeHint().width())
        across = min(width, wanted)
        return QSize(across, layout.totalHeightForWidth(across) if layout else 0)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def put_away(self) -> None:
        """Hide it; the focus goes back to where it was."""
        if self.has_focus:
            self._former.give_back()
        self.hide()

    def _lay_out(self) -> None:
        self._title.setObjectName("tourTitle")
        self._number.setObjectName("mutedText")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setMinimumSize(28, 28)
        for button in (self.next_button, self.skip):
            button.setAutoDefault(True)  # Return presses the one that has the focus
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = FlowLayout(gap=8)
        for button in (self.next_button, self.skip):
            buttons.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 13, 0)  # the number ends below the cross
        foot.addLayout(buttons, 1)
        foot.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addSpacing(6)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.next_button, self.skip)
        QWidget.setTabOrder(self.skip, self.close_button)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Tour"))
        self.next_button.setText(_("Done") if self._is_last else pgettext("button", "Next"))
        self.skip.setText(_("Skip the Tour"))
        self.close_button.setAccessibleName(_("Close the tour"))
        self.close_button.setToolTip(tip_text(_("Close the tour")))
        if self._words is not None:
            title, text, number = (words() for words in self._words)
            self._title.setText(title)
            self._text.setText(text)
            self._number.setText(number)
            # Whoever comes here by F6 hears what it is that goes on.
            self.next_button.setAccessibleDescription(text)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        is_ours = before is not None and self.isAncestorOf(before)
        if now is not None and self.isAncestorOf(now) and not is_ours:
            self._former.keep(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


@guarded
class TourLine(QWidget):
    """The line from the card to what it speaks of, with a dot at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._towards = Qt.Edge.TopEdge
        self.hide()

    def show_line(self, towards: Qt.Edge) -> None:
        """Show it, its dot at an edge."""
        self._towards = towards
        self.update()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half, box = DOT / 2, QRectF(self.rect())
        dot, end = {
            Qt.Edge.TopEdge: (QPointF(half, half), QPointF(half, box.bottom())),
            Qt.Edge.BottomEdge: (QPointF(half, box.bottom() - half), QPointF(half, 0)),
            Qt.Edge.LeftEdge: (QPointF(half, half), QPointF(box.right(), half)),
            Qt.Edge.RightEdge: (QPointF(box.right() - half, half), QPointF(0, half)),
        }[self._towards]
        colour = self.palette().color(QPalette.ColorRole.Link)
        pen = painter.pen()
        pen.setWidthF(LINE)
        pen.setColor(colour)
        painter.setPen(pen)
        painter.drawLine(dot, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(dot, half - 0.5, half - 0.5)
        painter.end()


@dataclass(frozen=True)
class CardPlace:
    """Where a card stands, and the line from it to what it speaks of; no line if that is empty."""

    card: QRect
    line: QRect


def place_card(
    room: QRect, spot: QRect, size: QSize, kept: Sequence[QRect] = (), *, is_mirrored: bool = False
) -> CardPlace | None:
    """Return the place of a card of a size in a room, beside a spot that may lie outside of it.

    `kept`: what it shall not cover if it can stand elsewhere, such as what has the focus. None: it
    has no room.
    """
    if size.width() > room.width() or size.height() > room.height():
        return None
    if spot.isEmpty():  # at the foot of the room, where reading lines end
        left = room.left() if is_mirrored else room.right() + 1 - size.width()
        return CardPlace(QRect(left, room.bottom() + 1 - size.height(), *_sides(size)), QRect())
    found = [QRect(left, top, *_sides(size)) for left, top in _places(room, spot, size, kept)]
    if is_mirrored:  # where the places beside are equally good, reading begins at the right
        found.sort(key=lambda card: card.left() > spot.right())
    inside = [card for card in found if room.contains(card)]
    free = [card for card in inside if not card.intersects(spot)]
    if not free:
        return None
    card = min(free, key=lambda each: sum(_common(each, other) for other in kept))
    return CardPlace(card, _line(card, spot, is_mirrored=is_mirrored))


def _sides(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()


def _places(
    room: QRect, spot: QRect, size: QSize, kept: Sequence[QRect]
) -> Iterator[tuple[int, int]]:
    """Yield the places below, above and beside the spot; below and above also beyond what is kept
    free, with a longer line."""
    width, height = _sides(size)
    left = _within(spot.left() - CORNER, room.left(), room.right() + 1 - width)
    right = _within(spot.right() + 1 + CORNER - width, room.left(), room.right() + 1 - width)
    for beyond in (spot, *kept):
        below = max(spot.bottom(), beyond.bottom(), room.top() - GAP) + GAP
        above = min(spot.top(), beyond.top(), room.bottom() + GAP) - GAP - height
        for edge in (left, right):
            yield edge, below
            yield edge, above
    top = _within(spot.top() - CORNER, room.top(), room.bottom() + 1 - height)
    yield spot.right() + GAP, top
    yield spot.left() - GAP - width, top


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _common(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height() if both.isValid() else 0


def _line(card: QRect, spot: QRect, *, is_mirrored: bool) -> QRect:
    """Return the place of the line with its dot: upright or level, from edge to edge."""
    half = DOT // 2
    if card.top() > spot.bottom() or card.bottom() < spot.top():
        x = _shared(card.left(), card.right(), spot.left(), spot.right(), at_end=is_mirrored)
        if card.top() > spot.bottom():
            return QRect(x - half, spot.bottom() - half, DOT, card.top() - spot.bottom() + half)
        return QRect(x - half, card.bottom() + 1, DOT, spot.top() - card.bottom() + half)
    y = _shared(card.top(), card.bottom(), spot.top(), spot.bottom())
    if card.left() > spot.right():
        return QRect(spot.right() - half, y - half, card.left() - spot.right() + half, DOT)
    return QRect(card.right() + 1, y - half, spot.left() - card.right() + half, DOT)


def _shared(first: int, last: int, start: int, end: int, *, at_end: bool = False) -> int:
    """Return a place on both edges: the middle of what is small, near a corner of what is not."""
    least, most = max(first + CORNER, start), min(last - CORNER, end)
    if most - least < 4 * CORNER:
        return (least + most) // 2
    return most - CORNER if at_end else least + CORNER
