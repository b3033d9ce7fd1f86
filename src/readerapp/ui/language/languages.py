"""The reader's languages, as far as they are known without asking."""

from PySide6.QtCore import QLocale


def reader_languages(interface: str) -> list[str]:
    """Return the reader's languages (tags): that of the interface, then those of the desktop."""
    desktop = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return list(dict.fromkeys((interface, *(tag for tag in desktop if tag != "C"))))
