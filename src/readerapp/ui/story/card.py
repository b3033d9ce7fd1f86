"""Where the parts of a report's card go at one width. Laid out once, painted often."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.language.wording import isolate
from readerapp.ui.story.moving import ARROWS
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badge_width, draw_badge
from readerapp.ui.widgets.card_menus import CORNER, SIDE, MoreButton, below, wants_menu
from readerapp.ui.widgets.dialog_parts import draw_card_frame
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import lay_out, line_pitch, scaled_font

PADDING = 13

GAP = 6

DOT = 7

WHY_LINES = 2

DOTS = SIDE + CORNER - PADDING + GAP  # pixels the first line leaves to the dots of the menu


@dataclass(frozen=True)
class ReportCardText:
    """What a card shows, in words. `why` is a short line, "" without one; `spoken` says all of it.

    `language` is the interface's, for the app's own words. With no `dek_lines` the standfirst is
    left out.
    """

    head: ArticleHead
    time: str
    spoken: str
    language: str
    pills: tuple[Badge, ...] = ()
    why: str = ""
    title_lines: int = 5
    dek_lines: int = 4


@dataclass(frozen=True)
class CardLayout:
    """All places are for an interface that runs left to right; painting mirrors them.

    `blocks` are paragraphs with their colour and top, `words` single lines with font and colour,
    `dot` is None for what is read.
    """

    height: int
    dot: QRectF | None
    words: tuple[tuple[str, QFont, str, QRectF], ...]
    pills: tuple[tuple[Badge, QRectF], ...]
    pill_font: QFont
    blocks: tuple[tuple[QTextLayout, str, float], ...]


def lay_out_card(words: ReportCardText, theme: Theme, width: int) -> CardLayout:
    """Lay a card out at `width` pixels."""
    making = _Making(words, theme, max(40, width - 2 * PADDING))
    making.source()
    making.time_and_pills()
    making.paragraphs()
    return making.finished()


@dataclass
class _Making:
    """A card being laid out from top to bottom."""

    text: ReportCardText
    theme: Theme
    width: int
    top: float = PADDING
    dot: QRectF | None = None
    words: list[tuple[str, QFont, str, QRectF]] = field(default_factory=list)
    pills: list[tuple[Badge, QRectF]] = field(default_factory=list)
    blocks: list[tuple[QTextLayout, str, float]] = field(default_factory=list)

    def source(self) -> None:
        """The dot of an unread report, then its source."""
        head = self.text.head
        font = scaled_font(head.language, 0.88, QFont.Weight.DemiBold)
        height, left = line_pitch(font), float(PADDING)
        if not head.is_read:
            self.dot = QRectF(left, self.top + (height - DOT) / 2, DOT, DOT)
            left += DOT + GAP
        if head.source:
            room = PADDING + self.width - DOTS - left
            place = QRectF(left, self.top, room, height)
            self.words.append((isolate(head.source), font, self.theme.text, place))
        if head.source or not head.is_read:
            self.top += height + 2

    def time_and_pills(self) -> None:
        """The time, then the badges, in further lines when one is too narrow."""
        small = scaled_font(self.text.language, 0.85)
        height = max(line_pitch(small), QFontMetrics(self._pill_font).height() + 3)
        time = isolate(self.text.time)
        advance = QFontMetrics(small).horizontalAdvance(time) + 2
        place = QRectF(PADDING, self.top, advance, height)
        self.words.append((time, small, self.theme.muted, place))
        left, line = advance + GAP, 0
        room = self.width - (DOTS if self.top == PADDING else 0)
        for pill in self.text.pills:
            advance = badge_width(pill.text, self._pill_font)
            if left and left + advance > room:
                left, line, room = 0, line + 1, self.width
            top = self.top + line * (height + 3) + 1
            place = QRectF(PADDING + left, top, min(advance, self.width), height - 2)
            self.pills.append((pill, place))
            left += advance + 5
        self.top += (line + 1) * (height + 3) + GAP / 2

    def paragraphs(self) -> None:
        """Title, standfirst, and why it is here."""
        text, head = self.text, self.text.head
        weight = QFont.Weight.Normal if head.is_read else QFont.Weight.DemiBold
        title = scaled_font(head.language, 1.1, weight)
        self._block(head.title, title, self.theme.heading, text.title_lines)
        if head.dek and text.dek_lines:
            self.top += GAP / 2
            dek = scaled_font(head.language, 0.97)
            self._block(head.dek, dek, self.theme.muted, text.dek_lines)
        if text.why:
            self.top += GAP
            self._block(text.why, scaled_font(text.language, 0.85), self.theme.muted, WHY_LINES)

    def _block(self, text: str, font: QFont, ink: str, lines: int) -> None:
        layout, height = lay_out(text, font, self.width, lines)
        self.blocks.append((layout, ink, self.top))
        self.top += height

    @property
    def _pill_font(self) -> QFont:
        return scaled_font(self.text.language, 0.8, QFont.Weight.DemiBold)

    def finished(self) -> CardLayout:
        return CardLayout(
            round(self.top + PADDING),
            self.dot,
            tuple(self.words),
            tuple(self.pills),
            self._pill_font,
            tuple(self.blocks),
        )


HINTED = 260  # pixels

KEPT = 3  # widths: with and without a scroll bar, and the one before

MOVES = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)

ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@guarded
class ReportCard(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it."""

    move_wanted = Signal(object)  # Qt.Key: an arrow key, Home or End
    menu_asked = Signal(QPoint)  # global place
    focused = Signal()

    def __init__(self, words: ReportCardText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article_id = words.head.id
        self._words = words
        self._theme = theme
        self._laid: dict[int, CardLayout] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Not Fixed: that would hold the height down to the one of the hinted width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words.spoken)
        more = self.tr("Actions for “{title}”").format(title=words.head.title)
        self.more = MoreButton(more, theme, self)
        self.more.clicked.connect(lambda: self.menu_asked.emit(below(self.more)))

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(width).height

    def sizeHint(self) -> QSize:
        return QSize(HINTED, 0)  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns decide

    def _at(self, width: int) -> CardLayout:
        found = self._laid.get(width)
        if found is None:
            if len(self._laid) >= KEPT:
                del self._laid[next(iter(self._laid))]
            found = self._laid[width] = lay_out_card(self._words, self._theme, width)
        return found

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._laid.clear()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_asked.emit(below(self.more))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move_wanted.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(below(self.more) if is_by_key else event.globalPos())

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card_frame(painter, self, self._theme, self._theme.surface)
        laid = self._at(self.width())
        if laid.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawEllipse(self._mirrored(laid.dot))
        self._lines(painter, laid)
        for pill, place in laid.pills:
            draw_badge(painter, self._mirrored(place), pill, laid.pill_font)
        for layout, ink, top in laid.blocks:
            painter.setPen(QColor(ink))
            layout.draw(painter, QPointF(PADDING, top))
        painter.end()

    def _lines(self, painter: QPainter, laid: CardLayout) -> None:
        """Source and time; a source too long for the card is elided."""
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        for text, font, ink, place in laid.words:
            room = int(place.width())
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(self._mirrored(place), side | ABSOLUTE, shown)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self._is_mirrored:
            return place
        left = self.width() - place.left() - place.width()
        return QRectF(left, place.top(), place.width(), place.height())
