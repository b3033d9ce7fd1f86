"""Fields of a retention rule, and the preview of what it would remove."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.domain.retention import FeedShare, KeptReason, RetentionPreview, RetentionRule
from readerapp.messages import _
from readerapp.settings import Setting
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, data_size, isolate
from readerapp.ui.settings.form import Draft, narrow_form
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.text_layout import scaled_font


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
            lambda: _("&Unread articles may go too"),
            told(declared.RETENTION_UNREAD),
        )
        self.starred = form.check(
            declared.RETENTION_STARRED,
            lambda: _("Starred articles may &go too"),
            told(declared.RETENTION_STARRED),
        )
        self.own = form.check(
            declared.RETENTION_OWN,
            lambda: _("Also what came from &no feed: pages, clippings, samples"),
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
                "Without this, no limit takes what you brought in yourself."
            ),
            declared.RETENTION_UNREAD.key: lambda: _(
                "Without this, a limit takes only what you have read."
            ),
            declared.RETENTION_STARRED.key: lambda: _(
                "Without this, no limit takes what you starred."
            ),
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
        waiting = _("Looking what would go…")
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
            return _("Nothing would go now.")
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
            return _("They came here on {day}.").format(day=first)
        return _("They came here between {first} and {last}.").format(first=first, last=last)

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
                "{count} you brought back", "{count} you brought back", count
            ),
        }[kept]()


def _listed(parts: list[str]) -> str:
    return QLocale().createSeparatedList(parts)
