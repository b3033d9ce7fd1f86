"""The reader's languages, as far as they are known without asking."""

from PySide6.QtCore import QLocale


def reader_languages(interface: str, chosen: str = "") -> list[str]:
    """Return the reader's languages (tags): those that were `chosen`, in one text as the settings
    keep them, else that of the interface, then those of the desktop."""
    if chosen:
        return list(filter(None, chosen.split(",")))
    desktop = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return list(dict.fromkeys((interface, *(tag for tag in desktop if tag != "C"))))
