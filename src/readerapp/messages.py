"""What the program says, in the language that was chosen: window, commands and errors.

Each message stands in the sources in English, and its translations in a catalogue of gettext,
`translations/*.po`. `speak` chooses the first language of LANGUAGE, LC_ALL, LC_MESSAGES or LANG
that is translated; the window gives `CHOSEN` the words of the language that its settings name. What
a script reads (JSON, first words of lines, dates) is the same in every language.

Nothing is loaded before the first message, and for English nothing at all. Any thread may ask.
"""

import gettext as _catalogues
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from readerapp.resources import resource

if TYPE_CHECKING:
    from readerapp.domain.errors import ReaderError
    from readerapp.domain.labels import Label

DOMAIN: Final = "readerapp"
_NO_DOMAIN: Final = "messages"  # what gettext begins with
_FOLDER: Final = resource("translations")
_UNTRANSLATED: Final = ("c", "posix", "en")


class Words(Protocol):
    """The words of one language."""

    @property
    def language(self) -> str:
        """Its tag."""

    def gettext(self, message: str, /) -> str:
        """Return the translation of an English message, or the message."""

    def ngettext(self, one: str, several: str, number: int, /) -> str:
        """Return the form of a message that goes with a number."""

    def pgettext(self, context: str, message: str, /) -> str:
        """Return the translation of a message that means what `context` says."""

    def npgettext(self, context: str, one: str, several: str, number: int, /) -> str:
        """Return the form of such a message that goes with a number."""


class _English(_catalogues.NullTranslations):
    """The words as they stand in the sources."""

    language = "en"


class _Translated:
    """The words of a catalogue, which is read when the first of them is asked for."""

    def __init__(self, path: str) -> None:
        self._path = path

    @cached_property
    def _catalogue(self) -> _catalogues.GNUTranslations:
        with open(self._path, "rb") as file:
            return _catalogues.GNUTranslations(file)

    @property
    def language(self) -> str:
        return str(self._catalogue.info()["language"]).replace("_", "-")

    def gettext(self, message: str, /) -> str:
        return self._catalogue.gettext(message)

    def ngettext(self, one: str, several: str, number: int, /) -> str:
        return self._catalogue.ngettext(one, several, number)

    def pgettext(self, context: str, message: str, /) -> str:
        return self._catalogue.pgettext(context, message)

    def npgettext(self, context: str, one: str, several: str, number: int, /) -> str:
        return self._catalogue.npgettext(context, one, several, number)


ENGLISH: Final[Words] = _English()  # for JSON, which speaks no other language


class Chosen:
    """The words that were given last: a message after that is of their language."""

    def __init__(self) -> None:
        self.words = ENGLISH

    @property
    def language(self) -> str:
        return self.words.language

    def gettext(self, message: str, /) -> str:
        return self.words.gettext(message)

    def ngettext(self, one: str, several: str, number: int, /) -> str:
        return self.words.ngettext(one, several, number)

    def pgettext(self, context: str, message: str, /) -> str:
        return self.words.pgettext(context, message)

    def npgettext(self, context: str, one: str, several: str, number: int, /) -> str:
        return self.words.npgettext(context, one, several, number)


CHOSEN: Final = Chosen()  # for people; the one place where the language of the process is kept

_ = CHOSEN.gettext
ngettext = CHOSEN.ngettext
pgettext = CHOSEN.pgettext
npgettext = CHOSEN.npgettext


def words_in(language: str) -> Words:
    """Return the words of a language by its tag, those of English where it is not translated."""
    return _found([language.replace("-", "_")])


def speak(environment: Mapping[str, str]) -> None:
    """Speak the language of the environment from now on. Loads nothing yet.

    `environment` must be that of the process: argparse has its own words from gettext, which asks
    it again for each.
    """
    CHOSEN.words = _found(list(_languages(environment)))
    _catalogues.bindtextdomain(DOMAIN, str(_FOLDER))
    _catalogues.textdomain(_NO_DOMAIN if CHOSEN.words is ENGLISH else DOMAIN)


# Control characters but tabs and ends of lines; other ends of lines; what directs the text around
# it (U+202A to U+202E, U+2066 to U+2069); and escapes, but those of our own styles
# (cli/terminal.py).
_OBEYED: Final = re.compile(
    "\x1b(?!\\[(?:[012]|31|33)m)"
    "|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)


def harmless(text: str) -> str:
    """Return a text for people without what a terminal would obey, or show in another order:
    titles and names are a stranger's. Everything printed for people passes here."""
    return _OBEYED.sub("", text)


def print_message(text: str) -> None:
    """Print a message on standard error; where that cannot be written there is nobody to tell."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"{harmless(text)}\n")


def sentence(error: "ReaderError") -> str:
    """Return what went wrong as `str(error)` says it, in the language that is spoken."""
    said = _filled(_(error.reason.value), error)
    is_said = not error.detail or "{detail}" in error.reason.value
    return said if is_said else f"{said} ({error.detail})"


def error_message(error: "ReaderError") -> str:
    """Return what went wrong for the window: without options of commands, and without what only
    a technician understands."""
    from readerapp.domain.errors import Reason  # here, as a start names none

    without_options = {
        Reason.EXISTS: _("{name} already exists. Choose another name."),
        Reason.MOVED_MODEL: _("{name} has moved or is gone from its host. Look for newer models."),
        Reason.UNKNOWN_MODEL: _(
            "{name} is not in the catalogue: Readerapp’s makers have not checked it."
        ),
    }
    return _filled(without_options.get(error.reason) or _(error.reason.value), error)


def _filled(text: str, error: "ReaderError") -> str:
    return text.format(name=error.name or _("The input"), detail=error.detail)


def in_a_row(parts: Iterable[str], words: Words = CHOSEN) -> str:
    """Return things in a row, parted as the language parts them."""
    # Translators: how two things of a list stand beside each other: “red, green”
    pair = words.gettext("{first}, {next}")
    between = pair.format(first="", next="")
    return between.join(parts)


def label_names(words: Words) -> "dict[Label, str]":
    """Return what each label says."""
    from readerapp.domain.labels import Label  # here, as a start names none

    return {
        Label.AI_TEXT: words.gettext("Reported by AI"),
        Label.AI_IMAGE: words.gettext("AI-generated image"),
        Label.AI_IMAGE_EDITED: words.gettext("Image edited with AI"),
        Label.AI_IMAGE_PARTS: words.gettext("Contains AI-generated parts"),
        Label.AI_TEXT_DISPUTED: words.gettext("Text label disputed by you"),
        Label.AI_IMAGE_DISPUTED: words.gettext("Image label disputed by you"),
    }


def _found(languages: list[str]) -> Words:
    path = _catalogues.find(DOMAIN, str(_FOLDER), languages) if languages else None
    return ENGLISH if path is None else _Translated(path)


def _languages(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the languages to look for, the first choice first, none behind English.

    https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html: a locale of C
    is English whatever LANGUAGE says, so that scripts can ask for it.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    if locale in ("C", "POSIX"):
        return
    for language in (environment.get("LANGUAGE") or locale).split(":"):
        if language.partition(".")[0].partition("_")[0].lower() in _UNTRANSLATED:
            return
        if language:
            yield language
