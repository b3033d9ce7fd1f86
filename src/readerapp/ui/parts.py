"""What the window is furnished with."""

from dataclasses import dataclass

from readerapp.ui.article_list import ArticleListPane
from readerapp.ui.commands import Actions
from readerapp.ui.import_panel import ImportPanel
from readerapp.ui.menus import Menus
from readerapp.ui.navigation import NavigationPane
from readerapp.ui.notice_bar import NoticeBar
from readerapp.ui.reading import ReadingPane
from readerapp.ui.related import RelatedPane


@dataclass(frozen=True)
class Parts:
    """The panes, from the leading edge on, and what stands around them."""

    navigation: NavigationPane
    articles: ArticleListPane
    reading: ReadingPane
    related: RelatedPane
    commands: Actions
    menus: Menus
    notices: NoticeBar
    imports: ImportPanel
