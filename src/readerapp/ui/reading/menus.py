"""Context menus of the reading pane: of a link, a file, a picture, and of the article around them.

By the right button, the menu key and Shift+F10; by keys for the link or picture that Tab chose.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import Picture, PictureState
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.reading.links import enclosure_of, picture_of, safe_link, sound_of
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.typography import PICTURE
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.card_menus import OneMenu, wants_menu
from readerapp.ui.widgets.label_menu import LabelRequests, PictureLabelMenu
from readerapp.ui.widgets.slot_guard import guarded


@dataclass(frozen=True)
class MenuTarget:
    """What a menu of the article is for: a link ("" without one), a picture, selected words.

    `file` is the number of a file that belongs to the article, None without one.
    """

    link: str = ""
    picture: Picture | None = None
    has_selection: bool = False
    file: int | None = None


class ReadingRequests(QObject):
    """Signals of the menus of the reading pane."""

    link_opened = Signal(str)
    link_copied = Signal(str)
    picture_shown = Signal(int)  # position
    picture_saved = Signal(int)
    picture_wanted = Signal(int)  # to be fetched
    copy_requested = Signal()
    file_saved = Signal(int)  # the number of a file of the article

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelRequests(self)


class ReadingMenu(QMenu):
    """Context menu of the open article, made for each use; `actions` are of the whole article."""

    def __init__(
        self, target: MenuTarget, ask: ReadingRequests, actions: Sequence[QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        if target.link:
            self._add(_("Open &Link in Browser"), partial(ask.link_opened.emit, target.link))
            self._add(_("Copy Lin&k"), partial(ask.link_copied.emit, target.link))
        if target.file is not None:
            self._add(_("Save F&ile…"), partial(ask.file_saved.emit, target.file))
        if self.actions():
            self.addSeparator()
        if target.picture:
            self._of_picture(target.picture, ask)
            self.addSeparator()
        if target.has_selection:
            self._add(_("Cop&y"), ask.copy_requested.emit)
            self.addSeparator()
        self.addActions(list(actions))

    def _of_picture(self, picture: Picture, ask: ReadingRequests) -> None:
        position = picture.position
        if picture.state is PictureState.STORED:
            self._add(_("&View Picture"), partial(ask.picture_shown.emit, position))
            self._add(_("Save &Picture As…"), partial(ask.picture_saved.emit, position))
        elif picture.address:
            self._add(_("Loa&d Picture"), partial(ask.picture_wanted.emit, position))
        self.addMenu(PictureLabelMenu(picture, ask.labels, self))

    def _add(self, text: str, act: Callable[[], object]) -> None:
        self.addAction(text).triggered.connect(lambda _checked=False: act())


@guarded
class ReadingMenus(QObject):
    """Opens the menus of a reading pane, whatever asks for them. GUI thread."""

    def __init__(self, pane: ReadingPane, actions: Sequence[QAction]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._view = pane.view  # that was asked last
        self._actions = tuple(actions)
        self.menus = OneMenu()
        self.requests = ReadingRequests(self)
        self.requests.copy_requested.connect(lambda: self._view.copy())
        self._watch(pane.view)
        pane.view_added.connect(self._watch)

    def _watch(self, view: ReadingView) -> None:
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent | QKeyEvent):
            return super().eventFilter(watched, event)
        owner = watched if isinstance(watched, ReadingView) else watched.parent()
        view = self._view = owner if isinstance(owner, ReadingView) else self._pane.view
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            if by_key:
                self._open_by_key()
            elif watched is view.viewport():
                self._open(self.target_at(event.pos()), event.globalPos())
            return by_key or watched is view.viewport()
        if watched is view and isinstance(event, QKeyEvent) and _asks_for_menu(event):
            self._open_by_key()
            return True
        return super().eventFilter(watched, event)

    def target_at(self, place: QPoint) -> MenuTarget:
        """Return what is under a place of the view."""
        view = self._view
        within = QPointF(place) + QPointF(0, view.verticalScrollBar().value())
        letters = view.document().documentLayout().formatAt(within).toCharFormat()
        position = letters.property(PICTURE)
        picture = self._picture(int(position)) if isinstance(position, int) else None
        return self._target(letters.anchorHref(), picture)

    def _open_by_key(self) -> None:
        """For the link or picture that has the focus, below it; else for the article."""
        view = self._view
        cursor = QTextCursor(view.textCursor())
        cursor.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
        address = cursor.charFormat().anchorHref() if view.textCursor().hasSelection() else ""
        position = picture_of(address)
        picture = None if position is None else self._picture(position)
        place = view.viewport().mapToGlobal(view.cursorRect(cursor).bottomLeft())
        self._open(self._target(address, picture), place)

    def _open(self, target: MenuTarget, place: QPoint) -> None:
        if self._pane.article is not None:
            menu = ReadingMenu(target, self.requests, self._actions, self._pane)
            self.menus.open(menu, place)

    def _target(self, address: str, picture: Picture | None) -> MenuTarget:
        has_words = self._view.textCursor().hasSelection()
        number = self._file(address)
        article = self._pane.article
        if _stated(address) is not None and number is not None and article is not None:
            address = article.enclosures[number].address  # "Save…" beside it means the same file
        return MenuTarget(safe_link(address), picture, has_words, number)

    def _file(self, address: str) -> int | None:
        """The number of the file of the article that a link is for."""
        article = self._pane.article
        files = article.enclosures if article else ()
        stated = _stated(address)
        found = (n for n, each in enumerate(files) if n == stated or each.address == address)
        return next(found, None)

    def _picture(self, position: int) -> Picture | None:
        article = self._pane.article
        found = (p for p in article.pictures if p.position == position) if article else ()
        return next(iter(found), None)


def _stated(address: str) -> int | None:
    """The number of the file that a link to save, play or keep it is for."""
    sound = sound_of(address)
    return sound[1] if sound else enclosure_of(address)


def _asks_for_menu(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and wants_menu(event)
