"""A listener in the place of Qt's bridge to screen readers: it keeps what is announced."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from readerapp.ui.widgets import announcer


class Listener:
    """Listens as long as the test runs. `said` is what was announced, in order; `rows` are the
    events of rows of lists."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.rows: list[tuple[QAccessible.Event, int]] = []

    def isActive(self) -> bool:  # Qt's name
        return True

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # Qt's name
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
        else:
            self.rows.append((event.type(), event.child()))

    def heard(self) -> list[str]:
        """Return what was announced since the last call."""
        said, self.said = self.said, []
        return said


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    listener = Listener()
    monkeypatch.setattr(announcer, "QAccessible", listener)
    return listener
