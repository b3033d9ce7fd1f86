"""Features that are loaded and built at their first use: until then one is its commands, and those
who may ask for it."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAction

from readerapp.ui.shell.commands import Actions, trigger_again

T = TypeVar("T")


@runtime_checkable
class Stopping(Protocol):
    """A feature in which something may run when the window closes."""

    def stop(self) -> None:
        """End it; what it has done stays."""


class FirstUse(cached_property[T], Generic[T]):
    """An attribute of `LateFeatures` that is built when it is first read, or when one of its
    commands is first chosen: the command acts once the feature is there."""

    commands: tuple[str, ...] = ()


def first_use(*commands: str) -> Callable[[Callable[[Any], T]], FirstUse[T]]:
    """Return what makes such an attribute of the method that builds the feature."""

    def declare(build: Callable[[Any], T]) -> FirstUse[T]:
        def built(features: "LateFeatures") -> T:
            features.leave_commands(build.__name__)
            return build(features)

        feature = FirstUse(built)
        feature.__doc__ = build.__doc__
        feature.commands = commands
        return feature

    return declare


class LateFeatures(QObject):
    """Has features that are built at their first use. GUI thread."""

    def __init__(self, commands: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._awaited: dict[str, list[QMetaObject.Connection]] = {}  # of each feature

    def has(self, name: str) -> bool:
        """Whether a feature is built by now."""
        return name in self.__dict__

    def await_commands(self) -> None:
        """Have the commands of what is not built yet build it. Call it when all else listens to
        them."""
        for name, feature in self._late():
            if not self.has(name):
                actions = map(self._commands.__getitem__, feature.commands)
                self._awaited[name] = [
                    each.triggered.connect(partial(self._use_first, name, each)) for each in actions
                ]

    def leave_commands(self, name: str) -> None:
        """Leave its commands to a feature that is being built."""
        for connection in self._awaited.pop(name, ()):
            QObject.disconnect(connection)

    def stop_late(self) -> None:
        """End what runs in those that were built."""
        for name, _feature in self._late():
            built = getattr(self, name) if self.has(name) else None
            if isinstance(built, Stopping):
                built.stop()

    def _late(self) -> Iterator[tuple[str, FirstUse[Any]]]:
        for each in type(self).__mro__:
            for name, feature in vars(each).items():
                if isinstance(feature, FirstUse):
                    yield name, feature

    def _use_first(self, name: str, action: QAction) -> None:
        is_on = action.isChecked()
        getattr(self, name)
        trigger_again(action, is_on=is_on)
