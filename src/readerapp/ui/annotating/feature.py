"""Builds and connects what the reader adds to articles."""

from PySide6.QtCore import QObject

from readerapp.ui.annotating.controller import AnnotationController, NotesExport
from readerapp.ui.annotating.highlights import HighlightLayer
from readerapp.ui.annotating.strip import AnnotationStrip
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack


class AnnotatingFeature(QObject):
    """The feature of tags, notes and highlights. Built once the first rows are on screen."""

    def __init__(self, context: Context, reading: ReadingController, undo: UndoStack) -> None:
        super().__init__(context.window)
        pane = context.window.reading
        self.strip = AnnotationStrip(pane)
        pane.add_strip(self.strip)
        self.layer = HighlightLayer(pane.view, context.runner, context.failed)
        self.controller = AnnotationController(context, reading, undo, self.strip, self.layer)
        self.exporting = NotesExport(context)
