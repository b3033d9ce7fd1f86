"""Commands on the open article besides marks: links, pictures, evidence, export."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Article, Changes
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, export, pictures
from readerapp.rendering import safe_link
from readerapp.settings import OPEN_LINKS, LinkOpening, Settings
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.reading.article_bar import ArticleBar
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.evidence_dialog import EvidenceDialog
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.plain_text import message_box


class ArticleController(QObject):
    """Runs the commands on the open article. The only place where the window opens addresses."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        settings: Settings,
        window: MainWindow,
        reading: ReadingController,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._events = events
        self._settings = settings
        self._window = window
        self._reading = reading
        self._failed = failed
        self._fetching: set[tuple[int, int]] = set()
        commands, pane = window.commands, window.reading
        commands["open_browser"].triggered.connect(self._open_in_browser)
        commands["copy_address"].triggered.connect(self._copy_address)
        commands["export_article"].triggered.connect(self._export)
        commands["evidence"].triggered.connect(self.show_evidence)
        pane.link_activated.connect(self._on_link)
        pane.picture_requested.connect(self.fetch_picture)
        self._bar = ArticleBar(pane.view.theme, commands)
        pane.add_bar(self._bar)
        reading.opened.connect(self._bar.show_marks)
        reading.refreshed.connect(lambda: self._bar.show_marks(reading.head))

    # Links

    def _open_in_browser(self) -> None:
        if self._reading.head:
            self.open_link(self._reading.head.url)

    def _on_link(self, address: str) -> None:
        if self._settings.get(OPEN_LINKS) is LinkOpening.BROWSER:
            self.open_link(address)
        else:
            self._confirm_opening(address)

    def _confirm_opening(self, address: str) -> None:
        """Show where a link of an article leads, and go there only if that is wanted."""
        question = self.tr("Open this address in the browser?")
        box = message_box(self._window, self.tr("Open Link"), question, isolate(address))
        accept = box.addButton(self.tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
        copy = box.addButton(self.tr("&Copy Address"), QMessageBox.ButtonRole.ActionRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(accept)
        box.setEscapeButton(cancel)
        accept.clicked.connect(lambda: self.open_link(address))
        copy.clicked.connect(lambda: self._copy(address))
        box.finished.connect(box.deleteLater)
        box.open()

    def open_link(self, address: str) -> None:
        """Hand a link to the browser; only http, https and mailto, checked again here."""
        if link := safe_link(address):
            QDesktopServices.openUrl(QUrl(link))

    def _copy_address(self) -> None:
        if self._reading.head:
            self._copy(self._reading.head.url)

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._window.toast.show_message(self.tr("Address copied"))

    # Pictures

    def fetch_picture(self, article_id: int, position: int) -> None:
        """Fetch one picture because the user asked for it; asking twice fetches it once."""
        key = (article_id, position)
        if key in self._fetching:
            return
        self._fetching.add(key)
        work = partial(pictures.fetch_picture, self._library, article_id, position)

        def failed(error: ReaderError) -> None:
            self._fetching.discard(key)
            self._window.reading.set_picture(article_id, position, QImage())
            self._failed(error)

        def done(changes: Changes) -> None:
            self._fetching.discard(key)
            self._events.publish(changes)

        self._runner.submit(Lane.NETWORK, work, done, failed)

    # Evidence

    def show_evidence(self) -> EvidenceDialog | None:
        """List all that is known of how the open article and its pictures were made."""
        if self._reading.article is None:
            return None
        dialog = EvidenceDialog(self._reading.article, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # Export

    def _export(self) -> None:
        article = self._reading.article
        if article is None:
            return
        kinds = "Markdown (*.md);;HTML (*.html);;Text (*.txt)"
        suggestion = f"{article.head.title[:60].replace('/', '-')}.md"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export Article"), suggestion, kinds
        )
        if name:
            self.write(article, Path(name))

    def write(self, article: Article, path: Path) -> None:
        """Write the article to a file; its ending decides the format. A text that is there is
        replaced: the file dialog has asked."""
        undated = Wording(self).no_date()
        self._runner.submit(
            Lane.READ,
            partial(export.export, article, path, replace=True, undated=undated),
            lambda _none: self._window.toast.show_message(self.tr("Article exported")),
            self._failed,
        )
