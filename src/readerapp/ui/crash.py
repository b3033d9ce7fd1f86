"""Our own faults: written whole to the log, told calmly, never swallowed."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


def install_excepthook(tell: Callable[[], None]) -> None:
    """Log every exception that nobody caught, with its traceback, and `tell` the user.

    Slots and timers end here too: PySide hands their exceptions to `sys.excepthook`.
    """

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        log.critical("an unexpected error", exc_info=(kind, error, traceback))
        tell()

    sys.excepthook = hook
