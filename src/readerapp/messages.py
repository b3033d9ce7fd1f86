"""Messages of the commands, in the language of the environment.

`readerapp list` and the window's own `--help` say everything in the first language of LANGUAGE,
LC_ALL, LC_MESSAGES or LANG that is translated, in English where there is none. The translations
are catalogues of gettext, made from `translations/cli/*.po`. argparse looks its own words up there,
too. What a script reads (JSON, first words of lines, dates) is the same in every language.

Which catalogue is used is kept by `gettext` itself; nothing is loaded before the first message, and
for English nothing at all.
"""

import gettext as _catalogues
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from readerapp.resources import resource

if TYPE_CHECKING:
    from readerapp.domain.errors import ReaderError
    from readerapp.domain.labels import Label

DOMAIN: Final = "readerapp"
_NO_DOMAIN: Final = "messages"  # what gettext begins with
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


class _English(_catalogues.NullTranslations):
    """The words as they stand in the sources."""

    language = "en"


class _Chosen:
    """The words of the language that `speak` chose."""

    @property
    def language(self) -> str:
        if _catalogues.textdomain() != DOMAIN:
            return _English.language
        catalogue = _catalogues.translation(DOMAIN, _catalogues.bindtextdomain(DOMAIN))
        return str(catalogue.info()["language"]).replace("_", "-")

    def gettext(self, message: str, /) -> str:
        if _catalogues.textdomain() != DOMAIN:
            return message
        return _catalogues.dgettext(DOMAIN, message)

    def ngettext(self, one: str, several: str, number: int, /) -> str:
        if _catalogues.textdomain() != DOMAIN:
            return one if number == 1 else several
        return _catalogues.dngettext(DOMAIN, one, several, number)


CHOSEN: Final[Words] = _Chosen()  # for people
ENGLISH: Final[Words] = _English()  # for JSON, which speaks no other language

_ = CHOSEN.gettext
ngettext = CHOSEN.ngettext


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


def speak(environment: Mapping[str, str]) -> None:
    """Speak the language of the environment from now on. Loads nothing yet.

    `environment` must be that of the process: gettext asks it again for each message.
    """
    folder = str(resource("translations", "cli"))
    wanted = list(_languages(environment))
    is_translated = bool(wanted) and _catalogues.find(DOMAIN, folder, wanted) is not None
    _catalogues.bindtextdomain(DOMAIN, folder)
    _catalogues.textdomain(DOMAIN if is_translated else _NO_DOMAIN)


def sentence(error: "ReaderError") -> str:
    """Return what went wrong as `str(error)` says it, in the language that is spoken."""
    text = _(error.reason.value)
    said = text.format(name=error.name or _("The input"), detail=error.detail)
    is_said = not error.detail or "{detail}" in error.reason.value
    return said if is_said else f"{said} ({error.detail})"


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
