"""The window of rules and mutes, and the small dialog that mutes words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.rules import MuteSpan
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.rules.other_pages import MutesPage, RunsPage
from readerapp.ui.rules.rules_page import RulesPage
from readerapp.ui.searching.completion import Suggest
from readerapp.ui.widgets.dialog_parts import handles_return, open_large, plain_label
from readerapp.ui.widgets.inputs import CheckMark, Tabs
from readerapp.ui.widgets.mute_menu import SpanWords
from readerapp.ui.widgets.plain_text import command_name, text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded

FIRST_SIZE = (780, 620)


@guarded
class RulesWindow(QDialog):
    """The window. Not modal; Esc closes it. Its pages show values and emit requests."""

    def __init__(self, suggest: Suggest, parent: QWidget) -> None:
        super().__init__(parent)
        self.tabs = Tabs(self)
        self.rules = RulesPage(suggest, self)
        self.mutes = MutesPage(self)
        self.runs = RunsPage(self)
        for page in (self.rules, self.mutes, self.runs):
            self.tabs.addTab(page, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(self.tabs)
        open_large(self, *FIRST_SIZE)
        keep_translated(self, self._set_texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Rules and Mutes"))
        for place, text in enumerate(
            (self.tr("Rules"), self.tr("Muted"), self.tr("What Rules Did"))
        ):
            self.tabs.setTabText(place, text)
        for each in (self.tabs, self.tabs.tabBar()):
            each.setAccessibleName(self.windowTitle())


@guarded
class WordsDialog(QDialog):
    """Asks which words to mute, where, and for how long."""

    wanted = Signal(str, object, bool)  # words, MuteSpan, whether in the text too

    def __init__(
        self, headline: str, parent: QWidget, *, leaves_translations: bool = False
    ) -> None:
        """`leaves_translations`: searches look at translated titles, which a mute does not."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = text_field(self)
        self.span = QComboBox(self)
        self.everywhere = CheckMark(self)
        self._headline = plain_label(self)
        self._headline.setObjectName("mutedText")
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        self._labels = tuple(text_label(self) for _ in range(2))
        self.hint = plain_label(self)
        self.hint.setObjectName("mutedText")
        self.hint.setVisible(leaves_translations)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.mute = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._spans = SpanWords(self)
        for span in MuteSpan:
            self.span.addItem("", span)
        self.span.setCurrentIndex(tuple(MuteSpan).index(MuteSpan.WEEK))
        form = QFormLayout()
        for label, field in zip(self._labels, (self.words, self.span), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._headline)
        layout.addLayout(form)
        layout.addWidget(self.everywhere)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        self.words.textChanged.connect(lambda text: self.mute.setEnabled(bool(text.strip())))
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        self.mute.setEnabled(False)
        self.setMinimumWidth(420)
        keep_translated(self, self._set_texts)

    def _accept(self) -> None:
        span = MuteSpan(self.span.currentData())
        self.wanted.emit(self.words.text(), span, self.everywhere.isChecked())
        self.accept()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Mute Words"))
        for label, text in zip(
            self._labels, (self.tr("&Words:"), self.tr("&How long:")), strict=True
        ):
            label.setText(text)
        self.words.setAccessibleName(self.tr("Words to mute"))
        self.words.setPlaceholderText(self.tr("as they stand together in titles"))
        self.span.setAccessibleName(self.tr("How long"))
        self.everywhere.setText(self.tr("In the &text, too"))
        self.hint.setText(
            self.tr(
                "Searches find translated titles too; mutes look only at the words of the article "
                "itself."
            )
        )
        self.mute.setText(self.tr("&Mute"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("&Cancel"))
        for place, text in enumerate(self._spans.texts().values()):
            self.span.setItemText(place, command_name(text))
