"""The menu bar: every command is in it, with its shortcut."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import language_name
from readerapp.ui.shell.commands import Actions
from readerapp.ui.themes.theme import THEME_NAMES

SEPARATOR = ""
_MENUS = {
    "file": (
        "import_files", "import_folder", "import_address", "paste", SEPARATOR,
        "export_article", "export_list", "export_archive", SEPARATOR,
        "back_up", "restore", SEPARATOR,
        "add_samples", "remove_samples", SEPARATOR, "quit",
    ),
    "edit": (
        "undo", "redo", SEPARATOR, "copy_address", "remove_article", "bin", SEPARATOR,
        "find", "search", "save_search", SEPARATOR, "settings",
    ),
    "view": (
        "toggle_navigation", "toggle_related", SEPARATOR,
        "zoom_in", "zoom_out", "zoom_reset", SEPARATOR,
        "by_story", "other_reading", "offline_marks", "full_screen", SEPARATOR,
    ),
    "go": (
        "next_article", "previous_article", "next_unread", "previous_unread", SEPARATOR,
        "next_source", "previous_source", SEPARATOR, "next_pane", "previous_pane", "back",
    ),
    "article": (
        "toggle_read", "toggle_star", "mark_all_read", SEPARATOR,
        "open_story", "open_browser", "evidence",
    ),
    "feeds": (
        "add_feed", "new_folder", SEPARATOR, "refresh", "refresh_all", "activity", "make_offline",
        SEPARATOR, "rename_entry", "move_entry_up", "move_entry_down", "feed_properties",
        "unsubscribe",
    ),
    "help": ("shortcuts", "privacy", "problem_reports", "about"),
}  # fmt: skip


class Menus(QObject):
    """Fills a menu bar; theme and language are exclusive choices in the View menu."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._menus = {name: bar.addMenu("") for name in _MENUS}
        for name, entries in _MENUS.items():
            for entry in entries:
                _add(self._menus[name], actions, entry)
        self.theme_menu = self._menus["view"].addMenu("")
        self.language_menu = self._menus["view"].addMenu("")
        self.themes = self._choices(self.theme_menu, (SYSTEM_THEME, *THEME_NAMES))
        self.languages = self._choices(self.language_menu, (SYSTEM, *LANGUAGES))
        keep_translated(bar, self._set_texts)

    def _choices(self, menu: QMenu, values: tuple[str, ...]) -> QActionGroup:
        group = QActionGroup(self)
        for value in values:
            action = QAction(self)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        return group

    @staticmethod
    def check(group: QActionGroup, value: str) -> None:
        """Show which choice is in force."""
        for action in group.actions():
            action.setChecked(action.data() == value)

    def _set_texts(self) -> None:
        """Languages keep their own names."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "article": self.tr("&Article"),
            "feeds": self.tr("Fee&ds"),
            "help": self.tr("&Help"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)
        self.theme_menu.setTitle(self.tr("&Theme"))
        self.language_menu.setTitle(self.tr("&Language"))
        themes = {
            SYSTEM_THEME: self.tr("&System Theme"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "sepia": self.tr("S&epia"),
        }
        for action in self.themes.actions():
            action.setText(themes[action.data()])
        for action in self.languages.actions():
            tag = action.data()
            action.setText(capitalised(language_name(tag)) if tag else self.tr("System Language"))


SYSTEM_THEME = "system"


def capitalised(name: str) -> str:
    """Return a language's own name as a menu entry: "Français"."""
    return name[:1].upper() + name[1:]


def _add(menu: QMenu, actions: Actions, entry: str) -> None:
    if entry == SEPARATOR:
        menu.addSeparator()
    else:
        menu.addAction(actions[entry])
