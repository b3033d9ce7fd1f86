"""Controller of the text cursor: when there is one, the list of headings, the edge of the focus."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible

from readerapp import settings as declared
from readerapp.settings import CaretUse, Settings
from readerapp.ui.reading.caret import ReadingCaret, is_caret_wanted
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.focus_edge import FocusEdge
from readerapp.ui.reading.headings_dialog import HeadingsDialog
from readerapp.ui.reading.structure import headings
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.slot_guard import guarded


@guarded
class CaretController(QObject):
    """Turns the cursor on and off: by its command, and by itself while a screen reader listens."""

    def __init__(self, settings: Settings, window: MainWindow, reading: ReadingController) -> None:
        super().__init__(window)
        self._settings = settings
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
        said = self.tr("Text cursor on") if wanted else self.tr("Text cursor off")
        announce(self._window.reading.view, said)
