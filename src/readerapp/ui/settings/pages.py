"""The settings pages of no feature: appearance, reading, languages, network."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import (
    READING_FONTS,
    ProxyUse,
    Settings,
    read_fonts,
    write_fonts,
)
from readerapp.system.desktop_entry import has_menus
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import capitalised, language_name
from readerapp.ui.related.languages import LanguagesRead
from readerapp.ui.settings.form import (
    DROP,
    MARGINS,
    SPACING,
    Form,
    FormEntry,
    group_form,
    page_column,
    page_form,
)
from readerapp.ui.widgets.chip import Chip
from readerapp.ui.widgets.dialog_parts import plain_label, tell_with
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.plain_text import button_text, command_name, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge

_SIGN = "✕"

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


class AppearancePage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.language = form.choice(
            declared.INTERFACE_LANGUAGE,
            lambda: _("&Language"),
            lambda: [
                (SYSTEM, _("System Language")),
                *((tag, capitalised(language_name(tag))) for tag in LANGUAGES),
            ],
            lambda: _("The language of menus and windows. Articles stay in their own."),
        )
        self.controls = form.rows_of(declared.APPEARANCE)
        form.changed.connect(self.changed)


class LanguagesPage(QWidget):
    """The page. Whoever knows the languages fills both parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = OwnLanguages(self)
        self.compared = LanguagesRead(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(self.own)
        column.addWidget(self.compared, 1)


class ReadingPage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.fonts = LanguageFonts(settings, self)
        self.fonts.changed.connect(self.changed)
        left_out = () if has_menus() else (declared.SPOKEN_ON_DESKTOP,)
        after = {declared.READING_FONT: self.fonts.add_to}
        self.controls = form.rows_of(declared.READING, left_out, after)
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


class OwnLanguages(QGroupBox):
    """The languages that the reader reads, in order: a button each, which removes it, before it one
    that puts it before its neighbour, and a box to add one.

    `show_chosen` fills it, `name_languages` names them; until then none can be added.
    """

    names_wanted = Signal()  # in the language the interface has now
    chosen = Signal(tuple)  # of tags, in the order in which they are preferred

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}
        self.told = plain_label(self)
        self.told.setObjectName("mutedText")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.buttons: dict[str, QPushButton] = {}
        self.earlier: dict[str, QToolButton] = {}
        self.more = QComboBox(self)
        self._label = text_label(self)
        self._label.setBuddy(self.more)
        self.more.activated.connect(lambda _row: self._add(self.more.currentData()))
        self.more.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        layout.addWidget(self.told)
        layout.addWidget(self._chips)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._label)
        row.addWidget(self.more)
        row.addStretch()
        layout.addLayout(row)
        keep_translated(self, self._set_texts)

    def show_chosen(self, tags: Sequence[str]) -> None:
        """Show the languages that are read."""
        self._show(tuple(tags))

    def name_languages(self, names: Mapping[str, str]) -> None:
        """Name all languages that can be read, by tag. In one script: a box measures each entry,
        and Qt looks for the fonts of every script for that."""
        self._names = names
        self.more.setEnabled(True)
        self._name_all()

    def _add(self, tag: str) -> None:
        if tag:
            self._change((*self.tags, tag))

    def _remove(self, tag: str) -> None:
        self.more.setFocus()  # else the focus would go where nobody expects it
        self._change(tuple(each for each in self.tags if each != tag))

    def _put_earlier(self, tag: str) -> None:
        place = self.tags.index(tag)
        if place:
            others = [each for each in self.tags if each != tag]
            others.insert(place - 1, tag)
            if place == 1:
                self.buttons[tag].setFocus()  # the first one has nothing to go before
            self._change(tuple(others))

    def _change(self, tags: tuple[str, ...]) -> None:
        self._show(tags)
        self.chosen.emit(tags)

    def _show(self, tags: tuple[str, ...]) -> None:
        self.tags = tags
        for tag in [tag for tag in self.buttons if tag not in tags]:
            for button in (self.buttons.pop(tag), self.earlier.pop(tag)):
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()  # it is what was pressed
        before: QWidget = self.told
        for number, tag in enumerate(tags):
            if tag not in self.buttons:
                self._make(tag)
            for part in (self.earlier[tag], self.buttons[tag]):
                self._flow.removeWidget(part)
                self._flow.addWidget(part)
                QWidget.setTabOrder(before, part)
                before = part
            self.buttons[tag].show()
            self.earlier[tag].setVisible(number > 0)
        self._name_all()

    def _make(self, tag: str) -> None:
        chip = self.buttons[tag] = Chip(self._chips)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._remove(tag))
        earlier = self.earlier[tag] = QToolButton(self._chips)
        earlier.setAutoRaise(True)
        earlier.clicked.connect(lambda: self._put_earlier(tag))

    def _name(self, tag: str) -> str:
        return self._names.get(tag, tag)

    def _set_texts(self) -> None:
        self.setTitle(_("Languages I read"))
        self.told.setText(
            _(
                "A story has a headline in the first of these in which an article is available. "
                "“Add Feeds” lists their sources first."
            )
        )
        align_to_edge(self.told)
        self._name_all()
        self.names_wanted.emit()

    def _name_all(self) -> None:
        for tag, button in self.buttons.items():
            button.setText(button_text(f"{self._name(tag)}  {_SIGN}"))
            said = _("Remove {language}").format(language=self._name(tag))
            button.setAccessibleName(said)
            button.setToolTip(tip_text(said))
            said = _("Move {language} forward").format(language=self._name(tag))
            self.earlier[tag].setAccessibleName(said)
            self.earlier[tag].setToolTip(tip_text(said))
            arrow = Qt.ArrowType.RightArrow if self.isRightToLeft() else Qt.ArrowType.LeftArrow
            self.earlier[tag].setArrowType(arrow)
        self._label.setText(_("Add a lang&uage"))
        self.more.setAccessibleName(command_name(self._label.text()))
        tell_with(self.more, self.told)
        self.more.clear()
        self.more.addItem(_("Choose…"), "")
        others = ((name, tag) for tag, name in self._names.items() if tag not in self.tags)
        for name, tag in sorted(others, key=lambda each: each[0].casefold()):
            self.more.addItem(name, tag)


class NetworkPage(QWidget):
    """The settings page; reads and writes the settings. What is fetched next follows them."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._has_script = False
        form = group_form(page_column(self), settings, lambda: _("Network"))
        form.note(
            lambda: _(
                "A proxy is a server that downloads for you. All requests go through it, "
                "including the look-up of names."
            )
        )
        self.use = form.choice(
            declared.PROXY,
            lambda: _("Pr&oxy"),
            lambda: [
                (ProxyUse.SYSTEM, _("System Settings")),
                (ProxyUse.NONE, _("None")),
                (ProxyUse.BY_HAND, _("Manual")),
            ],
            self._told,
        )
        self.address = form.words(
            declared.PROXY_ADDRESS,
            lambda: _("A&ddress"),
            lambda: _(
                "Used with “Manual”, such as socks5://127.0.0.1:9050 or "
                "http://proxy.example:80. For a proxy with a password, set http_proxy or "
                "all_proxy in the environment."
            ),
            lambda typed: _(
                "“{address}” is not the address of a proxy. It begins with http://, https:// or "
                "socks5://, has no password, and may end with a port such as :8080."
            ).format(address=typed),
        )
        form.changed.connect(lambda _setting: form.show())
        self._form = form

    def show_script(self, has_script: bool) -> None:
        """Show whether the system finds its proxy by a script."""
        self._has_script = has_script
        self._form.show()

    def _told(self) -> str:
        if self._settings.get(declared.PROXY) is ProxyUse.NONE:
            return _("Connects directly, whatever the system says.")
        if self._settings.get(declared.PROXY) is ProxyUse.BY_HAND:
            return _(
                "All requests use the address below. While it is empty, nothing is downloaded."
            )
        if self._has_script:
            return _(
                "A script chooses the proxy of this computer. Nothing is downloaded until you "
                "choose “None” or “Manual” above; an administrator knows the address."
            )
        return _(
            "Uses the proxy of the environment, or of your desktop. If a script chooses it, "
            "nothing is downloaded: Readerapp does not run it."
        )
