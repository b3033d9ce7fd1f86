"""Imports of what other programs kept: a question that shows what would come, then the import."""

from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QDialog

from readerapp.domain.saved_libraries import ExportPreview
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.importing.controller import ImportController
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack

if TYPE_CHECKING:
    from readerapp.library.importing_exports import ExportReport
    from readerapp.ui.importing.preview_dialog import ExportDialog


class ExportImports(QObject):
    """Asks once for each file, one after the other; what is refused is forgotten."""

    texts_wanted = Signal(object)  # ids of articles whose texts the reader wants fetched
    private_found = Signal(object)  # feeds in a private network, which may not be asked yet

    def __init__(self, context: Context, imports: ImportController, undo: UndoStack) -> None:
        super().__init__(context.window)
        self._context = context
        self._imports = imports
        self._undo = undo
        self.dialog: ExportDialog | None = None
        imports.previewed.connect(self._ask)

    def _ask(self, preview: ExportPreview) -> None:
        self._imports.questions.ask(partial(self._question, preview))

    def _question(self, preview: ExportPreview) -> QDialog:
        from readerapp.ui.importing.preview_dialog import ExportDialog  # made by few, and late

        self.dialog = ExportDialog(preview, self._context.window)
        self.dialog.wanted.connect(partial(self._import, preview))
        self.dialog.finished.connect(self._forget)
        return self.dialog

    def _forget(self) -> None:
        self.dialog = None

    def _import(self, preview: ExportPreview, fetches: bool) -> None:
        from readerapp.library.importing_exports import import_export  # as above

        library = self._context.library

        def done(result: tuple["ExportReport", ActionResult]) -> None:
            self._tell(preview, *result)
            if fetches and result[0].addresses:
                self.texts_wanted.emit(result[0].addresses)
            self.private_found.emit(result[0].private)

        self._imports.run(partial(import_export, library, Path(preview.path)), done)

    def _tell(self, preview: ExportPreview, report: "ExportReport", done: ActionResult) -> None:
        self._undo.remember(
            lambda: _("Import of “{file}”").format(file=isolate(_name(preview))), done
        )
        if done.failure is not None:
            return  # which has been told
        toast = self._context.window.toast
        if done.undo is not None:
            toast.show_message(
                lambda: self._sentence(report), lambda: _("Undo"), self._undo.newest()
            )
        elif done.changes:
            toast.show_message(lambda: _("The missing texts were imported."))
        elif report.refused:
            toast.show_message(lambda: self._refused(_("Nothing was imported."), report))
        elif report.is_whole:
            toast.show_message(
                lambda: _("Everything in {file} is in the library already.").format(
                    file=isolate(_name(preview))
                )
            )

    def _sentence(self, report: "ExportReport") -> str:
        said = self._imported(report)
        return self._refused(said, report) if report.refused else said

    def _refused(self, said: str, report: "ExportReport") -> str:
        count = counted(
            "{count} article could not be read.",
            "{count} articles could not be read.",
            report.refused,
        )
        return f"{said}\n{count}"

    def _imported(self, report: "ExportReport") -> str:
        parts = [
            counted("{count} article", "{count} articles", len(report.new)) if report.new else "",
            counted("{count} feed", "{count} feeds", len(report.feeds)) if report.feeds else "",
        ]
        named = [each for each in parts if each]
        if not named:
            return _("Stars, tags and notes were imported.")
        things = QLocale().createSeparatedList(named)
        if not report.is_whole:
            return _("Stopped. Imported so far: {things}").format(things=things)
        return _("Imported: {things}").format(things=things)


def _name(preview: ExportPreview) -> str:
    return PurePath(preview.path).name
