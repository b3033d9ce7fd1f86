"""The keyboard shortcuts: connects the keys of the commands, and the window that lists every
command with its keys, by menu, to be found and changed; the dialog that asks for a key, and what is
said of one: free, another's, or never to be had."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import counted, listed, sentences
from readerapp.ui.shell.commands import combination, stands_alone
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.page_commands import Place
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.shortcuts.bindings import KeyBindings, Places, places_of
from readerapp.ui.shortcuts.groups import Shortcut, ShortcutGroup, groups_of, native
from readerapp.ui.story.language_steps import LanguageSteps
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import (
    closing_row,
    handles_return,
    nothing_found_label,
    open_large,
    open_soon,
    plain_label,
)
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.key_caps import KEYS_ROLE, PLACE_ROLE, KeyRowDelegate
from readerapp.ui.widgets.plain_text import text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
SHORTCUT_ROLE = PLACE_ROLE + 1
Modifier = Qt.KeyboardModifier
_MODIFIERS = (
    Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr, Key.Key_CapsLock,
    Key.Key_NumLock, Key.Key_ScrollLock, Key.Key_Super_L, Key.Key_Super_R, Key.Key_unknown,
    Key.Key_Multi_key, Key.Key_Mode_switch,
)  # fmt: skip
_GOES_ON = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape, Key.Key_Return, Key.Key_Enter)
_PORTABLE = QKeySequence.SequenceFormat.PortableText

Standard = QKeySequence.StandardKey
_MOVES = frozenset(
    {
        Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space,
        Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End,
        Key.Key_PageUp, Key.Key_PageDown,
    }
)  # fmt: skip
_EDITS = (
    Standard.Copy, Standard.Cut, Standard.SelectAll, Standard.MoveToNextWord,
    Standard.MoveToPreviousWord, Standard.SelectNextWord, Standard.SelectPreviousWord,
    Standard.DeleteStartOfWord, Standard.DeleteEndOfWord, Standard.MoveToStartOfDocument,
    Standard.MoveToEndOfDocument,
)  # fmt: skip


@dataclass(frozen=True)
class ToldKey:
    """What is said of a key. `replaces`: another command would lose it."""

    text: str
    is_free: bool = False
    replaces: bool = False


class KeyWords:
    """Says what a key does today, and whether it can be given to a command."""

    def __init__(
        self,
        bindings: KeyBindings,
        groups: Callable[[], Sequence[ShortcutGroup]],
    ) -> None:
        self._bindings = bindings
        self._groups = groups

    def name(self, command: str) -> str:
        """Return what a command is called in the language of the moment."""
        every = (each for group in self._groups() for each in group.shortcuts)
        return next((each.name for each in every if each.command == command), command)

    def told(self, command: str, key: str) -> ToldKey:
        """Return what is said of a key that was pressed for a command."""
        refused = self._refused(key) or self._kept(command, key)
        if refused:
            return ToldKey(refused)
        holders = self._bindings.holders(key, command)
        if command in holders:
            said = _("“{command}” has this key already.")
            return ToldKey(said.format(command=self.name(command)))
        if holders:
            said = _("{key} is “{command}” now. Replace it?")
            names = listed(self.name(each) for each in holders)
            return ToldKey(said.format(key=native(key), command=names), replaces=True)
        if not stands_alone(QKeySequence(key)):
            return ToldKey(_("This key is free."), is_free=True)
        if not self._bindings.has_single_keys:
            return ToldKey(
                _("This key is free, but single-key shortcuts are off."),
                is_free=True,
            )
        return ToldKey(self._free_at(places_of(command, key)), is_free=True)

    def _free_at(self, places: Places) -> str:
        if places == {Place.FRONT_PAGE}:
            return _("This key is free. It works on the front page.")
        if places == {Place.ARTICLE}:
            return _("This key is free. It works in the article.")
        if Place.FRONT_PAGE in places:
            return _("This key is free.")
        return _("This key is free. It works in the list and in the article.")

    def _refused(self, key: str) -> str:
        """Return why no command can have a key, "" when one can."""
        pressed = combination(QKeySequence(key))
        code, held = pressed.key(), pressed.keyboardModifiers()
        alone = held & ~Modifier.ShiftModifier == Modifier.NoModifier
        if alone and code in _MOVES:
            return _("This key moves through what is on screen.")
        if held & Modifier.MetaModifier or key in ("Alt+F4", "Alt+Tab", "Alt+Shift+Tab"):
            return _("This key belongs to your desktop.")
        if held == Modifier.AltModifier and code < Key.Key_Escape:
            return _("Alt with a letter opens a menu, in each language another one.")
        if code == Key.Key_Menu or key == "Shift+F10":
            return _("This key opens the menu of what has the focus.")
        if any(QKeySequence(key) in QKeySequence.keyBindings(each) for each in _EDITS):
            return _("This key edits texts.")
        return ""

    def _kept(self, command: str, key: str) -> str:
        """Return which keys that nobody can change are in the way, "" without any."""
        places = places_of(command, key)
        for group in self._groups():
            for each in group.shortcuts:
                if key in each.kept and not places.isdisjoint(each.places):
                    said = _("{key} is “{command}”: {place}.")
                    return said.format(key=native(key), command=each.name, place=group.title)
        return ""


class ShortcutList(QListWidget):
    """List of shortcuts below the titles of their groups."""

    def __init__(self, parent: QDialog) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutList")
        self._rows = KeyRowDelegate("", self)
        self.setItemDelegate(self._rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def set_between(self, word: str) -> None:
        """Write this between two keys."""
        self._rows.between = word

    def show_groups(self, groups: Iterable[ShortcutGroup]) -> None:
        """Show other groups; the first shortcut is the current one."""
        self.clear()
        for group in groups:
            heading = QListWidgetItem(group.title, self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for shortcut in group.shortcuts:
                item = QListWidgetItem(shortcut.name, self)
                item.setData(KEYS_ROLE, shortcut.keys)
                item.setData(SHORTCUT_ROLE, shortcut)
                said = (shortcut.name, *shortcut.keys, group.title)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(said))
        if self.count():
            self.setCurrentRow(1)
            self.scrollToTop()

    @property
    def chosen(self) -> Shortcut | None:
        """The shortcut that is the current one."""
        item = self.currentItem()
        return item.data(SHORTCUT_ROLE) if item else None

    def choose(self, command: str) -> None:
        """Make a command the current one, if it is in the list."""
        for row in range(self.count()):
            found = self.item(row).data(SHORTCUT_ROLE)
            if found and found.command == command:
                self.setCurrentRow(row)


@guarded
class ShortcutsDialog(QDialog):
    """Dialog of keyboard shortcuts. The focus is in the field; Down leads from it to the list."""

    def __init__(self, window: MainWindow, bindings: KeyBindings) -> None:
        super().__init__(window)
        self._window = window
        self._bindings = bindings
        self._groups: tuple[ShortcutGroup, ...] = ()
        self.field = text_field(self)
        self.list = ShortcutList(self)
        self.nothing = nothing_found_label(self)
        self.single = CheckMark(self)
        self.change = self._button(self._change)
        self.add = self._button(self._add)
        self.remove = self._button(self._remove)
        self.reset = self._button(self._reset)
        self.reset_all = self._button(self._reset_all)
        self._announcer = Announcer(self.list)
        self._done = Announcer(self.field, pause=150)
        self._note, self._close = text_label(self), QPushButton(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        self.field.setFocus()
        open_large(self, 620, 720)

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Keyboard Shortcuts"))
        self.change.setText(_("&Change…"))
        self.add.setText(_("&Add…"))
        self.remove.setText(pgettext("shortcuts dialog", "&Remove"))
        self.reset.setText(_("R&eset"))
        self.reset_all.setText(_("Rese&t All"))
        self._close.setText(_("Close"))
        self.field.setPlaceholderText(_("Find a command or a key"))
        self.field.setAccessibleName(_("Find a command or a key"))
        self.list.setAccessibleName(_("Keyboard Shortcuts"))
        # Translators: between two shortcuts
        self.list.set_between(_("or"))
        self.single.setText(_("Sing&le-key shortcuts"))
        self._note.setText(_("They work in the list, the article and on the front page."))
        self.single.setAccessibleDescription(self._note.text())
        self._renew()

    def _lay_out(self) -> None:
        note = self._note
        self.field.setClearButtonEnabled(True)
        self.single.setChecked(self._bindings.has_single_keys)
        note.setObjectName("mutedText")
        note.setWordWrap(True)
        buttons = FlowLayout()
        for button in (self.change, self.add, self.remove, self.reset, self.reset_all):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.single)
        layout.addWidget(note)
        layout.addLayout(closing_row(self, self._close))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._to_list)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.list.itemDoubleClicked.connect(lambda _item: self.change.click())
        self.single.toggled.connect(self._bindings.use_single_keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leads from the field to the list, where it, or F2, changes the key."""
        key = event.key()
        if self.field.hasFocus() and key in (Key.Key_Return, Key.Key_Enter, Key.Key_Down):
            self._to_list()
        elif self.list.hasFocus() and key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
            self.change.click()
        elif self.list.hasFocus() and key == Key.Key_Delete:
            self.remove.click()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _to_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()

    # What is shown

    def _renew(self) -> None:
        """List the keys as they are now; the current command stays so."""
        window = self._window
        chosen = self.list.chosen
        words = window.front_page.words
        self._groups = groups_of(window.menus, self._bindings.keys, window.commands, words)
        self._narrow(self.field.text(), tell=False)
        if chosen:
            self.list.choose(chosen.command)
        self.reset_all.setEnabled(not self._bindings.are_usual)

    def _narrow(self, typed: str, *, tell: bool = True) -> None:
        words = typed.casefold().split() if "+" in typed else (fold(typed) or typed).split()
        found = [
            replace(group, shortcuts=tuple(each for each in group.shortcuts if each.holds(words)))
            for group in self._groups
        ]
        count = sum(len(group.shortcuts) for group in found)
        self.list.show_groups([group for group in found if group.shortcuts])
        self.list.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        self.nothing.setText(_("No command and no key has this name."))
        self._enable()
        if typed and tell:
            told = (
                counted("{count} shortcut", "{count} shortcuts", count)
                if count
                else self.nothing.text()
            )
            self._announcer.announce(told)

    def _enable(self) -> None:
        chosen = self.list.chosen
        command = chosen.command if chosen else ""
        for button in (self.change, self.add):
            button.setEnabled(bool(command))
        self.remove.setEnabled(bool(command and self._bindings.keys(command)))
        self.reset.setEnabled(self._bindings.is_own(command))

    # What is changed

    def _change(self) -> None:
        self._ask(lambda _command, key: (key,))

    def _add(self) -> None:
        self._ask(lambda command, key: (*self._bindings.keys(command), key))

    def _ask(self, keys: Callable[[str, str], Sequence[str]]) -> None:
        """Ask for a key of the current command. `keys`: all it has then, by command and key."""
        shortcut = self.list.chosen
        if shortcut is None:
            return
        command = shortcut.command
        words = KeyWords(self._bindings, lambda: self._groups)
        dialog = KeyDialog(partial(words.name, command), partial(words.told, command), self)
        dialog.chosen.connect(lambda key: self._give(shortcut, keys(command, key)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _give(self, shortcut: Shortcut, keys: Sequence[str]) -> None:
        self._bindings.use(shortcut.command, keys)
        self._after_change(shortcut.command)

    def _remove(self) -> None:
        if (shortcut := self.list.chosen) is not None:
            self._give(shortcut, ())

    def _reset(self) -> None:
        if (shortcut := self.list.chosen) is not None:
            self._bindings.reset(shortcut.command)
            self._after_change(shortcut.command)

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._renew_with_focus()
        self._done.announce(_("All keys were reset."))

    def _after_change(self, command: str) -> None:
        self._renew_with_focus()
        self.list.choose(command)
        if (now := self.list.chosen) is not None:
            keys = listed(now.keys) or _("no key")
            # Translators: a command and its keys
            told = _("{command}: {keys}")
            self._done.announce(told.format(command=now.name, keys=keys))

    def _renew_with_focus(self) -> None:
        """List the keys as they are now. Qt takes the focus from a button that has nothing to do
        any more and puts it anywhere: it goes to the list."""
        focus = self.focusWidget()
        self._renew()
        if focus is not None and not focus.isEnabled():
            self._to_list()


def pressed_keys(event: QKeyEvent) -> str:
    """Return a key as it is stored, "" for one that only goes with others.

    A sign is what it is, whatever has to be held down for it on this keyboard.
    """
    key, held = event.key(), event.modifiers() & ~Modifier.KeypadModifier
    if not key or key in _MODIFIERS:
        return ""
    if key < Key.Key_Escape and not chr(key).isalpha() and key != Key.Key_Space:
        held &= ~Modifier.ShiftModifier
    return QKeySequence(int(held.value) | key).toString(_PORTABLE)


@guarded
class KeyField(QLineEdit):
    """Field that keys are pressed into. Tab, Return and Esc alone do what they do everywhere."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def set_names(self, name: str, hint: str) -> None:
        """Name the field, and say what to do in it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setPlaceholderText(hint)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not _goes_on(event))  # no command takes the key first
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = "" if _goes_on(event) else pressed_keys(event)
        if keys:
            self.pressed.emit(keys)
        else:
            event.ignore()  # for the dialog


def _goes_on(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
    return event.key() in _GOES_ON and held == Modifier.NoModifier


@guarded
class KeyDialog(QDialog):
    """Dialog that asks for the key of one command."""

    chosen = Signal(str)

    def __init__(self, command: Words, told: Callable[[str], ToldKey], parent: QWidget) -> None:
        super().__init__(parent)
        self._told = told
        self._keys = ""
        self._command = command
        asked = self._asked = plain_label(self)
        self.field = KeyField(self)
        self.told = plain_label(self)
        self.told.setMinimumWidth(360)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.use = QPushButton(self)
        self.cancel = QPushButton(self)
        self._announcer = Announcer(self.field, pause=150)
        row = QHBoxLayout()
        row.addStretch()
        for button, act in ((self.use, self._use), (self.cancel, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        for widget in (asked, self.field, self.told):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(row)
        self.use.setEnabled(False)
        keep_translated(self, self._set_texts)
        self.field.pressed.connect(self.show_keys)
        self.field.setFocus()

    def _set_texts(self) -> None:
        command = self._command()
        self.setWindowTitle(_("Press a Key"))
        self._asked.setText(_("Press the key for “{command}”.").format(command=command))
        self.field.set_names(_("Key for {command}").format(command=command), _("Press a key"))
        self.use.setText(_("&Use This Key"))
        self.cancel.setText(_("Cancel"))
        if self._keys:
            self._show(self._keys)

    def show_keys(self, keys: str) -> None:
        """Show a key, and say what it does today."""
        told = self._show(keys)
        self._announcer.announce(sentences((native(keys), told.text)))

    def _show(self, keys: str) -> ToldKey:
        told = self._told(keys)
        self._keys = keys
        self.field.setText(native(keys))
        self.told.setText(told.text)
        self.use.setText(_("&Replace") if told.replaces else _("&Use This Key"))
        self.use.setEnabled(told.is_free or told.replaces)
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field takes the key, if it can be taken."""
        if event.key() in (Key.Key_Return, Key.Key_Enter) and self.field.hasFocus():
            self.use.click()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _use(self) -> None:
        self.accept()
        self.chosen.emit(self._keys)


class ShortcutsFeature(QObject):
    """The feature of keyboard shortcuts. Built once the first rows are on screen."""

    def __init__(self, context: Context, steps: LanguageSteps) -> None:
        super().__init__(context.window)
        self._window = context.window
        page = context.window.front_page
        pages = (page.keys.commands, steps.commands)
        self.bindings = KeyBindings(context.window.commands, pages, context.settings, self)
        context.window.commands["shortcuts"].triggered.connect(self.show)
        self.bindings.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        """Have the digits of the front page follow: they are no command's."""
        self._window.front_page.keys.use_digits(self.bindings.has_single_keys)

    def show(self) -> ShortcutsDialog:
        """List every command with its keys."""
        dialog = ShortcutsDialog(self._window, self.bindings)
        dialog.finished.connect(dialog.deleteLater)
        open_soon(dialog)
        return dialog
