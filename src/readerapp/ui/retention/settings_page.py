"""Retention rules on screen: the settings page, with the bin and the disk space used, the form in
the properties of a feed, and what both share: fields, and the preview of what a rule would
remove."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.domain.bin import BinUse
from readerapp.domain.retention import (
    FeedShare,
    KeptReason,
    LibraryUse,
    RetentionPreview,
    RetentionRule,
)
from readerapp.messages import _, pgettext
from readerapp.settings import Setting, Settings
from readerapp.ui.bin.words import BinWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, data_size, isolate
from readerapp.ui.settings.form import Draft, Form, group_form, narrow_form, page_column
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import command_name, text_label
from readerapp.ui.widgets.text_layout import scaled_font

ASK_AFTER = 300  # ms without a key: a preview reads much of a large library

OVERALL, EVERYTHING, OWN = range(3)
FIRST_OWN = RetentionRule(days=365)  # what the fields begin with


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
            lambda: _("K&eep for"),
            lambda count: counted(" day", " days", count),
            nothing=self._no_limit,
            told=told(declared.RETENTION_DAYS),
        )
        self.count = form.number(
            declared.RETENTION_COUNT,
            lambda: _("Of each feed &keep") if is_overall else _("&At most"),
            lambda count: counted(" article", " articles", count),
            nothing=self._no_limit,
            step=50,
            told=told(declared.RETENTION_COUNT),
        )
        self.megabytes = form.number(
            declared.RETENTION_MEGABYTES,
            lambda: _("Library at &most"),
            lambda __: _(" MB"),
            nothing=self._no_limit,
            step=100,
            told=told(declared.RETENTION_MEGABYTES),
        )
        self.unread = form.check(
            declared.RETENTION_UNREAD,
            lambda: _("Include &unread articles"),
            told(declared.RETENTION_UNREAD),
        )
        self.starred = form.check(
            declared.RETENTION_STARRED,
            lambda: _("Include &starred articles"),
            told(declared.RETENTION_STARRED),
        )
        self.own = form.check(
            declared.RETENTION_OWN,
            lambda: _("Include articles with &no feed: imported pages, pasted texts, samples"),
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
            declared.RETENTION_DAYS.key: lambda: _("What arrived longer ago moves to the bin."),
            declared.RETENTION_COUNT.key: lambda: _(
                "When a feed has more, its oldest articles move to the bin."
            ),
            declared.RETENTION_MEGABYTES.key: lambda: _(
                "When the library is larger, the oldest articles of all feeds move to the bin."
            ),
            declared.RETENTION_OWN.key: lambda: _(
                "If off, no limit removes what you imported yourself."
            ),
            declared.RETENTION_UNREAD.key: lambda: _(
                "If off, a limit removes only what you have read."
            ),
            declared.RETENTION_STARRED.key: lambda: _("If off, no limit removes starred articles."),
        }[setting.key]

    def _no_limit(self) -> str:
        return _("No limit")

    def _on_changed(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for check in (self.unread, self.starred, self.own):
            check.setEnabled(self.rule.has_limits)


class RulePreviewBox(QFrame):
    """Shows a preview: a headline and some lines, "" while nothing is known yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulePreview")
        self._words = PreviewWords()
        self._found: RetentionPreview | None = None
        self.headline, self.details = text_label(self), plain_label(self)
        self.headline.setWordWrap(True)
        self.headline.setFont(scaled_font("", 1.0, QFont.Weight.DemiBold))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        layout.addWidget(self.headline)
        layout.addWidget(self.details)
        keep_translated(self, self._set_texts)

    def show_preview(self, found: RetentionPreview | None) -> None:
        """Show what would go; None: it is being found out."""
        self._found = found
        self._set_texts()

    def _set_texts(self) -> None:
        found = self._found
        waiting = _("Looking for articles to move…")
        self.headline.setText(waiting if found is None else self._words.headline(found))
        self.details.setText("" if found is None else self._words.details(found))
        self.details.setVisible(bool(self.details.text()))
        self.headline.setAccessibleName(self.headline.text())


_FEEDS, _TITLES = 4, 3  # named in the preview


class PreviewWords:
    """Makes the texts of previews in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def headline(self, found: RetentionPreview) -> str:
        """Return how much would go."""
        if not found.count:
            return _("No articles would move now.")
        size = data_size(found.size_bytes)
        articles = counted("{count} article", "{count} articles", found.count)
        return _("{articles}, about {size}, would move to the bin.").format(
            articles=articles, size=size
        )

    def details(self, found: RetentionPreview) -> str:
        """Return what would go and what stays, a line each."""
        lines = (self._times(found), self._feeds(found), self._titles(found), self.kept(found))
        return "\n".join(line for line in lines if line)

    def kept(self, found: RetentionPreview) -> str:
        """Return what stays although it is beyond a limit."""
        said = [self._kept(kept, count) for kept, count in found.kept]
        if not said:
            return ""
        return _("Beyond the limits, but kept: {articles}.").format(articles=_listed(said))

    def _times(self, found: RetentionPreview) -> str:
        if found.oldest is None or found.newest is None:
            return ""
        first, last = self._wording.date(found.oldest), self._wording.date(found.newest)
        if first == last:
            return _("They arrived on {day}.").format(day=first)
        return _("They arrived between {first} and {last}.").format(first=first, last=last)

    def _feeds(self, found: RetentionPreview) -> str:
        if not found.feeds:
            return ""
        shown = [self._share(each) for each in found.feeds[:_FEEDS]]
        rest = len(found.feeds) - len(shown)
        if rest:
            shown.append(counted("{count} more feed", "{count} more feeds", rest))
        return _("From {feeds}.").format(feeds=_listed(shown))

    def _share(self, share: FeedShare) -> str:
        name = isolate(share.name) if share.name else _("no feed")
        number = QLocale().toString(share.count)
        return _("{feed} ({number})").format(feed=name, number=number)

    def _titles(self, found: RetentionPreview) -> str:
        if not found.titles:
            return ""
        quoted = [_("“{title}”").format(title=isolate(t)) for t in found.titles[:_TITLES]]
        return _("Among them: {titles}.").format(titles=_listed(quoted))

    def _kept(self, kept: KeptReason, count: int) -> str:
        return {
            KeptReason.STARRED: lambda: counted("{count} starred", "{count} starred", count),
            KeptReason.ANNOTATED: lambda: counted(
                "{count} with tags or notes of yours", "{count} with tags or notes of yours", count
            ),
            KeptReason.UNREAD: lambda: counted(
                "{count} unread", "{count} unread", count, "articles that a rule removes"
            ),
            KeptReason.STORY: lambda: counted(
                "{count} in the story of a starred one",
                "{count} in the stories of starred ones",
                count,
            ),
            KeptReason.SHARED: lambda: counted(
                "{count} of a feed that keeps everything",
                "{count} of feeds that keep everything",
                count,
            ),
            KeptReason.RETAINED: lambda: counted(
                "{count} you restored", "{count} you restored", count
            ),
        }[kept]()


def _listed(parts: list[str]) -> str:
    return QLocale().createSeparatedList(parts)


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
                "Everything is kept until you set a limit. Articles beyond it move to the bin "
                "automatically, once a day and after new articles arrive. Feeds can have their "
                "own rules."
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
            lambda: _("Keep &removed articles for"),
            lambda count: counted(" day", " days", count),
            told=lambda: _("After this time, they are deleted permanently."),
        )
        self._bin_use = bin_.note(self._bin_text)
        (self.open_bin,) = bin_.buttons((lambda: _("Open &Bin…"), self.bin_requested))
        room = group_form(column, settings, lambda: _("Disk space"))
        self._room = room.note(self._room_text)
        (self.compact,) = room.buttons((lambda: _("Com&pact the File"), self.compact_requested))
        column.addStretch()
        self._told = (bin_, room)
        self._show_told()
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(lambda: self.preview_requested.emit(self.fields.rule))
        self.fields.changed.connect(self._on_fields)
        self.setWidgetResizable(True)
        self.setWidget(content)
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
            "The library file takes {size}; {free} of it are free, and new articles use them "
            "first. Compacting gives them back to the disk. While it runs, it needs as much "
            "space again, and marks wait some seconds."
        )
        size, free = self._space.file_bytes, self._space.free_bytes
        return said.format(size=data_size(size), free=data_size(free))


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
