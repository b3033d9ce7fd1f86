"""The reading pane: the article, what stands below it and scrolls with it, its find bar, a bar of
tools, the line that says how much is left, and an empty state."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.annotations import without_layout
from readerapp.domain.articles import Article
from readerapp.domain.drafts import Enclosure
from readerapp.messages import _
from readerapp.rendering.blocks import Block
from readerapp.rendering.typesetting import as_written
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.reading.find import ArticleSearch, FindBar
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.nothing_open import NothingOpen
from readerapp.ui.reading.page import ArticlePage, SoundHere
from readerapp.ui.reading.position import ReadingPosition
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.reading.words import PageWords, minutes_of
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import text_label
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
        self._words = PageWords(wording)
        self.view = ReadingView(theme, self)
        self.find_bar = FindBar(self)
        self.progress = ReadingProgress(self.view, self)
        self._active = self.view
        self._search = ArticleSearch(self.view)
        self._bars: list[ToolRow] = []
        self._empty = NothingOpen(self)
        self._lay_out()
        self._connect()

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

    def page_of(self, article: Article, body: tuple[Block, ...]) -> ArticlePage:
        """Return the page of an article, with the way back from a translation."""
        page = self._words.page(article, body)
        if not (article.translated_by and self.way_back):
            return page
        said = _("{key} shows the original.").format(key=self.way_back)
        last = page.labels[-1]
        return replace(page, labels=(*page.labels[:-1], replace(last, said=(*last.said, said))))

    def tell_sounds(self, state_of: Callable[[Enclosure], SoundHere | None]) -> None:
        """Offer to play sounds here from now on; called again when what `state_of` says changed."""
        self._words.state_of_sound = state_of
        if self._article is not None and any(map(state_of, self._article.enclosures)):
            self.reword()

    def await_article(self) -> None:
        """Do not say that no article is selected until one is shown, or none."""
        self._empty.be_silent(True)

    def show_nothing(self) -> None:
        """Show that no article is selected."""
        self._empty.be_silent(False)
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
        self._empty.be_silent(False)
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
        selected = without_layout(as_written(self.active_view.textCursor().selectedText()))
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

    def reword(self) -> None:
        """Write the article in the interface language; place, selection and hits stay."""
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


class ReadingProgress(QWidget):
    """Line below a reading view: "4 min left · 40 %". It is there when the article is longer than
    the view, and only then: what is read at a glance has no progress."""

    def __init__(self, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingProgress")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._minutes = 0  # for the whole article; 0: not known
        self._is_wanted = True
        self.label: QLabel = text_label(self)
        self.label.setObjectName("readingProgressText")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 3)
        layout.addWidget(self.label)
        self.hide()
        bar = view.verticalScrollBar()
        # Once for all that changes with an article: each coming and going makes the view lower or
        # higher, and its text is placed anew.
        self._following = OwnTurn(self.follow, self)
        bar.valueChanged.connect(self._following.start)
        bar.rangeChanged.connect(self._following.start)
        view.rebuilt.connect(self._following.start)
        view.paged.connect(self._tell)  # nothing that has the focus has changed
        keep_translated(self, self._set_texts)

    def show_minutes(self, minutes: int) -> None:
        """Begin with an article that takes so long; 0 when nobody knows."""
        self._minutes = minutes
        self.follow()

    def set_wanted(self, wanted: bool) -> None:
        """Show the line, or never."""
        self._is_wanted = wanted
        self.follow()

    def follow(self) -> None:
        """Say where the view is now."""
        room = self._view.scrolled_over
        self.setVisible(self._is_wanted and room > 0)
        if room > 0:
            self.label.setText(self._words(min(1.0, self._view.verticalScrollBar().value() / room)))

    def _tell(self, value: int) -> None:
        room = max(1, self._view.scrolled_over)
        announce(self._view, self._words(min(1.0, value / room)))

    def _words(self, share: float) -> str:
        percent = _("{percent}%").format(percent=QLocale().toString(math.floor(share * 100)))
        left = math.ceil(self._minutes * (1 - share))
        if not left:
            return isolate(percent)  # as above: without, the line is lower with some fonts
        time = counted("{count} min left", "{count} min left", left)
        return f"{isolate(time)} · {isolate(percent)}"

    def _set_texts(self) -> None:
        self.label.setAccessibleDescription(_("How much of the article is left"))
        self.follow()


class ArticleFoot(QObject):
    """Foot of a reading view. It gives a scroll area the height of all it holds, so that there is
    one thing to scroll: the article with what follows it."""

    def __init__(self, view: ReadingView, area: QScrollArea) -> None:
        """Make the foot of `view` for `area`, in a place of its own that comes and goes."""
        super().__init__(view)
        self._view = view
        self._area = area
        self._place: QWidget | None = None
        self._is_sought = False  # it got the focus before it was below all of the text
        self._later = QTimer(self, singleShot=True, interval=0)  # layouts come first
        self._later.timeout.connect(self._fit)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._move)
        bar.rangeChanged.connect(self._move)
        view.rebuilt.connect(self._on_rebuilt)
        view.column_changed.connect(self.fit)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._reveal)

    def hold(self, place: QWidget) -> None:
        """Show `place`, which holds the area and nothing else, below the text."""
        self._place = place
        place.setParent(self._view.viewport())  # hidden by that: a width that goes is not laid out
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        place.show()
        self.fit()

    def release(self) -> None:
        """Show nothing; whoever gave the place takes it back."""
        if self._place is not None:
            self._place.hide()
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._place = None
        self._view.set_foot(0)

    def fit(self) -> None:
        """Follow what is in the area: soon, once it is laid out."""
        if self._place is not None:
            self._later.start()

    def _fit(self) -> None:
        content = self._area.widget()
        layout = content.layout() if content is not None else None
        if self._place is None or layout is None:
            return
        width = self._view.viewport().width()
        # As a scroll area reckons it: it scrolls whatever has less.
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self._place.resize(width, height)
        self._view.set_foot(height)
        self._move()

    def _move(self) -> None:
        """Keep the place below the text, and off the screen until all of that is written."""
        place, view = self._place, self._view
        if place is None:
            return
        if not view.is_written:
            place.move(0, view.viewport().height())
            return
        end = round(view.document().size().height()) - view.verticalScrollBar().value()
        place.move(0, end - place.height())

    def _on_rebuilt(self) -> None:
        self._move()
        if self._is_sought and self._view.is_written:
            self._reveal(None, QApplication.focusWidget())

    def _reveal(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what got the focus in the place, as a scroll area does with what it holds; not
        when it comes back with the window."""
        is_here = self._place is not None and now is not None and self._place.isAncestorOf(now)
        self._is_sought = is_here and not self._view.is_written
        if now is None or not is_here or self._is_sought:
            return
        if before is None or before.window() is not now.window():
            return
        viewport, bar = self._view.viewport(), self._view.verticalScrollBar()
        top = now.mapTo(viewport, QPoint()).y()
        above, below = min(0, top), max(0, top + now.height() - viewport.height())
        bar.setValue(bar.value() + (above or min(below, top)))
