"""Controller of the palette: gathers what can be found, and does what was chosen."""

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.domain.articles import ArticleHead, ArticleQuery, Order
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, searching
from readerapp.ui.palette.entries import Kind, PaletteEntry, found
from readerapp.ui.palette.sources import (
    PaletteWords,
    SettingName,
    SettingNames,
    commands,
    lists,
    settings_on,
)
from readerapp.ui.palette.window import PaletteWindow
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.shell.context import Context
from readerapp.ui.shortcuts.bindings import KeyBindings
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened

MOST = 60  # rows
KEPT = 20  # of what was chosen lately
STORIES = 8
LEAST_TYPED = 3  # letters before stories are looked for; of Chinese two say as much
SEARCH_AFTER = 150  # ms without a key


class PaletteController(QObject):
    """Opens the palette, fills it with what there is at that moment, and remembers what was
    chosen. `dialog` makes the settings, `show_settings` opens them."""

    def __init__(
        self,
        context: Context,
        bindings: KeyBindings,
        dialog: Callable[[], SettingsDialog],
        show_settings: Callable[[], SettingsDialog],
        open_story: Callable[[int], object],
        open_article: Callable[[int], object],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._bindings = bindings
        self._show_settings = show_settings
        self._open_story = open_story
        self._open_article = open_article
        self._words = PaletteWords()
        self._settings = SettingNames(dialog, self)
        self._settings.collected.connect(self._find_more)
        self._stories = Latest(context.runner)
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._soon.timeout.connect(self._ask_for_stories)
        self._entries: tuple[PaletteEntry, ...] = ()
        self._found_stories: tuple[PaletteEntry, ...] = ()
        self._recent = _read_recent(context.settings.get(declared.PALETTE_RECENT))
        self.window: PaletteWindow | None = None
        context.window.commands["palette"].triggered.connect(self.show)

    def show(self) -> PaletteWindow:
        """Open the palette."""
        if self.window is None:
            window = self.window = PaletteWindow(self._context.window)
            window.typed.connect(self._on_typed)
            window.chosen.connect(self._on_chosen)
            window.finished.connect(self._forget_window)
            window.language_changed.connect(self._use_language)
            self._gather()
            self._find()
            window.open_over(self._context.window)
            self._settings.collect()
        self.window.activateWindow()
        return self.window

    def forget(self) -> None:
        """Forget what was chosen: the history is erased."""
        self._recent = []

    def stop(self) -> None:
        """Do nothing more."""
        if self.window:  # the language is put back at the end: nothing is to begin anew
            self.window.language_changed.disconnect(self._use_language)
        self._settings.stop()
        self._stories.forget()

    def _use_language(self) -> None:
        """Name everything anew, once the menus have their new names."""
        self._settings.collect()
        self._gather()
        if self._found_stories:
            self._found_stories = ()
            self._soon.start()
        self._find(keeps_row=True)

    def _forget_window(self) -> None:
        self._soon.stop()
        self._stories.forget()
        self._entries = self._found_stories = ()
        if self.window:
            self.window.deleteLater()
        self.window = None

    # What can be found

    def _gather(self) -> None:
        main = self._context.window
        self._entries = (
            *commands(main.menus, self._bindings.keys, "palette"),
            *map(self._setting, self._settings.names),
            *lists(main.navigation.nodes, self._words, self._open_list),
        )

    def _setting(self, setting: SettingName) -> PaletteEntry:
        return PaletteEntry(
            key=f"setting:{setting.page}:{setting.name}",
            kind=Kind.SETTING,
            name=setting.name,
            place=self._words.setting(setting.title),
            act=partial(self._open_setting, setting),
            about=setting.told,
        )

    def _find(self, *, keeps_row: bool = False) -> None:
        if self.window:
            shown = found(self._entries, self.window.field.text(), self._recent, MOST)
            self.window.show_found([*shown, *self._found_stories], keeps_row=keeps_row)

    def _find_more(self) -> None:
        """The names of the settings have come."""
        if self.window:
            self._gather()
            self._find(keeps_row=True)

    def _on_typed(self, _typed: str) -> None:
        self._stories.forget()
        self._found_stories = ()
        self._find()
        self._soon.start()

    def _ask_for_stories(self) -> None:
        typed = self.window.field.text().strip() if self.window else ""
        if len(typed) >= (LEAST_TYPED if typed.isascii() else LEAST_TYPED - 1):
            work = partial(_stories, self._context.library, typed)
            self._stories.ask(work, self._show_stories, self._not_found)

    def _show_stories(self, heads: Sequence[ArticleHead]) -> None:
        self._found_stories = tuple(map(self._story, heads))
        self._find(keeps_row=True)

    def _story(self, head: ArticleHead) -> PaletteEntry:
        is_told_by_others = head.story is not None and head.story.reports > 1
        return PaletteEntry(
            key=f"story:{head.id}",
            kind=Kind.STORY,
            name=shortened(" ".join(head.title.split()), MOST_IN_NAME),
            place=self._words.story(head),
            act=partial(self._open_story if is_told_by_others else self._open_article, head.id),
        )

    def _not_found(self, error: ReaderError) -> None:
        """The commands are there all the same; whoever wants to search is told in the list."""

    # What is done

    def _on_chosen(self, entry: PaletteEntry) -> None:
        if entry.kind is not Kind.STORY:
            recent = [entry.key, *(key for key in self._recent if key != entry.key)]
            self._recent = recent[:KEPT]
            self._context.settings.set(declared.PALETTE_RECENT, json.dumps(self._recent))
        # Once the palette is gone: what is done may open a window, or look for the focus.
        QTimer.singleShot(0, self, entry.act)

    def _open_list(self, key: object) -> None:
        main = self._context.window
        if isinstance(key, ArticleQuery):  # a list by its name is all of it
            main.articles.clear_search()
        main.navigation.open_entry(key)
        if main.panes.single:
            main.set_article_open(False)
        if main.articles.view.isVisible():
            main.articles.view.setFocus()
        else:  # the list before was empty
            once = Qt.ConnectionType.SingleShotConnection
            follow = partial(self._focus_list, main.focusWidget())
            self._context.listing.shown.connect(follow, once)

    def _focus_list(self, before: QWidget | None) -> None:
        """Have the list take the focus, unless the reader went elsewhere meanwhile."""
        main = self._context.window
        if main.focusWidget() is before:
            main.articles.view.setFocus()

    def _open_setting(self, setting: SettingName) -> None:
        dialog = self._show_settings()
        same = [each for each in settings_on(dialog, setting.page) if each.name == setting.name]
        if same:
            dialog.jump(same[0])
        else:
            dialog.show_page(setting.page)


def _stories(library: Library, typed: str) -> list[ArticleHead]:
    """Return the stories, and the articles nobody else tells, in which the words are."""
    query = ArticleQuery(search=typed, by_story=True, order=Order.BEST)
    return searching.story_heads(library, searching.find(library, query, STORIES).ids)


def _read_recent(stored: str) -> list[str]:
    values = json.loads(stored) if stored else []
    return [each for each in values if isinstance(each, str)] if isinstance(values, list) else []
