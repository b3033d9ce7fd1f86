"""The first panes of the window: built, restored as they were left, remembered."""

from datetime import datetime
from functools import partial

from readerapp import settings as declared
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.settings import Settings, StartPage
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.pane import ArticleListPane
from readerapp.ui.importing.panel import ImportPanel
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.reading.nothing_open import NothingOpen
from readerapp.ui.shell.commands import Actions, Menus
from readerapp.ui.shell.first_paint import COLOURS, remember
from readerapp.ui.shell.library_status import StatusBanner
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.pictures import Pictures

PAUSE = 4 * 3600  # seconds without the front page after which a start opens it


@dataclass(frozen=True)
class FirstPanes:
    """The first panes: navigation, list, and the widgets around them."""

    navigation: NavigationPane
    articles: ArticleListPane
    nothing_open: NothingOpen
    commands: Actions
    menus: Menus
    status_banner: StatusBanner
    toast: Toast
    imports: ImportPanel


def first_panes(
    window: MainWindow, appearance: Appearance, listing: ListController, pictures: Pictures
) -> FirstPanes:
    """Make what the window needs to show its first rows."""
    theme, commands = appearance.theme, Actions(window)
    return FirstPanes(
        NavigationPane(theme),
        ArticleListPane(listing.request_heads, pictures.thumbnail, theme, listing.request_excerpts),
        NothingOpen(),
        commands,
        Menus(window.menuBar(), commands),
        StatusBanner(),
        Toast(),
        ImportPanel(),
    )


def restore_window(window: MainWindow, appearance: Appearance, settings: Settings) -> None:
    """Restore stored sizes, theme and language before the first rows are painted."""
    get, navigation = settings.get, window.navigation
    window.restore(get(declared.WINDOW_GEOMETRY), get(declared.SPLITTER_STATE))
    window.commands["toggle_navigation"].setChecked(get(declared.NAVIGATION_VISIBLE))
    window.commands["toggle_related"].setChecked(get(declared.RELATED_VISIBLE))
    window.articles.set_density(get(declared.LIST_DENSITY))
    window.articles.set_language(appearance.language)
    folded = get(declared.FOLDED_FOLDERS)
    navigation.fold_folders(int(each) for each in folded.split(",") if each)
    navigation.folding_changed.connect(partial(_remember_folding, navigation, settings))


def opens_front_page(settings: Settings, now: datetime) -> bool:
    """Whether a start opens the front page: the first one does, and those after a pause."""
    wanted = settings.get(declared.START_PAGE)
    if wanted is not StartPage.AFTER_PAUSE:
        return wanted is StartPage.FRONT_PAGE
    return now.timestamp() - settings.get(declared.FRONT_PAGE_SEEN) >= PAUSE


def remember_colours(library: Library, window: MainWindow, appearance: Appearance) -> None:
    """Keep what the next start paints before it knows anything."""
    colours = {name: getattr(appearance.theme, name) for name in COLOURS}
    remember(library.paths.cache, window, colours)


def _remember_folding(navigation: NavigationPane, settings: Settings) -> None:
    folded = sorted(navigation.folded_folders)
    settings.set(declared.FOLDED_FOLDERS, ",".join(map(str, folded)))
