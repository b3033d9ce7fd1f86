"""The menu bar, and the toolbar with the commands that a reader looks for first."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QWidget

from readerapp.messages import _, pgettext
from readerapp.settings import WindowLayout
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import capitalised, language_name, with_keys
from readerapp.ui.shell.commands import EXPORTS, IMPORTS, OLDER, Actions
from readerapp.ui.themes.theme import THEME_NAMES, Theme
from readerapp.ui.widgets.plain_text import left_to_right
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

SEPARATOR, SYSTEM_THEME = "", "system"
LAYOUTS, SHARE, CATCH_UP = "layouts", "share", "catch_up"  # the places of these menus

_MENUS = {
    "file": (
        "import", "paste", SEPARATOR, "export", "print_article", SEPARATOR, "accounts", SEPARATOR,
        "back_up", "restore", SEPARATOR,
        "add_samples", "remove_samples", SEPARATOR, "quit",
    ),
    "edit": (
        "undo", "redo", SEPARATOR, "copy_address", "remove_article", "bin", SEPARATOR,
        "find", "search", SEPARATOR, "save_search", "rules", SEPARATOR, "settings",
    ),
    "view": (
        "toggle_navigation", "toggle_related", LAYOUTS, SEPARATOR,
        "zoom_in", "zoom_out", "zoom_reset", SEPARATOR,
        "text_cursor", "other_reading", SEPARATOR,
        "focus_mode", "full_screen", SEPARATOR,
    ),
    "go": (
        "front_page", SEPARATOR,
        "next_article", "previous_article", "next_unread", "previous_unread", SEPARATOR,
        "next_source", "previous_source", "headings", SEPARATOR,
        "back", "forward",
    ),
    "article": (
        "toggle_read", "toggle_star", "mark_all_read", CATCH_UP, SEPARATOR,
        "edit_tags", "edit_note", "highlight", SEPARATOR,
        "translate", "side_by_side", "read_aloud", SEPARATOR,
        "open_story", "open_browser", SHARE, "evidence", "ai_label",
    ),
    "feeds": (
        "add_feed", "new_folder", SEPARATOR, "refresh", "refresh_all", "activity", "make_offline",
        SEPARATOR, "rename_entry", "feed_properties", "unsubscribe",
    ),
    "help": (
        "help", "palette", "shortcuts", "tour", "whats_new", SEPARATOR,
        "privacy", "problem_reports", "about",
    ),
}  # fmt: skip

# What stands in no menu of the bar, by the menu where one would look for it: keys, the palette and
# the list of all shortcuts know it, and it is offered where it is needed.
_BEYOND = {
    "file": (*IMPORTS, *EXPORTS),  # behind Import and Export
    "edit": ("find_next", "find_previous", "search_rule"),  # beside what was typed
    "view": (  # in the menu of the list
        "unread_only", "oldest_first", "by_day", "by_label", "by_story", "only_own",
        "offline_marks",
    ),
    "go": ("next_pane", "previous_pane", "move_border"),
    "feeds": ("move_entry_up", "move_entry_down"),  # by dragging, too
}  # fmt: skip


@guarded
class Menu(QMenu):
    """Menu whose keys are read from left to right in every language: "Ctrl+," not ",+Ctrl"."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the name and the keys of an entry as they are drawn."""
        super().initStyleOption(option, action)
        name, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{name}{tab}{left_to_right(keys)}"


class Menus(QObject):
    """Fills a menu bar; layout and theme are exclusive choices in the View menu, and so is the
    language, in a menu outside of the bar."""

    layout_chosen = Signal(object)  # WindowLayout

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._menus = {name: Menu(bar) for name in _MENUS}
        for menu in self._menus.values():
            bar.addMenu(menu)
        self.layout_menu = Menu(bar)
        self.share_menu = QMenu(bar)  # filled by `ui/sharing`
        self.older_menu = Menu(bar)
        self.older_menu.addActions([actions[name] for name in OLDER])
        self.layouts = self._layouts(actions)
        for name, entries in _MENUS.items():
            for entry in entries:
                self._add(self._menus[name], actions, entry)
        self._beyond = {name: [actions[each] for each in _BEYOND.get(name, ())] for name in _MENUS}
        self.theme_menu = self._menus["view"].addMenu("")
        self.language_menu = QMenu(bar)  # in no menu: the settings have it, and the palette
        self.themes = self._choices(self.theme_menu, (SYSTEM_THEME, *THEME_NAMES))
        self.languages = self._choices(self.language_menu, (SYSTEM, *LANGUAGES))
        keep_translated(bar, self._set_texts)

    def _add(self, menu: QMenu, actions: Actions, entry: str) -> None:
        if entry == SEPARATOR:
            menu.addSeparator()
        elif entry == LAYOUTS:
            menu.addMenu(self.layout_menu)
        elif entry == CATCH_UP:
            menu.addMenu(self.older_menu)
        elif entry == SHARE:
            menu.addMenu(self.share_menu)
        else:
            menu.addAction(actions[entry])

    def _layouts(self, actions: Actions) -> QActionGroup:
        group = QActionGroup(self)
        for layout in WindowLayout:
            action = group.addAction(actions[f"layout_{layout}"])
            action.setData(layout)
            self.layout_menu.addAction(action)
        group.triggered.connect(lambda action: self.layout_chosen.emit(WindowLayout(action.data())))
        return group

    def _choices(self, menu: QMenu, values: tuple[str, ...]) -> QActionGroup:
        group = QActionGroup(self)
        for value in values:
            action = QAction(self)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        return group

    def menus(self) -> list[QMenu]:
        """Return the menus of the bar."""
        return list(self._menus.values())

    def menu(self, name: str) -> QMenu:
        """Return a menu of the bar: "file", "help"."""
        return self._menus[name]

    def beyond(self, menu: QMenu) -> list[QAction]:
        """Return the commands that one would look for in a menu of the bar, in none as they are."""
        return next(self._beyond[name] for name, each in self._menus.items() if each is menu)

    @staticmethod
    def check(group: QActionGroup, value: str) -> None:
        """Show which choice is in force."""
        for action in group.actions():
            action.setChecked(action.data() == value)

    def _set_texts(self) -> None:
        """Languages keep their own names."""
        titles = {
            "file": _("&File"),
            "edit": _("&Edit"),
            "view": _("&View"),
            "go": _("&Go"),
            "article": _("&Article"),
            "feeds": _("Fee&ds"),
            "help": _("&Help"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)
        self.layout_menu.setTitle(_("La&yout"))
        self.share_menu.setTitle(_("Sha&re"))
        self.older_menu.setTitle(_("Mar&k Older as Read"))
        self.theme_menu.setTitle(pgettext("menu bar", "&Theme"))
        self.language_menu.setTitle(pgettext("menu bar", "&Language"))
        themes = {
            SYSTEM_THEME: _("&System Theme"),
            "light": _("&Light"),
            "dark": _("&Dark"),
            "sepia": _("S&epia"),
            "black": _("&Black"),
            "contrast-light": _("&High Contrast, Light"),
            "contrast-dark": _("High &Contrast, Dark"),
        }
        for action in self.themes.actions():
            action.setText(themes[action.data()])
        languages = self.languages.actions()
        names = [
            capitalised(language_name(each.data())) if each.data() else _("System Language")
            for each in languages
        ]
        for action, name in zip(languages, with_keys(names), strict=True):
            action.setText(name)


class MainBar(ToolRow):
    """Toolbar of the window. Its buttons stay in their places, whatever can be done now."""

    def __init__(
        self, theme: Theme, commands: Actions, menus: Menus, parent: QWidget | None = None
    ) -> None:
        tools = [
            Tool("navigation", commands["toggle_navigation"], NEVER, is_mirrored=True),
            Tool("back", commands["back"], 1, begins_group=True, is_mirrored=True),
            Tool("forward", commands["forward"], 5, is_mirrored=True),
            Tool("add", commands["add_feed"], NEVER, begins_group=True),
            Tool("refresh", commands["refresh_all"], 3),
            Tool("mark_read", commands["mark_all_read"], 4),
            Tool("search", commands["search"], 2, at_end=True),
            Tool("layout", menus.layout_menu, 6, at_end=True, is_mirrored=True),
        ]
        super().__init__(theme, tools, parent)
        self.setObjectName("mainBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_translated(self, self._set_labels)

    def _set_labels(self) -> None:
        self.setAccessibleName(_("Toolbar"))
        self.set_labels(
            {
                "add": _("Add Feeds"),
                "refresh": _("Refresh"),
                "mark_read": _("Mark All as Read"),
            }
        )
