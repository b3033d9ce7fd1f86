"""A field of numbers whose unit agrees with the number: "1 day", "2 days"."""

from collections.abc import Callable

from PySide6.QtWidgets import QSpinBox, QWidget


class CountBox(QSpinBox):
    """A spin box with a unit behind the number, worded anew for each number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: Callable[[int], str] = lambda _count: ""
        self.valueChanged.connect(self._word)

    def set_unit(self, unit: Callable[[int], str]) -> None:
        """Say what is counted: `unit` gets the number and returns what follows it."""
        self._unit = unit
        self._word(self.value())

    def setValue(self, value: int) -> None:
        super().setValue(value)
        self._word(self.value())  # also while signals are blocked

    def _word(self, value: int) -> None:
        self.setSuffix(self._unit(value))
