"""Builds and connects what belongs to translation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.child_process import child_command
from readerapp.background.model_work import ModelWork
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.article import ArticleTranslation, Warming
from readerapp.ui.translation.models import ModelsController
from readerapp.ui.translation.titles import SearchCompletion, TitleTranslations
from readerapp.ui.widgets.article_menus import ArticleRequests

if TYPE_CHECKING:
    from readerapp.ui.translation.settings_page import TranslationPage


class TranslationFeature(QObject):
    """The feature of translation. Built once the first rows are on screen."""

    def __init__(self, common: Context, reading: ReadingController) -> None:
        super().__init__(common.window)
        library, runner, window = common.library, common.runner, common.window
        self._settings, self._failed = common.settings, common.failed
        self._runner = runner
        self._listing, self._excerpts = common.listing, window.articles.excerpts
        self._finds_titles = self._settings.get(declared.SEARCH_TRANSLATIONS)
        self.work = ModelWork(child_command(str(library.paths.profile or "")), self)
        self.models = ModelsController(library, runner, self.work, window)
        self.article = ArticleTranslation(common, reading)
        self.warming = Warming(common, reading)
        self.completion = SearchCompletion(common)
        self.completion.completed.connect(self._show_found)
        self.titles = TitleTranslations(common)
        self.titles.settings_requested.connect(self.article.settings_requested)
        self.models.changed.connect(self.titles.read_settings)
        keep_translated(window, self.titles.read_settings)
        rows = window.articles.model
        rows.use_titles(self.titles.shown)
        self.titles.changed.connect(rows.repaint)
        for page in (window.related, window.story, window.front_page):
            page.use_titles(self.titles.shown)
            self.titles.changed.connect(page.repaint_titles)

    def connect_page(self, page: "TranslationPage") -> None:
        """Serve the page of the settings."""
        self.models.connect_page(page)
        page.changed.connect(self.titles.read_settings)
        page.changed.connect(self._follow_search)

    def connect_menus(self, ask: ArticleRequests) -> None:
        """Serve the menus of rows and cards."""
        ask.offers_translation = lambda: self._settings.get(declared.TRANSLATION)
        ask.shown = self.titles.shown
        ask.title_requested.connect(self.titles.toggle)

    def _follow_search(self) -> None:
        """Have searches find what was translated before, once that is wanted, or no more."""
        is_wanted = self._settings.get(declared.SEARCH_TRANSLATIONS)
        if is_wanted == self._finds_titles:
            return
        self._finds_titles = is_wanted
        # Behind what stores the setting, which searches read.
        self._runner.submit(Lane.WRITE, lambda: None, self._show_again, self._failed)
        self.completion.begin()

    def _show_again(self, _none: None) -> None:
        self._excerpts.forget()
        self._listing.reload()

    def _show_found(self) -> None:
        """Show what a search finds by now; other lists stay as they are."""
        self._excerpts.forget()
        if self._listing.query.search or self._listing.query.saved_id is not None:
            self._listing.reload()

    def start(self) -> None:
        """Begin what nobody asked for."""
        self.completion.start()

    def stop(self) -> None:
        """End what runs; what came of a fetch stays."""
        self.completion.stop()
        self.warming.stop()
        self.titles.stop()
        self.article.stop()
        self.models.stop()
