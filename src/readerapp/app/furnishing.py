"""Furnishes the window: its first panes, as they were left, and what is remembered of them."""

from functools import partial

from readerapp import settings as declared
from readerapp.library import Library
from readerapp.settings import Settings
from readerapp.ui.article_list import ArticleListPane
from readerapp.ui.commands import Actions
from readerapp.ui.controllers.listing import ListController
from readerapp.ui.first_paint import COLOURS, remember
from readerapp.ui.import_panel import ImportPanel
from readerapp.ui.look import Look
from readerapp.ui.menus import Menus
from readerapp.ui.navigation import NavigationPane
from readerapp.ui.notice_bar import NoticeBar
from readerapp.ui.parts import Parts
from readerapp.ui.pictures import Pictures
from readerapp.ui.standing_bar import StandingBar
from readerapp.ui.window import MainWindow


def make_parts(
    window: MainWindow, look: Look, listing: ListController, pictures: Pictures
) -> Parts:
    """Make what the window needs to show its first rows."""
    theme, commands = look.theme, Actions(window)
    return Parts(
        NavigationPane(theme),
        ArticleListPane(listing.request_heads, pictures.thumbnail, theme, listing.request_excerpts),
        commands,
        Menus(window.menuBar(), commands),
        StandingBar(),
        NoticeBar(),
        ImportPanel(),
    )


def dress(window: MainWindow, look: Look, settings: Settings) -> None:
    """Take over stored sizes, theme and language before the first rows are painted."""
    get, navigation = settings.get, window.navigation
    window.restore(get(declared.WINDOW_GEOMETRY), get(declared.SPLITTER_STATE))
    window.commands["toggle_navigation"].setChecked(get(declared.NAVIGATION_VISIBLE))
    window.commands["toggle_related"].setChecked(get(declared.RELATED_VISIBLE))
    window.articles.set_language(look.language)
    folded = get(declared.FOLDED_FOLDERS)
    navigation.fold_folders(int(each) for each in folded.split(",") if each)
    navigation.folding_changed.connect(partial(_remember_folding, navigation, settings))


def remember_colours(library: Library, window: MainWindow, look: Look) -> None:
    """Keep what the next start paints before it knows anything."""
    colours = {name: getattr(look.theme, name) for name in COLOURS}
    remember(library.paths.cache, window, colours)


def _remember_folding(navigation: NavigationPane, settings: Settings) -> None:
    folded = sorted(navigation.folded_folders)
    settings.set(declared.FOLDED_FOLDERS, ",".join(map(str, folded)))
