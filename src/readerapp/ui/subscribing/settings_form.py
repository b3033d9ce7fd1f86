"""Settings form of one feed. A change takes effect at once; there is no OK."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from readerapp.domain.feeds import FeedSettings, FullText
from readerapp.languages.names import native_name
from readerapp.messages import _, pgettext
from readerapp.settings import choice, flag, number, text
from readerapp.ui.language.wording import capitalised, counted
from readerapp.ui.settings.form import Draft, narrow_form

MINUTES = (15, 30)  # the least a feed is asked at
HOURS = (1, 2, 4, 8, 12)
DAY = 1440  # minutes
LANGUAGES = (
    "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
)  # fmt: skip

# The fields of FeedSettings as the form sees them.
INTERVAL = number("interval_minutes", 0, 0, 1_000_000)
FULL_TEXT = choice("full_text", FullText.AUTOMATIC)
LANGUAGE = text("language", "", lambda __: True)
PICTURES = flag("pictures", True)
MUTED = flag("is_muted", False)
NOTIFIES = flag("notifies", False)


def offered_languages(settings: FeedSettings) -> frozenset[str]:
    """Return the tags to choose between: common ones, and the one that is set."""
    return frozenset((*LANGUAGES, *filter(None, (settings.language,))))


def load_language_names(settings: FeedSettings) -> None:
    """Load the names that the form shows, in any thread (from a file)."""
    for tag in offered_languages(settings):
        native_name(tag)


class SettingsForm(QWidget):
    """Form that shows the settings of a feed and emits changed ones.

    Whoever makes one has loaded its names before, off the GUI thread (`load_language_names`).
    """

    changed = Signal(object)  # FeedSettings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft(FeedSettings())
        form = self._form = narrow_form(self, self._draft)
        grows = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        form.layout.setFieldGrowthPolicy(grows)
        self.interval = form.choice(INTERVAL, lambda: _("Check &for new articles"), self._intervals)
        self.full_text = form.choice(FULL_TEXT, lambda: _("&Text of articles"), self._full_texts)
        self.language = form.choice(
            LANGUAGE, lambda: pgettext("settings of a feed", "&Language"), self._languages
        )
        self.pictures = form.check(PICTURES, lambda: _("Download the p&ictures of its articles"))
        self.muted = form.check(
            MUTED, lambda: _("&Mute: neither counted nor shown among all articles")
        )
        self.notifies = form.check(NOTIFIES, lambda: _("Notify me of &new articles"))
        for box in (self.interval, self.full_text, self.language):
            adjusts = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(adjusts)
            box.setMinimumContentsLength(16)
        form.changed.connect(lambda __: self.changed.emit(self._draft.value))

    def show_settings(self, settings: FeedSettings) -> None:
        """Show other settings; nothing is emitted."""
        self._draft.value = settings
        self._form.show()

    def leave_out_interval(self) -> None:
        """Show no interval: somebody else asks the feed."""
        self._form.layout.setRowVisible(self.interval, False)

    def _intervals(self) -> list[tuple[int, str]]:
        choices = [(0, _("As set for all feeds"))]
        choices += [
            (each, counted("Every minute", "Every {count} minutes", each)) for each in MINUTES
        ]
        choices += [
            (60 * hours, counted("Every hour", "Every {count} hours", hours)) for hours in HOURS
        ]
        choices.append((DAY, _("Once a day")))
        odd = self._draft.value.interval_minutes
        if odd not in dict(choices):
            choices.append((odd, counted("Every minute", "Every {count} minutes", odd)))
        return choices

    def _full_texts(self) -> list[tuple[FullText, str]]:
        return [
            (FullText.AUTOMATIC, _("The full article if the feed gives a summary")),
            (FullText.AS_PUBLISHED, _("As the feed gives it")),
            (FullText.FETCH, _("Always the full article")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        tags = offered_languages(self._draft.value)
        named = sorted((capitalised(native_name(tag)), tag) for tag in tags)
        return [("", _("As the feed says")), *((tag, name) for name, tag in named)]
