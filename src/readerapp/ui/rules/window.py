"""The window of rules and mutes, with the pages of what is muted and of what rules did; the small
dialog that mutes words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import ArticleHead
from readerapp.domain.rules import Mute, MuteSpan, RuleRun
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.rules.rules_page import RulesPage
from readerapp.ui.rules.words import MOST_LETTERS, ROW_SPACING, RuleWords
from readerapp.ui.searching.completion import Suggest
from readerapp.ui.widgets.dialog_parts import button_row, handles_return, open_large, plain_label
from readerapp.ui.widgets.inputs import CheckMark, Tabs
from readerapp.ui.widgets.mute_menu import SpanWords
from readerapp.ui.widgets.plain_text import command_name, shortened, text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded

FIRST_SIZE = (780, 620)

ROLE = Qt.ItemDataRole.UserRole


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
        self.setWindowTitle(_("Rules and Mutes"))
        for place, text in enumerate(
            (_("Rules"), pgettext("heading", "Muted"), _("What Rules Did"))
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
        self._labels = tuple(text_label(self) for __ in range(2))
        self.hint = plain_label(self)
        self.hint.setObjectName("mutedText")
        self.hint.setVisible(leaves_translations)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.mute = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._spans = SpanWords()
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
        self.setWindowTitle(_("Mute Words"))
        for label, text in zip(self._labels, (_("&Words:"), _("&How long:")), strict=True):
            label.setText(text)
        self.words.setAccessibleName(_("Words to mute"))
        self.words.setPlaceholderText(_("as they stand together in titles"))
        self.span.setAccessibleName(_("How long"))
        self.everywhere.setText(_("In the &text, too"))
        self.hint.setText(
            _(
                "Searches find translated titles too; mutes look only at the words of the article "
                "itself."
            )
        )
        self.mute.setText(_("&Mute"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(
            pgettext("words dialog", "&Cancel")
        )
        for place, text in enumerate(self._spans.texts().values()):
            self.span.setItemText(place, command_name(text))


@guarded
class MutesPage(QWidget):
    """Shows what is muted, with the newest articles of the mute that is chosen."""

    lifted = Signal(object)  # Mute
    chosen = Signal(object)  # Mute: its articles are wanted
    opened = Signal(int)  # article id
    words_requested = Signal()
    articles_requested = Signal()  # all that is muted, as a list

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = RuleWords()
        self._wording = Wording()
        self._mutes: tuple[Mute, ...] = ()
        self._heads: tuple[ArticleHead, ...] = ()
        self.list, self.articles = QListWidget(self), QListWidget(self)
        self.lift, self.add, self.show_all = (QPushButton(self) for __ in range(3))
        for each in (self.list, self.articles):
            each.setSpacing(ROW_SPACING)
        self._explained, self._below = text_label(self), text_label(self)
        self._explained.setWordWrap(True)
        for button in (self.lift, self.add, self.show_all):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._explained)
        layout.addWidget(self.list, 2)
        layout.addLayout(button_row(self.lift, self.add))
        layout.addWidget(self._below)
        layout.addWidget(self.articles, 3)
        layout.addLayout(button_row(self.show_all))
        self.list.currentRowChanged.connect(self._on_row)
        self.lift.clicked.connect(self._on_lift)
        self.add.clicked.connect(self.words_requested)
        self.show_all.clicked.connect(self.articles_requested)
        self.articles.itemActivated.connect(lambda item: self.opened.emit(item.data(ROLE)))
        keep_translated(self, self._set_texts)

    @property
    def current(self) -> Mute | None:
        """The mute that is chosen."""
        row = self.list.currentRow()
        return self._mutes[row] if 0 <= row < len(self._mutes) else None

    def show_mutes(self, mutes: Sequence[Mute]) -> None:
        """Show what is muted; what was chosen stays so if it is still there."""
        before = self.current
        self._mutes = tuple(mutes)
        self._list()
        same = [
            row
            for row, each in enumerate(self._mutes)
            if before and (each.id, each.feed_key) == (before.id, before.feed_key)
        ]
        self.list.setCurrentRow(same[0] if same else min(0, len(self._mutes) - 1))
        self._on_row(self.list.currentRow())

    def show_articles(self, heads: Sequence[ArticleHead]) -> None:
        """Show the newest articles of the mute that is chosen."""
        self._heads = tuple(heads)
        self.articles.clear()
        for head in self._heads:
            day, title = self._wording.when_listed(head), shortened(head.title, MOST_LETTERS)
            item = QListWidgetItem(_("{day} · {title}").format(day=day, title=title), self.articles)
            item.setData(ROLE, head.id)

    def _list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._mutes:
            said = (self._words.mute(each), self._words.mute_details(each))
            QListWidgetItem(
                _("{mute} · {details}").format(mute=said[0], details=said[1]), self.list
            )
        self.list.blockSignals(False)

    def _on_row(self, _row: int) -> None:
        self.lift.setEnabled(self.current is not None)
        self.show_all.setEnabled(bool(self._mutes))
        if self.current is None:
            self.show_articles(())
        else:
            self.chosen.emit(self.current)

    def _on_lift(self) -> None:
        if self.current is not None:
            self.lifted.emit(self.current)

    def _set_texts(self) -> None:
        self._explained.setText(
            _(
                "What is muted stays in the library. Lists, counts and the front page leave it out;"
                " stars, tags and searches find it."
            )
        )
        self._below.setText(_("The newest articles it hides:"))
        self.list.setAccessibleName(_("What is muted"))
        self.articles.setAccessibleName(_("Articles that are not shown"))
        self.lift.setText(_("&Show Again"))
        self.add.setText(_("Mute &Words…"))
        self.show_all.setText(_("&List All Muted Articles"))
        row = self.list.currentRow()
        self._list()
        self.list.setCurrentRow(row)
        self.show_articles(self._heads)
        self._on_row(row)


@guarded
class RunsPage(QWidget):
    """Shows what rules did, the latest first."""

    undo_requested = Signal(int)  # run id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = RuleWords()
        self._runs: tuple[RuleRun, ...] = ()
        self.list = QListWidget(self)
        self.list.setSpacing(ROW_SPACING)
        self.undo = QPushButton(self)
        self.undo.setAutoDefault(False)
        self._explained = text_label(self)
        self._explained.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._explained)
        layout.addWidget(self.list, 1)
        layout.addLayout(button_row(self.undo))
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.undo.clicked.connect(self._on_undo)
        keep_translated(self, self._set_texts)

    def show_runs(self, runs: Sequence[RuleRun]) -> None:
        """Show what rules did."""
        row = self.list.currentRow()
        self._runs = tuple(runs)
        self.list.clear()
        for each in self._runs:
            QListWidgetItem(self._words.run(each), self.list)
        self.list.setCurrentRow(min(max(row, 0), len(self._runs) - 1))
        self._enable()

    def _current(self) -> RuleRun | None:
        row = self.list.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def _enable(self) -> None:
        run = self._current()
        self.undo.setEnabled(run is not None and run.undone_at is None)

    def _on_undo(self) -> None:
        run = self._current()
        if run is not None:
            self.undo_requested.emit(run.id)

    def _set_texts(self) -> None:
        self._explained.setText(
            _("Taking a run back leaves alone what was changed otherwise since.")
        )
        self.list.setAccessibleName(_("What rules did"))
        self.undo.setText(_("&Take Back"))
        self.show_runs(self._runs)
