"""The list pane: search box above, rows below, and a message when there are no rows."""

from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import filterfalse

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from readerapp.domain.articles import ArticleHead, Changes
from readerapp.library.list_groups import ListGroup
from readerapp.messages import _
from readerapp.ui.article_list.group_headings import GroupWords, without_rows
from readerapp.ui.article_list.model import (
    HEAD_ROLE,
    ArticleListModel,
    Excerpts,
    RequestExcerpts,
    RequestHeads,
)
from readerapp.ui.article_list.place import TOP, ListTop
from readerapp.ui.article_list.row import RowDelegate, RowLook, Thumbnail, what_is_found
from readerapp.ui.article_list.search_head import SearchHead
from readerapp.ui.article_list.view import FixedRowListView
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, sentences
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.empty_state import EmptyState

AT_ONCE = 50  # rows: taking out more one by one takes minutes in a list of a million


class ArticleListPane(QWidget):
    """The pane that shows the rows of one query; where they come from is its caller's concern."""

    article_chosen = Signal(int)  # article id, 0 when nothing is selected
    article_activated = Signal(int)  # chosen again, by click or Return
    search_changed = Signal(str)
    menu_requested = Signal(object, QPoint)  # tuple of article ids, global place
    waiting_requested = Signal()  # the new rows that wait are to be shown

    def __init__(
        self,
        request_heads: RequestHeads,
        thumbnail: Thumbnail,
        theme: Theme,
        request_excerpts: RequestExcerpts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = Wording()
        self._words = StoryWords(self._wording)
        self._group_words = GroupWords(self._wording)
        self._groups: tuple[ListGroup, ...] = ()
        self.excerpts = Excerpts(request_excerpts, self)
        self.model = ArticleListModel(request_heads, self._describe, self._words.tip, self)
        self._delegate = RowDelegate(theme, self._wording, thumbnail, self)
        self._delegate.set_excerpts(self.excerpts.of)
        self.view = FixedRowListView(self._delegate.metrics.height, self)
        self.view.follow_width(self._delegate.height_at)
        self.view.setObjectName("articleList")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.head = SearchHead(self)
        self.search = self.head.edit
        self.head.searched.connect(self.search_changed)
        self.head.left.connect(self._enter_list)
        self.waiting = QPushButton(self)
        self.waiting.setObjectName("waitingRows")
        self.waiting.clicked.connect(self.waiting_requested)
        self.waiting.hide()
        self._waiting_count = 0
        self._announcer = Announcer(self.waiting)
        self.empty = EmptyState(self)
        self._stack = QStackedLayout()  # a widget of its own would be told as a pane without a name
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.view.clicked.connect(self._on_activated)
        self.view.activated.connect(self._on_activated)
        self.view.menu_requested.connect(self._want_menu)
        self.excerpts.arrived.connect(self.view.viewport().update)
        self._announce = True
        self._lay_out()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.waiting)
        layout.addLayout(self._stack, 1)

    # Rows

    def show_ids(
        self,
        ids: "array[int]",
        keep: int = 0,
        place: ListTop | None = None,
        groups: tuple[ListGroup, ...] = (),
    ) -> None:
        """Show the rows of a new answer, keeping article `keep` selected and in its place.

        `groups` have a heading each. `place`: what `place` told before, to be returned to; TOP
        unless `keep` is on show.
        """
        offset = self._place_of(keep)
        several = frozenset(self.selected_ids() if self.has_several else ())
        self._announce = False
        self._stack.setCurrentWidget(self.view if len(ids) else self.empty)
        self.model.show(ids)
        self._show_groups(groups)  # and lays out at once: rows are brought to places in there
        row = self.model.row_of(keep) if keep else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self._restore_place(row, offset)
            self.view.show_first_heading()
        self._select_again(several)
        if place and (place.article_id or row < 0):
            self._return_to(place)
        self._announce = True

    def show_waiting(self, count: int) -> None:
        """Say above the rows how many new ones wait to be shown; nothing for none."""
        self._waiting_count = count
        self._set_waiting_text()
        self.waiting.setVisible(count > 0)
        if count:
            self._announcer.announce(self.waiting.text())

    def _set_waiting_text(self) -> None:
        self.waiting.setText(
            counted("{count} new · Show", "{count} new · Show", self._waiting_count)
        )

    @property
    def groups(self) -> tuple[ListGroup, ...]:
        """The groups on show, each with its first row."""
        return self._groups

    @property
    def place(self) -> ListTop:
        """Which article stands at the top, and how many pixels of its row are above."""
        first = next(iter(self.view.rows_on_screen()), None)
        if first is None:
            return TOP
        return ListTop(self.model.ids[first], -self.view.visualRect(self.model.index(first)).top())

    def go_to(self, article_id: int, place: ListTop) -> None:
        """Select an article (0: none) without telling anyone, and scroll to a place."""
        row = self.model.row_of(article_id) if article_id else -1
        self._announce = False
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._return_to(place)
        self._announce = True

    def show_search(self, text: str) -> None:
        """Put words into the search box without telling anyone."""
        self.head.show_text(text)

    def complete_ids(
        self, ids: "array[int]", keep: int = 0, groups: tuple[ListGroup, ...] = ()
    ) -> None:
        """Show all rows of an answer whose first ones are on show; nothing moves when it is so.

        Article `keep` is selected if nothing is.
        """
        if not self.model.extend(ids):
            self.show_ids(ids, self.current_id() or keep, groups=groups)
        elif keep and not self.current_id() and self.model.row_of(keep) >= 0:
            self.show_ids(ids, keep, groups=groups)
        else:
            self._stack.setCurrentWidget(self.view if len(ids) else self.empty)
            self._show_groups(groups)

    def _show_groups(self, groups: tuple[ListGroup, ...]) -> None:
        self._groups = groups
        self.view.show_headings([each.row for each in groups], self.heading_of)

    def heading_of(self, row: int) -> str:
        """Return the words of the heading a row stands below, "" in a list without headings."""
        return self._group_words.heading(self._groups, row, len(self.model.ids))

    def refresh(self, changes: Changes) -> None:
        """Redraw what changed."""
        if len(changes.removed) > AT_ONCE:
            gone = set(changes.removed)
            rest = array("q", filterfalse(gone.__contains__, self.model.ids))
            rows = [row for row, each in enumerate(self.model.ids) if each in gone]
            self.show_ids(rest, self.current_id(), groups=without_rows(self._groups, rows))
            changes = replace(changes, removed=())
        following = self._row_after(changes.removed)
        rows = sorted(self.model.row_of(each) for each in changes.removed) if self._groups else []
        self._announce = False  # Qt goes to the row above, and row by row
        self.model.refresh(changes)
        if rows:
            self._show_groups(without_rows(self._groups, [row for row in rows if row >= 0]))
        if following is not None:
            self.view.setCurrentIndex(self.model.index(min(following, len(self.model.ids) - 1)))
        self._announce = True
        if following is not None:
            self._choose_current()
        self._stack.setCurrentWidget(self.view if len(self.model.ids) else self.empty)

    def current(self) -> ArticleHead | None:
        """The selected article, None without one or while its row is being fetched."""
        return self.model.head(self.view.currentIndex().row())

    def current_id(self) -> int:
        """The id of the selected article, 0 without one."""
        row = self.view.currentIndex().row()
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else 0

    @property
    def has_several(self) -> bool:
        """Whether more than one row is selected."""
        spans = self.selected_spans
        return len(spans) > 1 or bool(spans and len(spans[0]) > 1)

    def selected_ids(self) -> list[int]:
        """The ids of all selected rows, from above."""
        ids = self.model.ids
        return [each for rows in self.selected_spans for each in ids[rows.start : rows.stop]]

    @property
    def selected_spans(self) -> list[range]:
        """The selected rows from above. However many they are, they cost what the spans cost."""
        selection = self.view.selectionModel().selection()
        spans = (selection.at(number) for number in range(selection.size()))
        return sorted((range(s.top(), s.bottom() + 1) for s in spans), key=lambda rows: rows.start)

    def known_heads(self, article_ids: Iterable[int]) -> list[ArticleHead]:
        """The heads among these that were on screen lately. Asks for nothing."""
        return self.model.known(article_ids)

    @property
    def is_current_seen(self) -> bool:
        """Whether the row of the selected article is on screen."""
        return self.view.currentIndex().row() in self.view.rows_on_screen()

    def select(self, article_id: int, *, tells: bool = True) -> bool:
        """Select an article if it is on show; return whether it is. `tells`: it is chosen by that;
        else it is open already."""
        row = self.model.row_of(article_id)
        if row >= 0:
            before, self._announce = self._announce, self._announce and tells
            self.view.setCurrentIndex(self.model.index(row))
            self._announce = before
        return row >= 0

    def stand_in(self, report_id: int, head: ArticleHead, *, shows: bool) -> None:
        """Select the row of a report without telling anyone; it `shows` another report of its
        story from now on, or stays as it is."""
        row = self.model.row_of(report_id)
        if row < 0:
            return
        self._announce = False
        if shows:
            self.model.stand_in(row, head)
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row))
        self._announce = True

    def select_among(self, wanted: Container[int], step: int = 1) -> bool:
        """Select the next (or previous) row whose id is `wanted`; return whether there was one."""
        row = self.view.currentIndex().row() + step
        while 0 <= row < len(self.model.ids):
            if self.model.ids[row] in wanted:
                self.view.setCurrentIndex(self.model.index(row))
                return True
            row += step
        return False

    def select_step(self, step: int) -> None:
        """Select the row so many below (or above), or the last (or first) one."""
        before = self.view.currentIndex().row()
        row = min(before + step, len(self.model.ids) - 1)
        row = max(row, 0) if before >= 0 else row
        if row >= 0 and row != before:
            self.view.setCurrentIndex(self.model.index(row))

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_dimming(self, dims: Callable[[ArticleHead], bool]) -> None:
        """Draw rows of some articles in less ink."""
        self._delegate.set_dimming(dims)
        self.view.viewport().update()

    def add_foot(self, foot: QWidget) -> None:
        """Put something below the rows."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(foot)

    def set_language(self, language: str) -> None:
        """Lay out the rows in another interface language."""
        self._delegate.set_language(language)
        self.view.set_row_height(self._delegate.metrics.height)

    def lay_out_rows(self) -> Iterator[None]:
        """Lay the rows on screen out, two at a step, so that painting them takes less."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, row in enumerate(self.view.rows_on_screen() if self.isVisible() else ()):
            index = self.model.index(row)
            if head := index.data(HEAD_ROLE):
                self._delegate.lay_out(head, self.view.visualRect(index), mirrored=mirrored)
            if number % 2:
                yield

    def set_look(self, look: RowLook) -> None:
        """Show rows otherwise; the first one on screen stays so."""
        self._delegate.set_look(look)
        self.view.set_row_height(self._delegate.metrics.height)
        self.view.viewport().update()

    def repaint_thumbnails(self) -> None:
        """A picture has arrived."""
        self.view.viewport().update()

    # Inside

    def _describe(self, head: ArticleHead) -> str:
        """All a row shows, for a screen reader."""
        found = self.excerpts.of(head.id)
        below = what_is_found(head, found, self._wording)[1].text if found else ""
        return sentences((self._words.describe_row(head), below))

    def _return_to(self, place: ListTop) -> None:
        row = self.model.row_of(place.article_id) if place.article_id else -1
        bar = self.view.verticalScrollBar()
        if row >= 0:
            top = self.view.visualRect(self.model.index(row)).top()
            bar.setValue(bar.value() + top + place.pixels)
        elif place == TOP:
            bar.setValue(0)

    def _place_of(self, article_id: int) -> int:
        row = self.model.row_of(article_id) if article_id else -1
        return self.view.visualRect(self.model.index(row)).top() if row >= 0 else -1

    def _restore_place(self, row: int, offset: int) -> None:
        if 0 <= offset < self.view.viewport().height():
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.visualRect(self.model.index(row)).top() - offset)
        else:
            self.view.scrollTo(self.model.index(row))

    def _row_after(self, removed: Sequence[int]) -> int | None:
        """The row that will stand where the current one is, when that is going to be removed."""
        if self.current_id() not in removed:
            return None
        row = self.view.currentIndex().row()
        return row - sum(0 <= self.model.row_of(each) < row for each in removed)

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        if self._announce and not self.view.is_extending:
            self._choose_current()

    def _choose_current(self) -> None:
        self.article_chosen.emit(self.current_id())

    def _select_again(self, ids: frozenset[int]) -> None:
        """Select the rows of these articles, wherever they stand now."""
        if not ids:
            return
        spans: list[range] = []
        for row, each in enumerate(self.model.ids):
            if each in ids:
                is_next = spans and spans[-1].stop == row
                start = spans.pop().start if is_next else row
                spans.append(range(start, row + 1))
        self.view.select_rows(spans)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and not self.view.is_extending:
            self.article_activated.emit(self.model.ids[index.row()])

    def _want_menu(self, row: int, place: QPoint) -> None:
        """Ask for the menu of a row; of all that are selected when it is one of them."""
        if not 0 <= row < len(self.model.ids):
            return
        several = self.has_several and any(row in rows for rows in self.selected_spans)
        ids = self.selected_ids() if several else [self.model.ids[row]]
        self.menu_requested.emit(tuple(ids), place)

    def _enter_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_search(self) -> None:
        """Empty the search box and show everything again."""
        self.search.clear()

    def _set_texts(self) -> None:
        self.view.setAccessibleName(_("Articles"))
        self._set_waiting_text()
        self.view.viewport().update()  # the rows are worded as they are painted
