"""Cards that are buttons: how keys and mouse choose them and open their menus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from readerapp.domain.directions import is_rtl
from readerapp.messages import _
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_layout import Card
from readerapp.ui.widgets.card_menus import MoreButton, below, moves, wants_menu
from readerapp.ui.widgets.card_painter import CardFace, set_up_card
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened, spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded


@guarded
class CardButton(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it; the menu
    key, Shift+F10, a right click and its dots ask for its menu. A click on the badge of a label
    asks what is known of it."""

    menu_requested = Signal(QPoint)  # global place
    move_requested = Signal(object)  # Qt.Key: an arrow key, Home or End
    label_clicked = Signal(str, QRect)  # what the label is about, its place on the screen
    details_requested = Signal()  # all that is known of how what it shows was made
    _pressed: tuple[str, QRectF] | None = None

    def __init__(self, lines: Callable[[], Card], theme: Theme, parent: QWidget | None) -> None:
        """`lines` holds nothing of the card itself, see `CardFace`."""
        super().__init__(parent)
        self._face = CardFace(self, lines)
        set_up_card(self)
        self.more = MoreButton("", theme, self)
        self.more.clicked.connect(lambda: self.menu_requested.emit(below(self.more)))

    def run_as(self, title: str, language: str) -> None:
        """Begin at the edge where a headline does, whatever the interface does."""
        sides = Qt.LayoutDirection
        rtl = is_rtl(title, language, "")
        self.setLayoutDirection(sides.RightToLeft if rtl else sides.LeftToRight)

    def name_menu(self, title: str) -> None:
        """Name the dots after the title of what the card shows."""
        text = _("Actions for “{title}”")
        name = text.format(title=shortened(title, MOST_IN_NAME))
        self.more.setAccessibleName(spoken(name))
        self.more.setToolTip(tip_text(name))

    def hasHeightForWidth(self) -> bool:
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._face.forget()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_requested.emit(below(self.more))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif moves(event):
            self.move_requested.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def lay_out(self) -> None:
        """Lay it out, to be painted soon."""
        self._face.at(self.width())

    def labels_shown(self) -> list[tuple[str, QRectF]]:
        """Return what each label on the card is about, and its place there."""
        badges = self._face.at(self.width()).badges
        return [(each.label.value, each.place) for each in badges if each.label]

    def label_at(self, point: QPointF) -> tuple[str, QRectF] | None:
        """Return what the label at a point of the card is about, and its place there."""
        return next((found for found in self.labels_shown() if found[1].contains(point)), None)

    def ask_of_label(self) -> None:
        """Ask what is known of the first label, as a click on it does; without one, of all that the
        card shows."""
        if found := self.labels_shown():
            self._ask_of(*found[0])
        else:
            self.details_requested.emit()

    def _ask_of(self, about: str, place: QRectF) -> None:
        shown = place.toRect()
        self.label_clicked.emit(about, QRect(self.mapToGlobal(shown.topLeft()), shown.size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.label_at(event.position()) if is_left else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        (about, place), self._pressed = self._pressed, None
        if place.contains(event.position()):
            self._ask_of(about, place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_requested.emit(below(self.more) if is_by_key else event.globalPos())


def card_of(widget: QWidget | None) -> CardButton | None:
    """Return the card that a widget is, or is a part of."""
    while widget is not None and not isinstance(widget, CardButton):
        widget = widget.parentWidget()
    return widget
