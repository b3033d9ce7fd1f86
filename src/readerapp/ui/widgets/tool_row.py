"""Row of tool buttons. What does not fit loses its name first, then goes into a menu at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QFontInfo,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QStyle, QToolButton, QWidget

from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.drawn_icons import icon
from readerapp.ui.widgets.plain_text import command_name, name_with_keys, spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded

SPACE, GAP, MARGIN = 2, 10, 5  # pixels between buttons, before a group, around the row
NEVER = -1  # rank of what always stays in the row


@dataclass(frozen=True)
class Tool:
    """One button: an icon, and the command or the menu it stands for.

    `rank`: the highest goes into the menu first. The button is called like its command or menu.
    """

    icon: str
    act: QAction | QMenu
    rank: int = 0
    begins_group: bool = False
    at_end: bool = False
    is_mirrored: bool = False  # points along the line of reading


@dataclass(frozen=True)
class Folded:
    """What of a row is shown: whether with labels, and which buttons are in the menu."""

    has_labels: bool
    in_menu: frozenset[int]


def fold(
    room: int, long: Sequence[int], short: Sequence[int], ranks: Sequence[int], more: int
) -> Folded:
    """Return what fits into `room` pixels. `long` and `short`: widths with and without label, with
    the space around them; `more`: that of the button of the menu."""
    if sum(long) <= room:
        return Folded(True, frozenset())
    in_menu: set[int] = set()
    left = sum(short)
    if left > room:
        left += more
    for number in sorted(range(len(ranks)), key=lambda each: -ranks[each]):
        if left <= room or ranks[number] == NEVER:
            break
        in_menu.add(number)
        left -= short[number]
    return Folded(False, frozenset(in_menu))


@guarded
class ToolButton(QToolButton):
    """Button of one tool. It follows its command; its name is the command's, with the shortcut in
    the tool tip."""

    # Here, because Qt sends events from within its own constructor.
    _row: "ToolRow | None" = None

    def __init__(self, tool: Tool, row: "ToolRow") -> None:
        super().__init__(row)
        self.tool = tool
        self._row = row
        self.setAutoRaise(True)
        act = tool.act
        self.setEnabled(act.isEnabled())
        if isinstance(act, QMenu):
            self.setMenu(act)
            self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            self.clicked.connect(act.trigger)
            act.changed.connect(self.follow)

    def follow(self) -> None:
        """Show the state of the command."""
        act = self.tool.act
        if isinstance(act, QAction):
            name, keys = act.text(), act.shortcut()
            if self.isEnabled() != act.isEnabled():
                self.setEnabled(act.isEnabled())
                if self._row is not None:
                    self._row.draw_icon(self)
            self.setCheckable(act.isCheckable())
            self.setChecked(act.isChecked())
        else:
            name, keys = act.title(), QKeySequence()
        name = command_name(name)
        shortcut = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(spoken(name))
        self.setAccessibleDescription(shortcut)  # else Qt says the tip, and the name once more
        self.setToolTip(tip_text(name_with_keys(name, shortcut)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home and End go along the row, which is one stop of Tab."""
        if self._row is None or not self._row.go_from(self, event.key()):
            super().keyPressEvent(event)


@guarded
class ToolRow(QWidget):
    """Row of buttons in fixed places: what can do nothing now is grey and stays where it is."""

    # Here, because Qt sends events from within its own constructor.
    _buttons: tuple[ToolButton, ...] = ()

    def __init__(self, theme: Theme, tools: Sequence[Tool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._buttons = tuple(ToolButton(tool, self) for tool in tools)
        self._more = ToolButton(Tool("more", self._menu, NEVER), self)
        self._look = ("", "", 0, 0.0, False)  # inks, side, pixels for each, whether mirrored
        self._states = dict[str, str]()  # icons that show another one
        self._folded = Folded(True, frozenset())
        self._widths: tuple[list[int], list[int], int] = ([], [], 0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._make_stop(self._buttons[0])
        self._draw()
        keep_translated(self, self._set_texts)

    def button(self, name: str) -> ToolButton:
        """Return the button with this icon. Raises StopIteration if there is none."""
        return next(each for each in self._buttons if each.tool.icon == name)

    @property
    def folded(self) -> Folded:
        """What is shown at the present width."""
        return self._folded

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self._theme = theme
        self._draw()

    def set_icon(self, name: str, shown: str) -> None:
        """Show another icon on a button: the state of what its command changes."""
        if self._states.get(name) == shown:
            return
        self._states[name] = shown
        self.draw_icon(self.button(name))

    def set_labels(self, labels: dict[str, str]) -> None:
        """Show these labels, by icon, where there is room."""
        for button in self._buttons:
            button.setText(labels.get(button.tool.icon, ""))
        self._measure()

    def go_from(self, button: ToolButton, key: int) -> bool:
        """Move the focus from a button by a key; return whether it is a key for that."""
        shown = [each for each in (*self._buttons, self._more) if each.isVisible()]
        # In the order on screen: what is at the end comes after the rest.
        shown.sort(key=lambda each: each.x(), reverse=self._is_mirrored)
        usable = [each for each in shown if each.isEnabled() or each is button]
        place = usable.index(button)
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._is_mirrored:
            forward, backward = backward, forward
        steps = {
            forward: place + 1,
            backward: place - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(usable) - 1,
        }
        if key not in steps:
            return False
        target = usable[steps[Qt.Key(key)] % len(usable)]
        self._make_stop(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _make_stop(self, stop: ToolButton) -> None:
        for button in (*self._buttons, self._more):
            takes = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(takes)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # Looks

    def _set_texts(self) -> None:
        self._menu.setTitle(_("More"))
        for button in (*self._buttons, self._more):
            button.follow()

    def draw_icon(self, button: ToolButton) -> None:
        """Draw the icon of a button. What can do nothing has the ink of such words: the platform's
        own grey can hardly be told from the icons of a dark theme."""
        tool, (ink, faint, side, ratio, is_mirrored) = button.tool, self._look
        name = self._states.get(tool.icon, tool.icon)
        mirrored = tool.is_mirrored and is_mirrored
        shown = ink if tool.act.isEnabled() else faint
        picture = icon(name, shown, side, ratio, mirrored=mirrored)
        button.setIcon(picture)
        both = button.icon()
        both.addPixmap(picture, both.Mode.Disabled)
        button.setIcon(both)

    def _draw(self) -> None:
        """Draw the icons, unless they look as they did, and measure the buttons."""
        self._soon.stop()
        # By the letters, not their line: that of Arabic fonts is twice as high as of others.
        side = max(16, round(QFontInfo(self.font()).pixelSize() * 1.4))
        # Of the finest screen: a window may be moved to it.
        ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        look = (self._theme.icon, self._theme.border, side, ratio, self._is_mirrored)
        if look != self._look:
            self._look = look
            for button in (*self._buttons, self._more):
                button.setIconSize(QSize(side, side))
                self.draw_icon(button)
        self._measure()

    def _measure(self) -> None:
        """Measure the buttons with and without their labels, and place them again."""
        long, short = [], []
        for button in self._buttons:
            before = SPACE + (GAP if button.tool.begins_group else 0)
            short.append(_hint(button, has_label=False).width() + before)
            long.append(_hint(button, has_label=bool(button.text())).width() + before)
        more = _hint(self._more, has_label=False).width() + SPACE
        self._widths = (long, short, more)
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        """Place the buttons from the beginning and from the end of the row."""
        if not self._widths[0]:
            return
        long, short, more = self._widths
        ranks = [button.tool.rank for button in self._buttons]
        self._folded = folded = fold(self.width() - 2 * MARGIN, long, short, ranks, more)
        left, right = MARGIN, self.width() - MARGIN
        buttons = list(enumerate(self._buttons))
        starts = [each for each in buttons if not each[1].tool.at_end]
        ends = [each for each in reversed(buttons) if each[1].tool.at_end]
        self._more.setVisible(bool(folded.in_menu))
        if folded.in_menu:
            right = self._put(self._more, right, at_end=True)
        for number, button in (*starts, *ends):
            button.setVisible(number not in folded.in_menu)
            _hint(button, has_label=folded.has_labels and bool(button.text()))
            if number in folded.in_menu:
                continue
            if button.tool.at_end:
                right = self._put(button, right, at_end=True)
            else:
                left = self._put(button, left, at_end=False)
        stop = next((b for b in self._buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if stop is None or stop.isHidden():
            self._make_stop(next((b for b in self._buttons if not b.isHidden()), self._more))

    def _put(self, button: ToolButton, edge: int, *, at_end: bool) -> int:
        """Put a button at an edge; return the edge for the next one."""
        hint = button.sizeHint()
        gap = GAP if button.tool.begins_group else 0
        left = edge - hint.width() if at_end else edge + gap
        place = QRect(left, MARGIN - 1, hint.width(), self.height() - 2 * MARGIN + 2)
        button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        return left - SPACE - gap if at_end else left + hint.width() + SPACE

    def _fill_menu(self) -> None:
        """Fill the menu with what is not in the row."""
        self._menu.clear()
        for number in sorted(self._folded.in_menu):
            act = self._buttons[number].tool.act
            if isinstance(act, QMenu):
                self._menu.addMenu(act)
            else:
                self._menu.addAction(act)

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths[0]) + 2 * MARGIN, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * MARGIN + self._widths[2], self._height())

    def _height(self) -> int:
        heights = [button.sizeHint().height() for button in self._buttons]
        return max(24, *heights) + 2 * MARGIN - 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's text size and direction at once, and style sheets once they have
        come: a theme takes one away and brings another, of the same sizes."""
        super().changeEvent(event)
        if not self._buttons:
            return
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._draw()
        elif event.type() == QEvent.Type.StyleChange:
            self._soon.start()


def _hint(button: ToolButton, *, has_label: bool) -> QSize:
    """Show a button with or without its label; return the size it wants."""
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if has_label else style.ToolButtonIconOnly
    )
    return button.sizeHint()
