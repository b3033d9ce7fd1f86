"""The first panes of the window: built, restored as they were left, remembered."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from readerapp import settings as declared
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.settings import Settings, StartPage
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.importing.panel import ImportPanel
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.reading.nothing_open import NothingOpen
from readerapp.ui.shell.commands import Actions
from readerapp.ui.shell.first_paint import COLOURS, NEVER, remember
from readerapp.ui.shell.library_status import StatusBanner
from readerapp.ui.shell.main_bar import MainBar, Menus
from readerapp.ui.shell.pane_area import PaneArea
from readerapp.ui.shell.pane_layout import PaneWishes, sizes_of
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.card_painter import KEYS_LAST
from readerapp.ui.widgets.pictures import Pictures

if TYPE_CHECKING:  # the list is loaded after the page that covers it
    from readerapp.ui.article_list.pane import ArticleListPane

PAUSE = 4 * 3600  # seconds without the front page after which a start opens it


@dataclass(frozen=True)
class FirstPanes:
    """The first panes: navigation, and the widgets around it and the list."""

    navigation: NavigationPane
    nothing_open: NothingOpen
    commands: Actions
    menus: Menus
    status_banner: StatusBanner
    toast: Toast
    imports: ImportPanel
    area: PaneArea
    bar: MainBar


def first_panes(window: MainWindow, appearance: Appearance) -> FirstPanes:
    """Make what the window needs to show its first page."""
    theme, commands = appearance.theme, Actions(window)
    window.setProperty(KEYS_LAST, False)
    menus = Menus(window.menuBar(), commands)
    navigation = NavigationPane(theme)
    return FirstPanes(
        navigation,
        NothingOpen(),
        commands,
        menus,
        StatusBanner(),
        Toast(),
        ImportPanel(),
        PaneArea(navigation),
        MainBar(theme, commands, menus),
    )


def list_pane(
    listing: ListController, pictures: Pictures, appearance: Appearance, settings: Settings
) -> "ArticleListPane":
    """Make the list as it was left."""
    # Here, because the page that covers the list does without.
    from readerapp.ui.article_list.pane import ArticleListPane
    from readerapp.ui.article_list.row import row_look

    articles = ArticleListPane(
        listing.request_heads, pictures.thumbnail, appearance.theme, listing.request_excerpts
    )
    articles.set_look(row_look(settings))
    articles.set_language(appearance.language)
    pictures.arrived.connect(articles.repaint_thumbnails)
    return articles


def restore_window(window: MainWindow, settings: Settings) -> None:
    """Restore stored sizes before the first page is painted."""
    get, navigation = settings.get, window.navigation
    window.restore_geometry_text(get(declared.WINDOW_GEOMETRY))
    window.area.restore(
        PaneWishes(
            get(declared.WINDOW_LAYOUT),
            navigation=get(declared.NAVIGATION_VISIBLE),
            related=get(declared.RELATED_VISIBLE),
            focus=get(declared.FOCUS_MODE),
            sizes=sizes_of(get(declared.PANE_SIZES)),
        )
    )
    window.area.wishes_changed.connect(partial(_remember_wishes, window.area, settings))
    folded = get(declared.FOLDED_FOLDERS)
    navigation.fold_folders(int(each) for each in folded.split(",") if each)
    navigation.folding_changed.connect(partial(_remember_folding, navigation, settings))


def opens_front_page(settings: Settings, now: datetime) -> bool:
    """Whether a start opens the front page: the first one does, and those after a pause."""
    wanted = settings.get(declared.START_PAGE)
    if wanted is not StartPage.AFTER_PAUSE:
        return wanted is StartPage.FRONT_PAGE
    return now.timestamp() - settings.get(declared.FRONT_PAGE_SEEN) >= PAUSE


def front_page_from(settings: Settings, *, is_front: bool) -> int:
    """Return from when on the next start opens the front page, which is open now or not, in
    seconds; 0 is at any time."""
    wanted = settings.get(declared.START_PAGE)
    if is_front or wanted is StartPage.FRONT_PAGE:
        return 0
    return (
        settings.get(declared.FRONT_PAGE_SEEN) + PAUSE if wanted is StartPage.AFTER_PAUSE else NEVER
    )


def remember_look(
    library: Library, window: MainWindow, appearance: Appearance, front_from: int
) -> None:
    """Keep what the next start paints before it knows anything."""
    colours = {name: getattr(appearance.theme, name) for name in COLOURS}
    remember(library.paths.cache, window, colours, window.area.places(), front_from)


def _remember_folding(navigation: NavigationPane, settings: Settings) -> None:
    folded = sorted(navigation.folded_folders)
    settings.set(declared.FOLDED_FOLDERS, ",".join(map(str, folded)))


def _remember_wishes(area: PaneArea, settings: Settings) -> None:
    wishes = area.wishes
    settings.set(declared.WINDOW_LAYOUT, wishes.layout)
    settings.set(declared.NAVIGATION_VISIBLE, wishes.navigation)
    settings.set(declared.RELATED_VISIBLE, wishes.related)
    settings.set(declared.FOCUS_MODE, wishes.focus)
    settings.set(declared.PANE_SIZES, wishes.sizes.as_text() if wishes.sizes else "")
