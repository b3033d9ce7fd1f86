"""Questions of imports, one after the other: which page, and whether a file of another program.

What arrives while one is open waits: neither what was typed is lost, nor is a Return that was meant
for one question the answer to another.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.window import MainWindow

BEGUN = "https://"  # how most addresses begin that are typed
MOST_WAITING = 20  # addresses; a page can give any number of links


class ImportQuestions(QObject):
    """Opens the questions that are asked here, each when the one before it was answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], QDialog]] = []
        self._open: QDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether a question is on screen."""
        return self._open is not None

    def ask(self, make: Callable[[], QDialog]) -> None:
        """Open the dialog that `make` makes, now or when its turn has come."""
        self._waiting.append(make)
        self._ask_next()

    def _ask_next(self) -> None:
        if self._open is not None or not self._waiting:
            return
        dialog = self._open = self._waiting.pop(0)()
        dialog.finished.connect(self._on_answer)
        dialog.open()

    def _on_answer(self) -> None:
        self._open = None
        self._ask_next()


class WaitingAddresses:
    """Addresses that came while a question was open, each once, in their order."""

    def __init__(self) -> None:
        self._addresses: list[str] = []

    def add(self, address: str) -> None:
        """Keep an address, unless it waits already or too many do."""
        if address not in self._addresses and len(self._addresses) < MOST_WAITING:
            self._addresses.append(address)

    def take(self) -> str:
        """Return the one that waited longest, which waits no more; "" without any."""
        return self._addresses.pop(0) if self._addresses else ""


class AddressQuestion(QObject):
    """Asks for the address of a page. Nothing is fetched before the reader agrees."""

    given = Signal(str)

    def __init__(self, questions: ImportQuestions, window: MainWindow) -> None:
        super().__init__(window)
        self._questions = questions
        self._window = window
        self._waiting = WaitingAddresses()
        self._dialog: QInputDialog | None = None
        self._is_asked = False  # also while another question comes first

    def ask(self, address: str = BEGUN) -> None:
        """Ask, with an address filled in. While the question is open, its words stay."""
        if not self._is_asked:
            if self._questions.is_open:
                self._say_it_waits()
            self._begin(address)
        elif address in (BEGUN, self._shown()):
            return
        elif self._dialog is not None and self._is_untouched():
            self._dialog.setTextValue(address)
        else:
            self._waiting.add(address)
            self._say_it_waits()

    def _say_it_waits(self) -> None:
        self._window.toast.show_message(
            lambda: _("The address waits until the open question is answered.")
        )

    def _begin(self, address: str) -> None:
        self._is_asked = True
        self._questions.ask(lambda: self._made(address))

    def _made(self, address: str) -> QDialog:
        dialog = self._dialog = QInputDialog(self._window)
        dialog.setTextValue(address)
        keep_translated(dialog, self._set_texts)
        dialog.textValueSelected.connect(self._answer)
        dialog.finished.connect(self._end)
        return dialog

    def _set_texts(self) -> None:
        if (dialog := self._dialog) is not None:
            dialog.setWindowTitle(_("Import Web Address"))
            dialog.setLabelText(_("Address of the page. It is fetched once, with its pictures:"))
            dialog.setOkButtonText(_("Import"))
            dialog.setCancelButtonText(_("Cancel"))

    def _shown(self) -> str:
        return self._dialog.textValue() if self._dialog is not None else ""

    def _is_untouched(self) -> bool:
        line = self._dialog.findChild(QLineEdit) if self._dialog is not None else None
        return self._shown() == BEGUN and line is not None and not line.isModified()

    def _answer(self, address: str) -> None:
        if address.strip():
            self.given.emit(address.strip())

    def _end(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._is_asked = None, False
        if address := self._waiting.take():
            self._begin(address)
