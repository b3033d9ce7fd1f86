"""The settings page about reading: letters and lines of articles, a font for each language, marking
as read, links."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.messages import _, pgettext
from readerapp.settings import (
    READING_FONTS,
    Hyphenation,
    LinkOpening,
    ReadingFont,
    Settings,
    SpokenOnDesktop,
    read_fonts,
    write_fonts,
)
from readerapp.system.desktop_entry import has_menus
from readerapp.ui.language.wording import capitalised, counted
from readerapp.ui.settings.form import DROP, SPACING, Form, FormEntry, page_form
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


class ReadingPage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.font_choice = form.choice(
            declared.READING_FONT,
            lambda: _("&Font of articles"),
            lambda: [
                (ReadingFont.SERIF, _("With serifs")),
                (ReadingFont.SANS, _("Without serifs")),
            ],
            lambda: _("The letters of articles. Lists and menus keep theirs."),
        )
        self.fonts = LanguageFonts(settings, self)
        self.fonts.changed.connect(self.changed)
        self.fonts.add_to(form)
        self.size_choice = form.number(
            declared.TEXT_SIZE,
            lambda: _("Text &size"),
            lambda __: _(" pixels"),
            told=lambda: _(
                "How large the letters of articles are. “Zoom In” and “Zoom Out” change it too."
            ),
        )
        self.column_width = form.number(
            declared.COLUMN_WIDTH,
            lambda: _("&Width of the text"),
            lambda count: counted(" letter", " letters", count),
            told=lambda: _("How many letters stand in a line. 60 to 75 are read best."),
        )
        self.line_spacing = form.number(
            declared.LINE_SPACING,
            lambda: _("&Height of the lines"),
            lambda __: _(" per cent"),
            step=5,
            told=lambda: _("How far apart lines stand. 100 is what each script usually has."),
        )
        self.justify = form.check(
            declared.JUSTIFY,
            lambda: _("Let lines end at one &edge (justified text)"),
            lambda: _("Words are moved apart until all lines are of one length."),
        )
        self.hyphenation = form.choice(
            declared.HYPHENATION,
            lambda: _("Break long wor&ds"),
            lambda: [
                (Hyphenation.JUSTIFIED, _("In justified text")),
                (Hyphenation.ALWAYS, _("Always")),
                (Hyphenation.NEVER, pgettext("columns", "Never")),
            ],
            lambda: _("By the rules of the article’s language, and on screen only."),
        )
        self.show_progress = form.check(
            declared.SHOW_PROGRESS,
            lambda: _("Show below an article how &much of it is left"),
            lambda: _("A quiet line with the minutes left and how far you are."),
        )
        self.mark_read = form.check(
            declared.MARK_READ_ON_OPENING,
            lambda: _("Mark articles as &read when they are opened"),
            lambda: _("Without this, they stay unread until you mark them yourself."),
        )
        self.delay = form.number(
            declared.MARK_READ_DELAY,
            lambda: _("Mark as read &after"),
            lambda count: counted(" second", " seconds", count),
            scale=1000,
            told=lambda: _("How long an article must be open before it counts as read."),
        )
        self.links = form.choice(
            declared.OPEN_LINKS,
            lambda: _("&Links in articles"),
            lambda: [
                (LinkOpening.BROWSER, _("Open in the browser")),
                (LinkOpening.ASK, _("Show the address and ask first")),
            ],
            lambda: _("Readerapp follows no link itself: your browser opens it."),
        )
        if has_menus():
            self.spoken = form.choice(
                declared.SPOKEN_ON_DESKTOP,
                lambda: _("Read aloud on the des&ktop"),
                lambda: [
                    (SpokenOnDesktop.KEYS, _("Media keys only")),
                    (SpokenOnDesktop.TITLES, _("Media keys, title and paper")),
                    (SpokenOnDesktop.NOTHING, _("Nothing")),
                ],
                lambda: _(
                    "Other programs see what is told here while an article is read aloud or a "
                    "sound is played. The lock screen may show a title, and some programs pass it "
                    "on, such as to a phone."
                ),
            )
        form.changed.connect(self.changed)


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
            label.setText(_("Font of a lan&guage"))
            self.language.setAccessibleName(_("Font of a language"))
            self._show_choice()

        form.add(self.family, show)
        form.entries.append(
            FormEntry(self.language, lambda: _("Font of a lan&guage"), self._told, lambda: "")
        )

    def choose(self, tag: str) -> None:
        """Show the font of a language."""
        self.language.setCurrentIndex(self.language.findData(tag))

    def _told(self) -> str:
        return _("Articles in this language are shown with it, whatever the choice above.")

    def _show_choice(self) -> None:
        """Show what was chosen, which may not be on this computer, and nothing else as yet."""
        tag = str(self.language.currentData())
        name = _("Font for {language}").format(language=self.language.currentText())
        self.family.setAccessibleName(name)
        chosen = read_fonts(self._settings.get(READING_FONTS)).get(tag, "")
        self._listed = ""
        self.family.clear()
        self.family.addItem(_("As above"), "")
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
