"""The palette: everything that can be done or opened is found by what it is called."""

import pytest
from navigation_cases import feed
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from window_desktop import Desktop, Key, MakeDesktop, Modifier
from window_searching import search
from work import calls_to

from readerapp import settings as declared
from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import Subscriptions
from readerapp.library import annotations, subscriptions
from readerapp.settings import PALETTE_RECENT
from readerapp.ui.palette.controller import MOST, PaletteWindow
from readerapp.ui.palette.entries import Kind, PaletteEntry, found
from readerapp.ui.settings.pages import ReadingPage
from readerapp.ui.widgets.key_caps import KeyRowDelegate
from readerapp.ui.widgets.plain_text import command_name

CONTROL = Modifier.ControlModifier


def opened(desktop: Desktop) -> PaletteWindow:
    """Open the palette by its key, with the names of the settings in it."""
    desktop.press(Key.Key_K, CONTROL)
    palette = desktop.reader.features.palette
    desktop.until(lambda: palette._settings.names)
    assert palette.window is not None
    desktop.until(palette.window.field.hasFocus)
    return palette.window


@pytest.fixture
def palette(desktop: Desktop) -> PaletteWindow:
    desktop.reader.features.reading.set_read_delay(-1)
    return opened(desktop)


def shown(window: PaletteWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def entry(name: str, key: str = "", **changes: object) -> PaletteEntry:
    values: dict[str, object] = {
        "key": key or name, "kind": Kind.COMMAND, "name": name, "place": "", "act": int,
    }  # fmt: skip
    return PaletteEntry(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


ENTRIES = (
    entry("Mark All as Read", place="Article"),
    entry("Remarkable feed", kind=Kind.LIST),
    entry("Étoile filante", kind=Kind.LIST),
    entry("Mark Several", is_enabled=False),
    entry("Star", keys=("S",)),
    entry("港の橋が再び開通", kind=Kind.LIST),
    entry("إعادة فتح الجسر", kind=Kind.LIST),
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("mark", ["Mark All as Read", "Mark Several", "Remarkable feed"]),
        ("all mark", ["Mark All as Read"]),
        ("MAAR", ["Mark All as Read"]),
        ("etoile", ["Étoile filante"]),
        ("ÉTOI", ["Étoile filante"]),
        ("oile", ["Étoile filante"]),
        ("article mark", ["Mark All as Read"]),
        ("ticle mark", []),
        ("s", ["Star", "Mark Several", "Mark All as Read"]),
        ("橋が", ["港の橋が再び開通"]),
        ("اعاده", ["إعادة فتح الجسر"]),
        ("zzz", []),
    ],
)
def test_what_is_typed_finds_beginnings_first_and_any_part(typed: str, names: list[str]) -> None:
    assert [each.name for each in found(ENTRIES, typed, (), 9)] == names


def test_what_was_chosen_lately_stands_first_among_equals() -> None:
    recent = ["Remarkable feed", "Mark Several"]
    assert [each.name for each in found(ENTRIES, "mark", recent, 9)] == [
        "Mark Several", "Mark All as Read", "Remarkable feed",
    ]  # fmt: skip
    assert [each.name for each in found(ENTRIES, "", recent, 2)] == recent


def every_command_of_the_menus_is_there_with_its_menu_and_key(desktop: Desktop) -> None:
    palette = opened(desktop)
    names = set()

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                walk(inner)
            elif not action.isSeparator():
                names.add(action.text().replace("&", "").rstrip("…"))

    menus = desktop.window.menus
    walk(menus.language_menu)
    for menu in menus.menus():
        walk(menu)
        names.update(command_name(each.text()) for each in menus.beyond(menu))
    there = {each.name for each in desktop.reader.features.palette._entries}
    assert names - there == {"Find a Command"}
    keys = [each.key for each in desktop.reader.features.palette._entries]
    assert len(keys) == len(set(keys))
    desktop.type("refresh all")
    view = QAccessible.queryAccessibleInterface(palette.list)
    said = view.child(0).text(QAccessible.Text.Name)
    assert said == "Refresh All Feeds, Feeds, Ctrl+R"


def test_return_does_it_and_it_stands_first_the_next_time(
    desktop: Desktop, palette: PaletteWindow
) -> None:
    palette.reject()
    desktop.settle()
    first = desktop.open(0)
    window = opened(desktop)
    desktop.type("star")
    assert window.current is not None
    assert window.current.name == "Star"
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert desktop.statuses()[first][1]
    assert desktop.reader.features.palette.window is None
    assert desktop.reader.settings.get(PALETTE_RECENT) == '["command:toggle_star"]'
    desktop.focus(desktop.window.articles.view)
    assert shown(opened(desktop))[0] == "Remove Star"
    desktop.press(Key.Key_Escape)
    assert desktop.reader.features.palette.window is None
    desktop.reader.features.archives.erasing.history_erased.emit()
    desktop.focus(desktop.window.articles.view)
    assert shown(opened(desktop))[0] == "Import"


def test_lists_are_found_and_opened(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    library = desktop.library
    folder_id, _ = subscriptions.add_folder(library, "Évènements", None)
    desktop.reader.events.publish(annotations.add_tag(library, desktop.ids[0], "Quays").changes)
    desktop.reader.subscriptions.load()
    desktop.settle()
    desktop.focus(desktop.window.articles.view)
    for typed, name, query in (
        ("evene", "Évènements", ArticleQuery(folder_id=folder_id)),
        ("quay", "Quays", ArticleQuery(tag="quays")),
        ("gazette 1", "Gazette 1", None),
    ):
        window = opened(desktop)
        desktop.type(typed)
        assert shown(window)[0] == name
        desktop.press(Key.Key_Return)
        desktop.settle()
        assert query is None or desktop.reader.listing.query == query
        view = desktop.window.articles.view
        assert desktop.window.focusWidget() is view or not desktop.rows()
        desktop.focus(desktop.window.navigation.tree)
    assert desktop.reader.listing.query.source_id is not None


def a_list_is_shown_whole_after_a_search(desktop: Desktop) -> None:
    assert search(desktop, "title:pont")
    for name in ("Unread", "Unread", "All articles"):  # also the list that is searched already
        window = opened(desktop)
        desktop.type(name.lower())
        row = next(n for n, each in enumerate(shown(window)) if each == name)
        window.list.setCurrentRow(row)
        desktop.press(Key.Key_Return)
        desktop.settle()
        assert desktop.window.articles.search.text() == ""
        assert desktop.reader.listing.query.search == ""
        assert len(desktop.rows()) > 5
        assert search(desktop, "title:pont")


def a_list_is_gone_to_from_an_empty_one(desktop: Desktop) -> None:
    articles = desktop.window.articles
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.until(lambda: not articles.view.isVisible())
    window = opened(desktop)
    desktop.type("unread")
    row = next(n for n, name in enumerate(shown(window)) if name == "Unread")
    window.list.setCurrentRow(row)
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert desktop.window.focusWidget() is articles.view
    assert len(articles.model.ids) > 1


def a_setting_is_found_by_its_sentence_and_opened(desktop: Desktop) -> None:
    palette = opened(desktop)
    desktop.type("must be open before")
    assert shown(palette)[0] == "Mark as read after"
    desktop.press(Key.Key_Return)
    desktop.settle()
    dialog = desktop.reader.features.dialogs.settings
    assert dialog is not None
    (delay,) = (
        page.controls[declared.MARK_READ_DELAY] for page in dialog.findChildren(ReadingPage)
    )
    desktop.until(lambda: dialog.focusWidget() is delay)
    dialog.reject()


def stories_come_last_and_leave_the_row(desktop: Desktop) -> None:
    palette = opened(desktop)
    desktop.type("pont du port")
    desktop.until(lambda: any(name.startswith("Le pont du port") for name in shown(palette)))
    desktop.press(Key.Key_Return)
    desktop.settle()
    head = desktop.reader.features.reading.head
    assert head is not None
    assert head.title.startswith("Le pont du port")


def it_speaks_the_language_of_the_interface(desktop: Desktop) -> None:
    opened(desktop).reject()
    desktop.settle()
    desktop.reader.features.settings.use_language("fr")
    desktop.focus(desktop.window.articles.view)
    window = opened(desktop)
    desktop.type("parametres")
    assert shown(window)[0] == "Paramètres"
    names = desktop.reader.features.palette._settings.names
    assert "Apparence" in {each.title for each in names}


def test_what_cannot_be_done_now_says_so_and_stays(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    window = opened(desktop)
    desktop.type("print article")
    view = QAccessible.queryAccessibleInterface(window.list)
    assert view.child(0).text(QAccessible.Text.Name).endswith("cannot be done now")
    desktop.press(Key.Key_Return)
    assert window.isVisible()


def arrows_go_round_and_a_click_elsewhere_closes(desktop: Desktop) -> None:
    palette = opened(desktop)
    last = palette.list.count() - 1
    desktop.press(Key.Key_Up)
    assert palette.list.currentRow() == last
    desktop.press(Key.Key_Down)
    assert palette.list.currentRow() == 0
    assert palette.field.hasFocus()
    desktop.window.activateWindow()
    desktop.until(lambda: desktop.reader.features.palette.window is None)


def test_what_is_typed_is_found_and_done(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.cases(
        subtests,
        every_command_of_the_menus_is_there_with_its_menu_and_key,
        arrows_go_round_and_a_click_elsewhere_closes,
        a_list_is_shown_whole_after_a_search,
        a_list_is_gone_to_from_an_empty_one,
        a_setting_is_found_by_its_sentence_and_opened,
        stories_come_last_and_leave_the_row,
        it_speaks_the_language_of_the_interface,
    )


def test_two_thousand_feeds_make_few_rows(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    feeds = tuple(feed(n, f"Paper {n}") for n in range(1, 2_001))
    desktop.window.navigation.show_subscriptions(Subscriptions((), feeds), {})
    palette = desktop.reader.features.palette
    assert calls_to(KeyRowDelegate.paint, lambda: shown(opened(desktop))) < 100
    desktop.type("paper")
    assert palette.window is not None
    assert palette.window.list.count() == MOST
    desktop.type(" 1987")
    assert shown(palette.window) == ["Paper 1987"]
