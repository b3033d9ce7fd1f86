"""Completion below the search box: suggestions for the word being typed.

Operators come first, then their values. The box keeps the focus; Return and Esc keep their meaning.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from readerapp.domain.searches import CHOICES, OFFERED, Operator
from readerapp.domain.values import dataclass
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.slot_guard import guarded

MOST = 12  # suggestions at once

SHORTEST = 2  # letters of an operator before it is offered

# The word before the cursor, with its operator; a quoted value may hold spaces.
_TYPED = re.compile(
    r"(?:^|(?<=[\s(（]))(?P<minus>-?)"
    r'(?:(?P<operator>[a-z]+)[:：](?:["“”„](?P<quoted>[^"“”„]*)|(?P<value>[^\s()"“”„]*))'
    r"|(?P<word>[a-z]*))$",
    re.IGNORECASE,
)

# Letters of a name that an operator quotes. A name of 1,000,000 takes a field 0.4 s at each paint;
# its first words find it as well, for an operator knows a name by the words it begins with.
MOST_QUOTED = 200

_QUOTES = re.compile(r'["“”„«»]')

_NAMES = {operator.value: operator for operator in Operator}

_DATED = (Operator.BEFORE, Operator.AFTER, Operator.ON, Operator.READ)


@dataclass(frozen=True)
class Suggestion:
    """Suggestion: replaces the characters from `start` to the cursor."""

    text: str
    label: str
    start: int


@dataclass(frozen=True)
class Completions:
    """Names to complete with: of feeds, folders and the reader's tags, and languages by theirs."""

    feeds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


def suggestions(
    text: str,
    cursor: int,
    known: Completions,
    meanings: Mapping[str, str],
    today: date,
    *,
    all_operators: bool = False,
) -> list[Suggestion]:
    """Return what the word before the cursor can become.

    `meanings`: what each operator and each of its values means, by "is:" and "is:unread".
    `all_operators`: offer every operator although nothing is typed.
    """
    typed = _TYPED.search(text[:cursor])
    if typed is None:
        return []
    start = typed.start() + len(typed["minus"])
    name = (typed["operator"] or "").lower()
    if not name:
        word = (typed["word"] or "").lower()
        if len(word) < SHORTEST and not (all_operators and not word):
            return []
        offered = [f"{each}:" for each in OFFERED if each.startswith(word)]
        return [Suggestion(each, meanings.get(each, ""), start) for each in offered]
    operator = _NAMES.get(name)
    value = typed["quoted"] if typed["quoted"] is not None else typed["value"] or ""
    if operator is None:
        return []
    found = _values(operator, value, known, meanings, today)
    if len(found) == 1 and found[0][0] == f"{operator}:{value}":
        return []  # it is written already
    return [Suggestion(written, label, start) for written, label in found][:MOST]


def quoted(operator: Operator, name: str) -> str:
    """Return an operator with a name as its value, or the first words of a name without end.

    Quotation marks cannot stand in it, and need not: names are compared by their letters.
    """
    plain = " ".join(_QUOTES.sub(" ", name[: MOST_QUOTED + 1]).split())
    if len(name) > MOST_QUOTED:
        plain = plain.rpartition(" ")[0] or plain[:MOST_QUOTED]
    return f'{operator}:"{plain}"'


def _values(
    operator: Operator,
    value: str,
    known: Completions,
    meanings: Mapping[str, str],
    today: date,
) -> list[tuple[str, str]]:
    if operator in (Operator.FEED, Operator.SOURCE):
        return [(quoted(operator, name), "") for name in _matching(value, known.feeds)]
    if operator is Operator.FOLDER:
        return [(quoted(operator, name), "") for name in _matching(value, known.folders)]
    if operator is Operator.TAG:
        return [(quoted(operator, name), "") for name in _matching(value, known.tags)]
    if operator is Operator.LANGUAGE:
        return [
            (f"{operator}:{tag}", name)
            for tag, name in known.languages.items()
            if tag.startswith(value.lower()) or _holds(name, value)
        ]
    offered: Iterable[str] = CHOICES.get(operator, ())
    if operator in _DATED:
        month = f"{today:%Y-%m}"
        offered = ("today", "yesterday", "7d", "30d", month, f"{today:%Y}")
    written = [f"{operator}:{each}" for each in offered if each.startswith(value.lower())]
    return [(each, meanings.get(each, "")) for each in written]


def _matching(value: str, names: Iterable[str]) -> list[str]:
    """The names with a word that begins so, those that begin so themselves first."""
    found = [name for name in names if _holds(name, value)]
    wanted = _plain(value)
    return sorted(found, key=lambda name: not _plain(name).startswith(wanted))[: MOST * 2]


def _holds(name: str, value: str) -> bool:
    return f" {_plain(value)}" in f" {_plain(name)}"


def _plain(text: str) -> str:
    """Small letters without accents, of as much of a name as is quoted."""
    decomposed = unicodedata.normalize("NFKD", text[:MOST_QUOTED].casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


Suggest = Callable[[str, int, bool], list[Suggestion]]  # text, cursor, whether all are asked for

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

_ROWS = 10  # shown at once

_ROLE = Qt.ItemDataRole.UserRole


@guarded
class Completer(QObject):
    """Completion list: shows what `suggest` returns for what is typed into `edit`."""

    closed = Signal()

    def __init__(
        self, edit: QLineEdit, window: QWidget, suggest: Suggest, help_: Callable[[], None]
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._window = window
        self._suggest = suggest
        self._help = help_
        self.list = QListWidget(window)
        self.list.setObjectName("suggestions")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.hide()
        self.list.itemClicked.connect(self._accept)
        edit.textEdited.connect(lambda _text: self.offer())
        edit.installEventFilter(self)

    def offer(self, *, everything: bool = False) -> None:
        """Show what the word before the cursor can become, or nothing."""
        edit = self._edit
        found = self._suggest(edit.text(), edit.cursorPosition(), everything)
        self.list.clear()
        for each in found:
            text = f"{each.text}   {each.label}" if each.label else each.text
            item = QListWidgetItem(text, self.list)
            item.setData(_ROLE, each)
        self.list.setCurrentRow(-1)
        if not found:
            self.hide()
            return
        self.list.show()
        self._place()

    def _place(self) -> None:
        edit, window = self._edit, self._window
        rows = min(_ROWS, self.list.count())
        height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        below = edit.mapTo(window, QPoint(0, edit.height() + 2))
        self.list.setGeometry(below.x(), below.y(), edit.width(), height)
        self.list.raise_()

    def eventFilter(self, _edit: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()  # comes as a key press then, not as a shortcut
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_chosen = self.list.isVisible() and self.list.currentRow() >= 0
        return event.key() == Qt.Key.Key_F1 or (is_chosen and event.key() in _TAKING)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_F1:
            self._help()
        elif key == Qt.Key.Key_Down and not self.list.isVisible():
            self.offer(everything=True)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isVisible():
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif self._is_ours(event):
            self._accept(self.list.currentItem())
        else:
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
                self.hide()
            return False
        return True

    def _step(self, by: int) -> None:
        """Past the ends is the text as it was typed."""
        count = self.list.count()
        row = self.list.currentRow()
        row = (row + 1 + by) % (count + 1) - 1
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()
        said = self.list.item(row).text() if row >= 0 else self._edit.text()
        announce(self._edit, said)

    def _accept(self, item: QListWidgetItem) -> None:
        chosen: Suggestion = item.data(_ROLE)
        edit = self._edit
        text, cursor = edit.text(), edit.cursorPosition()
        closes = "" if chosen.text.endswith(":") else " "
        rest = text[cursor:].removeprefix('"').removeprefix(" ")
        edit.setText(f"{text[: chosen.start]}{chosen.text}{closes}{rest}")
        edit.setCursorPosition(chosen.start + len(chosen.text) + len(closes))
        self.offer()  # the values of an operator come next

    def hide(self) -> None:
        """Hide the suggestions."""
        if self.list.isVisible():
            self.list.hide()
            self.closed.emit()
