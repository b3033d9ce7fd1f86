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
from readerapp.ui.widgets.pictures import Pictures
from readerapp.ui.widgets.share_menu import ShareKind


class SharingFeature(QObject):
    """The feature of sharing. Built at its first use."""

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
        words, self.saving = SharingWords(wording), Saving(context)
        self.pages = Pages(context, words, self.saving, pictures, lambda: appearance.theme)
        self.controller = SharingController(
            context, words, self.saving, self.pages, reading,
            lambda: appearance.theme, article.open_letter,
        )  # fmt: skip
        self.several = SeveralController(
            context, words, self.saving, self.pages, article.open_letter
        )

    def stop(self) -> None:
        """Finish what is to be saved."""
        self.several.stop()
        self.pages.stop()

    def share(self, ids: tuple[int, ...], kind: ShareKind) -> None:
        """Share an article, or several."""
        if len(ids) == 1:
            self.controller.share(ids[0], kind)
        else:
            self.several.share(ids, kind)
