"""Export of tags, notes and highlights from the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from readerapp.background import Lane
from readerapp.domain.labels import Label
from readerapp.library import export
from readerapp.ui.language.wording import Wording
from readerapp.ui.shell.context import Context


class NotesExport(QObject):
    """Writes everything the reader added to articles to a Markdown file that was chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._wording = Wording(self)
        context.window.commands["export_notes"].triggered.connect(self._choose)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._context.window, self.tr("Export Notes"), "notes.md", "Markdown (*.md)"
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write them to a file. A text that is there is replaced: the file dialog has asked."""
        context = self._context
        names = {label: self._wording.label(label) for label in Label}
        work = partial(export.export_notes, context.library, path, names, replace=True)

        def done(count: int) -> None:
            context.window.toast.show_message(
                lambda: self.tr("Notes on %n article(s) exported", "", count)
            )

        context.runner.submit(Lane.READ, work, done, context.failed)
