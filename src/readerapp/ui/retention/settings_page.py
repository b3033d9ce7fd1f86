"""The settings page about how long articles are kept, about the bin, and about the room taken."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.domain.bin import BinUse
from readerapp.domain.retention import RetentionPreview, RetentionRule, Space
from readerapp.settings import Settings
from readerapp.ui.bin.words import BinWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size
from readerapp.ui.retention.fields import RuleFields
from readerapp.ui.retention.preview import RulePreview
from readerapp.ui.settings.form import Form
from readerapp.ui.widgets.dialog_parts import button_row

ASK_AFTER = 300  # ms without a key: a preview reads much of a large library


class RetentionPage(QScrollArea):
    """A rule is in force once "Use This Rule" is pressed; all else takes effect at once."""

    preview_asked = Signal(object)  # RetentionRule
    rule_chosen = Signal(object)  # RetentionRule
    bin_asked = Signal()
    compact_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_force = RetentionRule()
        self._use: BinUse | None = None
        self._space: Space | None = None
        self.fields = RuleFields(is_overall=True, parent=self)
        self.preview = RulePreview(self)
        self.use_rule, self.revert = QPushButton(self), QPushButton(self)
        self._groups = [QGroupBox(self) for _ in range(3)]
        bin_form = Form(QFormLayout(), settings, self)
        self.bin_days = bin_form.number(
            declared.BIN_DAYS,
            lambda: self.tr("Keep what was &removed for"),
            lambda count: self.tr(" day(s)", "", count),
        )
        self.open_bin, self.compact = QPushButton(self), QPushButton(self)
        self._explained, self._bin_use, self._room = (QLabel(self) for _ in range(3))
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(lambda: self.preview_asked.emit(self.fields.rule))
        self._lay_out(bin_form.layout)
        keep_translated(self, self._set_texts)
        self._connect()

    def show_rule(self, rule: RetentionRule) -> None:
        """Show the rule in force, and ask what it would do now."""
        self._in_force = rule
        self.fields.show_rule(rule)
        self._on_fields(at_once=True)

    def show_preview(self, found: RetentionPreview) -> None:
        """Show what the rule in the fields would do."""
        self.preview.show_preview(found)

    def show_room(self, use: BinUse, space: Space) -> None:
        """Show what the bin holds and the room the library takes."""
        self._use, self._space = use, space
        self._set_texts()

    def _on_fields(self, *, at_once: bool = False) -> None:
        is_other = self.fields.rule != self._in_force
        self.use_rule.setEnabled(is_other)
        self.revert.setEnabled(is_other)
        self.preview.setVisible(self.fields.rule.has_limits)
        if self.fields.rule.has_limits:
            self.preview.show_preview(None)
            self._asking.start(0 if at_once else ASK_AFTER)
        else:
            self._asking.stop()

    def _choose(self) -> None:
        self._in_force = self.fields.rule
        self.rule_chosen.emit(self._in_force)
        self._on_fields()

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_fields)
        self.use_rule.clicked.connect(self._choose)
        self.revert.clicked.connect(lambda: self.show_rule(self._in_force))
        self.open_bin.clicked.connect(self.bin_asked)
        self.compact.clicked.connect(self.compact_asked)

    def _lay_out(self, bin_form: QFormLayout) -> None:
        for label in (self._explained, self._bin_use, self._room):
            label.setWordWrap(True)
        for button in (self.use_rule, self.revert, self.open_bin, self.compact):
            button.setAutoDefault(False)
        rule, bin_, room = (QVBoxLayout(group) for group in self._groups)
        rule.setSpacing(10)
        for widget in (self._explained, self.fields, self.preview):
            rule.addWidget(widget)
        rule.addLayout(button_row(self.use_rule, self.revert))
        bin_.addLayout(bin_form)
        bin_.addWidget(self._bin_use)
        bin_.addLayout(button_row(self.open_bin))
        room.addWidget(self._room)
        room.addLayout(button_row(self.compact))
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(18, 16, 18, 16)
        for group in self._groups:
            layout.addWidget(group)
        layout.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("choiceList")

    def _set_texts(self) -> None:
        titles = (self.tr("How long articles are kept"), self.tr("Bin"), self.tr("Room on disk"))
        for group, title in zip(self._groups, titles, strict=True):
            group.setTitle(title)
        self._explained.setText(
            self.tr(
                "Everything is kept until you set a limit. What lies beyond it moves to the bin "
                "by itself, once a day and after news has come. Feeds can have rules of their own."
            )
        )
        self.use_rule.setText(self.tr("Use T&his Rule"))
        self.revert.setText(self.tr("Re&vert"))
        self.open_bin.setText(self.tr("Open &Bin…"))
        self.compact.setText(self.tr("Com&pact the File"))
        self._show_room()

    def _show_room(self) -> None:
        use, space = self._use, self._space
        self._bin_use.setVisible(use is not None)
        self._room.setVisible(space is not None)
        if use is not None:
            empty = self.tr("It is empty.")
            self._bin_use.setText(BinWords(self).use(use) if use else empty)
        if space is not None:
            said = self.tr(
                "The library’s file takes {size}. {free} of it are free: new articles use them "
                "first. Compacting gives them back to the disk; it needs as much room again "
                "meanwhile, and marks wait some seconds."
            )
            self._room.setText(
                said.format(size=data_size(space.file_bytes), free=data_size(space.free_bytes))
            )
            self.compact.setEnabled(space.free_bytes > 0)
