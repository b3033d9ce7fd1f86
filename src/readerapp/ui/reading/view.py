"""The reading view: a QTextBrowser that can load nothing and is written block by block."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontInfo,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.rendering.blocks import Block
from readerapp.ui.reading.copying import copied, note_with
from readerapp.ui.reading.decorations import paint_ground
from readerapp.ui.reading.document import (
    DocumentWriter,
    Margins,
    column_margins,
    set_margins,
    take_new_document,
)
from readerapp.ui.reading.links import encoded, may_follow, picture_of, safe_link
from readerapp.ui.reading.marks import NO_MARKS, MarkedBetween, MarkKind, paint_marks, with_marks
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.pictures import PictureObject, place_pictures
from readerapp.ui.reading.position import HeldPosition, ReadingPosition, SmoothScroll
from readerapp.ui.reading.typography import (
    ArticleLook,
    PageStyle,
    larger_zoom,
    smaller_zoom,
    zoom_within,
)
from readerapp.ui.reading.words import header
from readerapp.ui.themes.palette import article_palette
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded

TEXT_SIZE = 1.42  # of the article, times the interface's
# Weights, see `pieces`: written at once; written when idle; what is higher than a screen for sure.
FIRST, SLICE, LONG = 12_000, 8_000, 8_000


@guarded
class SealedBrowser(QTextBrowser):
    """Shows what it is given. What follows a link is the business of whoever is told of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ARG002 - Qt's names
        """Load nothing, whatever asks."""
        return None

    def doSetSource(self, name: QUrl | str, type: Any = None) -> None:  # noqa: A002 - Qt's names
        """Go nowhere."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go through the links only while the text has the focus: from what stands below it in the
        same view, Tab goes on."""
        if self.hasFocus():
            return super().focusNextPrevChild(next)
        return QWidget.focusNextPrevChild(self, next)


@guarded
class ReadingView(SealedBrowser):
    """Shows one `ArticlePage`. Everything it wants from outside is a signal."""

    link_activated = Signal(str)  # http, https, mailto or "enclosure:N" only
    link_hovered = Signal(str)  # "" when the pointer leaves the link
    picture_requested = Signal(int)  # position
    reached_end = Signal()  # Space was pressed at the end
    paged = Signal(int)  # Space turned a page: where the view stands in a moment
    zoom_changed = Signal(int)  # per cent
    rebuilt = Signal()  # the document was emptied or written anew: positions in it have changed
    column_changed = Signal(int)  # pixels: pictures are best decoded at this width

    # Here, because Qt sends events from within its own constructor.
    _page: ArticlePage | None = None
    _writer: DocumentWriter | None = None
    _place: ReadingPosition | None = None  # to go to, once everything is written
    _is_empty = False  # nothing is written, and everything will be
    _is_painted = False  # this page is on screen
    _marks = NO_MARKS
    _foot = 0  # pixels below the article that belong to something else

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._style = PageStyle(theme, 18.0, ArticleLook(), "")
        self.pictures = PictureObject(self._style)
        self._more = OwnTurn(lambda: self._write(SLICE), self)
        self._scroll = SmoothScroll(self.verticalScrollBar())
        self._held = HeldPosition(self)
        self._set_up()
        self.set_theme(theme)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._take_new_document()
        self.showEvent(QShowEvent())  # at the first one Qt scrolls to the cursor: let it be this
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(lambda url: self.link_hovered.emit(safe_link(encoded(url))))

    # What is shown

    def show_article(self, page: ArticlePage, place: ReadingPosition | None = None) -> None:
        """Show `page` at a place, else from its top; the same article, reworded, keeps its own."""
        before = self._page
        same = before is not None and before.article_id == page.article_id
        place = self.place if before and same and before.body == page.body else place
        self._page = page
        self._is_painted = self._is_painted and same
        self._held.let_go()
        if not same:
            self._take_new_document()
        self._is_empty = False
        self.pictures.show(page.pictures, same)
        self._rebuild(place)

    def clear_article(self) -> None:
        """Show nothing."""
        self._page = None
        self._take_new_document()
        self.pictures.show((), keep=False)
        self._rebuild(None)

    def set_picture(self, position: int, image: QImage) -> None:
        """Show a picture in its room; a null image says that it failed."""
        if not self.pictures.arrived(position, image):
            self.viewport().update()
            return
        at = self._writer.places.get(position) if self._writer else None
        if at is not None:  # else it will be written at its size
            place = self.place
            self.document().markContentsDirty(at, 1)
            self._go_to(place)

    def show_marks(self, kind: MarkKind, marked: MarkedBetween | None) -> None:
        """Show marks of a kind, None for none: `marked` is asked for those on screen, each time."""
        if marked or kind in self._marks:
            self._marks = with_marks(self._marks, kind, marked)
            self.viewport().update()

    def set_foot(self, height: int) -> None:
        """Leave room below the article, in pixels."""
        if height != self._foot:
            place = self.place  # without its foot the text may not reach as far up
            self._foot = height
            if self._writer and self._writer.is_done:  # else with the last of the text
                self._writer.set_foot(height)
            self._go_to(place)

    @property
    def scrolled_over(self) -> int:
        """Pixels from the top of the article to where its end is on screen, 0 when all of it is."""
        foot = self._foot if self.is_written else 0
        return max(0, self.verticalScrollBar().maximum() - foot)

    def column_width(self) -> int:
        """Return the width of the column in pixels (device-independent)."""
        return int(self.pictures.column)

    # How it is shown

    def hold(self) -> None:
        """Write nothing until a theme, an article or `go_on`: the width changes meanwhile."""
        if self._page is not None:
            self._place = self.place
            self._begin((), {}, self._fit_column())
            self._is_empty = True
            self.rebuilt.emit()  # no place in it is there any more

    def go_on(self) -> None:
        """Write what `hold` took away, if nothing else was written since."""
        if self._is_empty:
            self.set_theme(self.theme)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours, keep the place."""
        self._is_empty = False
        self.setPalette(article_palette(self.palette(), theme))
        self._style = PageStyle(theme, self._style.base, self._style.look, self._style.language)
        self._rebuild(self.place)  # with the rest of the style

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._style.theme

    def set_look(self, look: ArticleLook) -> None:
        """Choose how the text looks, keep the place."""
        if look != self._style.look:
            place = self.place
            self._style = PageStyle(self.theme, self._style.base, look, self._style.language)
            self._rebuild(place)

    @property
    def zoom(self) -> int:
        """The text size in per cent of the usual one."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the text size, keep the place."""
        if (percent := zoom_within(percent)) != self._zoom:
            self._zoom = percent
            self._rebuild(self.place)
            self.zoom_changed.emit(percent)

    def zoom_in_step(self) -> None:
        """Make the text one step larger."""
        self.set_zoom(larger_zoom(self._zoom))

    def zoom_out_step(self) -> None:
        """Make the text one step smaller."""
        self.set_zoom(smaller_zoom(self._zoom))

    def zoom_reset(self) -> None:
        """Go back to the usual size."""
        self.set_zoom(100)

    def _rebuild(self, place: ReadingPosition | None) -> None:
        """Write the document anew and go to a place in it, without one to its top."""
        self._prepare(place)
        self._write(FIRST)

    def _rebuild_soon(self, place: ReadingPosition | None) -> None:
        """Write the document anew in turns of its own; at once what is not on screen yet."""
        self._prepare(place)
        if self._is_painted:
            self.rebuilt.emit()
            if self._is_seen:
                self._more.start()
        else:
            self._write(FIRST)

    def _prepare(self, place: ReadingPosition | None) -> None:
        """Empty the document. What is on screen stays there until something is written."""
        page = self._page
        language = page.language if page else ""
        base = QFontInfo(self.font()).pixelSize() * TEXT_SIZE * self._zoom / 100
        self._style = PageStyle(self._style.theme, base, self._style.look, language)
        self.pictures.style = self._style
        self._scroll.stop()
        margins = self._fit_column()
        shown = (*header(page), *place_pictures(page.body, page)) if page else ()
        known = {picture.position: picture for picture in page.pictures} if page else {}
        self._marks = NO_MARKS  # their places are not there yet
        writer = self._begin(shown, known, margins)
        if self._is_long != (is_long := writer.is_heavier(LONG)):
            self._set_long(is_long)
            set_margins(self.document(), self._fit_column())
        self._place = place
        self.viewport().setUpdatesEnabled(False)

    def _take_new_document(self) -> None:
        if self._writer:
            self._writer.release()
        self._writer = None
        self._is_empty = True  # its scroll bar goes: nothing is written for that width
        take_new_document(self, self.pictures)
        self._is_empty = False

    def _begin(
        self, shown: Iterable[Block], known: dict[int, PagePicture], margins: Margins
    ) -> DocumentWriter:
        """Empty the document, and have this written."""
        if self._writer:
            self._writer.release()
            self._writer = None  # the bar may go with the text: that width is not written for
        self._writer = DocumentWriter(self.document(), shown, known, self._style, margins)
        return self._writer

    def _write(self, most: int) -> None:
        """Write some more; at the end go to where the reader was. Until then the old stays."""
        writer, place = self._writer, self._place
        if writer is None:
            return
        is_first = not writer.weight
        try:
            writer.write(most)
        except Exception:
            self.viewport().setUpdatesEnabled(True)  # nothing comes any more that would
            raise
        if writer is not self._writer:
            return  # the width has changed meanwhile: all is to be written anew
        if writer.is_done:
            writer.set_foot(self._foot if self._page else 0)
            self._more.stop()
            self._place = None
        elif self._is_seen:
            self._more.start()
        self.viewport().setUpdatesEnabled(writer.is_done or place is None or place.at_top)
        if is_first:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
        if writer.is_done and place and not (place.at_top and self.verticalScrollBar().value()):
            self._held.go_to(place, writer.first_block)
        if is_first or writer.is_done:
            self.rebuilt.emit()

    @property
    def _is_seen(self) -> bool:
        """Whether no page stands over it: what nobody sees is not written on."""
        return self.isVisible() or not self.window().isVisible()

    @property
    def is_written(self) -> bool:
        """Whether all of the article is in the document."""
        return not self._is_empty and (self._writer is None or self._writer.is_done)

    @property
    def _is_long(self) -> bool:
        """Whether it is higher than the screen: a bar that comes and goes changes the width."""
        return self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    def _set_long(self, is_long: bool) -> None:
        """Show the scroll bar always or when it is needed. Call it while nothing is written."""
        always, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._is_empty = True
        self.setVerticalScrollBarPolicy(always if is_long else needed)
        self._is_empty = False

    @property
    def place(self) -> ReadingPosition | None:
        """Where the reader is, or is about to be again; None without an article."""
        if self._page is None or self._writer is None or self._place is not None:
            return self._place
        return self._held.of(self._writer.first_block)

    def go_to(self, place: ReadingPosition) -> None:
        """Show a place of the article, once all of it is written."""
        if not self.is_written:
            self._place = place
        self._go_to(place)

    def _go_to(self, place: ReadingPosition | None) -> None:
        if place is not None and self._place is None and self._writer is not None:
            self._held.go_to(place, self._writer.first_block)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_written and not self._is_empty:
            self._more.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_seen:
            self._more.stop()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words, not typography."""
        return copied(self.textCursor(), note_with(self._page, self.textCursor()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the place in the text."""
        place, is_same = self.place, event.size().width() == event.oldSize().width()
        if self._is_empty or self._writer is None or is_same:
            super().resizeEvent(event)
            if not self._is_empty:
                self._go_to(place)  # near the end Qt has moved the text, and would not move it back
            return
        if self._is_long:
            self._begin((), {}, self._fit_column())  # Qt would lay all of it out in one go
            super().resizeEvent(event)
            self._rebuild_soon(place)  # while a window is drawn larger, there is more to come
            return
        super().resizeEvent(event)
        title = self._style.title_size
        set_margins(self.document(), self._fit_column())
        if self._style.title_size != title:
            self._rebuild(place)  # at once: its bar may go with the text, and come back in a turn
        self._go_to(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, boxes and pills, then the text over them, then marks."""
        self._is_painted = True
        paint_ground(self, event.rect(), self._style)
        super().paintEvent(event)
        if self._marks:
            paint_marks(self, self._marks, event.rect(), self.theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Glide; Ctrl with the wheel changes the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn := event.angleDelta().y():
                (self.zoom_in_step if turn > 0 else self.zoom_out_step)()
            event.accept()
        elif not self._scroll.handles(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Shift+Space turn a page; Space at the end asks for the next article."""
        if event.key() != Qt.Key.Key_Space:
            self._scroll.stop()
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._turn_page(-1)
        elif self._scroll.at_end:
            self.reached_end.emit()
        else:
            self._turn_page(1)

    def _turn_page(self, by: int) -> None:
        self._scroll.by(by * self._screenful())
        self.paged.emit(self._scroll.target)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's text size."""
        if event.type() != QEvent.Type.FontChange or not self._page or self._is_empty:
            super().changeEvent(event)
            return
        place = self.place
        self._begin((), {}, self._fit_column())  # Qt would lay all of it out in one go
        super().changeEvent(event)
        self._rebuild_soon(place)  # a language brings other words as well, just after it

    def _screenful(self) -> int:
        """A page less two lines, so that the eye finds its place again."""
        return max(40, self.viewport().height() - round(self._style.base * 3.2))

    def _follow(self, url: QUrl) -> None:
        address = encoded(url)
        if (position := picture_of(address)) is not None:
            self.picture_requested.emit(position)
        elif may_follow(address):
            self.link_activated.emit(address)

    def _fit_column(self) -> Margins:
        """Take the column's width from the view's; return the margins that centre it."""
        column, margins = column_margins(self.viewport().width(), self._style)
        self._style.fit(column, self._page.title if self._page else "")
        changed = column != int(self.pictures.column)
        self.pictures.column = float(column)
        if changed:
            self.column_changed.emit(column)
        return margins
