"""Connects the window's commands with the controllers. What a command does is found here."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit

from readerapp.background import Lane, TaskRunner
from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.library import exporting
from readerapp.rendering import safe_link
from readerapp.ui.controllers.importing import ImportController
from readerapp.ui.controllers.listing import ListController
from readerapp.ui.controllers.marks import MarkController
from readerapp.ui.controllers.reading import ReadingController
from readerapp.ui.controllers.undo import UndoStack
from readerapp.ui.notices import Notices
from readerapp.ui.window import MainWindow


class Desk(QObject):
    """What happens when a command is chosen."""

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        listing: ListController,
        reading: ReadingController,
        marks: MarkController,
        imports: ImportController,
        undo: UndoStack,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._listing = listing
        self._reading = reading
        self._marks = marks
        self._imports = imports
        self._undo = undo
        self._notices = Notices(self)
        for name, handler in self._handlers().items():
            window.commands[name].triggered.connect(handler)
        self._connect_panes()
        self._on_opened(None)
        self._on_undo_changed("")

    def _handlers(self) -> dict[str, Callable[[], object]]:
        reader = self._window.reading
        return {
            "import_files": self._import_files,
            "import_folder": self._import_folder,
            "import_address": self._import_address,
            "paste": self.paste,
            "add_samples": self._imports.add_samples,
            "remove_samples": self._imports.remove_samples,
            "export_article": self._export,
            "quit": QApplication.quit,
            "undo": self._undo.undo,
            "copy_address": self._copy_address,
            "remove_article": partial(self._with_head, self._marks.remove),
            "find": reader.open_find,
            "search": self._focus_search,
            "search_key": self._focus_search,
            "zoom_in": reader.view.zoom_in_step,
            "zoom_out": reader.view.zoom_out_step,
            "zoom_reset": reader.view.zoom_reset,
            "next_pane": partial(self._window.focus_next_pane, 1),
            "previous_pane": partial(self._window.focus_next_pane, -1),
            "next_article": partial(self._step, 1, lambda _head: True),
            "previous_article": partial(self._step, -1, lambda _head: True),
            "next_unread": partial(self._step, 1, lambda head: not head.is_read),
            "previous_unread": partial(self._step, -1, lambda head: not head.is_read),
            "next_source": partial(self._window.navigation.step, 1),
            "previous_source": partial(self._window.navigation.step, -1),
            "back": self._go_back,
            "toggle_read": partial(self._with_head, self._marks.toggle_read),
            "toggle_star": partial(self._with_head, self._marks.toggle_star),
            "mark_all_read": self._mark_all_read,
            "open_browser": self._open_in_browser,
        }

    def _connect_panes(self) -> None:
        window, commands = self._window, self._window.commands
        window.articles.article_chosen.connect(self._reading.open)
        window.related.article_chosen.connect(self.show_article)
        window.reading.link_activated.connect(self._open_link)
        window.reading.reached_end.connect(partial(self._step, 1, lambda head: not head.is_read))
        window.dropped.connect(self._imports.import_mime)
        commands["full_screen"].toggled.connect(self._full_screen)
        commands["other_reading"].toggled.connect(self._reading.show_other_reading)
        self._reading.opened.connect(self._on_opened)
        self._reading.read_through.connect(self._marks.opened)
        self._undo.changed.connect(self._on_undo_changed)
        self._imports.finished.connect(self._on_imported)

    # Articles

    def show_article(self, article_id: int) -> None:
        """Open an article; it is selected in the list when it is on show there."""
        if not self._window.articles.select(article_id):
            self._reading.open(article_id)

    def _step(self, by: int, wanted: Callable[[ArticleHead], bool]) -> None:
        self._window.articles.select_next(wanted, by)

    def _go_back(self) -> None:
        if self._window.panes.single and self._reading.head:
            self._window.set_article_open(False)
            return
        article_id = self._reading.go_back()
        if article_id:
            self._window.articles.select(article_id)

    def _with_head(self, act: Callable[[ArticleHead], None]) -> None:
        head = self._reading.head or self._window.articles.current()
        if head:
            act(head)

    def _mark_all_read(self) -> None:
        self._marks.mark_all_read(self._listing.query)

    def _on_opened(self, head: ArticleHead | None) -> None:
        commands = self._window.commands
        article = self._reading.article
        self._window.show_title(head.title if head else "")
        self._window.set_article_open(head is not None)
        for name in ("toggle_read", "toggle_star", "remove_article", "find", "export_article"):
            commands[name].setEnabled(head is not None)
        for name in ("open_browser", "copy_address"):
            commands[name].setEnabled(bool(head and safe_link(head.url)))
        commands["other_reading"].setEnabled(bool(article and article.has_other_reading))
        if head:
            read = self.tr("Mark as Unr&ead") if head.is_read else self.tr("Mark as R&ead")
            star = self.tr("Remove &Star") if head.is_starred else self.tr("&Star")
            commands["toggle_read"].setText(read)
            commands["toggle_star"].setText(star)

    def retranslate(self) -> None:
        """Word again what depends on the open article and on the undo stack."""
        self._on_opened(self._reading.head)

    # Links

    def _open_in_browser(self) -> None:
        if self._reading.head:
            self._open_link(self._reading.head.url)

    def _open_link(self, address: str) -> None:
        """Hand a link to the browser; only http, https and mailto, checked again here."""
        if link := safe_link(address):
            QDesktopServices.openUrl(QUrl(link))

    def _copy_address(self) -> None:
        if self._reading.head:
            QGuiApplication.clipboard().setText(self._reading.head.url)

    # Import and export

    def paste(self) -> None:
        """Import what is on the clipboard."""
        self._imports.import_mime(QGuiApplication.clipboard().mimeData())

    def _import_files(self) -> None:
        kinds = self.tr("Articles") + " (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.markdown)"
        everything = self.tr("All files") + " (*)"
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import Files"), "", f"{kinds};;{everything}"
        )
        self._imports.import_inputs(names)

    def _import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import Folder"))
        self._imports.import_inputs([name] if name else [])

    def _import_address(self) -> None:
        address, accepted = QInputDialog.getText(
            self._window,
            self.tr("Import Web Address"),
            self.tr("Address of the page. It is fetched once, with its pictures:"),
            QLineEdit.EchoMode.Normal,
            "https://",
        )
        if accepted and address.strip():
            self._imports.import_inputs([address.strip()])

    def _on_imported(self, article_id: int, new: int) -> None:
        if new:
            self._window.notices.say(
                self.tr("%n article(s) imported", "", new), self.tr("Undo"), self._undo.undo
            )
        if article_id and not self._reading.head:
            self._reading.open(article_id)

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
            self._write(article, Path(name))

    def _write(self, article: Article, path: Path) -> None:
        self._runner.submit(
            Lane.READ,
            partial(exporting.export, article, path),
            lambda _none: self._window.notices.say(self.tr("Article exported")),
            self.failed,
        )

    # Window

    def _focus_search(self) -> None:
        self._window.articles.search.setFocus()
        self._window.articles.search.selectAll()

    def _full_screen(self, wanted: bool) -> None:
        if wanted:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _on_undo_changed(self, text: str) -> None:
        action = self._window.commands["undo"]
        action.setEnabled(bool(text))
        name = self.tr("&Undo “{action}”").format(action=text) if text else self.tr("&Undo")
        action.setText(name)

    def failed(self, error: ReaderError) -> None:
        """Say quietly what failed."""
        self._window.notices.say(self._notices.word(error))
