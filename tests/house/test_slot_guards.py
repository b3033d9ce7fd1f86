"""No exception reaches Qt: every class of ours that overrides a method of Qt is guarded."""

import importlib
import pkgutil
from collections.abc import Iterator
from inspect import isclass, isfunction

import readerapp
from readerapp.ui.widgets.slot_guard import HARMLESS

# Of these Qt calls its own only: ours hide them from our callers.
NOT_VIRTUAL = {
    "CountBox.setValue", "TextLabel.setText", "TextLabel.setWordWrap", "TextLabel.text",
}  # fmt: skip


def _classes() -> Iterator[type]:
    """Every class of the program, those within classes too."""
    for module in pkgutil.walk_packages(readerapp.__path__, "readerapp."):
        if module.name == "readerapp.__main__":
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isclass(value) and value.__module__ == module.name:
                yield value
                yield from (each for each in vars(value).values() if isclass(each))


def _overrides() -> Iterator[tuple[str, str, object]]:
    """The name of each method of ours that hides one of Qt, with its class; its name; itself."""
    for kind in _classes():
        of_qt = [each for each in kind.__mro__ if each.__module__.startswith("PySide6.")]
        for name, value in vars(kind).items():
            is_ours = isfunction(value) and not name.startswith("__")
            if is_ours and any(name in vars(each) for each in of_qt):
                yield f"{kind.__qualname__}.{name}", name, value


def test_every_method_that_qt_calls_is_guarded() -> None:
    """Say `@guarded` above the class, and in `HARMLESS` what Qt gets when the method fails."""
    found = [each for each in _overrides() if each[0] not in NOT_VIRTUAL]
    assert len(found) > 100  # the search itself works
    assert not [where for where, name, _ in found if name not in HARMLESS]
    assert not [where for where, _, method in found if not hasattr(method, "__wrapped__")]


def test_nothing_is_listed_that_nobody_overrides() -> None:
    assert set(HARMLESS) == {name for where, name, _ in _overrides() if where not in NOT_VIRTUAL}
