"""Text from outside in widgets: shown letter by letter as it was written, and never without end.

Qt guesses whether a text is HTML, and shows what looks like it as such: in labels
(https://doc.qt.io/qt-6/qlabel.html#textFormat-prop), message boxes and tool tips. HTML opens the
files it names as pictures, so a title could make this computer read any file, or ask one of another
computer. Hence every label, tool tip and question is made here; `tests/house/test_plain_text.py`
looks for those that are not. The style sheet says of tool tips that they are plain text.

Qt also lays out all of a text, however little of it has room: 1 MB without a space takes it a
second. So a text is cut before it reaches Qt, long after where anybody would read on.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from textwrap import wrap
from unicodedata import east_asian_width

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QProgressBar, QProgressDialog, QWidget

from readerapp.messages import _

MOST_LETTERS = 4_000  # of one label: more than two screens of text, 4 ms to lay out
MOST_SOUGHT = 1_000  # of one label of flags and the like: Qt looks for a font for each, 33 ms
MOST_IN_TIP = 600  # letters
MOST_IN_TITLE = 300  # letters of a window; the X server ends a program that sends 16 MB
MOST_IN_NAME = 400  # letters of a title shown whole, or told to a screen reader: Qt keeps them all
MOST_TYPED = 2_000  # letters in a field
_ISOLATED = re.compile("([\u2066-\u2068])([^\u2066-\u2069]*)\u2069", re.DOTALL)  # all of a line
_ISOLATES = re.compile("[\u2066-\u2069]+")
_MNEMONIC = re.compile(r"\s?\(&\w\)|&(?P<letter>.)")  # the first where letters are not its own
TIP_COLUMNS = 80  # letters in a line of a tool tip: Qt breaks the lines of HTML only


def shortened(text: str, most: int = MOST_LETTERS) -> str:
    """Return `text`, or its first `most` letters and an ellipsis when it has more."""
    return text if len(text) <= most else f"{text[:most]}…"


def tip_text(text: str) -> str:
    """Return what a tool tip shows of `text`: its lines, broken and not too many, each of which
    runs its own way."""
    lines = shortened(text, MOST_IN_TIP).splitlines()
    return "\n".join(part for line in lines for part in _running(line))


def button_text(text: str) -> str:
    """Return what shows `text` on a button or in a menu, where "&" would underline a letter."""
    return text.replace("&", "&&")


def command_name(text: str) -> str:
    """Return what a menu, a button or a label calls something, without the mark of its key and the
    dots of what asks more: "Add Feeds" of "Add &Feeds…", "File" of "File(&F)"."""
    return _MNEMONIC.sub(lambda mark: mark["letter"] or "", text).rstrip("…")


def without_isolates(text: str) -> str:
    """Return a text as it is told to a screen reader: the marks that isolate directions are for the
    eye, and some voices read them out."""
    return _ISOLATES.sub("", text)


def spoken(text: str, most: int = MOST_LETTERS) -> str:
    """Return a text as an accessible name or description: short, and without such marks."""
    most_read = 2 * most  # marks included: the rest of a title without end is not looked at
    return shortened(without_isolates(text[:most_read]), most)


def left_to_right(keys: str) -> str:
    """Return keys as they are read among words of any language: "Ctrl+," not ",+Ctrl"."""
    return f"\u2066{keys}\u2069" if QGuiApplication.isRightToLeft() else keys


def name_with_keys(name: str, keys: str) -> str:
    """Return what something is called with its keys, "Undo (Ctrl+Z)"; without keys its name."""
    if not keys:
        return name
    # Translators: what a button does, and its keys
    pattern = _("{action} ({keys})")
    return pattern.format(action=name, keys=left_to_right(keys))


# A phrase of Japanese: letters that are no hiragana, and the endings behind them; one of honour may
# stand before. Lines that end elsewhere are hard to read: https://www.w3.org/TR/jlreq/#line_breaking
_PHRASE = re.compile("(?:[おご](?=[一-鿿]))?[ァ-ヺー一-鿿々〇]*[ぁ-ゟ]*")
_ENDING = re.compile(r"(?<=[\w」』）])(?=[ぁ-ゟ])", re.ASCII)  # behind a word in other letters
_LONGEST_PHRASE = 14  # letters; a narrow label breaks in longer ones
_JOINER = "\u2060"


def in_phrases(text: str) -> str:
    """Return what shows a text on several lines: in a Japanese interface none ends in a phrase."""
    if QLocale().language() is not QLocale.Language.Japanese or text.isascii():
        return text

    def joined(phrase: re.Match[str]) -> str:
        return _JOINER.join(phrase[0]) if len(phrase[0]) <= _LONGEST_PHRASE else phrase[0]

    return _ENDING.sub(_JOINER, _PHRASE.sub(joined, text))


class TextLabel(QLabel):
    """A label of plain text, cut at 4,000 letters, or 1,000 if that many are beyond U+FFFF."""

    _written = ""
    _said = ""  # what it is called instead of its text, for the marks in that

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show `text`, as it is written."""
        if len(text) > MOST_SOUGHT:
            sought = sum(letter > "\uffff" for letter in text[:MOST_LETTERS])
            text = shortened(text, MOST_LETTERS if sought < MOST_SOUGHT else MOST_SOUGHT)
        self._written = text
        shown = in_phrases(text) if self.wordWrap() else text
        super().setText(shown)
        said = without_isolates(text)
        if self.accessibleName() == self._said:  # it was given no other name
            self._said = said if said != shown else ""
            if self._said != self.accessibleName():
                self.setAccessibleName(self._said)

    def text(self) -> str:
        """Return the text as it was written."""
        return self._written

    def setWordWrap(self, on: bool) -> None:
        """Break lines, or show one."""
        super().setWordWrap(on)
        self.setText(self._written)


def text_label(parent: QWidget | None, text: str = "") -> QLabel:
    """Return a label of plain text."""
    label = TextLabel(parent)
    label.setText(text)
    return label


def text_field(parent: QWidget | None, text: str = "") -> QLineEdit:
    """Return a field for words, a name or a search, of 2,000 letters or as many as it has.

    Qt lays a field out anew for every letter: 30,000 flags, pasted, took 0.7 s each time.
    """
    field = QLineEdit(parent)
    field.setMaxLength(max(MOST_TYPED, 2 * len(text)))  # in UTF-16 units
    field.setText(text)
    return field


class PlainMessageBox(QMessageBox):
    """A message box of plain text. Whoever makes one shortens what is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def progress_dialog(parent: QWidget, title: str) -> QProgressDialog:
    """Return a dialog of plain text that shows how far something is, if that takes half a second.

    Whoever shows it sets its text, its button and its range. It stays until it is closed.
    """
    dialog = QProgressDialog(parent)
    label = text_label(dialog)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    dialog.setLabel(label)  # its own would guess whether a text is HTML
    bar = QProgressBar(dialog)
    bar.setObjectName("thinProgress")
    bar.setTextVisible(False)
    dialog.setBar(bar)
    dialog.setWindowTitle(title)
    dialog.setMinimumDuration(500)
    dialog.setAutoReset(False)
    return dialog


def _running(line: str) -> Sequence[str]:
    """A line in pieces. Qt sets all of them as the interface runs; where that may be the wrong way
    each is isolated, as the whole line was if it was."""
    app_runs = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if not app_runs and line.isascii():
        return _broken(line)
    # Here, because the first paint of a window does without it.
    from readerapp.domain.directions import starts_right

    isolated = _ISOLATED.fullmatch(line)
    start, inner = isolated.groups() if isolated else ("\u2068", line)
    runs_right = start == "\u2067" or starts_right(inner, "", otherwise=app_runs)
    if start != "\u2066" and runs_right == app_runs:
        return _broken(inner)
    return [f"{start}{part}\u2069" for part in _broken(inner)]


@lru_cache(maxsize=256)  # the settings ask for each of theirs several times
def _broken(line: str) -> tuple[str, ...]:
    """A line in pieces; an empty one stays. A letter of Chinese takes the room of two."""
    wide = 0 if line.isascii() else sum(east_asian_width(letter) in "WF" for letter in line)
    columns = TIP_COLUMNS if 4 * wide < len(line) else TIP_COLUMNS // 2
    parts = wrap(line, columns, replace_whitespace=False, break_on_hyphens=False)
    return tuple(parts) or ("",)
