"""The settings page about retention rules, the bin, and the disk space used."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGroupBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.domain.bin import BinUse
from readerapp.domain.retention import LibraryUse, RetentionPreview, RetentionRule
from readerapp.messages import _, pgettext
from readerapp.settings import Settings
from readerapp.ui.bin.words import BinWords
from readerapp.ui.language.wording import counted, data_size
from readerapp.ui.retention.fields import RuleFields, RulePreviewBox
from readerapp.ui.settings.form import Form, group_form, page_column

ASK_AFTER = 300  # ms without a key: a preview reads much of a large library


class RetentionPage(QScrollArea):
    """The settings page about retention.

    A rule is in force once "Use This Rule" is pressed; all else takes effect at once.
    """

    preview_requested = Signal(object)  # RetentionRule
    rule_chosen = Signal(object)  # RetentionRule
    bin_requested = Signal()
    compact_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is on it takes the focus
        self._in_force = RetentionRule()
        self._use: BinUse | None = None
        self._space: LibraryUse | None = None
        content = QWidget(self.viewport())  # where it stays
        column = page_column(content)
        # The fields are a form: inside another one Qt gives their sentences too little room.
        box = QGroupBox(content)
        column.addWidget(box)
        parts = QVBoxLayout(box)
        parts.setSpacing(12)
        above, below = QFormLayout(), QFormLayout()
        said, rule = Form(above, settings, box), Form(below, settings, box)
        said.add(box, lambda: box.setTitle(_("How long articles are kept")))
        said.note(
            lambda: _(
                "Everything is kept until you set a limit. What lies beyond it moves to the bin "
                "by itself, once a day and after news has come. Feeds can have rules of their own."
            )
        )
        self.fields = RuleFields(is_overall=True, parent=self)
        self.preview = RulePreviewBox(self)
        parts.addLayout(above)
        parts.addWidget(self.fields)
        parts.addWidget(self.preview)
        parts.addLayout(below)
        self.use_rule, self.revert = rule.buttons(
            (lambda: pgettext("retention page", "Use T&his Rule"), self._use_rule),
            (lambda: _("Re&vert"), lambda: self.show_rule(self._in_force)),
        )
        bin_ = group_form(column, settings, lambda: _("Bin"))
        self.bin_days = bin_.number(
            declared.BIN_DAYS,
            lambda: _("Keep what was &removed for"),
            lambda count: counted(" day", " days", count),
            told=lambda: _("So long an article can come back; then it is deleted."),
        )
        self._bin_use = bin_.note(self._bin_text)
        (self.open_bin,) = bin_.buttons((lambda: _("Open &Bin…"), self.bin_requested))
        room = group_form(column, settings, lambda: _("Room on disk"))
        self._room = room.note(self._room_text)
        (self.compact,) = room.buttons((lambda: _("Com&pact the File"), self.compact_requested))
        column.addStretch()
        self._told = (bin_, room)
        self._show_told()
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(lambda: self.preview_requested.emit(self.fields.rule))
        self.fields.changed.connect(self._on_fields)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("choiceList")

    def show_rule(self, rule: RetentionRule) -> None:
        """Show the rule in force, and ask what it would do now."""
        self._in_force = rule
        self.fields.show_rule(rule)
        self._on_fields(at_once=True)

    def show_preview(self, found: RetentionPreview) -> None:
        """Show what the rule in the fields would do."""
        self.preview.show_preview(found)

    def show_room(self, use: BinUse, space: LibraryUse) -> None:
        """Show what the bin holds and the room the library takes."""
        self._use, self._space = use, space
        self.compact.setEnabled(space.free_bytes > 0)
        self._show_told()

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

    def _use_rule(self) -> None:
        self._in_force = self.fields.rule
        self.rule_chosen.emit(self._in_force)
        self._on_fields()

    def _show_told(self) -> None:
        for form in self._told:
            form.show()
        self._bin_use.setVisible(self._use is not None)
        self._room.setVisible(self._space is not None)

    def _bin_text(self) -> str:
        return BinWords().use(self._use) if self._use else pgettext("the bin", "It is empty.")

    def _room_text(self) -> str:
        if self._space is None:
            return ""
        said = _(
            "The library’s file takes {size}. {free} of it are free: new articles use them "
            "first. Compacting gives them back to the disk; it needs as much room again "
            "meanwhile, and marks wait some seconds."
        )
        size, free = self._space.file_bytes, self._space.free_bytes
        return said.format(size=data_size(size), free=data_size(free))
