"""Builds and connects the sharing of articles."""

from PySide6.QtCore import QObject

from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.sharing.controller import SharingController
from readerapp.ui.sharing.pages import Pages
from readerapp.ui.sharing.saving import Saving
from readerapp.ui.sharing.several import SeveralController
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.article_menus import ArticleRequests
from readerapp.ui.widgets.pictures import Pictures
from readerapp.ui.widgets.share_menu import ShareKind


class SharingFeature(QObject):
    """The feature of sharing. Built once the first rows are on screen."""

    def __init__(
        self,
        context: Context,
        appearance: Appearance,
        wording: Wording,
        pictures: Pictures,
        reading: ReadingController,
        article: ArticleController,
    ) -> None:
        super().__init__(context.window)
        window = context.window
        words, self.saving = SharingWords(wording, self), Saving(context)
        self.pages = Pages(context, words, self.saving, pictures, lambda: appearance.theme)
        self.controller = SharingController(
            context, words, self.saving, self.pages, reading,
            lambda: appearance.theme, article.open_letter,
        )  # fmt: skip
        self.several = SeveralController(
            context, words, self.saving, self.pages, article.open_letter
        )
        menu, command = article.bar.share_menu, window.commands["print_article"]
        menu.chosen.connect(self.controller.share_open)
        menu.menuAction().setEnabled(command.isEnabled())
        command.enabledChanged.connect(menu.menuAction().setEnabled)
        in_bar = window.menus.share_menu
        in_bar.addActions(menu.actions())
        in_bar.setEnabled(command.isEnabled())
        command.enabledChanged.connect(in_bar.setEnabled)

    def stop(self) -> None:
        """Finish what is to be saved."""
        self.several.stop()
        self.pages.stop()

    def connect_menus(self, ask: ArticleRequests) -> None:
        """Serve the menus of rows and cards."""
        ask.share_requested.connect(self.share)

    def share(self, ids: tuple[int, ...], kind: ShareKind) -> None:
        """Share an article, or several."""
        if len(ids) == 1:
            self.controller.share(ids[0], kind)
        else:
            self.several.share(ids, kind)
