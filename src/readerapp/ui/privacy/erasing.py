"""Controller and dialog of erasing the reading history, or everything, from Settings ▸ Privacy."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from readerapp.background import Lane
from readerapp.domain.erasing import Erased, ProfileFiles
from readerapp.library.erasing import erase_history, profile_files
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.privacy.settings_page import EraseBox, PrivacyPage
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import open_with_texts, plain_label
from readerapp.ui.widgets.plain_text import PlainMessageBox

_NAMED = 10  # files in the message itself


class EraseDialog(QDialog):
    """Confirmation of erasing: what goes and what stays. Escape and Enter keep everything."""

    def __init__(self, folder: str, found: ProfileFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._found = found
        self._labels = [plain_label(self) for __ in range(4)]
        self.files = QPlainTextEdit(self)
        self.files.setReadOnly(True)
        self.files.setTabChangesFocus(True)
        self.files.setFixedHeight(150)
        self.keep = QPushButton(self)
        self.erase = QPushButton(self)
        self.erase.setAutoDefault(False)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self.accept)
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.keep.setFocus()
        open_with_texts(self, 560)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        for label in self._labels:
            layout.addWidget(label)
        layout.insertWidget(3, self.files)
        heading: QLabel = self._labels[0]
        heading.setObjectName("emptyTitle")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.keep)
        row.addWidget(self.erase)
        layout.addSpacing(6)
        layout.addLayout(row)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Erase Everything"))
        texts = (
            _("Erase everything that Readerapp keeps on this computer?"),
            _(
                "All articles, marks, feeds and pictures are erased, with the bin, the backups "
                "of the library, the settings, the logs and the record of your answers. They "
                "are in {folder}."
            ).format(folder=self._folder),
            _(
                "What is not Readerapp’s is kept, and what is in other folders: archives, "
                "articles that you saved, backups in a folder you chose. Readerapp itself is "
                "kept, too."
            ),
            _(
                "This cannot be undone. Readerapp closes afterwards; when you open it again, "
                "it starts empty."
            ),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.setAccessibleDescription("\n".join(texts))
        self.files.setAccessibleName(_("Files to erase, and what is kept"))
        self.files.setPlainText("\n".join(self._lines()))
        self.keep.setText(_("&Keep Everything"))
        self.erase.setText(_("&Erase Everything and Quit"))

    def _lines(self) -> Iterator[str]:
        found = self._found
        yield counted("{count} file to erase:", "{count} files to erase:", len(found.ours))
        yield from found.ours
        if found.others:
            yield _("These are not Readerapp’s and are kept:")
            yield from found.others
        if found.out_of_reach:
            yield _("These are links, or folders that could not be opened, and are kept:")
            yield from found.out_of_reach


class LeftDialog(PlainMessageBox):
    """Tells of files that could not be erased. Shown when the window is closed already."""

    def __init__(self, left: Sequence[str]) -> None:
        super().__init__()
        self.setWindowTitle(_("Erase Everything"))
        self.setText(_("Not all could be erased. This is left:"))
        self.setInformativeText("\n".join(left[:_NAMED]))
        self.setDetailedText("\n".join(left) if len(left) > _NAMED else "")


class ErasingController(QObject):
    """Controls the box on the privacy page. Everything is erased by whoever closes the library."""

    history_erased = Signal()  # is being erased: nothing of it may be written again

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._failed = context.failed
        self._box: EraseBox | None = None
        self.question: EraseDialog | None = None
        self.is_confirmed = False

    def connect_page(self, page: PrivacyPage) -> None:
        """Follow the buttons of the page."""
        self._box = page.erasing
        page.erasing.history_requested.connect(self._erase_history)
        page.erasing.everything_requested.connect(partial(self._ask, page))

    def _erase_history(self) -> None:
        self.history_erased.emit()  # first: what it has written is erased with the rest
        work = partial(erase_history, self._library)
        self._runner.submit(Lane.WRITE, work, self._show_outcome, self._failed)

    def _show_outcome(self, erased: Erased) -> None:
        if self._box is not None and isValid(self._box):
            self._box.show_outcome(erased)

    def _ask(self, page: PrivacyPage) -> None:
        paths = self._library.paths
        show = partial(self._show_question, page)
        self._runner.submit(Lane.READ, partial(profile_files, paths), show, self._failed)

    def _show_question(self, page: PrivacyPage, found: ProfileFiles) -> None:
        if not isValid(page):  # the settings were closed meanwhile
            return
        dialog = self.question = EraseDialog(str(self._library.paths.data), found, page)
        dialog.accepted.connect(self._quit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _quit(self) -> None:
        """Whoever closes the library erases it then."""
        self.is_confirmed = True
        QApplication.quit()
