"""The pane area: navigation, list, article and related stories, in the places there is room for.

How wide each pane is follows from the window's size and from what the reader wishes, and never from
how wide it was before: a window that gets narrow and wide again shows what it showed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Protocol, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget
from shiboken6 import isValid

from readerapp.messages import _
from readerapp.settings import WindowLayout
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.pane_layout import (
    ARTICLES,
    LEAST_SHARE,
    MOST_SHARE,
    NAVIGATION,
    READING,
    RELATED,
    Panes,
    PaneSizes,
    PaneWishes,
    Room,
    fit_panes,
    usual_sizes,
    widths,
)
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.fonts import letter_width
from readerapp.ui.widgets.grip_splitter import GripSplitter
from readerapp.ui.widgets.slot_guard import guarded

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

SHADE = QColor(0, 0, 0, 90)  # over what cannot be used meanwhile
LEFT_FREE = 48  # pixels beside the pane: a click there closes


@guarded
class Drawer(QWidget):
    """Overlay of its parent's size with one pane at its leading edge. Esc, a click outside and
    a focus that goes elsewhere ask for its end; whoever gave the pane takes it back."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._pane: QWidget | None = None
        self._wanted = 0
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)
        self.hide()

    @property
    def pane(self) -> QWidget | None:
        """The pane that lies here, None while the drawer is closed."""
        return self._pane

    def open(self, pane: QWidget, wanted: int) -> None:
        """Show a pane `wanted` pixels wide, or as wide as there is room."""
        self._pane, self._wanted = pane, wanted
        pane.setParent(self)
        self.setGeometry(self._owner.rect())
        self._place()
        pane.show()
        self.show()
        self.raise_()

    def close_drawer(self) -> QWidget | None:
        """Hide, and give the pane up to the caller; None if there is none."""
        pane, self._pane = self._pane, None
        self.hide()
        return pane

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go when the keyboard goes on to what lies below: nobody would see where it is."""
        if self._pane is None or now is None or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self.left.emit()

    def _place(self) -> None:
        if self._pane is None:
            return
        width = max(0, min(self._wanted, self.width() - LEFT_FREE))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if is_mirrored else 0
        self._pane.setGeometry(QRect(left, 0, width, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), SHADE)
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Foot(Protocol):
    """Place below the article's text, which scrolls with it."""

    def hold(self, place: QWidget) -> object:
        """Show a pane there."""

    def release(self) -> object:
        """Give it up."""


@guarded
class PaneArea(QWidget):
    """The panes in splitters: navigation | list and article | related stories.

    Holds what the reader wishes; what each place is filled with is its owner's business, and which
    of it takes the focus: `focus_in`.
    """

    arranged = Signal()  # the panes on screen, or the wishes, are others now
    wishes_changed = Signal()  # by the reader: to be kept

    # Here, because Qt sends events from within its own constructor.
    _arranged: tuple[Panes, Panes, PaneWishes] | None = None
    _is_below = False  # the related stories are in the foot

    def __init__(self, navigation: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.navigation = navigation
        self.list_place, self.reading_place, self.related_place = (QWidget() for __ in range(3))
        self._stops: dict[QWidget, QWidget] = {}  # what takes the focus, by place
        # The pane that had the focus when it was folded away, and what has it instead.
        self._folded: tuple[QWidget, QWidget | None] | None = None
        self._wishes = PaneWishes()
        self._article_open = False
        self._covers_related = self._covers_articles = False
        self._across, self._middle = GripSplitter(ACROSS), GripSplitter(ACROSS)
        self._foot: Foot | None = None
        self._drawer = Drawer(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        self.list_place.setObjectName("listColumn")
        self.related_place.setObjectName("relatedPlace")
        self.reading_place.setObjectName("readingPlace")
        for number, pane in enumerate((self.list_place, self.reading_place)):
            self._middle.put(number, pane)
        for number, pane in enumerate((self.navigation, self._middle, self.related_place)):
            self._across.put(number, pane)
        for splitter in (self._across, self._middle):
            splitter.setStretchFactor(1, 1)
        self._across.setParent(self)  # in no layout: that would resize the panes by itself first

    def _connect(self) -> None:
        for splitter in (self._across, self._middle):
            splitter.moved.connect(self._keep_sizes)
        self._across.reset_requested.connect(
            lambda number: self._reset("navigation" if number == 1 else "related")
        )
        self._middle.reset_requested.connect(
            lambda __: self._reset("list_share" if self.shown.stacked else "articles")
        )
        self._drawer.left.connect(self.close_drawer)

    # Wishes

    @property
    def wishes(self) -> PaneWishes:
        """What the reader wants to see."""
        return self._wishes

    def restore(self, wishes: PaneWishes) -> None:
        """Take wishes over that were kept."""
        self._wishes = wishes
        self.arrange()

    def wish(self, **changes: Any) -> None:
        """Change fields of the wishes because the reader says so."""
        self._wishes = replace(self._wishes, **changes)
        self.arrange()
        self.wishes_changed.emit()

    def show_navigation(self, is_wanted: bool) -> None:
        """Show or hide the navigation: as a pane, or in the drawer where there is no room."""
        if self._has_room_for_navigation():
            self.wish(navigation=is_wanted)
        elif is_wanted:
            self._drawer.open(self.navigation, self._wanted.navigation)
            self._focus(self.navigation)
            self.arranged.emit()
        else:
            self.close_drawer()

    def _has_room_for_navigation(self) -> bool:
        wishes = replace(self._wishes, navigation=True, focus=False)
        return fit_panes(self._room, wishes, reading=self._article_open).navigation

    @property
    def shows_navigation(self) -> bool:
        """Whether the navigation is on screen, as a pane or in the drawer."""
        return self.shown.navigation or self._drawer.pane is not None

    def close_drawer(self) -> bool:
        """Put the drawer away; return whether it was open."""
        had_focus = _has_focus(self._drawer)
        pane = self._drawer.close_drawer()
        if pane is None:
            return False
        pane.hide()
        self._across.put(0, pane)
        self._set_texts()
        self._share(self.shown)
        if had_focus:
            self._focus_main(self.shown)
        self.arranged.emit()
        return True

    # Panes

    def set_foot(self, foot: Foot) -> None:
        """Take the place for the related stories where there is no room beside the article."""
        self._foot = foot
        self.arrange()

    def set_article_open(self, is_open: bool) -> None:
        """Set whether an article is open: a narrow area then shows it instead of the list."""
        if is_open != self._article_open:
            self._article_open = is_open
            self.arrange()
        self._folded = None  # the reader went elsewhere; it was not the room that changed

    @property
    def is_article_open(self) -> bool:
        """Whether a narrow area shows the article instead of the list."""
        return self._article_open

    def set_covered(self, *, related: bool, articles: bool = False) -> None:
        """Set what stands in the article's place covers: the room of the related stories, and that
        of the list."""
        covers = related, articles
        if covers != (self._covers_related, self._covers_articles):
            self._covers_related, self._covers_articles = covers
            self.arrange()

    @property
    def panes(self) -> Panes:
        """What there is room for now, whatever a page covers."""
        return fit_panes(self._room, self._wishes, reading=self._article_open)

    @property
    def shown(self) -> Panes:
        """What is on screen."""
        if not (self._covers_related or self._covers_articles):
            return self.panes
        page = self._wishes
        if self._covers_articles:
            page = replace(page, layout=WindowLayout.READING)
            if self._covers_related:
                page = replace(page, related=False, focus=False)
        # What covers them stands where an article would, be one open or not.
        panes = fit_panes(self._room, page, reading=True)
        if self._covers_related:
            return replace(panes, related_beside=False, related_below=False)
        return panes

    @property
    def _room(self) -> Room:
        font = self.font()
        line = QFontMetricsF(font).height()
        return Room(self.width(), self.height(), letter_width(font), line)

    @property
    def _wanted(self) -> PaneSizes:
        return self._wishes.sizes or usual_sizes(self._room.letter)

    def arrange(self) -> None:
        """Show the panes there is room for, each as wide as it is wanted."""
        with self._held_panes():
            self._arrange()
        before, self._arranged = self._arranged, (self.shown, self.panes, self._wishes)
        if before != self._arranged:
            self.arranged.emit()

    @contextmanager
    def _held_panes(self) -> Iterator[None]:
        """Give what the panes hold its room at the end: splitters find theirs in up to five steps,
        and at each of them texts and cards would be laid out anew."""
        panes = (self.navigation, self.list_place, self.reading_place, self.related_place)
        layouts = [(pane, layout) for pane in panes if (layout := pane.layout()) is not None]
        held = [(pane, layout) for pane, layout in layouts if layout.isEnabled()]
        for __, layout in held:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for pane, layout in held:
                layout.setEnabled(True)
                if pane.isHidden() or (pane is self.related_place and self._is_below):
                    layout.invalidate()  # below the article it gets its room a turn later
                else:
                    layout.setGeometry(pane.contentsRect())

    def _arrange(self) -> None:
        panes = self.shown
        lost = self._focused_pane()
        if panes.navigation and self._drawer.pane is not None:
            self.close_drawer()
        self._middle.setOrientation(DOWN if panes.stacked else ACROSS)
        if self._drawer.pane is None:
            self.navigation.setVisible(panes.navigation)
        self.list_place.setVisible(panes.articles)
        self.reading_place.setVisible(panes.reading)
        self._place_related(panes)
        for splitter in (self._across, self._middle):
            splitter.refresh()  # without the handles of hidden panes, or widths come in two steps
        self._share(panes)
        self._keep_focus(lost, panes)

    def _place_related(self, panes: Panes) -> None:
        """Beside the article, or below its text when there is no room beside. While a page covers
        the article they stay below it: without them all of its text would be laid out anew."""
        is_below = panes.related_below and self._foot is not None
        if self._covers_related:
            is_below = self._is_below
        if self._foot is not None and is_below is not self._is_below:
            self._is_below = is_below
            if is_below:
                self._foot.hold(self.related_place)
            else:
                self._foot.release()
                self._across.put(2, self.related_place)
                self._set_texts()
        self.related_place.setVisible(panes.related_beside or self._is_below)

    def _share(self, panes: Panes) -> None:
        """Give each pane its width, and its height where panes are above each other."""
        wanted, room = self._wanted, self._room
        self._set_least_widths(panes, room.letter)
        given = widths(room, panes, self._wishes.sizes)
        lines = sum((panes.navigation, panes.related_beside))
        middle = max(0, room.width - given.navigation - given.related - lines)
        self._across.setSizes([given.navigation, middle, given.related][: self._across.count()])
        if panes.stacked:
            self._middle.setSizes(_parts(room.height - 1, wanted.list_share))
        else:
            self._middle.setSizes([given.articles, max(0, middle - given.articles - 1)])

    def _set_least_widths(self, panes: Panes, letter: float) -> None:
        """Let no pane be made narrower by hand than it may be by the window."""
        has_both = panes.articles and panes.reading and not panes.stacked
        for pane, letters, is_bound in (
            (self.navigation, NAVIGATION, panes.navigation),
            (self.list_place, ARTICLES, has_both),
            (self.reading_place, READING, has_both),
            (self.related_place, RELATED, panes.related_beside),
        ):
            pane.setMinimumWidth(int(letters * letter) if is_bound else 0)

    # Sizes

    def places(self) -> dict[str, int]:
        """Return in pixels where the panes stand, for the first paint of the next start."""
        panes = {
            "navigation": self.navigation,
            "articles": self.list_place,
            "related": self.related_place,
        }
        found = {name: 0 if each.isHidden() else each.width() for name, each in panes.items()}
        if self.shown.related_below:
            found["related"] = 0
        return found | {"head": self.mapTo(self.window(), self.rect().topLeft()).y()}

    def _keep_sizes(self) -> None:
        """Keep the sizes on screen: the reader has just moved one of them."""
        panes, before = self.shown, self._wanted
        changes: dict[str, int] = {}
        if panes.navigation:
            changes["navigation"] = self.navigation.width()
        if panes.stacked:
            changes["list_share"] = _share_of(self.list_place, self._middle)
        elif panes.articles and panes.reading:
            changes["articles"] = self.list_place.width()
        if panes.related_beside:
            changes["related"] = self.related_place.width()
        self._wishes = replace(self._wishes, sizes=replace(before, **changes))
        self.wishes_changed.emit()

    def _reset(self, name: str) -> None:
        usual = getattr(usual_sizes(self._room.letter), name)
        self.wish(sizes=replace(self._wanted, **{name: usual}))

    # Focus

    def focus_in(self, place: QWidget, stop: QWidget) -> None:
        """Have a widget in a place take the focus for it. A focus proxy would do so for Tab, too,
        also while that widget is hidden."""
        self._stops[place] = stop

    def _keep_focus(self, lost: QWidget | None, panes: Panes) -> None:
        """Take the focus out of a pane that is folded away, and give it back once there is room
        for the pane again, unless the reader has put it elsewhere meanwhile."""
        if lost is not None and lost.isHidden():
            self._focus_main(panes)
            self._folded = lost, self.window().focusWidget()
        elif self._folded is not None and not self._folded[0].isHidden():
            pane, stand_in = self._folded
            self._folded = None
            if stand_in is self.window().focusWidget():
                self._focus(pane)

    def _focused_pane(self) -> QWidget | None:
        panes = (self.navigation, self.list_place, self.reading_place, self.related_place)
        return next((pane for pane in panes if not pane.isHidden() and _has_focus(pane)), None)

    def _focus_main(self, panes: Panes) -> None:
        """Put the focus on the list, or on the article that took its place."""
        main = self.list_place if panes.articles else self.reading_place
        self._focus(main)

    def _focus(self, place: QWidget) -> None:
        self._stops.get(place, place).setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawer.setGeometry(self.rect())
        with self._held_panes():
            self._across.setGeometry(self.rect())
            self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return self._across.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._across.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size once all is styled: Qt crashes if a handle is deleted meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._arranged is not None:
            QTimer.singleShot(0, self, self.arrange)

    def _set_texts(self) -> None:
        across = _("Width of the navigation"), _("Width of the related articles")
        self._across.name_handles(across)
        self._middle.name_handles((_("Size of the list"),))


def _parts(height: int, share: int) -> list[int]:
    """Return two heights, the first of them `share` per cent of all."""
    first = max(0, height * share // 100)
    return [first, max(0, height - first)]


def _share_of(pane: QWidget, splitter: QSplitter) -> int:
    share = round(100 * pane.height() / max(1, splitter.height()))
    return min(MOST_SHARE, max(LEAST_SHARE, share))


def _has_focus(pane: QWidget) -> bool:
    focus = pane.window().focusWidget()  # also while a menu is open over the window
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


class BorderMoves(QObject):
    """Leads the focus to the borders on screen, in their order, and back to where it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        window.commands["move_border"].triggered.connect(self.go_on)
        for splitter in window.area.findChildren(GripSplitter):
            splitter.left.connect(self._go_back)

    def go_on(self) -> None:
        """Go to the first border, or to the next one; after the last one back."""
        borders, focus = self._borders(), self._window.focusWidget()
        if not borders:
            self._window.toast.show_message(lambda: _("There is no border between panes here."))
        elif focus not in borders:
            self._before = focus
            self._focus(borders[0])
        elif focus is borders[-1]:
            self._go_back()
        else:
            self._focus(borders[borders.index(focus) + 1])

    def _borders(self) -> list[QSplitterHandle]:
        area = self._window.area
        shown = [each for each in area.findChildren(QSplitterHandle) if each.isVisible()]
        is_mirrored = area.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def place(border: QSplitterHandle) -> tuple[int, int]:
            at = border.mapTo(area, QPoint())
            return (-at.x() if is_mirrored else at.x(), at.y())

        return sorted(shown, key=place)

    def _focus(self, border: QSplitterHandle) -> None:
        border.setAccessibleDescription(_("Arrow keys move it, Return confirms, Esc cancels."))
        border.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_back(self) -> None:
        before = self._before
        self._before = None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.focus_next_pane(1)
