"""Buttons inside a card of the front page: language chips, and the lines beside the event."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from readerapp.domain.front_page import BesideLine, LanguageReports
from readerapp.ui.front_page.card import LINES, TIGHT, CardLook, headline_font, whole
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import isolate
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_layout import Card, Paragraph
from readerapp.ui.widgets.card_menus import moves
from readerapp.ui.widgets.card_painter import (
    CardFace,
    comes_back,
    draw_dot,
    fill,
    paint_card,
    set_up_card,
    shows_focus,
)
from readerapp.ui.widgets.plain_text import spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import made_title_font, scaled_font

CHIP = 24  # pixels, the least that is easy to hit (WCAG 2.5.8)
INDENT = 14  # of what stands beside an event


@guarded
class LanguageChip(QAbstractButton):
    """Button over the badge of a language: opens its first report. A dot tells of unread ones.

    The keys 1 to 9 do the same, so that it is no stop of its own.
    """

    def __init__(self, language: LanguageReports, said: str, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self.language = language
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken(said))
        self.setToolTip(tip_text(said))

    def recolour(self, theme: Theme) -> None:
        """Draw it in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CHIP, CHIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -3.5)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        if self.language.unread:
            place = QRectF(inner.right() - 5, inner.top() - 1.5, 6, 6)
            fill(painter, place.adjusted(-1.5, -1.5, 1.5, 1.5), self._theme.background, 4.5)
            draw_dot(painter, place, QColor(self._theme.accent))
        painter.end()


def _beside(line: BesideLine, words: FrontWords, look: CardLook) -> Card:
    """Return the lines of what stands beside an event."""
    head, theme = line.head, look.theme
    title = made_title_font(head, headline_font(head.language, 1.1, QFont.Weight.Normal))
    small = scaled_font(look.language, 0.85)
    facts = [isolate(head.source), isolate(words.beside(line))]
    said = "  ·  ".join(fact for fact, has in zip(facts, (head.source, True), strict=True) if has)
    ink = theme.muted if head.is_read else theme.text
    lines = (
        Paragraph(whole(head.title), title, ink, LINES, pitch=TIGHT, language=head.language),
        Paragraph(whole(said), small, theme.muted, LINES, 1),
    )
    return Card(lines, (INDENT, 3, 6, 3))


@guarded
class BesideButton(QAbstractButton):
    """Line of another story that is linked to the card's without being it; a stop of its own."""

    move_requested = Signal(object)  # Qt.Key
    focused = Signal(object)  # itself, by the keyboard

    def __init__(self, line: BesideLine, words: FrontWords, look: CardLook, card: QWidget) -> None:
        super().__init__(card)
        self.line = line
        self._words = words
        self._look = look
        self._face = CardFace(self, partial(_beside, line, words, look))
        set_up_card(self)
        self.setAccessibleName(spoken(words.spoken_beside(line)))

    def recolour(self, look: CardLook) -> None:
        """Draw it in other colours: what is on screen is laid out when it is painted."""
        self._look = look
        self._face.recolour(partial(_beside, self.line, self._words, look))
        self.update()

    def height_at(self, width: int) -> int:
        """Return its height at a width."""
        return max(CHIP, self._face.height(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._face.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif moves(event):
            self.move_requested.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not comes_back(event):
            self.focused.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, height = self._look.theme, self.height()
        edge = (
            3.0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 3.0
        )
        painter.setPen(QPen(QColor(theme.border if self.underMouse() else theme.rule), 2))
        painter.drawLine(QPointF(edge, 2), QPointF(edge, height - 2))
        dims = theme if self._look.dims(self.line.head) else None
        paint_card(painter, self._face.at(self.width()), QPointF(), dims=dims)
        draw_ring(painter, self, theme)
        painter.end()


def draw_ring(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw the ring of the focus: the only frame of the page."""
    if shows_focus(button):
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)
