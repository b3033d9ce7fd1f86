"""The language to translate to: the one that was chosen, else that of the interface."""

from PySide6.QtCore import QLocale

from readerapp import settings as declared
from readerapp.settings import Settings


def target_of(settings: Settings) -> str:
    """Return the language to translate to."""
    return settings.get(declared.TRANSLATION_TARGET) or QLocale().name().partition("_")[0]
