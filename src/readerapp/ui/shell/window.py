"""The main window: four panes in a splitter, the menu bar, the toast at its foot. It holds no logic
but the layout; the controllers connect the panes with the library.

It can be shown before its parts exist, so this file imports next to nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from readerapp.ui.shell.pane_layout import Panes, fit_panes
from readerapp.ui.widgets.plain_text import MOST_IN_TITLE, shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from readerapp.ui.front_page.page import FrontPage
    from readerapp.ui.reading.pane import ReadingPane
    from readerapp.ui.related.pane import RelatedPane
    from readerapp.ui.shell.first_window import FirstPanes
    from readerapp.ui.story.page import StoryPage

FIRST_SIZE = (1320, 860)
FIRST_WIDTHS = (240, 350, 480, 280)


@guarded
class MainWindow(QMainWindow):
    """The main window: navigation | list | reading pane | related stories."""

    dropped = Signal(QMimeData)
    closing = Signal()
    has_panes = False
    has_reading = False  # the reading pane is there too

    def __init__(self) -> None:
        super().__init__()
        self._article_open = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._column = QSplitter(Qt.Orientation.Vertical, self)
        self._list_column, self._reading_place, self._related_place = (QWidget() for _ in range(3))
        self._story_open = False
        self._front_open = False
        self.setWindowTitle("Readerapp")
        # Less than the panes ask for together: they fold when it gets narrow.
        self.setMinimumSize(380, 320)
        self.resize(*FIRST_SIZE)

    def add_panes(self, parts: "FirstPanes") -> None:
        """Put navigation and list in. Call it once."""
        self.navigation = parts.navigation
        self.articles = parts.articles
        self._nothing_open = parts.nothing_open
        self.commands = parts.commands
        self.menus = parts.menus
        self.status_banner = parts.status_banner
        self.toast = parts.toast
        self.imports = parts.imports
        self._lay_out()
        self._place_actions()
        self.has_panes = True
        self.setAcceptDrops(True)
        self.arrange()

    def add_reading(self, reading: "ReadingPane", related: "RelatedPane") -> None:
        """Put the reading pane and the sidebar into the places kept for them. Call it once."""
        self.reading = reading
        self.related = related
        self._nothing_open.hide()
        self._nothing_open.deleteLater()
        layout = self._reading_place.layout()
        if layout is not None:
            layout.replaceWidget(self._nothing_open, reading)
        _fill(self._related_place, related)
        reading.setVisible(not self._front_open)
        self.has_reading = True
        reading.link_hovered.connect(lambda address: reading.view.setToolTip(tip_text(address)))
        reading.addActions(list(self.commands.of_list_and_article()))

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip that tells of work above the list."""
        layout = self._list_column.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, strip)

    def add_story(self, story: "StoryPage") -> None:
        """Put the story page where the article stands, hidden. Call it once."""
        self.story = story
        story.hide()
        layout = self._reading_place.layout()
        if layout is not None:
            layout.addWidget(story)

    def show_story(self, is_open: bool) -> None:
        """Show the story page in the place of the article, or the article again."""
        had_focus = _has_focus(self.story)
        self._story_open = is_open
        self.reading.setVisible(not is_open and not self._front_open)
        self.story.setVisible(is_open and not self._front_open)
        self.arrange()
        if had_focus and not is_open:
            self.reading.view.setFocus()

    def expect_front_page(self) -> None:
        """Keep the room of list, article and sidebar for the front page, which comes soon."""
        self._front_open = True
        self._nothing_open.hide()
        self.navigation.choose_front_page(True)
        self.arrange()

    def add_front_page(self, page: "FrontPage") -> None:
        """Put the front page where the article stands, hidden. Call it once."""
        self.front_page = page
        page.hide()
        layout = self._reading_place.layout()
        if layout is not None:
            layout.addWidget(page)

    def show_front_page(self, is_open: bool) -> None:
        """Show the front page in the room of list, article and sidebar, or these again."""
        had_focus = _has_focus(self.front_page)
        self._front_open = is_open
        self.reading.setVisible(not is_open and not self._story_open)
        self.story.setVisible(not is_open and self._story_open)
        self.front_page.setVisible(is_open)
        self.arrange()
        if had_focus and not is_open:
            pane = self.reading.view if self._article_open else self.articles.view
            pane.setFocus()

    def _lay_out(self) -> None:
        self._list_column.setObjectName("listColumn")
        self._related_place.setObjectName("relatedPlace")
        self._reading_place.setObjectName("readingPlace")
        _fill(self._list_column, self.imports, self.articles)
        _fill(self._reading_place, self._nothing_open)
        self._column.addWidget(self._reading_place)
        self._column.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        # Without this a notice below would take half of the window.
        self._splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._splitter.setChildrenCollapsible(False)
        for pane, least in (
            (self.navigation, 160),
            (self._list_column, 260),
            (self._column, 320),
            (self._related_place, 220),
        ):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
        self._splitter.setSizes(FIRST_WIDTHS)
        self._splitter.setStretchFactor(2, 1)
        centre = QWidget(self)
        _fill(centre, self._splitter, self.status_banner, self.toast)
        self.setCentralWidget(centre)

    def _place_actions(self) -> None:
        self.addActions(list(self.commands.of_window()))
        self.articles.view.addActions(list(self.commands.of_list_and_article()))
        for name in ("toggle_navigation", "toggle_related"):
            self.commands[name].setChecked(True)
            self.commands[name].toggled.connect(self.arrange)

    # Folding

    def set_article_open(self, is_open: bool) -> None:
        """Set whether an article is open: a narrow window then shows it instead of the list."""
        self._article_open = is_open
        self.arrange()

    def arrange(self) -> None:
        """Show the panes there is room for."""
        panes = self.panes
        self.navigation.setVisible(panes.navigation)
        self._list_column.setVisible(panes.articles and not self._front_open)
        self._column.setVisible(panes.reading or self._front_open)
        self._place_related(panes)
        if panes.single:
            self.commands["back"].setEnabled(True)  # to the list

    @property
    def panes(self) -> Panes:
        """What the present width has room for."""
        return fit_panes(
            self.width(),
            navigation=self.commands["toggle_navigation"].isChecked(),
            related=self.commands["toggle_related"].isChecked(),
            reading=self._article_open,
        )

    def _place_related(self, panes: Panes) -> None:
        """Beside the article, or below it when there is no room beside."""
        target = self._column if panes.related_below else self._splitter
        if self._related_place.parent() is not target:
            target.addWidget(self._related_place)
            if target is self._column:
                self._column.setSizes([3 * self.height() // 5, 2 * self.height() // 5])
        has_room = panes.related_beside or panes.related_below
        is_wanted = not self._story_open and not self._front_open  # these want the width
        self._related_place.setVisible(has_room and is_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.has_panes:
            self.arrange()

    # Focus

    def focus_next_pane(self, step: int) -> None:
        """Move the focus to the next pane that can take it (F6), or back."""
        empty, cards = self.articles.empty, self.related.cards
        stops: list[tuple[QWidget, QWidget]] = [
            (self.navigation, self.navigation.tree),
            (self.articles, empty.first_button if empty.isVisible() else self.articles.view),
            (self.reading, self.reading.view),
            *([(self.story, self.story.cards[0])] if self.story.cards else []),
            (self.front_page, self.front_page.focus_stop),
            *([(self.related, cards[0])] if cards else []),
        ]
        stops = [stop for stop in stops if stop[1].isVisible()]
        current = next((n for n, (pane, _) in enumerate(stops) if _has_focus(pane)), -1)
        if stops:
            target = stops[(current + step) % len(stops)][1]
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # State

    def state(self) -> tuple[str, str]:
        """Return geometry and splitter sizes as text for the settings."""
        return _text(self.saveGeometry()), _text(self._splitter.saveState())

    def restore(self, geometry: str, splitter: str) -> None:
        """Restore a stored geometry and stored sizes; nonsense is ignored by Qt."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if splitter:
            self._splitter.restoreState(QByteArray.fromBase64(splitter.encode()))
            self._splitter.setHandleWidth(1)

    def show_title(self, article_title: str) -> None:
        """Name the open article in the title bar."""
        title = shortened(article_title, MOST_IN_TITLE)
        self.setWindowTitle(f"{title} — Readerapp" if title else "Readerapp")

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space in the list turns the article's page; without an article it opens the first."""
        if event.key() != Qt.Key.Key_Space or not self.has_reading or self._takes_keys:
            super().keyPressEvent(event)
        elif self.reading.view.isVisible():
            self.reading.view.keyPressEvent(event)
        else:
            self.reading.reached_end.emit()

    @property
    def _takes_keys(self) -> bool:
        """Whether a page that has keys of its own stands in the place of the article."""
        return self._story_open or self._front_open

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


def _fill(box: QWidget, *widgets: QWidget) -> None:
    """Put widgets below each other into an empty box."""
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)


def _has_focus(pane: QWidget) -> bool:
    focus = pane.window().focusWidget()  # also while a menu is open over the window
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()
