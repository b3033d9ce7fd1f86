"""Actions on articles: what menus of rows and cards ask for, and commands on the selected rows and
on how the list is looked at; and which row is selected for an article opened from elsewhere.

Such an article may have no row of its own: where the list has one row a story, another report
stands there. The list is not opened into its reports for it, as threads of mail are: of a thread
the first message stays in its row, while a row here shows any report of its story, and what stands
below keeps its place. So the row shows the article that is read; one that the list does not hold,
of another feed for example, has the row selected as it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from readerapp.background import Lane, Latest
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.domain.stories import Story
from readerapp.domain.values import dataclass
from readerapp.library import Library, searching, stories
from readerapp.messages import _
from readerapp.ui.article_list.list_rows import holds, row_of_story
from readerapp.ui.article_list.looks import LOOKS
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.language.wording import Wording, counted
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests, SeveralMenu
from readerapp.ui.widgets.card_menus import OneMenu

MOST_LINKS = 1_000  # copied at once

_GROUPINGS = ("by_day", "by_label")  # one of them at most


class ListSignals(QObject):
    """Signals of the menu of a row that only a list has."""

    read_above_requested = Signal(int)  # article id
    read_below_requested = Signal(int)


class RowMenu(ActionsMenu):
    """Context menu of a row of the list."""

    def __init__(
        self, head: ArticleHead, ask: ArticleRequests, rows: ListSignals, parent: QWidget
    ) -> None:
        super().__init__(head, ask, parent)
        self.add_opening()
        self.addSeparator()
        self.add_marks()
        self._add(_("Mark Above as Read"), partial(rows.read_above_requested.emit, head.id))
        self._add(_("Mark Belo&w as Read"), partial(rows.read_below_requested.emit, head.id))
        self.addSeparator()
        self.add_story()
        self.add_translation()
        self.addSeparator()
        self.add_sharing()
        self.addSeparator()
        self.add_end()


class ArticleActions(QObject):
    """Does what menus of articles ask for, and opens that of the list.

    Opening, the browser and stories are others' concern: whoever has them connects `requests`.
    """

    def __init__(self, context: Context, marks: MarkController) -> None:
        articles = context.window.articles
        super().__init__(articles)
        self._library = context.library
        self._runner = context.runner
        self._listing = context.listing
        self._articles = articles
        self._marks = marks
        self._toast = context.window.toast
        self._failed = context.failed
        self._menus = OneMenu()
        self._wording = Wording()
        self.requests = ArticleRequests(self)
        self.rows = ListSignals(self)
        ask = self.requests
        ask.read_requested.connect(lambda ids, read: self._marks.mark_read(ids, read=read))
        ask.star_requested.connect(lambda ids, starred: self._marks.star(ids, starred=starred))
        ask.removal_requested.connect(self._marks.remove)
        ask.removal_keys = partial(context.window.commands.keys, "remove_article")
        ask.links_requested.connect(self.copy_links)
        self.rows.read_above_requested.connect(partial(self._read_beyond, True))
        self.rows.read_below_requested.connect(partial(self._read_beyond, False))
        articles.menu_requested.connect(self._open_menu)

    # Selected rows

    def copy_links(self, ids: Sequence[int], with_titles: bool = False) -> None:
        """Copy the addresses of articles, one a line; titles stand on lines of their own."""
        work = partial(searching.heads, self._library, tuple(ids[:MOST_LINKS]))
        copy = partial(self._copy, with_titles=with_titles)
        self._runner.submit(Lane.READ, work, copy, self._failed)

    def _copy(self, heads: Sequence[ArticleHead], *, with_titles: bool) -> None:
        parts = [self._titled(head) if with_titles else head.url for head in heads if head.url]
        if not parts:
            self._toast.show_message(lambda: _("None of them has an address"))
            return
        QGuiApplication.clipboard().setText(("\n\n" if with_titles else "\n").join(parts))
        if len(parts) == 1:
            self._toast.show_message(lambda: _("Address copied"))
        else:
            self._toast.show_message(
                lambda: counted("{count} address copied", "{count} addresses copied", len(parts))
            )

    def _titled(self, head: ArticleHead) -> str:
        labels = (self._wording.label(label) for label in head.labels)
        return "\n".join((head.title, *labels, head.url))

    # Rows

    def _read_beyond(self, above: bool, article_id: int) -> None:
        """Mark all rows above or below one as read; of a story every report."""
        ids, row = self._articles.model.ids, self._articles.model.row_of(article_id)
        if row < 0:
            return
        beyond = ids[:row] if above else ids[row + 1 :]
        if self._listing.query.is_grouped:
            work = partial(stories.reports_of, self._library, beyond)
            self._runner.submit(Lane.READ, work, self._mark_read, self._failed)
        else:
            self._mark_read(beyond)

    def _mark_read(self, ids: Sequence[int]) -> None:
        if ids:
            self._marks.mark_read(ids, read=True)

    def _open_menu(self, ids: tuple[int, ...], place: QPoint) -> None:
        if len(ids) > 1:
            self._menus.open(SeveralMenu(ids, self.requests, self._articles), place)
            return
        heads = self._articles.known_heads(ids)
        if heads:
            menu = RowMenu(heads[0], self.requests, self.rows, self._articles)
            self._menus.open(menu, place)


class LookController(QObject):
    """Connects the commands; they show how the list on show is looked at."""

    def __init__(self, context: Context) -> None:
        window = context.window
        super().__init__(window)
        self._listing = context.listing
        self._actions = {name: window.commands[name] for name in LOOKS}
        for name, action in self._actions.items():
            action.toggled.connect(partial(self._change, name))
        button = window.articles.head.looks
        menu = QMenu(button)
        menu.addActions([*self._actions.values(), window.commands["by_story"]])
        menu.addAction(window.commands["only_own"])
        menu.addAction(window.commands["offline_marks"])
        menu.addSeparator()
        menu.addAction(window.commands["mark_all_read"])
        menu.addMenu(window.menus.older_menu)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        context.listing.shown.connect(self._check)
        self._check()

    def _change(self, name: str, wanted: bool) -> None:
        look = self._listing.look
        if getattr(look, name) != wanted:
            apart = dict.fromkeys(_GROUPINGS, False) if name in _GROUPINGS else {}
            self._listing.set_look(replace(look, **{**apart, name: wanted}))
            self._check()

    def _check(self) -> None:
        """Show what is in force. Nobody is told: it is so already."""
        for name, action in self._actions.items():
            action.setChecked(getattr(self._listing.look, name))


@dataclass(frozen=True)
class Found:
    """Report that a row shows of an article's story; `is_held`: the list holds the article too."""

    report_id: int
    article: ArticleHead
    is_held: bool


class StoryRowController(QObject):
    """Controller that selects the row of an article, or of its story. Opens and marks nothing.

    `read` tells which article is open, or about to be: of any other one, and in another list, the
    answer is dropped.
    """

    def __init__(self, context: Context, read: Callable[[], int]) -> None:
        articles = context.window.articles
        super().__init__(articles)
        self._library = context.library
        self._listing = context.listing
        self._articles = articles
        self._read = read
        self._failed = context.failed
        self._looking = Latest(context.runner)
        self._awaited = 0  # an article that was opened before there were rows
        self._looked_for: tuple[ArticleQuery, int] | None = None  # in which list, which article
        articles.article_chosen.connect(self._forget)
        context.listing.shown.connect(self._look_again)

    def select(self, article_id: int) -> None:
        """Select the row of the article's story, now or once there are rows."""
        articles, query = self._articles, self._listing.query
        has_answer = len(articles.model.ids) or articles.empty.isVisibleTo(articles)
        self._awaited = 0 if has_answer else article_id
        if query.is_grouped and not self._awaited:
            rows = articles.model.ids[:]  # the list may change while they are looked through
            work = partial(_find, self._library, query, rows, article_id)
            self._looked_for = query, article_id
            self._looking.ask(work, self._show, self._failed)

    def select_story(self, story: Story) -> None:
        """Select the first row that tells of a story whose page is shown, if there is one."""
        articles, ids = self._articles, [report.head.id for report in story.event]
        if articles.current_id() not in ids:
            rows = [row for row in map(articles.model.row_of, ids) if row >= 0]
            if rows:
                articles.select(articles.model.ids[min(rows)], tells=False)

    def leave_story(self, is_shown: bool) -> None:
        """Select the row of the open article again once no page of a story covers it."""
        if not is_shown and (read := self._read()) and self._articles.current_id() != read:
            self._articles.select(read, tells=False)

    def _show(self, found: Found | None) -> None:
        asked = self._listing.query, self._read()  # of another list the row may be another's
        if found and self._looked_for == asked:
            self._articles.stand_in(found.report_id, found.article, shows=found.is_held)

    def _look_again(self) -> None:
        """Look again where there were no rows, and where the same list was read again while its
        rows were looked through."""
        awaited, self._awaited = self._awaited, 0
        read = self._read()
        is_again = self._looked_for == (self._listing.query, read) and awaited == 0
        if is_again and not self._articles.current_id():
            awaited = read
        if awaited and awaited == read and not self._articles.select(awaited, tells=False):
            self.select(awaited)

    def _forget(self) -> None:
        """A row was chosen meanwhile."""
        self._awaited, self._looked_for = 0, None
        self._looking.forget()


def _find(
    library: Library, query: ArticleQuery, rows: Sequence[int], article_id: int
) -> Found | None:
    row = row_of_story(library, rows, article_id)
    heads = searching.story_heads(library, [article_id]) if row >= 0 else []
    return Found(rows[row], heads[0], holds(library, query, article_id)) if heads else None
