"""The main window: menu bar, toolbar, panes, the toast at its foot. It holds no logic but what is
on screen; `pane_area` says which panes fit, the controllers connect them with the library.

It can be shown before its parts exist, so this file imports next to nothing.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from readerapp.ui.widgets.plain_text import MOST_IN_TITLE, shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from readerapp.ui.article_list.pane import ArticleListPane
    from readerapp.ui.front_page.page import FrontPage
    from readerapp.ui.reading.pane import ReadingPane
    from readerapp.ui.related.pane import RelatedPane
    from readerapp.ui.shell.first_window import FirstPanes
    from readerapp.ui.shell.pane_layout import Panes
    from readerapp.ui.story.page import StoryPage
    from readerapp.ui.welcome.page import WelcomePage

FIRST_SIZE = (1320, 860)
LEAST_SIZE = (320, 320)
FRAME = (16, 48)  # pixels that window managers put around a window, at most


@guarded
class MainWindow(QMainWindow):
    """The main window: navigation | list | reading pane | related stories."""

    dropped = Signal(QMimeData)
    closing = Signal()
    came_forward = Signal()  # somebody wants to see it
    has_panes = False
    has_list = False
    has_reading = False  # the reading pane is there too

    def __init__(self) -> None:
        super().__init__()
        self._story_open = False
        self._came_from_list = False  # the focus was there when the front page took the room
        self._front_open = False
        self._is_list_hidden = False
        self._awaits_article = False
        self._restored = QByteArray()
        self._has_story = self._has_front = False
        self._welcome: WelcomePage | None = None
        self._more_stops: list[tuple[QWidget, QWidget]] = []
        self.setWindowTitle("Readerapp")
        self.setAccessibleName("Readerapp")  # its title names the article, which is told as it is
        # Less than the panes ask for together: they fold when it gets narrow.
        self.setMinimumSize(*LEAST_SIZE)
        # Not its own, for the reason that `available_geometry` gives.
        screen = QGuiApplication.primaryScreen().availableSize()
        free = (screen.width() - FRAME[0], screen.height() - FRAME[1])
        self.resize(*(min(sides) for sides in zip(FIRST_SIZE, free, strict=True)))

    def add_panes(self, parts: "FirstPanes") -> None:
        """Put navigation, bars and the places of all panes in. Call it once."""
        self.navigation = parts.navigation
        self._nothing_open = parts.nothing_open
        self.commands = parts.commands
        self.menus = parts.menus
        self.status_banner = parts.status_banner
        self.toast = parts.toast
        self.imports = parts.imports
        self.area = parts.area
        self.bar = parts.bar
        self._lay_out()
        self._place_actions()
        self.has_panes = True
        self.setAcceptDrops(True)

    def add_list(self, articles: "ArticleListPane") -> None:
        """Put the list into the place kept for it. Call it once."""
        self.articles = articles
        _fill(self.area.list_place, articles)
        self.area.focus_in(self.area.list_place, articles.view)
        self.commands.add_to(articles.view)
        self.has_list = True

    def await_article(self) -> None:
        """Do not say that no article is selected: the one that was open comes back."""
        self._awaits_article = True
        self._nothing_open.be_silent(True)

    def add_reading(self, reading: "ReadingPane", related: "RelatedPane") -> None:
        """Put the reading pane and the sidebar into the places kept for them. Call it once."""
        self.reading = reading
        self.related = related
        if self._awaits_article:
            reading.await_article()
        self._nothing_open.hide()
        self._nothing_open.deleteLater()
        layout = self.area.reading_place.layout()
        if layout is not None:
            layout.replaceWidget(self._nothing_open, reading)
        _fill(self.area.related_place, related)
        self.commands.add_cards_of(related)
        self.area.focus_in(self.area.reading_place, reading.view)
        reading.setVisible(not self._takes_room)
        self.has_reading = True
        reading.link_hovered.connect(lambda address: reading.view.setToolTip(tip_text(address)))
        self.commands.add_to(reading)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip that tells of work above the panes, whatever page stands there."""
        self._centre.insertWidget(self._centre.indexOf(self.area), strip)

    def add_foot(self, bar: QWidget) -> None:
        """Put a bar below the panes, whatever page stands there, and have F6 come to it. Call it
        once."""
        self._centre.insertWidget(self._centre.indexOf(self.area) + 1, bar)
        self.add_stop(bar, bar)

    def hide_foot(self, bar: QWidget) -> None:
        """Hide such a bar; what stands above takes the focus from it."""
        if _has_focus(bar):
            (self._beside_list if self.reading.isVisible() else self.navigation.tree).setFocus()
        bar.hide()

    def add_story(self, story: "StoryPage") -> None:
        """Put the story page where the article stands, hidden. Call it once."""
        self.story = story
        self._has_story = True
        self.commands.add_help_to(story)
        self.commands.add_cards_of(story)
        story.hide()
        layout = self.area.reading_place.layout()
        if layout is not None:
            layout.addWidget(story)

    def show_story(self, is_open: bool) -> None:
        """Show the story page in the place of the article, or the article again."""
        had_focus = _has_focus(self.story)
        self._story_open = is_open
        self._show_pages()
        if had_focus and not is_open:
            self.reading.view.setFocus()

    # Pages in the room of list, article and sidebar

    def show_welcome(self, page: "WelcomePage | None") -> None:
        """Show a page in the room of list, article and sidebar, or these again."""
        layout = self.area.reading_place.layout()
        if page is not None and layout is not None:
            layout.addWidget(page)
        had_focus = self._welcome is not None and _has_focus(self._welcome)
        self._release_focus(page is not None or had_focus)
        self._welcome = page
        self._show_pages()
        if had_focus and page is None:
            self.articles.view.setFocus()

    def add_front_page(self, page: "FrontPage") -> None:
        """Put the front page where the article stands, hidden. Call it once."""
        self.front_page = page
        self._has_front = True
        self.commands.add_help_to(page)
        self.commands.add_cards_of(page)
        page.hide()
        layout = self.area.reading_place.layout()
        if layout is not None:
            layout.addWidget(page)

    def show_front_page(self, is_open: bool) -> None:
        """Show the front page in the room of list, article and sidebar, or these again."""
        had_focus = _has_focus(self.front_page)
        if is_open:
            # A start begins in the list, also where it is built after the page.
            self._came_from_list = not self.has_list or _has_focus(self.articles)
            self._is_list_hidden = False  # of what it opened before
        self._release_focus(had_focus or is_open)
        self._front_open = is_open
        self._mark_place()
        self._show_pages()
        if had_focus and not is_open:
            is_list = self._came_from_list or not self.is_article_open
            is_list = is_list and self.area.shown.articles
            (self.articles.view if is_list else self._beside_list).setFocus()

    def prefer_list(self) -> None:
        """Have the list take the focus when the front page that has it goes."""
        self._came_from_list = True

    @property
    def _beside_list(self) -> QWidget:
        """What takes the focus where the article stands: that, or the story that covers it."""
        if not self.has_reading:
            return self.articles.view
        return self.story.focus_stop if self._story_open else self.reading.view

    def leave_related(self) -> None:
        """Have the article take the focus from the related stories: these are about to be others,
        and keys would go on with whatever comes after them."""
        if _has_focus(self.related):
            self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _release_focus(self, is_meant: bool) -> None:
        """Have nothing focused for a moment: from what is hidden Qt would hand the focus on to
        whatever comes next, and a screen reader would say all that."""
        focus = self.focusWidget()
        if is_meant and focus is not None and not _has_focus(self.navigation):
            focus.clearFocus()

    def _show_pages(self) -> None:
        """Show the one page that stands where the article does: the welcome before all others.

        It comes when it has its room: at each width before that all of it would be laid out.
        """
        is_whole = self._takes_room
        article = self.reading if self.has_reading else self._nothing_open
        pages: list[tuple[QWidget, bool]] = [(article, not is_whole and not self._story_open)]
        if self._has_story:
            pages.append((self.story, not is_whole and self._story_open))
        if self._has_front:
            pages.append((self.front_page, self._front_open and self._welcome is None))
        for page, is_shown in pages:
            if not is_shown:
                page.hide()
        self._cover_panes()
        for page, is_shown in pages:
            page.setVisible(is_shown)

    def _cover_panes(self) -> None:
        is_whole, is_open = self._takes_room, self._story_open or self.is_article_open
        self.area.set_covered(
            related=is_whole or self._story_open,
            articles=is_whole or (self._is_list_hidden and is_open),
        )

    @property
    def is_list_hidden(self) -> bool:
        """Whether no list stands beside the article or the story: the front page opened it."""
        return self._is_list_hidden

    def hide_list(self, is_hidden: bool) -> None:
        """Have no list beside the article or the story that is open, or have it there again."""
        if is_hidden != self._is_list_hidden:
            self._is_list_hidden = is_hidden
            self._mark_place()
            self._cover_panes()

    def _mark_place(self) -> None:
        """Mark in the navigation where the reader is: at the front page, also in what it opened."""
        self.navigation.choose_front_page(self._front_open or self._is_list_hidden)

    def _return_to_marked(self, index: "QModelIndex") -> None:
        """Go back where the row of the front page was chosen again, in what that opened."""
        is_chosen = self.navigation.is_front_page(index)
        if is_chosen and self._is_list_hidden and not self._front_open:
            self.commands["front_page"].trigger()

    def return_to_front_page(self) -> None:
        """Go back to the front page, which opened what is on show, as it was left."""
        back = self.commands["back"]
        (back if back.isEnabled() else self.commands["front_page"]).trigger()

    @property
    def _takes_room(self) -> bool:
        """Whether a page takes the room of list, article and sidebar."""
        return self._front_open or self._welcome is not None

    def _lay_out(self) -> None:
        area = self.area
        _fill(area.reading_place, self._nothing_open)
        area.focus_in(area.navigation, self.navigation.tree)
        centre = QWidget(self)
        self._centre = _fill(centre, self.bar, self.imports, area, self.status_banner, self.toast)
        self._centre.setStretchFactor(area, 1)  # else a notice below would take half of the window
        self.setCentralWidget(centre)
        area.arranged.connect(self._show_arrangement)

    def _place_actions(self) -> None:
        commands, area = self.commands, self.area
        self.addActions(list(commands.of_window()))
        self.navigation.tree.addActions(list(commands.of_navigation()))
        commands.add_help_to(self.navigation)
        commands["toggle_navigation"].triggered.connect(area.show_navigation)
        commands["toggle_related"].triggered.connect(lambda on: area.wish(related=on))
        commands["focus_mode"].triggered.connect(lambda on: area.wish(focus=on))
        self.menus.layout_chosen.connect(lambda layout: area.wish(layout=layout))
        for chosen in (self.navigation.tree.clicked, self.navigation.tree.activated):
            chosen.connect(lambda _index: self._leave_drawer())
            chosen.connect(self._return_to_marked)

    # Panes

    def set_article_open(self, is_open: bool) -> None:
        """Set whether an article is open: a narrow window then shows it instead of the list."""
        self.area.set_article_open(is_open)
        self._cover_panes()

    @property
    def is_article_open(self) -> bool:
        """Whether a narrow window shows the article instead of the list."""
        return self.area.is_article_open

    @property
    def panes(self) -> "Panes":
        """What the present width has room for."""
        return self.area.panes

    def _show_arrangement(self) -> None:
        """Have commands and menu bar follow which panes are on screen."""
        wishes, shown = self.area.wishes, self.area.shown
        for name, is_on in (
            ("toggle_navigation", self.area.shows_navigation),
            ("toggle_related", wishes.related),
            ("focus_mode", wishes.focus),
        ):
            self.commands[name].setChecked(is_on)
        self.menus.check(self.menus.layouts, wishes.layout)
        self.menuBar().setVisible(not shown.is_focused)
        self.bar.setVisible(not shown.is_focused)

    def _leave_drawer(self) -> None:
        """A list was chosen in the drawer: it is what the reader wants to see now."""
        if self.area.close_drawer():
            if self._story_open:
                self.story.close_requested.emit()
            self.set_article_open(False)
            self.articles.view.setFocus()

    # Focus

    def add_stop(self, part: QWidget, stop: QWidget) -> None:
        """Have F6 come to a part that is no pane, after all panes. It lives as long as this."""
        self._more_stops.append((part, stop))

    def focus_next_pane(self, step: int) -> None:
        """Move the focus to the next pane that can take it (F6), or back."""
        empty, cards = self.articles.empty, self.related.cards
        stops: list[tuple[QWidget, QWidget]] = [
            (self.navigation, self.navigation.tree),
            (self.articles, empty.first_button if empty.isVisible() else self.articles.view),
            (self.reading, self.reading.view),
            (self.story, self.story.focus_stop),
            (self.front_page, self.front_page.focus_stop),
            *([(page, page.focus_stop)] if (page := self._welcome) else []),
            *([(self.related, cards[0])] if cards else []),
            *self._more_stops,
        ]
        stops = [stop for stop in stops if stop[1].isVisible()]
        # The last of them: the related stories may stand below the article, in its pane.
        numbers = [number for number, (pane, _) in enumerate(stops) if _has_focus(pane)]
        current = numbers[-1] if numbers else -1
        if stops:
            target = stops[(current + step) % len(stops)][1]
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # State

    def geometry_text(self) -> str:
        """Return place and size as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def restore_geometry_text(self, geometry: str) -> None:
        """Restore a stored place and size, within the screen; nonsense is ignored by Qt."""
        if geometry:
            self.restore_geometry(QByteArray.fromBase64(geometry.encode()))

    def restore_geometry(self, geometry: QByteArray) -> None:
        """Restore a place and size, as above. The same ones once more change nothing: Qt would lay
        out and paint the whole window again."""
        if geometry != self._restored:
            self._restored = geometry
            self.restoreGeometry(geometry)

    def show_title(self, article_title: str) -> None:
        """Name the open article in the title bar."""
        title = shortened(article_title, MOST_IN_TITLE)
        self.setWindowTitle(f"{title} — Readerapp" if title else "Readerapp")

    def come_forward(self, token: str) -> None:
        """Show the window before all others. `token` is what the desktop lets it do that by; ""
        when it gave none."""
        if token:
            # Qt reads it when a window is activated: https://doc.qt.io/qt-6/qwindow.html#requestActivate
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.came_forward.emit()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space in the list turns the article's page; without an article it opens the first. Esc
        leaves the focus mode, or an article for the front page that opened it."""
        if event.key() == Qt.Key.Key_Escape and self.has_panes and self.area.wishes.focus:
            self.area.wish(focus=False)
        elif event.key() == Qt.Key.Key_Escape and self._is_list_hidden and not self._takes_keys:
            self.return_to_front_page()
        elif event.key() != Qt.Key.Key_Space or not self.has_reading or self._takes_keys:
            super().keyPressEvent(event)
        elif self.reading.view.isVisible():
            QCoreApplication.sendEvent(self.reading.view, event)
        else:
            self.reading.reached_end.emit()

    @property
    def _takes_keys(self) -> bool:
        """Whether a page that has keys of its own stands in the place of the article."""
        return self._story_open or self._takes_room

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closing.emit()


def _fill(box: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Put widgets below each other into an empty box."""
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def _has_focus(pane: QWidget) -> bool:
    focus = pane.window().focusWidget()  # also while a menu is open over the window
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
