"""The retention form in the properties of a feed."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.retention import RetentionPreview, RetentionRule
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.retention.fields import RuleFields, RulePreviewBox
from readerapp.ui.retention.settings_page import ASK_AFTER
from readerapp.ui.widgets.plain_text import command_name, text_label

OVERALL, EVERYTHING, OWN = range(3)
FIRST_OWN = RetentionRule(days=365)  # what the fields begin with


class FeedRetentionForm(QWidget):
    """Retention of one feed: the common rule, everything, or its own rule.

    A rule is in force once "Use This Rule" is pressed.
    """

    preview_requested = Signal(object)  # RetentionRule, or None for the overall one
    rule_chosen = Signal(object)  # RetentionRule, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_force: RetentionRule | None = None
        self.way = QComboBox(self)
        self.fields = RuleFields(is_overall=False, parent=self)
        self.preview = RulePreviewBox(self)
        self.use_rule = QPushButton(self)
        self._label = text_label(self)
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(lambda: self.preview_requested.emit(self.rule))
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.show_rule(None)
        self.way.activated.connect(lambda _index: self._on_change())
        self.fields.changed.connect(self._on_change)
        self.use_rule.clicked.connect(self._use_rule)

    @property
    def rule(self) -> RetentionRule | None:
        """What is chosen now, in force or not."""
        way = self.way.currentIndex()
        if way == OVERALL:
            return None
        return RetentionRule() if way == EVERYTHING else self.fields.rule

    @property
    def is_edited(self) -> bool:
        """Whether what is chosen is not in force."""
        return self.rule != self._in_force

    def show_stored(self, rule: RetentionRule | None) -> None:
        """Show the rule in force, unless another one is being chosen."""
        if not self.is_edited:
            self.show_rule(rule)

    def show_rule(self, rule: RetentionRule | None) -> None:
        """Show a rule as the one in force."""
        self._in_force = rule
        way = OVERALL if rule is None else OWN if rule.has_limits else EVERYTHING
        with QSignalBlocker(self.way):
            self.way.setCurrentIndex(way)
        self.fields.show_rule(rule if rule and rule.has_limits else FIRST_OWN)
        self._show_parts()

    def show_preview(self, found: RetentionPreview) -> None:
        """Show what the chosen rule would do."""
        self.preview.show_preview(found)

    def _on_change(self) -> None:
        self._show_parts()
        if not self.preview.isHidden():
            self.preview.show_preview(None)
            self._asking.start()

    def _show_parts(self) -> None:
        is_keeping = self.way.currentIndex() == EVERYTHING
        self.fields.setVisible(self.way.currentIndex() == OWN)
        self.preview.setVisible(self.is_edited and not is_keeping)
        self.use_rule.setVisible(self.is_edited)

    def _use_rule(self) -> None:
        self._in_force = self.rule
        self.rule_chosen.emit(self._in_force)
        self._show_parts()

    def _lay_out(self) -> None:
        self.way.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.way.setMinimumContentsLength(16)
        self.use_rule.setAutoDefault(False)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._label.setBuddy(self.way)
        form.addRow(self._label, self.way)
        foot = QHBoxLayout()
        foot.addWidget(self.use_rule)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addLayout(form)
        layout.addWidget(self.fields)
        layout.addWidget(self.preview)
        layout.addLayout(foot)

    def _set_texts(self) -> None:
        current = max(0, self.way.currentIndex())
        name = _("&Keep articles")
        self._label.setText(name)
        self.way.setAccessibleName(command_name(name))
        with QSignalBlocker(self.way):
            self.way.clear()
            self.way.addItems(
                [
                    _("As set for all feeds"),
                    _("Keep everything"),
                    _("By a rule of its own"),
                ]
            )
            self.way.setCurrentIndex(current)
        self.use_rule.setText(_("Use T&his Rule"))
