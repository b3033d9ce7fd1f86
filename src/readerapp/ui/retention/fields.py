"""Fields of a retention rule."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.domain.retention import RetentionRule
from readerapp.settings import Setting
from readerapp.ui.settings.form import Draft, narrow_form


class RuleFields(QWidget):
    """Fields that show a rule and emit when it is edited.

    `is_overall`: with what only the rule of all feeds has.
    """

    changed = Signal()

    def __init__(self, *, is_overall: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft(RetentionRule())
        form = self._form = narrow_form(self, self._draft)
        told = self._told if is_overall else lambda _key: None
        self.days = form.number(
            declared.RETENTION_DAYS,
            lambda: self.tr("K&eep for"),
            lambda count: self.tr(" day(s)", "", count),
            nothing=self._no_limit,
            told=told(declared.RETENTION_DAYS),
        )
        self.count = form.number(
            declared.RETENTION_COUNT,
            lambda: self.tr("Of each feed &keep") if is_overall else self.tr("&At most"),
            lambda count: self.tr(" article(s)", "", count),
            nothing=self._no_limit,
            step=50,
            told=told(declared.RETENTION_COUNT),
        )
        self.megabytes = form.number(
            declared.RETENTION_MEGABYTES,
            lambda: self.tr("Library at &most"),
            lambda _: self.tr(" MB"),
            nothing=self._no_limit,
            step=100,
            told=told(declared.RETENTION_MEGABYTES),
        )
        self.unread = form.check(
            declared.RETENTION_UNREAD,
            lambda: self.tr("&Unread articles may go too"),
            told(declared.RETENTION_UNREAD),
        )
        self.starred = form.check(
            declared.RETENTION_STARRED,
            lambda: self.tr("Starred articles may &go too"),
            told(declared.RETENTION_STARRED),
        )
        self.own = form.check(
            declared.RETENTION_OWN,
            lambda: self.tr("Also what came from &no feed: pages, clippings, samples"),
            told(declared.RETENTION_OWN),
        )
        if not is_overall:
            form.layout.setRowVisible(self.megabytes, False)
            form.layout.setRowVisible(self.own, False)
        form.changed.connect(self._on_changed)

    @property
    def rule(self) -> RetentionRule:
        """What the fields say."""
        return self._draft.value

    def show_rule(self, rule: RetentionRule) -> None:
        """Show a rule; nothing is emitted."""
        self._draft.value = rule
        self._form.show()
        self._enable()

    def _told(self, setting: Setting[int] | Setting[bool]) -> Callable[[], str] | None:
        """The sentence of a field. The rule of one feed stands where there is no room for it."""
        return {
            declared.RETENTION_DAYS.key: lambda: self.tr(
                "What arrived longer ago moves to the bin."
            ),
            declared.RETENTION_COUNT.key: lambda: self.tr(
                "When a feed has more, its oldest articles move to the bin."
            ),
            declared.RETENTION_MEGABYTES.key: lambda: self.tr(
                "When the library is larger, the oldest articles of all feeds move to the bin."
            ),
            declared.RETENTION_OWN.key: lambda: self.tr(
                "Without this, no limit takes what you brought in yourself."
            ),
            declared.RETENTION_UNREAD.key: lambda: self.tr(
                "Without this, a limit takes only what you have read."
            ),
            declared.RETENTION_STARRED.key: lambda: self.tr(
                "Without this, no limit takes what you starred."
            ),
        }[setting.key]

    def _no_limit(self) -> str:
        return self.tr("No limit")

    def _on_changed(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for check in (self.unread, self.starred, self.own):
            check.setEnabled(self.rule.has_limits)
