"""Files of articles that are being fetched: which they are, and lines that say how far they are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.library.addresses import host_of
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import shortened, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded

MOST_LETTERS = 60  # of a file's name in a sentence
STEPS = 1_000  # of a bar: its numbers have 32 bits, files are larger
SHOWN_AFTER = 500  # ms; most are here by then


@dataclass(frozen=True)
class Download:
    """A file that is being fetched: its name, from where, how many of its bytes are here, and of
    how many (0: nobody knows). `article_id`: beside which article it is told, 0 for none."""

    number: int
    name: str
    address: str
    article_id: int = 0
    there: int = 0
    total: int = 0

    @property
    def step(self) -> int:
        """How far it is, of `STEPS`, which is reached when it is whole."""
        return min(STEPS - 1, self.there * STEPS // self.total) if self.total else 0


class RunningDownloads(QObject):
    """The files that are being fetched now. GUI thread."""

    changed = Signal()  # which there are
    progressed = Signal(object)  # Download

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[int, Download] = {}
        self._cancels: dict[int, Callable[[], object]] = {}
        self._last = 0

    @property
    def running(self) -> tuple[Download, ...]:
        """All of them, the one that began first at the beginning."""
        return tuple(self._running.values())

    def begin(
        self, name: str, address: str, cancel: Callable[[], object], article_id: int = 0
    ) -> int:
        """Note one more, which `cancel` stops; return its number."""
        self._last += 1
        self._running[self._last] = Download(self._last, name, address, article_id)
        self._cancels[self._last] = cancel
        self.changed.emit()
        return self._last

    def tell(self, number: int, there: int, total: int) -> None:
        """Note how far it is; of one that is over nothing."""
        if found := self._running.get(number):
            found = self._running[number] = replace(found, there=there, total=total)
            self.progressed.emit(found)

    def end(self, number: int) -> None:
        """Note that it is over, however that came."""
        if self._running.pop(number, None):
            del self._cancels[number]
            self.changed.emit()

    def cancel(self, number: int) -> None:
        """Stop one. Whoever began it ends it."""
        if number in self._cancels:
            self._cancels[number]()


class DownloadWords(QObject):
    """Says how far a file is, in the interface language of the moment."""

    def progress(self, download: Download) -> str:
        """Return the sentence."""
        said = self.tr("Fetching “{name}” from {host}: {there} of {total}")
        if not download.total:
            said = self.tr("Fetching “{name}” from {host}: {there}")
        name = isolate(shortened(download.name, MOST_LETTERS))
        sizes = {"there": data_size(download.there), "total": data_size(download.total)}
        return said.format(name=name, host=isolate(host_of(download.address)), **sizes)


@guarded
class DownloadLine(QFrame):
    """A sentence that says how far a file is, a button that stops it, and a thin bar."""

    def __init__(self, download: Download, parent: QWidget) -> None:
        super().__init__(parent)
        self.download = download
        self._words = DownloadWords(self)
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self._text.setObjectName("mutedText")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("thinProgress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what stands around does not jump
        self.bar.setSizePolicy(policy)
        self.stop = QPushButton(self)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        keep_translated(self, self._set_texts)
        NoticeFocus(self)

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text()

    def show_progress(self, download: Download) -> None:
        """Show how far it is."""
        self.download = download
        self._set_texts()

    def _set_texts(self) -> None:
        download = self.download
        self._text.setText(self._words.progress(download))
        self.bar.setVisible(download.total > 0)
        self.bar.setValue(download.step)
        name = shortened(download.name, MOST_LETTERS)
        said = self.tr("Progress of {name}").format(name=isolate(name))
        self.bar.setAccessibleName(spoken(said))
        self.stop.setText(self.tr("Stop"))
        said = self.tr("Stop fetching {name}").format(name=isolate(name))
        self.stop.setAccessibleName(spoken(said))


@guarded
class DownloadLines(QWidget):
    """A line a file that is being fetched; nothing while there is none. It is told which files it
    may show, and waits a little, because what is short would only flicker."""

    def __init__(self, downloads: RunningDownloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._shows: Callable[[Download], bool] = lambda _download: True
        self.lines: dict[int, DownloadLine] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._soon = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._soon.timeout.connect(self.renew)
        downloads.changed.connect(self._follow)
        downloads.progressed.connect(self._on_progress)
        self.renew()

    def show_only(self, shows: Callable[[Download], bool]) -> None:
        """Show only these from now on."""
        self._shows = shows
        self.renew()

    def set_margins(self, side: int, above: int) -> None:
        """Keep this room around, in pixels."""
        self._layout.setContentsMargins(side, above, side, above)

    def renew(self) -> None:
        """Show what is running now."""
        self._drop_ended()
        for each in self._downloads.running:
            if self._shows(each) and each.number not in self.lines:
                line = self.lines[each.number] = DownloadLine(each, self)
                line.stop.clicked.connect(
                    lambda _on=False, number=each.number: self._downloads.cancel(number)
                )
                self._layout.addWidget(line)
        self.setVisible(bool(self.lines))

    def _follow(self) -> None:
        self._drop_ended()
        self.setVisible(bool(self.lines))
        self._soon.start()

    def _drop_ended(self) -> None:
        running = {each.number for each in self._downloads.running if self._shows(each)}
        for number in self.lines.keys() - running:
            line = self.lines.pop(number)
            line.hide()
            line.deleteLater()

    def _on_progress(self, download: Download) -> None:
        if line := self.lines.get(download.number):
            line.show_progress(download)
