"""The small button on a card that tells where else its text stands."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QToolButton, QWidget

from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.related.text import CardText
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import badge_width, badges_of, draw_badge
from readerapp.ui.widgets.card_menus import SIDE, MoreButton, below, wants_menu
from readerapp.ui.widgets.dialog_parts import draw_card_frame
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import lay_out, scaled_font

FRAME = 12  # pixels before the words of a button, by the style sheet


@guarded
class CopiesButton(QToolButton):
    """ "Also in 5 other papers", as a link that opens their list."""

    def __init__(self, text: str, theme: Theme, language: str, card: QWidget) -> None:
        super().__init__(card)
        self.setText(text)
        self.setFont(scaled_font(language, 0.85))
        self.setStyleSheet(f"color: {theme.link}; text-align: left;")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(SIDE, SIDE))


PADDING = 12

GAP = 6

TITLE_LINES = 3

DEK_LINES = 4

REASON_LINES = 2

CORNER = 23  # pixels at the end of the first line that are left to the button there


class CardFace:
    """Draws or measures one card."""

    def __init__(self, text: CardText, theme: Theme, wording: Wording, language: str) -> None:
        self._text = text
        self._theme = theme
        self._wording = wording
        self._language = language
        self.picture: QPixmap | None = None

    def paint(self, painter: QPainter | None, width: int) -> float:
        """Draw the parts from top to bottom, or only measure; return the whole height."""
        text, head, theme = self._text, self._text.head, self._theme
        inner = max(40, width - 2 * PADDING)
        top = float(PADDING)
        top += self._pills(painter, inner, top)
        top += self._picture_at(painter, inner, top)
        title = scaled_font(head.language, 1.05, QFont.Weight.DemiBold)
        cut = CORNER if top == PADDING else 0
        left = PADDING + (cut if _is_mirrored() else 0)
        top += self._lines(
            painter, head.title, title, theme.heading, inner - cut, top, TITLE_LINES, left
        )
        if head.dek:
            top += GAP / 2
            dek = scaled_font(head.language, 0.95)
            top += self._lines(painter, head.dek, dek, theme.muted, inner, top, DEK_LINES)
        small = scaled_font(self._language, 0.85)
        meta = "  ·  ".join(isolate(p) for p in (head.source, self._wording.when(head)) if p)
        top += GAP
        top += self._lines(painter, meta, small, theme.muted, inner, top, 1)
        if text.why:
            top += GAP / 2
            top += self._lines(painter, text.why, small, theme.accent, inner, top, REASON_LINES)
        return top + PADDING

    def _lines(
        self,
        painter: QPainter | None,
        text: str,
        font: QFont,
        ink: str,
        width: int,
        top: float,
        lines: int,
        left: float = PADDING,
    ) -> float:
        layout, height = lay_out(text, font, width, lines)
        if painter:
            painter.setPen(QColor(ink))
            layout.draw(painter, QPointF(left, top))
        return height

    def _picture_at(self, painter: QPainter | None, width: int, top: float) -> float:
        if self.picture is None:
            return 0
        size = self.picture.deviceIndependentSize()
        width = min(width, round(size.width() * 1.3))  # more would show its pixels
        height = round(width * size.height() / size.width())
        if painter:
            place = QRectF(PADDING, top, width, height)
            painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))
        return height + GAP

    def _pills(self, painter: QPainter | None, width: int, top: float) -> float:
        """Draw the badges, in a second line when one is too narrow; return their height."""
        font = scaled_font(self._language, 0.8, QFont.Weight.DemiBold)
        height = QFontMetrics(font).height() + 3
        left, line = 0.0, 0
        pills = badges_of(self._text.head, self._theme, self._wording)
        for pill in pills:
            advance = badge_width(pill.text, font)
            if left and left + advance > width - (0 if line else CORNER):
                left, line = 0.0, line + 1
            if painter:
                x = PADDING + left
                if _is_mirrored():
                    x = PADDING + width - left - advance
                place = QRectF(x, top + line * (height + 4), advance, height)
                draw_badge(painter, place, pill, font)
            left += advance + 5
        return (line + 1) * (height + 4) + GAP - 4 if pills else 0


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@guarded
class StoryCard(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it."""

    menu_asked = Signal(QPoint)  # global place
    copies_asked = Signal(QPoint)

    def __init__(
        self, text: CardText, theme: Theme, wording: Wording, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.article_id = text.head.id
        self.text_shown = text
        self._theme = theme
        self._face = CardFace(text, theme, wording, language)
        self._heights: dict[int, int] = {}  # by width: a layout asks for each several times
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = (wording.describe(text.head), text.details, text.others)
        self.setAccessibleName(". ".join(filter(None, said)))
        self.setToolTip(text.details)
        more = self.tr("Actions for “{title}”").format(title=text.head.title)
        self.more = MoreButton(more, theme, self)
        self.more.clicked.connect(lambda: self.menu_asked.emit(below(self.more)))
        self.copies: CopiesButton | None = None
        if text.others:
            copies = self.copies = CopiesButton(text.others, theme, language, self)
            copies.clicked.connect(lambda: self.copies_asked.emit(below(copies)))

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the title."""
        self._face.picture = picture
        self._heights.clear()
        self.updateGeometry()
        self.update()

    # Sizes

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            below = self.copies.sizeHint().height() - GAP if self.copies else 0
            self._heights[width] = round(self._face.paint(None, width)) + below
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # another font, style or direction
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        if self.copies:
            left = PADDING - FRAME  # its words stand under those of the card
            size = self.copies.sizeHint().boundedTo(QSize(width - 2 * left, height))
            bottom = height - size.height() - GAP
            self.copies.setGeometry(self._placed(QRect(QPoint(left, bottom), size)))

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    # The menu, and when its button shows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(below(self.more) if is_by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_asked.emit(below(self.more))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card_frame(painter, self, self._theme, self._theme.background)
        self._face.paint(painter, self.width())
        painter.end()
