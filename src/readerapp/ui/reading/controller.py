"""Controller of the open article: its pictures, relatives, history, and marking it as read."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial, reduce

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from readerapp.background import Latest
from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.articles import Article, ArticleHead, Changes, Marked, PictureState, Relatives
from readerapp.domain.errors import ReaderError
from readerapp.library import reading
from readerapp.library.reading import OpenedArticle, ReadableArticle
from readerapp.rendering.blocks import Block
from readerapp.ui.language.wording import with_place_names
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.pictures import TALLEST
from readerapp.ui.reading.position import KeptPositions, ReadingPosition, by_block
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.pictures import Pictures
from readerapp.ui.widgets.slot_guard import guarded

FIRST_COLUMN = 680  # pixels, until the view says how wide its column is
WIDENED = 250  # ms after which pictures are drawn anew for a wider column

Type, Key = QEvent.Type, Qt.Key
_ACTS = frozenset({Type.MouseButtonPress, Type.Wheel, Type.TouchBegin, Type.TabletPress})
_MODIFIERS = frozenset({Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr})


class ReadingController(QObject):
    """Opens articles in the reading pane and shows their relatives."""

    arriving = Signal()  # the wanted article, or that there is none: it is shown next
    not_opened = Signal()  # what was open stays
    opened = Signal(object)  # ArticleHead of another article, None when nothing is open
    refreshed = Signal()  # the open article was marked or changed
    read_through = Signal(int)  # an article that was on screen long enough

    def __init__(self, context: Context) -> None:
        runner, events = context.runner, context.events
        super().__init__()
        self._library = context.library
        self._runner = runner
        self._pictures = context.pictures
        self._failed = context.failed
        self._opening = Latest(runner)
        self._refreshing = Latest(runner)
        self._relating = Latest(runner)
        self._article: Article | None = None
        self._body: tuple[Block, ...] = ()
        self._alternate: tuple[Block, ...] = ()
        self._translation: ReadableArticle | None = None  # shown in the place of its own words
        self._wanted = 0
        self._is_awaited = False
        self._marked: list[Marked] = []  # of the wanted article, since it was asked for
        self._marks = True
        self._hyphenates = False
        self._positions = KeptPositions("", lambda _text: None)
        self._goal: ReadingPosition | None = None  # where in the wanted article
        self._first_act: FirstAct | None = None  # of an article that came back by itself
        self._pane: ReadingPane | None = None
        self._related: RelatedPane | None = None
        self._painting: PaintTurn | None = None
        self._relatives: Relatives | None = None
        # The sidebar takes as long again as the article.
        self._relate_turn = OwnTurn(self._relate, self, after_painting=True)
        # So does closing the page that stood in the article's place.
        self._arriving_turn = OwnTurn(self._arrive, self)
        self._coming: OpenedArticle | None = None
        self._drawn: ColumnPictures | None = None
        self._read_timer = QTimer(self, singleShot=True)
        self._read_timer.timeout.connect(self._emit_read_through)
        events.changed.connect(self._on_changed)
        events.marked.connect(self._on_marked)
        events.relatives_changed.connect(self.reload_relatives)
        events.renewed.connect(lambda _arrived: self._on_renewed())

    def attach(self, pane: ReadingPane, related: RelatedPane, painting: PaintTurn) -> None:
        """Serve these two panes of a window that is painted so."""
        self._pane = pane
        self._painting = painting
        self._related = related
        self._drawn = ColumnPictures(self._pictures, pane)

    def use_positions(self, positions: KeptPositions) -> None:
        """Open articles where these say, and keep there where they are left."""
        self._positions = positions

    @property
    def head(self) -> ArticleHead | None:
        """The open article's head."""
        return self._article.head if self._article else None

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._article

    @property
    def hyphenates(self) -> bool:
        """Whether long words are broken at the ends of lines."""
        return self._hyphenates

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the open article, in its author's words."""
        return self._body

    @property
    def translation(self) -> ReadableArticle | None:
        """The translation that is shown in the place of the article's own words."""
        return self._translation if not self._alternate else None

    def show_translation(self, found: ReadableArticle | None) -> None:
        """Show the open article in other words, or its own again: the same blocks, so that the
        place stays."""
        if self._article is None or found == self._translation:
            return
        place = None
        if self._pane and not self._alternate:
            place = by_block(self._pane.view, self._pane.view.place)
        self._translation = found
        self._fill(place)
        self.refreshed.emit()

    @property
    def wanted(self) -> int:
        """The id of the article that is open or about to be, 0 without one."""
        return self._wanted

    @property
    def is_awaited(self) -> bool:
        """Whether an article was asked for that has not come yet."""
        return self._is_awaited

    @property
    def is_resumed(self) -> bool:
        """Whether the open article came back by itself, and the reader did nothing with it yet."""
        return self._first_act is not None

    @property
    def place(self) -> ReadingPosition | None:
        """Where in the wanted article the reader is, or will be; None without one."""
        if not self._is_on_show(self._wanted):
            return self._goal
        return self._own_place()

    def set_read_delay(self, milliseconds: int) -> None:
        """Mark articles as read after this time on screen; negative: never by opening."""
        self._read_timer.setInterval(max(0, milliseconds))
        self._marks = milliseconds >= 0

    def set_hyphenation(self, hyphenates: bool) -> None:
        """Break long words at the ends of lines or not, also in the open article."""
        if hyphenates != self._hyphenates:
            self._hyphenates = hyphenates
            if self._alternate:
                self.show_alternate_text(True)
            if self._wanted:
                self._read_again()

    def open(self, article_id: int) -> None:
        """Show an article where it was left; 0 shows none. The answer to an older question is
        dropped."""
        if article_id == self._wanted:
            self.count_as_opened()
        else:
            self._go(article_id, self._positions.of(article_id))

    def go_to(self, article_id: int, place: ReadingPosition | None) -> None:
        """Show an article at a place, None is where it was left."""
        if article_id != self._wanted:
            self._go(article_id, place or self._positions.of(article_id))
        elif not self._is_on_show(article_id):
            self._goal = place
        elif self._pane and place and not self._alternate:
            self._pane.view.go_to(place)

    def resume(self, article_id: int) -> None:
        """Show an article that nobody asked for, because it was open when the window closed.

        It counts as opened, and is marked as read, only once the reader does something with it.
        """
        self._go(article_id, self._positions.of(article_id))
        if article_id and self._pane:
            self._first_act = FirstAct(self._pane.view, self.count_as_opened)

    def count_as_opened(self) -> None:
        """Treat an article that came back by itself as one that the reader opened."""
        if self._first_act:
            self._forget_act()
            self._await_reading()

    def keep_position(self) -> None:
        """Have saved where articles are being read."""
        self._note_position()
        self._positions.save()

    def _note_position(self) -> None:
        """Keep where the article on screen is being read, but not in its other reading."""
        place = self._own_place()
        if self._article and place:
            self._positions.keep(self._article.head.id, place)

    def _own_place(self) -> ReadingPosition | None:
        """Where in the author's words the reader is: of a translation only the block counts."""
        if self._pane is None or self._alternate:
            return None
        place = self._pane.view.place
        return by_block(self._pane.view, place) if self._translation else place

    def _is_on_show(self, article_id: int) -> bool:
        return bool(self._article and self._article.head.id == article_id)

    def _forget_act(self) -> None:
        if self._first_act:
            self._first_act.stop()
            self._first_act = None

    def _await_reading(self) -> None:
        if self._marks and not self.is_resumed and self.head and not self.head.is_read:
            self._read_timer.start()

    def _go(self, article_id: int, place: ReadingPosition | None) -> None:
        self._note_position()
        self._forget_act()
        self._wanted, self._goal, self._marked = article_id, place, []
        self._alternate, self._translation = (), None
        self._read_timer.stop()
        self._relating.forget()
        self._arriving_turn.stop()
        if self._painting:
            self._painting.release(self)
        work = partial(reading.opened, self._library, article_id, hyphenates=self._hyphenates)
        self._is_awaited = bool(article_id)
        if article_id:
            named = with_place_names(work, lambda found: found.relatives.reasons if found else ())
            self._opening.ask(named, self._show, self._not_opened)
        else:
            self._opening.forget()
            self._show(None)

    def _show(self, found: OpenedArticle | None) -> None:
        """Show what was read: in a later turn if it is to take the place of another page."""
        self._is_awaited = False
        self._coming = found
        if self._pane and self._related and self._painting and not self._pane.isVisible():
            self._pane.hold()  # both get their width first
            self._painting.hold(self)
            self._arriving_turn.start()
            self._related.show_relatives(None)
            self.arriving.emit()
        else:
            self.arriving.emit()
            self._arrive()

    def _arrive(self) -> None:
        found, self._coming = self._coming, None
        self._arriving_turn.stop()
        if self._painting:
            self._painting.release(self)
        self._article = self._with_marks(found.article) if found else None
        self._body = found.body if found else ()
        self._fill(self._goal)
        self._relatives = found.relatives if found else None
        self._relate_turn.start()
        self.opened.emit(self.head)
        self._await_reading()

    def _arrive_now(self) -> None:
        """Show what is to be shown next, before something is done with it."""
        if self._arriving_turn.is_active:
            self._arrive()

    def _relate(self) -> None:
        if self._related:
            self._related.show_relatives(self._relatives)

    def _not_opened(self, error: ReaderError) -> None:
        """Keep showing what was open; choosing the article again tries again."""
        self._wanted = self.head.id if self.head else 0
        self._is_awaited = False
        if self._pane:
            self._pane.go_on()  # the one wanted before this may have been about to take its place
        self.not_opened.emit()
        self._failed(error)

    def _emit_read_through(self) -> None:
        if self.head:
            self.read_through.emit(self.head.id)

    # The page

    def _fill(self, place: ReadingPosition | None) -> None:
        if self._pane is None:
            return
        if self._article is None:
            self._pane.show_nothing()
            if self._drawn:
                self._drawn.clear()
            return
        shown = self.translation or ReadableArticle(self._article, self._alternate or self._body)
        self._pane.show_article(shown.article, shown.body, place)
        if self._drawn:
            self._drawn.load(self._article)

    def show_alternate_text(self, wanted: bool) -> None:
        """Show the whole page instead of the extracted text, or go back to that."""
        if self._article is None:
            return
        if not wanted:
            self._show_alternate(())
            return
        self._note_position()
        work = partial(
            reading.alternate_text,
            self._library,
            self._article.head.id,
            hyphenates=self._hyphenates,
        )
        self._opening.ask(work, self._show_alternate, self._failed)

    def _show_alternate(self, body: tuple[Block, ...]) -> None:
        is_set_anew = bool(self._alternate and body and self._pane)
        own = self._positions.of(self._wanted) if not body else None
        if is_set_anew and self._pane:
            own = self._pane.view.place
        self._alternate = body
        self._fill(own)

    # What changed meanwhile

    def reload_relatives(self) -> None:
        """Ask for the relatives of the open article again."""
        if self._wanted:
            work = partial(reading.relatives, self._library, self._wanted)
            self._relating.ask(
                with_place_names(work, lambda found: found.reasons),
                self._show_relatives,
                self._failed,
            )

    def _show_relatives(self, relatives: Relatives) -> None:
        self._arrive_now()
        self._relatives = relatives
        self._relate_turn.stop()
        self._relate()

    def _on_changed(self, changes: Changes) -> None:
        gone = set(changes.removed)
        self._pictures.forget(gone.union(changes.changed))
        if self._wanted in gone:
            self._go(0, None)
        elif self._wanted in changes.changed:
            self._read_again()

    def _on_renewed(self) -> None:
        """Another process wrote: read the open article again, or leave it when it is gone."""
        if not self._wanted or self.is_awaited:
            return
        wanted, self._marked = self._wanted, []  # what was marked until now is stored

        def read(found: ReadableArticle | None) -> None:
            if found is not None:
                self._refresh(found)
            elif self._wanted == wanted:
                self._go(0, None)

        work = partial(reading.readable, self._library, wanted, hyphenates=self._hyphenates)
        self._refreshing.ask(work, read, self._failed)
        self.reload_relatives()

    def _read_again(self) -> None:
        work = partial(reading.readable, self._library, self._wanted, hyphenates=self._hyphenates)
        self._refreshing.ask(work, self._refresh, self._failed)

    def _on_marked(self, marked: Marked) -> None:
        """Take over marks without reading the article again, also of one that is being opened:
        what arrives may have been read before it was marked."""
        if self._wanted not in marked.ids:
            return
        self._marked.append(marked)
        if self._article and self._article.head.id == self._wanted:
            self._article = replace(self._article, head=marked.on(self._article.head))
            self.refreshed.emit()

    def _with_marks(self, article: Article) -> Article:
        head = reduce(lambda shown, marked: marked.on(shown), self._marked, article.head)
        return replace(article, head=head)

    def _refresh(self, found: ReadableArticle | None) -> None:
        """Show the page again only if what it shows has changed."""
        self._arrive_now()
        before = self._article
        if found is None or before is None or found.article.head.id != before.head.id:
            return  # another one was opened meanwhile
        article, place = self._with_marks(found.article), self.place
        is_set_anew = self._body != found.body
        self._article, self._body = article, found.body
        if is_set_anew or _words(before) != _words(article):
            self._translation = None  # of other words, or set in another way
            self._fill(place)
        self.refreshed.emit()


def _words(article: Article) -> tuple[object, ...]:
    head = article.head
    return head.title, head.dek, head.labels, article.body_html, article.pictures, article.evidence


class ColumnPictures(QObject):
    """Has the pictures of an article drawn, and drawn anew when the column has grown. GUI thread;
    they are decoded on a lane."""

    def __init__(self, pictures: Pictures, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._pictures = pictures
        self._pane = pane
        self._article: Article | None = None
        self._column = FIRST_COLUMN
        self._drawn_for = 0  # the column the pictures on show were drawn for
        self._widening = QTimer(self, singleShot=True, interval=WIDENED)
        self._widening.timeout.connect(self._widen)
        pane.view.column_changed.connect(self._on_column)

    def load(self, article: Article) -> None:
        """Show the pictures of this article from now on, as soon as they are decoded."""
        self._article, self._drawn_for = article, self._column
        for picture in article.pictures:
            if picture.state is PictureState.STORED:
                self._pictures.load(
                    article.head.id,
                    picture.position,
                    QSize(self._column, round(self._column * TALLEST)),
                    partial(self._pane.set_picture, article.head.id, picture.position),
                )

    def clear(self) -> None:
        """Draw none anew."""
        self._article = None

    def _on_column(self, width: int) -> None:
        self._column = width
        if self._article and width > self._drawn_for:
            self._widening.start()

    def _widen(self) -> None:
        """Draw the pictures anew: they would be blurred, or smaller than the column."""
        if self._article and self._column > self._drawn_for:
            self.load(self._article)


@guarded
class FirstAct(QObject):
    """Watches a reading view for the first key, click, wheel or touch, then calls `acted`."""

    def __init__(self, view: ReadingView, acted: Callable[[], object]) -> None:
        super().__init__(view)
        self._acted = acted
        self._watched = (view, view.viewport(), view.verticalScrollBar())
        for each in self._watched:
            each.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTS or (kind == Type.KeyPress and not _is_modifier(event)):
            self._acted()
        return False


def _is_modifier(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _MODIFIERS
