"""The window of rules and mutes: the page of rules with the editor of one and its preview, the
pages of what is muted and of what rules did; the small dialog that mutes words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import ArticleHead
from readerapp.domain.rules import (
    MOST_RULES,
    NAME_LENGTH,
    Mute,
    MuteSpan,
    Rule,
    RuleActions,
    RuleRun,
)
from readerapp.library.rules import RulePreview, RuleState
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.rules.words import MOST_LETTERS, ROW_SPACING, RuleWords
from readerapp.ui.searching.completion import Completer, Suggest
from readerapp.ui.searching.help import SearchHelp
from readerapp.ui.widgets.article_menus import span_names
from readerapp.ui.widgets.dialog_parts import (
    FormArea,
    button_row,
    handles_return,
    open_large,
    plain_label,
)
from readerapp.ui.widgets.inputs import CheckMark, Tabs
from readerapp.ui.widgets.plain_text import command_name, shortened, text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded

FIRST_SIZE = (780, 620)

ROLE = Qt.ItemDataRole.UserRole

PREVIEW_AFTER = 300  # ms after the last letter
NEW = Rule(0, "", "", RuleActions(marks_read=True))


@guarded
class RulesPage(QWidget):
    """Shows rules and emits what is asked for. What is typed is kept until it is saved."""

    preview_requested = Signal(str, object)  # query, RuleActions
    saved = Signal(object)  # Rule; of a new one the id is 0
    removed = Signal(int)
    run_requested = Signal(int)
    moved = Signal(int, int)  # rule id, position

    def __init__(self, suggest: Suggest, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = RuleWords()
        self._wording = Wording()
        self._rules: tuple[RuleState, ...] = ()
        self._rule = NEW
        self._found: RulePreview | None = None
        self._help: SearchHelp | None = None
        self.list = QListWidget(self)
        self.add, self.remove, self.up, self.down, self.save, self.run = (
            QPushButton(self) for __ in range(6)
        )
        self.name, self.query, self.tag = (text_field(self) for __ in range(3))
        self.read, self.star, self.tags, self.hide_, self.notify, self.on = (
            CheckMark(self) for __ in range(6)
        )
        self.preview, self.first, self.hint = (plain_label(self) for __ in range(3))
        self._labels = tuple(text_label(self) for __ in range(3))
        self._asking = QTimer(self, singleShot=True, interval=PREVIEW_AFTER)
        self._lay_out()
        self.completer = Completer(self.query, self, suggest, self._show_help)
        self._connect()
        self._fill()
        keep_translated(self, self._set_texts)

    @property
    def draft(self) -> Rule:
        """The rule as it is on screen."""
        actions = RuleActions(
            self.read.isChecked(),
            self.star.isChecked(),
            self.tag.text().strip() if self.tags.isChecked() else "",
            self.hide_.isChecked(),
            self.notify.isChecked(),
        )
        named = self.name.text().strip(), self.query.text().strip()
        return Rule(self._rule.id, *named, actions, self.on.isChecked())

    def show_rules(self, rules: Sequence[RuleState]) -> None:
        """Show the rules; the one that is being edited stays on screen as it is typed."""
        self._rules = tuple(rules)
        known = {each.rule.id: each.rule for each in self._rules}
        is_typed = self.draft != self._rule
        if self._rule.id not in known:
            self._rule = NEW if not self._rules or is_typed else self._rules[0].rule
            if not is_typed:
                self._fill()
        elif not is_typed:
            self._rule = known[self._rule.id]
            self._fill()
        self._list_rules()

    def choose(self, rule_id: int) -> None:
        """Edit this rule."""
        found = next((each.rule for each in self._rules if each.rule.id == rule_id), None)
        if found is not None:
            self._rule = found
            self._fill()
            self._list_rules()

    def begin(self, query: str) -> bool:
        """Begin a new rule with a search; False when another one is being written."""
        if self.draft not in (self._rule, replace(NEW, query=query)):
            return False
        self._begin_new()
        self.query.setText(query)
        self.query.setCursorPosition(0)
        return True

    def show_preview(self, found: RulePreview) -> None:
        """Show what the rule on screen would have done."""
        self._found = found
        self._set_preview()

    def _lay_out(self) -> None:
        self.name.setMaxLength(NAME_LENGTH)
        self.list.setMinimumWidth(190)
        self.list.setSpacing(ROW_SPACING)
        self.list.setTextElideMode(self.list.textElideMode().ElideRight)
        beside = QVBoxLayout()
        beside.addWidget(self.list, 1)
        beside.addLayout(button_row(self.add, self.remove))
        beside.addLayout(button_row(self.up, self.down))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        tagging = QHBoxLayout()
        tagging.setSpacing(10)
        tagging.addWidget(self.tags)
        tagging.addWidget(self.tag, 1)
        doing = QVBoxLayout()
        doing.setSpacing(2)
        doing.addWidget(self.read)
        doing.addWidget(self.star)
        doing.addLayout(tagging)
        doing.addWidget(self.hide_)
        doing.addWidget(self.notify)
        for label, field in zip(self._labels, (self.query, self.name), strict=False):
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._labels[2], doing)
        self.preview.setObjectName("panelTitle")
        self.first.setObjectName("mutedText")
        self.hint.setObjectName("mutedText")
        rule = QVBoxLayout()
        rule.setSpacing(10)
        rule.addLayout(form)
        for each in (self.on, self.preview, self.first, self.hint):
            rule.addWidget(each)
        rule.addStretch()
        editor = QVBoxLayout()
        editor.setSpacing(10)
        editor.addWidget(FormArea(rule, self), 1)
        editor.addLayout(button_row(self.save, self.run))
        layout = QHBoxLayout(self)
        layout.setSpacing(16)
        layout.addLayout(beside, 2)
        layout.addLayout(editor, 3)
        for button in (self.add, self.remove, self.up, self.down, self.save, self.run):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.add.clicked.connect(self._begin_new)
        self.remove.clicked.connect(lambda: self.removed.emit(self._rule.id))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.save.clicked.connect(lambda: self.saved.emit(self.draft))
        self.run.clicked.connect(lambda: self.run_requested.emit(self._rule.id))
        for field in (self.name, self.query, self.tag):
            field.textChanged.connect(self._on_edit)
        for check in (self.read, self.star, self.tags, self.hide_, self.notify, self.on):
            check.toggled.connect(self._on_edit)
        self._asking.timeout.connect(self._ask)

    def _begin_new(self) -> None:
        self._rule = NEW
        self._fill()
        self._list_rules()
        self.query.setFocus()

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._rules) and self._rules[row].rule.id != self._rule.id:
            self.choose(self._rules[row].rule.id)

    def _move(self, by: int) -> None:
        places = [each.rule.id for each in self._rules]
        self.moved.emit(self._rule.id, places.index(self._rule.id) + by)

    def _fill(self) -> None:
        rule = self._rule
        self.name.setText(rule.name)
        self.query.setText(rule.query)
        for field in (self.name, self.query):
            field.setCursorPosition(0)  # its beginning is seen
        self.tag.setText(rule.actions.tag)
        self.tags.setChecked(bool(rule.actions.tag))
        self.read.setChecked(rule.actions.marks_read)
        self.star.setChecked(rule.actions.stars)
        self.hide_.setChecked(rule.actions.hides)
        self.notify.setChecked(rule.actions.notifies)
        self.on.setChecked(rule.is_on)
        self._ask()

    def _list_rules(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._rules:
            item = QListWidgetItem(self._row_text(each), self.list)
            if each.rule.id == self._rule.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._enable()

    def _row_text(self, each: RuleState) -> str:
        name = shortened(each.rule.name, MOST_LETTERS)
        if each.check:
            return _("{rule} (does nothing)").format(rule=name)
        return name if each.rule.is_on else _("{rule} (off)").format(rule=name)

    def _on_edit(self) -> None:
        self.tag.setEnabled(self.tags.isChecked())
        self._enable()
        self._asking.start()

    def _ask(self) -> None:
        self._asking.stop()
        draft = self.draft
        self.preview_requested.emit(draft.query, draft.actions)

    def _enable(self) -> None:
        ids = [each.rule.id for each in self._rules]
        place = ids.index(self._rule.id) if self._rule.id in ids else -1
        draft = self.draft
        is_same = draft == self._rule
        self.remove.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(ids) - 1)
        self.add.setEnabled(len(ids) < MOST_RULES)
        self.save.setEnabled(bool(draft.query and draft.actions) and not is_same)
        self.run.setEnabled(place >= 0 and is_same)

    def _set_preview(self) -> None:
        found = self._found
        self.preview.setText(
            "" if found is None else self._words.preview(found, self.draft.actions)
        )
        heads = found.first if found else ()
        lines = [
            _("{day} · {title}").format(
                day=self._wording.when_listed(head), title=shortened(head.title, MOST_LETTERS)
            )
            for head in heads
        ]
        self.first.setText("\n".join(lines))
        self.hint.setText(self._words.hint(found) if found else "")
        for label in (self.preview, self.first, self.hint):
            label.setAccessibleName(label.text())
            label.setVisible(bool(label.text()))

    def _show_help(self) -> None:
        self._help = self._help or SearchHelp(self)
        self._help.open_below(self.query)

    def _set_texts(self) -> None:
        for label, text in zip(
            self._labels,
            (_("&When an article matches:"), _("&Name:"), _("Then:")),
            strict=True,
        ):
            label.setText(text)
        self.query.setPlaceholderText(_("a search, as title:football lang:en"))
        self.query.setAccessibleName(_("When an article matches"))
        self.name.setPlaceholderText(_("as the search"))
        self.name.setAccessibleName(_("Name of the rule"))
        self.tag.setAccessibleName(_("Name of the tag"))
        self.list.setAccessibleName(_("Rules"))
        self.read.setText(_("Mark as &read"))
        self.star.setText(_("&Star"))
        self.tags.setText(_("&Tag"))
        self.hide_.setText(_("&Hide from the front page"))
        self.notify.setText(_("Notif&y me"))
        self.on.setText(_("Run automatically on new &articles"))
        self.add.setText(_("N&ew Rule"))
        self.remove.setText(_("Re&move"))
        self.up.setText(_("&Up"))
        self.down.setText(_("&Down"))
        self.save.setText(_("Sa&ve"))
        self.run.setText(_("Run N&ow on Everything"))
        self._list_rules()
        self._set_preview()


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
        self.words.setPlaceholderText(_("these words next to each other, in titles"))
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
        for place, text in enumerate(span_names().values()):
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
        self._explained.setText(_("Undoing a run leaves alone what was changed since."))
        self.list.setAccessibleName(_("What rules did"))
        self.undo.setText(_("Undo &This Run"))
        self.show_runs(self._runs)
