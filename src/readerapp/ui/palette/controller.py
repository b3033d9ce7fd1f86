"""The palette: a field and what it finds below it, and the controller that gathers what can be
found and does what was chosen."""

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.domain.articles import ArticleHead, ArticleQuery, Order
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, searching
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate, listed, sentences
from readerapp.ui.palette.entries import (
    Kind,
    PaletteEntry,
    SettingName,
    SettingNames,
    commands,
    found,
    lists,
    place_of_setting,
    place_of_story,
)
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.shell.context import Context
from readerapp.ui.shortcuts.bindings import KeyBindings
from readerapp.ui.themes.fonts import letter_width
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import nothing_found_label
from readerapp.ui.widgets.key_caps import KEYS_ROLE, PLACE_ROLE, KeyRowDelegate
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened, spoken, text_field
from readerapp.ui.widgets.slot_guard import guarded

MOST = 60  # rows
KEPT = 20  # of what was chosen lately
STORIES = 8
LEAST_TYPED = 3  # letters before stories are looked for; of Chinese two say as much
SEARCH_AFTER = 150  # ms without a key

Key = Qt.Key
ENTRY_ROLE = PLACE_ROLE + 1
LETTERS = 78  # in a row, where there is room
ROWS = 11
EDGE = 12  # pixels that are left of the window around the palette, at least
TELL_AFTER = 600  # ms without a key, until what was found is told to a screen reader
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: ROWS - 1, Key.Key_PageUp: 1 - ROWS}


@guarded
class PaletteWindow(QDialog):
    """The palette. The focus stays in its field, arrows go through what was found."""

    typed = Signal(str)
    chosen = Signal(object)  # PaletteEntry
    language_changed = Signal()  # the entries are to be named anew

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_shown = False
        self.field = text_field(self)
        self.list = QListWidget(self)
        self.list.setObjectName("shortcutList")
        self.list.setItemDelegate(KeyRowDelegate("", self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = nothing_found_label(self)
        self._announcer = Announcer(self.field, pause=150)
        self._telling = QTimer(self, singleShot=True, interval=TELL_AFTER)
        self._telling.timeout.connect(self._tell_found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self.typed)
        self.field.textChanged.connect(lambda _text: self._telling.start())
        self.list.itemClicked.connect(self._choose)
        keep_translated(self, self._set_texts)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Find a Command"))
        self.field.setPlaceholderText(_("Find a command, a list, a setting or a story"))
        self.field.setAccessibleName(_("Find a command, a list, a setting or a story"))
        self.list.setAccessibleName(_("What was found"))
        self.nothing.setText(_("Nothing has this name."))
        QTimer.singleShot(0, self, self.language_changed.emit)

    def show_found(self, found: Sequence[PaletteEntry], *, keeps_row: bool = False) -> None:
        """Show what was found, the first as the current one; or the one that is the current one,
        if it `keeps_row`: more was found for what was typed before."""
        current = self.current
        before = current.key if keeps_row and current else ""
        self.list.clear()
        for each in found:
            self.list.addItem(self._item(each))
        keys = [each.key for each in found]
        self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    @property
    def current(self) -> PaletteEntry | None:
        """The entry that Return chooses."""
        item = self.list.currentItem()
        return item.data(ENTRY_ROLE) if item else None

    def open_over(self, window: QWidget) -> None:
        """Show the palette over the upper part of a window."""
        metrics = self.fontMetrics()
        width = min(round(letter_width(self.font()) * LETTERS), window.width() - 2 * EDGE)
        row = self.list.sizeHintForRow(0) if self.list.count() else metrics.height() + 16
        height = self.field.sizeHint().height() + ROWS * row + 42
        top = min(max(EDGE, window.height() // 9), EDGE * 8)
        self.resize(QSize(width, min(height, max(160, window.height() - top - EDGE))))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the rows, Return chooses; Esc closes."""
        key = Key(event.key())
        if key in (Key.Key_Return, Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in _STEPS and self.list.count():
            self._step(key)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> None:
        """Go through the rows, around the ends with single steps."""
        count, row = self.list.count(), self.list.currentRow() + _STEPS[key]
        if key in (Key.Key_Down, Key.Key_Up):
            row %= count
        self.list.setCurrentRow(min(max(0, row), count - 1))
        self._telling.stop()
        if self.current:
            self._announcer.announce(self._spoken(self.current))

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY_ROLE) if item else None
        if entry is None:
            return
        if not entry.is_enabled:
            self._announcer.announce(self._spoken(entry))
            return
        self.accept()
        self.chosen.emit(entry)

    def _item(self, entry: PaletteEntry) -> QListWidgetItem:
        item = QListWidgetItem(entry.name)
        item.setData(KEYS_ROLE, entry.keys)
        item.setData(PLACE_ROLE, entry.place)
        item.setData(ENTRY_ROLE, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(self._spoken(entry)))
        item.setToolTip("")
        if not entry.is_enabled:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        return item

    def _spoken(self, entry: PaletteEntry) -> str:
        unavailable = "" if entry.is_enabled else _("cannot be done now")
        parts = (isolate(entry.name), entry.place, *entry.keys[:1], unavailable)
        return listed(parts)

    def _tell_found(self) -> None:
        current = self.current
        if current is None:
            self._announcer.announce(self.nothing.text())
        else:
            # Translators: rows of the palette
            told = counted("{count} found", "{count} found", self.list.count())
            self._announcer.announce(sentences((told, self._spoken(current))))

    def event(self, event: QEvent) -> bool:
        """Close when the reader goes elsewhere."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            QTimer.singleShot(0, self, self._close_unless_active)
        return done

    def _close_unless_active(self) -> None:
        if self.isVisible() and not self.isActiveWindow():
            self.reject()


class PaletteController(QObject):
    """Opens the palette, fills it with what there is at that moment, and remembers what was
    chosen. `show_settings` opens the settings."""

    def __init__(
        self,
        context: Context,
        bindings: KeyBindings,
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
        self._settings = SettingNames(context.settings, context.window)
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
            *lists(main.navigation.nodes, self._open_list),
        )

    def _setting(self, setting: SettingName) -> PaletteEntry:
        return PaletteEntry(
            key=f"setting:{setting.page}:{setting.name}",
            kind=Kind.SETTING,
            name=setting.name,
            place=place_of_setting(setting.title),
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
            place=place_of_story(head),
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
        dialog.show_page(setting.page)
        same = [each for each in dialog.settings_of(setting.page) if each.name == setting.name]
        if same:
            dialog.jump(same[0])


def _stories(library: Library, typed: str) -> list[ArticleHead]:
    """Return the stories, and the articles nobody else tells, in which the words are."""
    query = ArticleQuery(search=typed, by_story=True, order=Order.BEST)
    return searching.story_heads(library, searching.find(library, query, STORIES).ids)


def _read_recent(stored: str) -> list[str]:
    values = json.loads(stored) if stored else []
    return [each for each in values if isinstance(each, str)] if isinstance(values, list) else []
