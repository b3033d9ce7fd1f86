"""The interface language: words, locale and direction, changed while the app runs; the languages of
the reader and of translations that follow from it; and texts of Qt's own dialogs that Qt's
translations lack, from our catalogue."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background.idle_steps import OwnTurn
from readerapp.messages import CHOSEN, _, pgettext, words_in
from readerapp.settings import Settings
from readerapp.ui.widgets.slot_guard import guarded

SYSTEM = ""  # follow the system
_CHANGE = QEvent.Type.LanguageChange
_WITHOUT_REGION = {"en": "en_150"}
_A_DAY = 4  # Thursday, jeudi, Donnerstag, jueves: hardly two languages write it alike
LANGUAGES = declared.INTERFACE_LANGUAGES  # offered

# By the context and text for which Qt asks its translators.
TEXTS: Final[Mapping[tuple[str, str], Callable[[], str]]] = {
    ("QFileDialog", "&Look in:"): lambda: _("&Look in:"),
    ("QFileDialog", "Files of &type:"): lambda: _("Files of &type:"),
    ("QFileSystemModel", "Type"): lambda: _("Type"),
    ("QAbstractFileIconProvider", "Drive"): lambda: _("Drive"),
    ("QAbstractFileIconProvider", "File"): lambda: _("File"),
    ("QAbstractFileIconProvider", "Folder"): lambda: pgettext("kind of a thing", "Folder"),
    ("QAbstractFileIconProvider", "Unknown"): lambda: pgettext("kind of a thing", "Unknown"),
}


@guarded
class TextsQtLacks(QTranslator):
    """Answers for the texts that no other translator knows. Any thread may ask it."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str | None:
        """Return the translation, None for all other texts."""
        words = TEXTS.get((context, source))
        return words() if words else None


class LanguageSwitcher:
    """Chooses one language. The widgets of windows redo their texts on LanguageChange, which comes
    in a turn of its own."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._before = self._words = CHOSEN.words
        self._installed: list[QTranslator] = []
        self._telling = OwnTurn(_tell_windows, app)
        self.current = ""

    @property
    def is_over(self) -> bool:
        """Whether every window was told of the language."""
        return not self._telling.is_active

    def use(self, wanted: str) -> str:
        """Switch to `wanted` ("" = the system's language); return the language in use."""
        language = wanted if wanted in LANGUAGES else _system_language()
        if language != self.current:
            is_first, self.current = not self.current, language
            _close_menus()
            locale = _locale(language)
            QLocale.setDefault(locale)
            for window in QApplication.topLevelWidgets():
                window.unsetLocale()  # else its numbers keep the digits it was opened with
            self._words = CHOSEN.words = words_in(language)
            self._replace_translators(language, locale)
            self._app.setLayoutDirection(locale.textDirection())
            QCoreApplication.sendEvent(self._app, QEvent(_CHANGE))
            self._tell_soon(is_first)
        return language

    def _tell_soon(self, is_first: bool) -> None:
        """Have windows set their texts in a turn of its own, and once: Qt would tell each widget
        that is a window, its window, and both through their owner. Those that were not shown yet
        have texts to set as well, unless this is the first language."""
        windows = QApplication.topLevelWidgets()
        shown = [each for each in map(QWidget.windowHandle, windows) if each is not None]
        for each in (*windows, *shown):
            QCoreApplication.removePostedEvents(each, _CHANGE.value)
        if shown or not is_first:
            self._words.gettext("Language")  # reads the catalogue now: they have enough to do
            self._telling.start()

    def stop(self) -> None:
        """Leave the words of the process, and those of Qt, as they were found."""
        self._telling.stop()
        if CHOSEN.words is self._words:  # else somebody has chosen others since
            CHOSEN.words = self._before
        self._remove_translators()

    def _replace_translators(self, language: str, locale: QLocale) -> None:
        """Have Qt's own texts, which are English, in the language."""
        self._remove_translators()
        if language != "en":
            # The last one is asked first.
            self._installed = [TextsQtLacks(), *_texts_of_qt(locale)]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def _remove_translators(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []


def _tell_windows() -> None:
    for each in QApplication.topLevelWidgets():
        if isValid(each) and each.parentWidget() is None:
            QCoreApplication.sendEvent(each, QEvent(_CHANGE))


def _close_menus() -> None:
    """Close menus that are open: their words were made for this once."""
    while isinstance(menu := QApplication.activePopupWidget(), QMenu):
        menu.close()


def _system_language() -> str:
    """Return the first of the system's languages that is offered: "fr" for "fr-CA"."""
    for tag in QLocale.system().uiLanguages():
        parts = tag.replace("_", "-").split("-")
        for end in range(len(parts), 0, -1):
            if (language := "-".join(parts[:end])) in LANGUAGES:
                return language
    return "en"


def _locale(language: str) -> QLocale:
    """Keep the user's region when it speaks this language: dates as they know them.

    English on a computer of another language is that of Europe (CLDR's en_150): its days and hours
    are the most like those of everybody else.
    """
    system = QLocale.system()
    spoken = QLocale(_WITHOUT_REGION.get(language, language))
    if (system.language(), system.script()) != (spoken.language(), spoken.script()):
        return spoken
    of_region = QLocale(system.name())
    # LC_TIME may name another language than LANGUAGE does: "Friday" in a French window.
    is_plain = system.standaloneDayName(_A_DAY) == of_region.standaloneDayName(_A_DAY)
    return system if is_plain else of_region


def _texts_of_qt(locale: QLocale) -> list[QTranslator]:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(locale, "qtbase", "_", folder) else []


def reader_languages(interface: str, chosen: str = "") -> list[str]:
    """Return the reader's languages (tags): those that were `chosen`, in one text as the settings
    keep them, else that of the interface, then those of the desktop."""
    if chosen:
        return list(filter(None, chosen.split(",")))
    desktop = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return list(dict.fromkeys((interface, *(tag for tag in desktop if tag != "C"))))


def target_of(settings: Settings) -> str:
    """Return the language to translate to."""
    return settings.get(declared.TRANSLATION_TARGET) or QLocale().name().partition("_")[0]
