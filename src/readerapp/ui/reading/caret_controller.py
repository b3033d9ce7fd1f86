"""Controller of the text cursor: when there is one, the list of headings, the edge of the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import CaretUse
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.caret import (
    DocumentHeading,
    ReadingCaret,
    heading_told,
    headings,
    is_caret_wanted,
)
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.card_painter import shows_focus
from readerapp.ui.widgets.dialog_parts import closing_row, open_large
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.slot_guard import guarded

EDGE = 2.0  # pixels, of the focus

MOST_OF_HEADING = 300  # letters of a heading
ACCESSIBLE_TEXT = Qt.ItemDataRole.AccessibleTextRole.value
INDENT = "    "  # before a heading, for each level it lies below the title


@guarded
class FocusEdge(QWidget):
    """A line around a view that has the focus, while that is shown (`shows_focus`)."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)  # it gets its size after the view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._view:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
                self._fit()
        elif isinstance(event, QFocusEvent):
            self._show(event.gotFocus() and shows_focus(self._view))
        return False

    def settle(self) -> None:
        """Follow what the last input was."""
        self._show(shows_focus(self._view))

    def _show(self, wanted: bool) -> None:
        if wanted and not self.isVisible():
            self._fit()
            self.raise_()
        self.setVisible(wanted)

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._view.theme.focus), EDGE))
        half = EDGE / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()


class HeadingsDialog(QDialog):
    """Lists headings. Return, a double click or Space goes to one and closes the list."""

    chosen = Signal(object)  # Heading

    def __init__(self, headings: Sequence[DocumentHeading], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self.list = QListWidget(self)
        self._fill()
        self._close = QPushButton(self)
        self.list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addLayout(closing_row(self, self._close))
        keep_translated(self, self._set_texts)
        open_large(self, 480, 420)

    def choose_from(self, position: int) -> None:
        """Begin at the heading that stands above a place of the document."""
        above = [row for row, each in enumerate(self._headings) if each.position <= position]
        self.list.setCurrentRow(above[-1] if above else 0)

    def show_headings(self, headings: Sequence[DocumentHeading]) -> None:
        """List these from now on, more of them say; the chosen row stays."""
        row = max(0, self.list.currentRow())
        self._headings = headings
        self.list.clear()
        self._fill()
        self._say_levels()
        self.list.setCurrentRow(row)

    def _fill(self) -> None:
        for heading in self._headings:
            text = shortened(heading.text, MOST_OF_HEADING)
            QListWidgetItem(INDENT * (heading.level - 1) + text, self.list)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Headings of the Article"))
        self.list.setAccessibleName(_("Headings of the Article"))
        self._close.setText(_("Close"))
        self._say_levels()

    def _say_levels(self) -> None:
        for row, heading in enumerate(self._headings):
            text = shortened(heading.text, MOST_OF_HEADING)
            said = heading_told(DocumentHeading(text, heading.level, heading.position))
            self.list.item(row).setData(ACCESSIBLE_TEXT, said)

    def _choose(self, item: QListWidgetItem) -> None:
        heading = self._headings[self.list.row(item)]
        self.accept()
        self.chosen.emit(heading)


@guarded
class CaretController(QObject):
    """Turns the cursor on and off: by its command, and by itself while a screen reader listens."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        window = context.window
        super().__init__(window)
        self._settings = context.settings
        self._window = window
        self._command = window.commands["text_cursor"]
        self.caret, self.edge = self._follow_view(window.reading.view)
        self._beside: ReadingCaret | None = None
        self._list: HeadingsDialog | None = None
        self._command.triggered.connect(self._on_command)
        window.commands["headings"].triggered.connect(self.show_headings)
        reading.opened.connect(lambda _head: self.follow())
        # Soon: by then the view beside the article is there.
        window.commands["side_by_side"].toggled.connect(
            lambda _on: QTimer.singleShot(0, self, self.follow)
        )
        window.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Have a cursor or none, as it is wanted now: a screen reader may have come since."""
        on = is_caret_wanted(self._settings)
        self._command.setChecked(on)
        self.caret.turn(on)
        for view in self._window.reading.views[1:]:
            self._beside = self._beside or self._follow_view(view)[0]
            self._beside.turn(on)

    def show_focus(self) -> None:
        """Show which text has the focus, or do not any more."""
        for view in self._window.reading.views:
            for edge in view.findChildren(FocusEdge):
                edge.settle()

    def _follow_view(self, view: ReadingView) -> tuple[ReadingCaret, FocusEdge]:
        view.rebuilt.connect(lambda: self._list_rest(view))
        return ReadingCaret(view, self._window.reading), FocusEdge(view)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.follow()
        return False

    def show_headings(self) -> HeadingsDialog:
        """List the headings of the open article, or of the original beside it if that is what has
        the focus; one that is chosen is gone to."""
        pane = self._window.reading
        view = pane.active_view
        caret = self.caret if view is pane.view else self._beside or self.caret
        dialog = self._list = HeadingsDialog(tuple(headings(view.document())), self._window)
        self._listed = view
        dialog.choose_from(view.textCursor().position())
        dialog.chosen.connect(caret.go_to)
        dialog.finished.connect(self._forget_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: view.setFocus())
        dialog.open()
        return dialog

    def _list_rest(self, view: ReadingView) -> None:
        """Once all of a long article is written, list the headings that were not there yet."""
        if self._list is not None and view is self._listed and view.is_written:
            self._list.show_headings(tuple(headings(view.document())))

    def _forget_list(self) -> None:
        self._list = None

    def _on_command(self, wanted: bool) -> None:
        use = CaretUse.ALWAYS if wanted else CaretUse.NEVER
        if wanted == QAccessible.isActive():  # as it is by itself: so it goes on by itself
            use = CaretUse.WITH_SCREEN_READER
        self._settings.set(declared.READING_CARET, use)
        self.follow()
        said = _("Text cursor on") if wanted else _("Text cursor off")
        announce(self._window.reading.view, said)
