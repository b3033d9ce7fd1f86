"""Painter of laid-out rows and cards, and what cards that are buttons share."""

from collections.abc import Callable
from typing import cast
from weakref import ref

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.themes.palette import KEPT, dimmed
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_layout import Card, CardLayout, lay_out_card

CARD_RADIUS = 9  # pixels
ROW_EDGE = 4  # pixels beside the ground of a row of a list in a dialog
KEPT_WIDTHS = 3  # with and without a scroll bar, and the one before
KEPT_HEIGHTS = 12


def never(_head: ArticleHead) -> bool:
    """Tell that no article is dimmed."""
    return False


def paint_card(
    painter: QPainter,
    laid: CardLayout,
    at: QPointF,
    ink: str = "",
    picture: QPixmap | None = None,
    placeholder: str = "",
    dims: Theme | None = None,
) -> None:
    """Paint a row or a card with its upper left corner `at`.

    `ink` replaces the colours of all that does not keep its own: nothing quiet could be read on a
    selection. While there is no `picture`, its place is filled with `placeholder`. `dims`: the
    theme in which it is dimmed, all but what keeps its ink, which are badges.
    """
    painter.translate(at)

    def shown(own: QColor, *, is_kept: bool) -> QColor:
        if is_kept or not (ink or dims):
            return own
        return QColor(ink or dimmed(own.name(), dims)) if dims else QColor(ink)

    for badge in laid.badges:
        fill(painter, badge.place, badge.colour, badge.place.height() / 2)
    for sign in laid.signs:
        sign.draw(painter, sign.place, shown(sign.ink, is_kept=sign.keeps_ink))
    if laid.picture is not None:
        if picture is None or picture.isNull():
            fill(painter, laid.picture, placeholder, 7)
        else:
            painter.setOpacity(KEPT if dims else 1.0)
            painter.drawPixmap(laid.picture, picture, QRectF(picture.rect()))
            painter.setOpacity(1.0)
    for text in laid.texts:
        painter.setPen(shown(text.ink, is_kept=text.keeps_ink))
        text.layout.draw(painter, text.at, text.formats)
    painter.translate(-at)


def draw_dot(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a filled disc, the sign of what is unread."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(place)


def fill(painter: QPainter, place: QRectF, colour: str | QColor, radius: float) -> None:
    """Fill a rounded rectangle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(place, radius, radius)


KEYS_LAST = "keysLast"  # property of the main window: whether the last input was a key


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget has the focus and shows it: after a key, or while a screen reader listens.

    `ui/shell/user_input.py` notes what came last; it is shown where nobody does.
    """
    by_mouse = widget.window().property(KEYS_LAST) is False
    return widget.hasFocus() and (not by_mouse or QAccessible.isActive())


_BY_ITSELF = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def comes_back(event: QFocusEvent) -> bool:
    """Whether the focus comes back where it was, with the window or after a menu: the reader may
    have scrolled away from there, and is not taken back."""
    return event.reason() in _BY_ITSELF


def draw_row_background(
    painter: QPainter,
    place: QRectF,
    radius: float,
    *,
    colour: str = "",
    edge: str = "",
    focus: str = "",
) -> None:
    """Draw the ground of a row that is selected or hovered, the edge of one that is selected, and
    the ring of the focus; "" leaves it out. A ground alone is too pale to tell what is selected."""
    if colour:
        fill(painter, place, colour, radius)
    if edge and not focus:
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if focus:
        painter.setPen(QPen(QColor(focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def draw_list_row(painter: QPainter, option: QStyleOptionViewItem, radius: float) -> None:
    """Draw the ground of a row of a list in a dialog, in the colours of its palette."""
    palette, state = option.palette, QStyle.StateFlag
    is_selected = bool(option.state & state.State_Selected)
    accent = palette.accent().color().name()
    draw_row_background(
        painter,
        QRectF(option.rect).adjusted(ROW_EDGE, 1, -ROW_EDGE, -1),
        radius,
        colour=palette.highlight().color().name() if is_selected else "",
        edge=accent if is_selected else "",
        focus=accent if option.state & state.State_HasFocus and shows_focus(option.widget) else "",
    )


class CardFace:
    """The face of a card that is a button: its layouts at the last few widths, and its painting.

    Heights outlive layouts: a theme changes neither sizes nor fonts, so that only cards on screen
    are laid out again for it, when they are painted.

    A card that is deleted takes its layouts along at once, as long as nothing here holds the
    button: neither the face nor `card` may. Else it would wait for the collector of garbage.
    """

    def __init__(self, button: QAbstractButton, card: Callable[[], Card]) -> None:
        self._weak_button = ref(button)
        self._card = card  # asked for anew for each layout: fonts are part of it
        self._laid: dict[tuple[int, bool], CardLayout] = {}
        self._heights: dict[tuple[int, bool], int] = {}

    @property
    def _button(self) -> QAbstractButton:
        return cast(QAbstractButton, self._weak_button())  # which holds the face

    def show(self, card: Callable[[], Card]) -> None:
        """Show other lines."""
        self._card = card
        self.forget()

    def recolour(self, card: Callable[[], Card]) -> None:
        """Show the same lines in other colours."""
        self._card = card
        self._laid.clear()

    def forget(self) -> None:
        """Lay out anew, for example with another font."""
        self._laid.clear()
        self._heights.clear()

    def knows(self, width: int) -> bool:
        """Whether its height at a width is known."""
        return (width, self._button.isRightToLeft()) in self._heights

    def has(self, width: int) -> bool:
        """Whether its layout at a width is kept."""
        return (width, self._button.isRightToLeft()) in self._laid

    def height(self, width: int) -> int:
        """Return the height at a width; a layout asks for each several times."""
        key = (width, self._button.isRightToLeft())
        found = self._heights.get(key)
        if found is None:
            found = self._heights[key] = self.at(width).height
            if len(self._heights) > KEPT_HEIGHTS:
                del self._heights[next(iter(self._heights))]
        return found

    def at(self, width: int) -> CardLayout:
        """Return the layout at a width."""
        key = (width, self._button.isRightToLeft())
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) >= KEPT_WIDTHS:
                del self._laid[next(iter(self._laid))]
            found = self._laid[key] = lay_out_card(self._card(), width, mirrored=key[1])
        return found

    def paint(
        self, theme: Theme, surface: str, picture: QPixmap | None = None, *, is_dimmed: bool = False
    ) -> None:
        """Paint the button: frame, then lines. Call it in its paint event."""
        painter = QPainter(self._button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_frame(painter, self._button, theme, surface)
        laid, place = self.at(self._button.width()), theme.code_background
        dims = theme if is_dimmed else None
        paint_card(painter, laid, QPointF(), picture=picture, placeholder=place, dims=dims)
        painter.end()


def set_up_card(button: QAbstractButton) -> None:
    """Set a button up as a card whose height follows from its width."""
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    # Not Fixed: that would hold the height down to the one of the hinted width.
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _draw_frame(painter: QPainter, button: QAbstractButton, theme: Theme, surface: str) -> None:
    """Draw the edge of a button: where the focus is, what the mouse is over."""
    has_focus = shows_focus(button)
    is_busy = button.underMouse() or button.isDown()
    edge = theme.focus if has_focus else theme.border if is_busy else theme.rule
    width = 2.0 if has_focus else 1.0
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(surface))
    inset = width / 2
    place = QRectF(button.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(place, CARD_RADIUS, CARD_RADIUS)
