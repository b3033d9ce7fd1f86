"""The settings of translated titles: a check mark for each language that can be translated."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.domain.translation import InstalledModel
from readerapp.languages import base
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, language_name
from readerapp.ui.translation.target import target_of
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.plain_text import button_text

_MIDDLE = "en"


def sources(installed: Iterable[InstalledModel], target: str) -> frozenset[str]:
    """Return the languages from which models lead to another one, through English too."""
    pairs = {(base(each.model.source), base(each.model.target)) for each in installed}
    wanted = base(target)
    found = {source for source, to in pairs if to == wanted}
    if _MIDDLE in found:
        found |= {source for source, to in pairs if to == _MIDDLE}
    return frozenset(found - {wanted})


class TitleLanguages(QGroupBox):
    """Of which languages titles are always translated. `show_models` says which there can be."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._installed: tuple[InstalledModel, ...] = ()
        self._told = plain_label(self)
        self._told.setObjectName("mutedText")
        self._nothing = plain_label(self)
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room, gap=14)
        self.marks: dict[str, CheckMark] = {}
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        for part in (self._told, self._nothing, self._room):
            layout.addWidget(part)
        keep_translated(self, self._set_texts)

    def show_models(self, installed: Iterable[InstalledModel]) -> None:
        """Show the languages that these models translate, and those that were chosen before."""
        self._installed = tuple(installed)
        self.show_languages()

    def show_languages(self) -> None:
        """Show what can be chosen, for instance for another language to translate to."""
        there = sources(self._installed, target_of(self._settings))
        wanted = sorted(there | set(self._chosen()), key=language_name)
        for tag in [tag for tag in self.marks if tag not in wanted]:
            mark = self.marks.pop(tag)
            self._flow.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        for tag in wanted:
            if tag not in self.marks:
                mark = self.marks[tag] = CheckMark(self._room)
                mark.setText(button_text(capitalised(language_name(tag))))
                mark.clicked.connect(self._store)
                self._flow.addWidget(mark)
                mark.show()
            self.marks[tag].setChecked(tag in self._chosen())
        self._nothing.setVisible(not self.marks)
        self._room.setVisible(bool(self.marks))
        self._set_texts()

    def _chosen(self) -> list[str]:
        return [tag for tag in self._settings.get(declared.TRANSLATED_TITLES).split(",") if tag]

    def _store(self) -> None:
        chosen = ",".join(tag for tag, mark in self.marks.items() if mark.isChecked())
        self._settings.set(declared.TRANSLATED_TITLES, chosen)
        self.changed.emit()

    def _set_texts(self) -> None:
        self.setTitle(self.tr("Always translate titles from"))
        self._told.setText(
            self.tr(
                "Titles and standfirsts in lists and on cards, as they come on screen. Each says "
                "that it was translated, and its tool tip shows the original."
            )
        )
        self._nothing.setText(self.tr("Languages stand here once there is a model for them."))
        for tag, mark in self.marks.items():
            name = capitalised(language_name(tag))
            mark.setAccessibleName(
                self.tr("Always translate titles from {language}").format(language=name)
            )
