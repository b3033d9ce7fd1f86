"""The reading pane: the article, its find bar, a bar of tools, and an empty state."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from readerapp.domain.articles import Article
from readerapp.domain.drafts import Enclosure
from readerapp.rendering import Block, as_written
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.find import ArticleSearch, FindBar
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.nothing_open import NothingOpen
from readerapp.ui.reading.page import ReadingPage, SoundHere
from readerapp.ui.reading.position import ReadingPosition
from readerapp.ui.reading.progress import ReadingProgress
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.reading.words import PageWords, minutes_of
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import ToolRow


@guarded
class ReadingPane(QWidget):
    """The reading pane. It shows what it is given and emits requests. GUI thread."""

    view_added = Signal(object)  # ReadingView, beside the article

    link_activated = Signal(str)  # http, https, mailto, "enclosure:N", "play:N", "keep:N"
    link_hovered = Signal(str)  # "" when the pointer leaves the link
    picture_requested = Signal(int, int)  # article id, position: the user asks for it
    reached_end = Signal()  # Space was pressed at the end of the article
    zoom_changed = Signal(int)  # per cent

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._beside: ReadingView | None = None
        self._look = ArticleLook()
        self.way_back = ""  # the key that leads from a translation to the original
        self._body: tuple[Block, ...] = ()
        self._words = PageWords(wording, self)
        self.view = ReadingView(theme, self)
        self.find_bar = FindBar(self)
        self.progress = ReadingProgress(self.view, self)
        self._active = self.view
        self._search = ArticleSearch(self.view)
        self._bars: list[ToolRow] = []
        self._empty = NothingOpen(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    @property
    def article(self) -> Article | None:
        """What is shown."""
        return self._article

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks that are shown of it."""
        return self._body

    # What is shown

    def show_article(
        self, article: Article, body: tuple[Block, ...], place: ReadingPosition | None = None
    ) -> None:
        """Show an article with a body: its own, or its other reading (the whole page).

        `place`: where in it, when it is another article than before; None is its top.
        """
        self._article, self._body = article, body
        self.view.show_article(self.page_of(article, body), place)
        self.progress.show_minutes(minutes_of(article))
        self.view.setAccessibleName(article.head.title)
        self._stack.setCurrentIndex(1)

    def page_of(self, article: Article, body: tuple[Block, ...]) -> ReadingPage:
        """Return the page of an article, with the way back from a translation."""
        page = self._words.page(article, body)
        if not (article.translated_by and self.way_back):
            return page
        said = self.tr("{key} shows the original.").format(key=self.way_back)
        last = page.labels[-1]
        return replace(page, labels=(*page.labels[:-1], replace(last, said=(*last.said, said))))

    def tell_sounds(self, state_of: Callable[[Enclosure], SoundHere | None]) -> None:
        """Offer to play sounds here from now on; called again when what `state_of` says changed."""
        self._words.state_of_sound = state_of
        if self._article is not None and any(map(state_of, self._article.enclosures)):
            self._set_texts()

    def show_nothing(self) -> None:
        """Show that no article is selected."""
        self._article, self._body = None, ()
        self.find_bar.hide()
        self.view.clear_article()
        self._stack.setCurrentIndex(0)

    def set_picture(self, article_id: int, position: int, image: QImage) -> None:
        """Show a picture that was read; one of another article comes late and is dropped."""
        if self._article is not None and self._article.head.id == article_id:
            for view in self.views:
                view.set_picture(position, image)

    # How it is shown

    def hold(self) -> None:
        """Write nothing until `set_theme`, `show_article` or `go_on`: one of them follows."""
        for view in self.views:
            view.hold()

    def go_on(self) -> None:
        """Show again what there was before `hold`, if nothing took its place."""
        for view in self.views:
            view.go_on()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours, keep the place."""
        for view in self.views:
            view.set_theme(theme)
        for bar in self._bars:
            bar.set_theme(theme)

    def set_look(self, look: ArticleLook) -> None:
        """Choose how the text looks, keep the place."""
        self._look = look
        for view in self.views:
            view.set_look(look)

    def add_beside(self) -> ReadingView:
        """Add another view beside the article, which looks as that does, and return it."""
        view = self._beside = ReadingView(self.view.theme, self)
        view.set_look(self._look)
        view.set_zoom(self.view.zoom)
        self.view.zoom_changed.connect(view.set_zoom)
        view.zoom_changed.connect(self.view.set_zoom)
        view.link_activated.connect(self.link_activated)
        view.link_hovered.connect(self.link_hovered)
        view.picture_requested.connect(self._want_picture)
        view.installEventFilter(self)
        self._row.addWidget(view, 1)
        self.view_added.emit(view)
        return view

    @property
    def active_view(self) -> ReadingView:
        """The view that has the focus, or had it last: the article, or what stands beside it."""
        return self.view if self._active.isHidden() else self._active

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ReadingView):
            self._active = watched
        return super().eventFilter(watched, event)

    def lay_out_now(self) -> None:
        """Give the views their widths, before anything is written at others."""
        self._column.activate()

    @property
    def views(self) -> list[ReadingView]:
        """The article, and what stands beside it, if that was ever shown."""
        return [self.view] if self._beside is None else [self.view, self._beside]

    def add_bar(self, bar: ToolRow) -> None:
        """Put a bar of tools above the article. Call it once."""
        self._bars.append(bar)
        self._column.insertWidget(0, bar)

    def add_bar_below(self, bar: ToolRow) -> None:
        """Put a bar of tools below the article."""
        self._bars.append(bar)
        self._column.addWidget(bar)

    def add_strip_below(self, strip: QWidget) -> None:
        """Put a strip about the article below it."""
        self._column.insertWidget(self._column.indexOf(self._row) + 1, strip)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip about the article above it."""
        self._column.insertWidget(self._column.indexOf(self._row), strip)

    # Find

    def open_find(self) -> None:
        """Open the find bar with the selected words, if there are any."""
        if self._article is None:
            return
        self._search_in(self.active_view)
        selected = as_written(self.active_view.textCursor().selectedText())
        self.find_bar.open_bar(selected if 0 < len(selected) <= 80 else "")

    @property
    def found(self) -> Span | None:
        """Where in the article the current hit of the find bar stands."""
        return self._search.current_span if self._search.view is self.view else None

    def find_step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit; opens the bar when it is closed."""
        if self.find_bar.isHidden() or self._search.view.isHidden():
            self.open_find()
        else:
            self._search.step(step)

    def _find(self, query: str) -> None:
        if self._search.view.isHidden():
            self._search_in(self.active_view)
        self._search.find(query)

    def _close_find(self) -> None:
        self._search.select_hit()
        self._search.find("")
        self.active_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_in(self, view: ReadingView) -> None:
        """Find in another view from now on; what was marked in the one before is not any more."""
        if self._search.view is view:
            return
        self._search.end()
        self._search = ArticleSearch(view)
        self._search.started.connect(self.find_bar.show_search)
        self._search.changed.connect(self.find_bar.show_hits)

    # Set-up

    def _set_texts(self) -> None:
        """Write the article in the new language too; place, selection and hits stay."""
        if self._article is not None:
            self.view.show_article(self.page_of(self._article, self._body))

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.view, 1)
        self._column.addLayout(self._row, 1)
        for widget in (self.progress, self.find_bar):
            self._column.addWidget(widget)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)

    def _connect(self) -> None:
        view, bar, search = self.view, self.find_bar, self._search
        view.installEventFilter(self)
        view.link_activated.connect(self.link_activated)
        view.link_hovered.connect(self.link_hovered)
        view.reached_end.connect(self.reached_end)
        view.zoom_changed.connect(self.zoom_changed)
        view.picture_requested.connect(self._want_picture)
        bar.query_changed.connect(self._find)
        bar.step_requested.connect(self.find_step)
        bar.closed.connect(self._close_find)
        search.started.connect(bar.show_search)
        search.changed.connect(bar.show_hits)

    def _want_picture(self, position: int) -> None:
        if self._article is not None:
            self.picture_requested.emit(self._article.head.id, position)
