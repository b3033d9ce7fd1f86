"""Names of the settings, collected from their pages once they are wanted, when idle."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale, QObject, Signal
from shiboken6 import isValid

from readerapp.domain.values import dataclass
from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.settings.finding import FoundSetting, settings_of
from readerapp.ui.widgets.idle_building import IdleBuilding


@dataclass(frozen=True)
class SettingName:
    """A setting as it is called, its page (one of `PAGES`) with its title, and what is said."""

    page: str
    title: str
    name: str
    told: str


class SettingNames(QObject):
    """The settings by name. Pages nobody looks at are made for it, read, and forgotten again."""

    collected = Signal()

    def __init__(self, make: Callable[[], SettingsDialog], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._language = ""  # of the names
        self._collecting = IdleBuilding(1, self)
        self.names: tuple[SettingName, ...] = ()

    def collect(self) -> None:
        """Collect them, unless they are known in the language of the interface."""
        language = QLocale().name()
        if language != self._language:
            self._language, self.names = language, ()
            self._collecting.begin(self._steps(), 0)

    def stop(self) -> None:
        """Collect nothing more."""
        self._collecting.stop()

    def _steps(self) -> Iterator[object]:
        dialog = self._make()
        found: list[SettingName] = []
        try:
            for page in PAGES:
                yield None
                found += (_name(page, each) for each in settings_on(dialog, page))
        finally:
            if isValid(dialog):  # else it went with the window
                dialog.deleteLater()
        self.names = tuple(found)
        self.collected.emit()


def settings_on(dialog: SettingsDialog, page: str) -> list[FoundSetting]:
    """Return what can be set on a page, which is made if it is not there yet."""
    number = PAGES.index(page)
    return settings_of(number, dialog.names.item(number).text(), dialog.area(page))


def _name(page: str, found: FoundSetting) -> SettingName:
    return SettingName(page, found.title, found.name, found.told)
