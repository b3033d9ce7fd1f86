"""How one feed is fetched and shown. A change takes effect at once; there is no OK."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from readerapp.domain.feeds import FeedSettings, FullText
from readerapp.languages import native_name
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.menus import capitalised
from readerapp.ui.widgets.check_mark import CheckMark

HOURS = (1, 2, 4, 8, 12)  # no feed is asked more often than once an hour
DAY = 1440  # minutes
LANGUAGES = (
    "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
)  # fmt: skip


class SettingsForm(QWidget):
    """Shows settings and emits whole new ones."""

    changed = Signal(object)  # FeedSettings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = FeedSettings()
        self.interval, self.full_text, self.language = (QComboBox(self) for _ in range(3))
        self.pictures, self.muted = CheckMark(self), CheckMark(self)
        self._labels = [QLabel(self) for _ in range(3)]
        self._lay_out()
        keep_translated(self, self._set_texts)
        for box in (self.interval, self.full_text, self.language):
            box.activated.connect(lambda _index: self._store())
        for check in (self.pictures, self.muted):
            check.clicked.connect(lambda _checked: self._store())

    def show_settings(self, settings: FeedSettings) -> None:
        """Show other settings; nothing is emitted."""
        self._settings = settings
        self._set_texts()

    def _store(self) -> None:
        wanted = replace(
            self._settings,
            interval_minutes=self.interval.currentData(),
            full_text=FullText(self.full_text.currentData()),
            language=self.language.currentData(),
            pictures=self.pictures.isChecked(),
            is_muted=self.muted.isChecked(),
        )
        if wanted != self._settings:
            self._settings = wanted
            self.changed.emit(wanted)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in zip(self._labels, self._boxes, strict=True):
            label.setBuddy(box)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(16)
            form.addRow(label, box)
        form.addRow(self.pictures)
        form.addRow(self.muted)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.interval, self.full_text, self.language

    def _set_texts(self) -> None:
        blockers = [QSignalBlocker(each) for each in (*self._boxes, self.pictures, self.muted)]
        texts = (self.tr("Ask &for news"), self.tr("&Text of articles"), self.tr("&Language"))
        for label, box, text in zip(self._labels, self._boxes, texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        _choices(self.interval, self._intervals(), self._settings.interval_minutes)
        _choices(self.full_text, self._full_texts(), self._settings.full_text.value)
        _choices(self.language, self._languages(), self._settings.language)
        self.pictures.setText(self.tr("Fetch the p&ictures of its articles"))
        self.pictures.setChecked(self._settings.pictures)
        self.muted.setText(self.tr("&Mute: neither counted nor shown among all articles"))
        self.muted.setChecked(self._settings.is_muted)
        del blockers

    def _intervals(self) -> list[tuple[int, str]]:
        choices = [(0, self.tr("As set for all feeds"))]
        choices += [(60 * hours, self.tr("Every %n hour(s)", "", hours)) for hours in HOURS]
        choices.append((DAY, self.tr("Once a day")))
        odd = self._settings.interval_minutes
        if odd not in dict(choices):
            choices.append((odd, self.tr("Every %n minute(s)", "", odd)))
        return choices

    def _full_texts(self) -> list[tuple[str, str]]:
        return [
            (FullText.AUTOMATIC.value, self.tr("The whole page when the feed gives a teaser")),
            (FullText.AS_PUBLISHED.value, self.tr("As the feed gives it")),
            (FullText.FETCH.value, self.tr("Always the whole page")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        tags = {*LANGUAGES, *filter(None, (self._settings.language,))}
        named = sorted((capitalised(native_name(tag)), tag) for tag in tags)
        return [("", self.tr("As the feed says")), *((tag, name) for name, tag in named)]


def _choices(box: QComboBox, choices: Iterable[tuple[int | str, str]], current: int | str) -> None:
    box.clear()
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(current)))
