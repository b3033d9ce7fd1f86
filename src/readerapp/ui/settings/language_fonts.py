"""The font of articles in one language, which the reader may choose for each."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from readerapp.settings import READING_FONTS, Settings, read_fonts, write_fonts
from readerapp.ui.language.wording import capitalised
from readerapp.ui.settings.form import DROP, SPACING, Form, FormEntry
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded

_Systems = QFontDatabase.WritingSystem
# Languages with letters of their own, and what Qt calls these.
WRITING = {
    "ar": _Systems.Arabic, "fa": _Systems.Arabic, "ur": _Systems.Arabic, "he": _Systems.Hebrew,
    "zh-Hans": _Systems.SimplifiedChinese, "zh-Hant": _Systems.TraditionalChinese,
    "ja": _Systems.Japanese, "ko": _Systems.Korean, "hi": _Systems.Devanagari,
    "bn": _Systems.Bengali, "ta": _Systems.Tamil, "te": _Systems.Telugu, "th": _Systems.Thai,
    "km": _Systems.Khmer, "el": _Systems.Greek, "ru": _Systems.Cyrillic, "uk": _Systems.Cyrillic,
    "en": _Systems.Latin, "fr": _Systems.Latin, "de": _Systems.Latin, "es": _Systems.Latin,
}  # fmt: skip


@guarded
class FamilyBox(QComboBox):
    """A box that is filled once somebody comes to it: what fonts there are takes time to find."""

    wanted = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit()

    def showPopup(self) -> None:
        self.wanted.emit()
        super().showPopup()


class LanguageFonts(QObject):
    """Two boxes: a language, and the family in which its articles are shown. Stores the choice."""

    changed = Signal(object)  # the Setting

    def __init__(self, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._settings = settings
        self._page = page
        self.language, self.family = QComboBox(page), FamilyBox(page)
        self._listed = ""  # the language whose families are in the box
        for tag in sorted(WRITING, key=_name):
            self.language.addItem(_name(tag), tag)
        for box in (self.language, self.family):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.language.currentIndexChanged.connect(lambda _row: self._show_choice())
        self.family.wanted.connect(self._list_families)
        self.family.activated.connect(lambda _row: self._store())

    def add_to(self, form: Form) -> None:
        """Add both boxes to the form of the page."""
        label, told = text_label(self._page), form.sentence(self.language, self._told)
        label.setBuddy(self.language)
        label.setContentsMargins(0, DROP, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        for widget in (self.language, self.family, told):
            column.addWidget(widget)
        form.space()
        form.layout.addRow(label, column)

        def show() -> None:
            label.setText(self.tr("Font of a lan&guage"))
            self.language.setAccessibleName(self.tr("Font of a language"))
            self._show_choice()

        form.add(self.family, show)
        form.entries.append(
            FormEntry(self.language, lambda: self.tr("Font of a lan&guage"), self._told, lambda: "")
        )

    def choose(self, tag: str) -> None:
        """Show the font of a language."""
        self.language.setCurrentIndex(self.language.findData(tag))

    def _told(self) -> str:
        return self.tr("Articles in this language are shown with it, whatever the choice above.")

    def _show_choice(self) -> None:
        """Show what was chosen, which may not be on this computer, and nothing else as yet."""
        tag = str(self.language.currentData())
        name = self.tr("Font for {language}").format(language=self.language.currentText())
        self.family.setAccessibleName(name)
        chosen = read_fonts(self._settings.get(READING_FONTS)).get(tag, "")
        self._listed = ""
        self.family.clear()
        self.family.addItem(self.tr("As above"), "")
        if chosen:
            self.family.addItem(chosen, chosen)
        self.family.setCurrentIndex(self.family.count() - 1)

    def _list_families(self) -> None:
        tag = str(self.language.currentData())
        if tag == self._listed:
            return
        self._listed = tag
        chosen = self.family.currentData()
        for family in QFontDatabase.families(WRITING[tag]):
            if family != chosen and not family.startswith("."):  # a dot: of the system alone
                self.family.addItem(family, family)

    def _store(self) -> None:
        fonts = read_fonts(self._settings.get(READING_FONTS))
        fonts.pop(tag := str(self.language.currentData()), None)
        if family := str(self.family.currentData()):
            fonts[tag] = family
        self._settings.set(READING_FONTS, write_fonts(fonts))
        self.changed.emit(READING_FONTS)


def _name(tag: str) -> str:
    """The own name of a language, with how it is written where there are two ways."""
    locale = QLocale(tag.replace("-", "_"))
    name = capitalised(locale.nativeLanguageName())
    return {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English", "es": "Español"}.get(
        tag, name
    )
