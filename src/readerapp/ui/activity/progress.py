"""Progress of refreshing and relating: the navigation's indicator, the activity window's strips."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.messages import _
from readerapp.ui.activity.session_log import LogEntry
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import spoken, text_label, tip_text
from readerapp.ui.widgets.text_layout import align_to_edge

SHOWN_AFTER = 1500  # ms; a handful of articles is done by then


class CalmProgress(QObject):
    """Passes on the progress of long work, and nothing of short work."""

    shown = Signal(int, int)  # done, total
    over = Signal()  # only of what was shown

    def __init__(self, parent: QObject | None = None, after: int = SHOWN_AFTER) -> None:
        super().__init__(parent)
        self._place = (0, 0)
        self._is_shown = False
        self._waiting = QTimer(self, singleShot=True, interval=after)
        self._waiting.timeout.connect(self._show)

    @property
    def place(self) -> tuple[int, int]:
        """What is shown now: done, total; (0, 0) when nothing is."""
        return self._place if self._is_shown else (0, 0)

    def follow(self, done: int, total: int) -> None:
        """Update the progress; a `total` of 0 ends it."""
        self._place = (done, total)
        if not total:
            self._end()
        elif self._is_shown:
            self.shown.emit(done, total)
        elif not self._waiting.isActive():
            self._waiting.start()

    def _show(self) -> None:
        self._is_shown = True
        self.shown.emit(*self._place)

    def _end(self) -> None:
        self._waiting.stop()
        if self._is_shown:
            self._is_shown = False
            self.over.emit()


class ProgressStrip(QFrame):
    """Progress of a refresh. Idle: its result. Running: "Feeds: 37 of 200", a bar and Cancel."""

    refresh_requested = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ActivityWords()
        self._is_running = False
        self._place = (0, 0, "")
        self._last: LogEntry | None = None
        self._text = text_label(self)
        self._text.setObjectName("panelTitle")
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        self._keep_room()
        keep_translated(self, self._set_texts)

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text()

    @property
    def is_running(self) -> bool:
        """Whether a refresh is shown."""
        return self._is_running

    def show_progress(self, done: int, total: int, stage: str = "") -> None:
        """Show how far it is. `stage`: "" asks the feeds, else "texts" or "pictures"."""
        self._is_running = True
        self._place = (done, total, stage)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._set_texts()

    def show_idle(self, last: LogEntry | None = None) -> None:
        """Show that nothing runs, and what the last refresh came to."""
        self._last = last
        self._is_running = False
        self._set_texts()

    def _keep_room(self) -> None:
        """What stands below does not jump when the bar comes and goes."""
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)

    def _on_button(self) -> None:
        if self._is_running:
            self.cancelled.emit()
        else:
            self.refresh_requested.emit()

    def _set_texts(self) -> None:
        self._bar.setVisible(self._is_running)
        self._bar.setAccessibleName(_("Progress"))
        self.button.setText(_("&Cancel") if self._is_running else _("&Refresh All"))
        self._text.setText(self._sentence())

    def _sentence(self) -> str:
        if self._is_running:
            return self._words.progress(*self._place)
        if self._last is None:
            return _("Nothing is running.")
        return self._words.log(self._last)


class WorkLine(QFrame):
    """Progress of work that nobody waits for: a sentence above a thin bar. Hidden when none is
    done. `sentence` says how far it is, `name` what the bar is called."""

    def __init__(
        self,
        sentence: Callable[[int, int], str],
        name: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence, self._name = sentence, name
        self._place = (0, 0)
        self._text = text_label(self)
        self._text.setObjectName("mutedText")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        keep_translated(self, self._set_texts)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._place = (done, total)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._set_texts()
        self.show()

    def _set_texts(self) -> None:
        self._text.setText(self._sentence(*self._place))
        align_to_edge(self._text)
        self._bar.setAccessibleName(spoken(self._name()))


class RefreshIndicator(QFrame):
    """Indicator of a refresh or, while there is none, of relating. Hidden when nothing runs.

    A click on the text opens the activity window.
    """

    activity_requested = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refreshIndicator")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = ActivityWords()
        self._refresh: tuple[int, int] | None = None
        self._relating: tuple[int, int] | None = None
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self.text = QToolButton(self)
        self.text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.cancel = QToolButton(self)
        self.cancel.setText("✕")
        for button in (self.text, self.cancel):
            button.setMinimumSize(QSize(28, 28))
        self.text.clicked.connect(self.activity_requested)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 6, 4)
        row.addWidget(self.text)
        row.addStretch()
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        keep_translated(self, self._set_texts)
        self.hide()
        NoticeFocus(self)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a refresh is."""
        self._refresh = (done, total)
        self._show()

    def end_refresh(self) -> None:
        """Show no refresh any more."""
        self._refresh = None
        self._show()

    def show_relating(self, done: int, total: int) -> None:
        """Show how far relating is, unless a refresh runs."""
        self._relating = (done, total)
        self._show()

    def end_relating(self) -> None:
        """Show no relating any more."""
        self._relating = None
        self._show()

    def _show(self) -> None:
        done, total = self._refresh or self._relating or (0, 0)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self.cancel.setVisible(self._refresh is not None)  # relating disturbs nobody
        self._set_texts()
        self.setVisible(bool(self._refresh or self._relating))

    def _set_texts(self) -> None:
        if self._refresh is None and self._relating is not None:
            self._name_relating(*self._relating)
        else:
            self._name_refresh(*(self._refresh or (0, 0)))
        self.text.setToolTip(tip_text(_("Show the activity")))
        self.cancel.setAccessibleName(_("Stop refreshing"))
        self.cancel.setToolTip(tip_text(_("Stop refreshing")))

    def _name_refresh(self, done: int, total: int) -> None:
        number = QLocale().toString
        place = _("{done} of {total}").format(done=number(done), total=number(total))
        self.text.setText(place)
        self.text.setAccessibleName(_("Refreshing: {place}").format(place=place))
        self._bar.setAccessibleName(_("Progress of the refresh"))

    def _name_relating(self, done: int, total: int) -> None:
        sentence = self._words.relating(done, total)
        self.text.setText(sentence)
        self.text.setAccessibleName(sentence)
        self._bar.setAccessibleName(_("Progress of comparing articles"))
