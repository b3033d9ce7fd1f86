"""What the window is furnished with first: all that the list needs."""

from dataclasses import dataclass

from readerapp.ui.article_list import ArticleListPane
from readerapp.ui.commands import Actions
from readerapp.ui.import_panel import ImportPanel
from readerapp.ui.menus import Menus
from readerapp.ui.navigation import NavigationPane
from readerapp.ui.notice_bar import NoticeBar
from readerapp.ui.standing_bar import StandingBar


@dataclass(frozen=True)
class Parts:
    """Navigation, list, and what stands around them."""

    navigation: NavigationPane
    articles: ArticleListPane
    commands: Actions
    menus: Menus
    standing: StandingBar
    notices: NoticeBar
    imports: ImportPanel
