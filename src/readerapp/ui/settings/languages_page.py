"""The settings page about languages: those the reader reads, and those that are compared."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.related.languages_read import LanguagesRead
from readerapp.ui.settings.form import MARGINS
from readerapp.ui.widgets.dialog_parts import plain_label, tell_with
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.plain_text import button_text, command_name, text_label, tip_text
from readerapp.ui.widgets.text_layout import align_to_edge

_SIGN = "✕"


class LanguagesPage(QWidget):
    """The page. Whoever knows the languages fills both parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = OwnLanguages(self)
        self.compared = LanguagesRead(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(self.own)
        column.addWidget(self.compared, 1)


class OwnLanguages(QGroupBox):
    """The languages that the reader reads: a button each, which removes it, and a box to add one.

    `show_chosen` fills it, `name_languages` names them; until then none can be added.
    """

    names_wanted = Signal()  # in the language the interface has now
    chosen = Signal(tuple)  # of tags, in the order in which they are preferred

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}
        self.told = plain_label(self)
        self.told.setObjectName("mutedText")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.buttons: dict[str, QPushButton] = {}
        self.more = QComboBox(self)
        self._label = text_label(self)
        self._label.setBuddy(self.more)
        self.more.activated.connect(lambda _row: self._add(self.more.currentData()))
        self.more.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        layout.addWidget(self.told)
        layout.addWidget(self._chips)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._label)
        row.addWidget(self.more)
        row.addStretch()
        layout.addLayout(row)
        keep_translated(self, self._set_texts)

    def show_chosen(self, tags: Sequence[str]) -> None:
        """Show the languages that are read."""
        self._show(tuple(tags))

    def name_languages(self, names: Mapping[str, str]) -> None:
        """Name all languages that can be read, by tag. In one script: a box measures each entry,
        and Qt looks for the fonts of every script for that."""
        self._names = names
        self.more.setEnabled(True)
        self._name_all()

    def _add(self, tag: str) -> None:
        if tag:
            self._change((*self.tags, tag))

    def _remove(self, tag: str) -> None:
        self.more.setFocus()  # else the focus would go where nobody expects it
        self._change(tuple(each for each in self.tags if each != tag))

    def _change(self, tags: tuple[str, ...]) -> None:
        self._show(tags)
        self.chosen.emit(tags)

    def _show(self, tags: tuple[str, ...]) -> None:
        self.tags = tags
        for tag in [tag for tag in self.buttons if tag not in tags]:
            button = self.buttons.pop(tag)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()  # it is what was pressed
        for tag in tags:
            if tag not in self.buttons:
                self.buttons[tag] = self._chip(tag)
        self._name_all()

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(self._chips)
        chip.setObjectName("chip")
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._remove(tag))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _name(self, tag: str) -> str:
        return self._names.get(tag, tag)

    def _set_texts(self) -> None:
        self.setTitle(_("Languages I read"))
        self.told.setText(
            _(
                "The front page takes its headlines from the first of these in which a story is "
                "told, after the language of the menus, and “Add Feed” shows their papers first. "
                "The next edition follows a change."
            )
        )
        align_to_edge(self.told)
        self._name_all()
        self.names_wanted.emit()

    def _name_all(self) -> None:
        for tag, button in self.buttons.items():
            button.setText(button_text(f"{self._name(tag)}  {_SIGN}"))
            said = _("Remove {language}").format(language=self._name(tag))
            button.setAccessibleName(said)
            button.setToolTip(tip_text(said))
        self._label.setText(_("&Add a language"))
        self.more.setAccessibleName(command_name(self._label.text()))
        tell_with(self.more, self.told)
        self.more.clear()
        self.more.addItem(_("Choose…"), "")
        others = ((name, tag) for tag, name in self._names.items() if tag not in self.tags)
        for name, tag in sorted(others, key=lambda each: each[0].casefold()):
            self.more.addItem(name, tag)
