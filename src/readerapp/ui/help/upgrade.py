"""The notice after an upgrade: one line at the foot of the window, once a version."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QVersionNumber

from readerapp import __version__
from readerapp import settings as declared
from readerapp.messages import _
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.toast import STAYS


def is_newer(version: str, than: str) -> bool:
    """Whether a version is a later one than another, by the numbers before any letters."""
    numbers, others = (QVersionNumber.fromString(each).normalized() for each in (version, than))
    return numbers > others


class UpgradeNotice(QObject):
    """Offers to read what is new when the version is later than any that ran on this library.

    A new library is told nothing, nor is one that a later version ran on.
    """

    def __init__(
        self, context: Context, show_news: Callable[[], object], version: str = __version__
    ) -> None:
        super().__init__(context.window)
        self._settings = context.settings
        self._toast = context.window.toast
        self._show_news = show_news
        self._version = version
        self._again = QTimer(self, singleShot=True, interval=STAYS)
        self._again.timeout.connect(self._tell)
        context.window.commands["whats_new"].triggered.connect(self._again.stop)

    def tell_if_due(self) -> None:
        """Tell of a version that has just come, and keep that it was told."""
        before = self._settings.get(declared.VERSION_SEEN)
        if not is_newer(self._version, before):
            return
        self._settings.set(declared.VERSION_SEEN, self._version)
        if before:
            self._tell()

    def _tell(self) -> None:
        """Show the notice, after one that is on show: that may offer to undo something."""
        if self._toast.text:
            self._again.start()
            return
        self._toast.show_message(
            lambda: _("This is Readerapp {version}.").format(version=self._version),
            lambda: _("See What Is New"),
            self._open,
        )

    def _open(self) -> None:
        self._show_news()
