"""Builds and connects what belongs to translation."""

from PySide6.QtCore import QObject

from readerapp.background.child_process import child_command
from readerapp.background.model_work import ModelWork
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.help import HelpController
from readerapp.ui.translation.article import ArticleTranslation
from readerapp.ui.translation.models import ModelsController


class TranslationFeature(QObject):
    """The feature of translation. Built once the first rows are on screen."""

    def __init__(self, common: Context, help_: HelpController, reading: ReadingController) -> None:
        super().__init__(common.window)
        library, runner, window = common.library, common.runner, common.window
        self.work = ModelWork(child_command(str(library.paths.profile or "")), self)
        self.models = ModelsController(library, runner, self.work, window)
        help_.translation_page_opened.connect(self.models.connect_page)
        self.article = ArticleTranslation(common, reading)
        self.article.settings_requested.connect(
            lambda: help_.show_settings().show_page("translation")
        )

    def stop(self) -> None:
        """End what runs; what came of a fetch stays."""
        self.article.stop()
        self.models.stop()
