"""The limits of a rule as fields."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from readerapp.domain.retention import RetentionRule
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.check_mark import CheckMark
from readerapp.ui.widgets.count_box import CountBox
from readerapp.ui.widgets.dialog_parts import name_spin_box

DAYS, COUNT, MEGABYTES = (0, 36_500), (0, 1_000_000), (0, 10_000_000)


class RuleFields(QWidget):
    """Shows a rule and tells another one while it is edited. `is_overall`: with what only the
    rule of all feeds has."""

    changed = Signal()

    def __init__(self, *, is_overall: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_overall = is_overall
        self._rule = RetentionRule()
        self.days, self.count, self.megabytes = (CountBox(self) for _ in range(3))
        self.unread, self.starred, self.own = (CheckMark(self) for _ in range(3))
        self._labels = [QLabel(self) for _ in range(3)]
        self._lay_out()
        keep_translated(self, self._set_texts)
        for box in self._boxes:
            box.valueChanged.connect(lambda _value: self._take())
        for check in self._checks:
            check.clicked.connect(lambda _checked: self._take())

    @property
    def rule(self) -> RetentionRule:
        """What the fields say."""
        return self._rule

    def show_rule(self, rule: RetentionRule) -> None:
        """Show a rule; nothing is told."""
        self._rule = rule
        blockers = [QSignalBlocker(each) for each in (*self._boxes, *self._checks)]
        values = (rule.days, rule.count, rule.megabytes)
        for box, value in zip(self._boxes, values, strict=True):
            box.setValue(value)
        flags = (rule.takes_unread, rule.takes_starred, rule.takes_own)
        for check, flag in zip(self._checks, flags, strict=True):
            check.setChecked(flag)
        self._enable()
        del blockers

    @property
    def _boxes(self) -> tuple[CountBox, CountBox, CountBox]:
        return self.days, self.count, self.megabytes

    @property
    def _checks(self) -> tuple[CheckMark, CheckMark, CheckMark]:
        return self.unread, self.starred, self.own

    def _take(self) -> None:
        self._rule = replace(
            self._rule,
            days=self.days.value(),
            count=self.count.value(),
            megabytes=self.megabytes.value(),
            takes_unread=self.unread.isChecked(),
            takes_starred=self.starred.isChecked(),
            takes_own=self.own.isChecked(),
        )
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for check in self._checks:
            check.setEnabled(self._rule.has_limits)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        limits = (DAYS, COUNT, MEGABYTES)
        for label, box, (least, most) in zip(self._labels, self._boxes, limits, strict=True):
            box.setRange(least, most)
            box.setGroupSeparatorShown(True)
            box.setAccelerated(True)
            label.setBuddy(box)
            form.addRow(label, box)
        self.count.setSingleStep(50)
        self.megabytes.setSingleStep(100)
        for check in self._checks:
            form.addRow(check)
        form.setRowVisible(self.megabytes, self._is_overall)
        form.setRowVisible(self.own, self._is_overall)

    def _set_texts(self) -> None:
        blockers = [QSignalBlocker(each) for each in self._boxes]
        count = self.tr("Of each feed &keep") if self._is_overall else self.tr("&At most")
        names = (self.tr("K&eep for"), count, self.tr("Library at &most"))
        units: tuple[Callable[[int], str], ...] = (
            lambda count: self.tr(" day(s)", "", count),
            lambda count: self.tr(" article(s)", "", count),
            lambda _count: self.tr(" MB"),
        )
        nothing = self.tr("No limit")
        for label, box, name, unit in zip(self._labels, self._boxes, names, units, strict=True):
            label.setText(name)
            name_spin_box(box, name.replace("&", ""))
            box.set_unit(unit)
            box.setSpecialValueText(nothing)
        self.unread.setText(self.tr("&Unread articles may go too"))
        self.starred.setText(self.tr("Starred articles may &go too"))
        self.own.setText(self.tr("Also what came from &no feed: pages, clippings, samples"))
        del blockers
