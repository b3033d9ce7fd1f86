"""Row of a story that stands for an article which was opened from elsewhere.

Such an article may have no row of its own: where the list has one row a story, another report
stands there. The list is not opened into its reports for it, as threads of mail are: of a thread
the first message stays in its row, while a row here shows any report of its story, and what stands
below keeps its place. So the row shows the article that is read; one that the list does not hold,
of another feed for example, has the row selected as it is.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from readerapp.background import Latest, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.domain.values import dataclass
from readerapp.library import Library, searching
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.list_rows import holds, row_of_story
from readerapp.ui.article_list.pane import ArticleListPane


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

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        listing: ListController,
        articles: ArticleListPane,
        read: Callable[[], int],
        failed: OnFailure,
    ) -> None:
        super().__init__(articles)
        self._library = library
        self._listing = listing
        self._articles = articles
        self._read = read
        self._failed = failed
        self._looking = Latest(runner)
        self._awaited = 0  # an article that was opened before there were rows
        self._looked_for: tuple[ArticleQuery, int] | None = None  # in which list, which article
        articles.article_chosen.connect(self._forget)
        listing.shown.connect(self._look_again)

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
