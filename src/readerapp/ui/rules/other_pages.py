"""The pages of what is muted, and of what rules did."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.rules import Mute, RuleRun
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.rules.words import MOST_LETTERS, ROW_SPACING, RuleWords
from readerapp.ui.widgets.dialog_parts import button_row
from readerapp.ui.widgets.plain_text import shortened, text_label
from readerapp.ui.widgets.slot_guard import guarded

ROLE = Qt.ItemDataRole.UserRole


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
        self._words = RuleWords(self)
        self._wording = Wording(self)
        self._mutes: tuple[Mute, ...] = ()
        self._heads: tuple[ArticleHead, ...] = ()
        self.list, self.articles = QListWidget(self), QListWidget(self)
        self.lift, self.add, self.show_all = (QPushButton(self) for _ in range(3))
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
            item = QListWidgetItem(
                self.tr("{day} · {title}").format(day=day, title=title), self.articles
            )
            item.setData(ROLE, head.id)

    def _list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._mutes:
            said = (self._words.mute(each), self._words.mute_details(each))
            QListWidgetItem(
                self.tr("{mute} · {details}").format(mute=said[0], details=said[1]), self.list
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
            self.tr(
                "What is muted stays in the library. Lists, counts and the front page leave it out;"
                " stars, tags and searches find it."
            )
        )
        self._below.setText(self.tr("The newest articles it hides:"))
        self.list.setAccessibleName(self.tr("What is muted"))
        self.articles.setAccessibleName(self.tr("Articles that are not shown"))
        self.lift.setText(self.tr("&Show Again"))
        self.add.setText(self.tr("Mute &Words…"))
        self.show_all.setText(self.tr("&List All Muted Articles"))
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
        self._words = RuleWords(self)
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
            self.tr("Taking a run back leaves alone what was changed otherwise since.")
        )
        self.list.setAccessibleName(self.tr("What rules did"))
        self.undo.setText(self.tr("&Take Back"))
        self.show_runs(self._runs)
