"""The part of the settings that lists the languages whose stories are compared by meaning."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QListWidget, QVBoxLayout, QWidget

from readerapp.library.compared_languages import ComparedLanguages
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, counted
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import text_field
from readerapp.ui.widgets.text_layout import align_to_edge

LEAST_ROWS = 4  # shown at once


class LanguagesRead(QGroupBox):
    """List of languages with a field that narrows it. `show_languages` fills it."""

    wanted = Signal()  # the names, in the language the interface has now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = ComparedLanguages((), has_second_model=True)
        self.told: QLabel = plain_label(self)
        self.field = text_field(self)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.names = QListWidget(self)
        self.names.setObjectName("comparedLanguages")
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        layout.addWidget(self.told)
        layout.addWidget(self.field)
        layout.addWidget(self.names, 1)
        keep_translated(self, self._set_texts)

    def show_languages(self, languages: ComparedLanguages) -> None:
        """List the languages that are compared on this computer."""
        self._languages = languages
        self.names.clear()
        self.names.addItems([capitalised(name) for name in languages.names])
        if self.names.count():
            self.names.setCurrentRow(0)
            height = self.names.sizeHintForRow(0)
            self.names.setMinimumHeight(LEAST_ROWS * height + 2 * self.names.frameWidth())
        self._tell()
        self._narrow(self.field.text())

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for row in range(self.names.count()):
            item = self.names.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def _tell(self) -> None:
        count = len(self._languages.names)
        if self._languages.has_second_model:
            said = counted(
                "Articles in {count} language are compared by meaning: both language models "
                "are installed on this computer. For articles in other languages, only links "
                "of publishers are shown.",
                "Articles in {count} languages are compared by meaning: both language models "
                "are installed on this computer. For articles in other languages, only links "
                "of publishers are shown.",
                count,
            )
        else:
            said = counted(
                "Articles in {count} language are compared by meaning: the second language "
                "model, which knows many more, is not installed on this computer. For articles "
                "in other languages, only links of publishers are shown.",
                "Articles in {count} languages are compared by meaning: the second language "
                "model, which knows many more, is not installed on this computer. For articles "
                "in other languages, only links of publishers are shown.",
                count,
            )
        self.told.setText(said if count else "")
        align_to_edge(self.told)

    def _set_texts(self) -> None:
        self.setTitle(_("Languages compared for related articles"))
        self.field.setPlaceholderText(_("Find a language"))
        self.field.setAccessibleName(_("Find a language"))
        self.names.setAccessibleName(_("Languages compared for related articles"))
        self._tell()
        self.wanted.emit()
