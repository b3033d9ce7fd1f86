"""The bar above the article: what is done with it, as icons with names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.commands import Actions
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.share_menu import ShareMenu
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

TEXT_SIZES = ("zoom_in", "zoom_out", "zoom_reset")


class ArticleBar(ToolRow):
    """Bar of the open article: star, read, browser, translate, share, text size, focus mode."""

    def __init__(self, theme: Theme, commands: Actions, parent: QWidget | None = None) -> None:
        self.share_menu, self._sizes = ShareMenu(printing=commands["print_article"]), QMenu()
        self.share_menu.insertAction(self.share_menu.actions()[0], commands["copy_address"])
        self._sizes.addActions([commands[name] for name in TEXT_SIZES])
        tools = (
            Tool("star", commands["toggle_star"], NEVER),
            Tool("read", commands["toggle_read"], 1),
            Tool("browser", commands["open_browser"], 3),
            Tool("translate", commands["translate"], 6),
            Tool("share", self.share_menu, 2),
            Tool("text_size", self._sizes, 4, at_end=True),
            Tool("focus", commands["focus_mode"], 5, at_end=True),
        )
        super().__init__(theme, tools, parent)
        for menu in (self.share_menu, self._sizes):
            menu.setParent(self, menu.windowFlags())
        self.setObjectName("articleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_translated(self, self._set_titles)

    def show_marks(self, head: ArticleHead | None) -> None:
        """Show whether the open article is starred and read."""
        self.set_icon("star", "starred" if head and head.is_starred else "star")
        self.set_icon("read", "read" if head is None or head.is_read else "unread")

    def _set_titles(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self._sizes.setTitle(self.tr("Text &Size"))
        for name in ("share", "text_size"):
            self.button(name).follow()
