"""Imports Qt without what this program does not use of it. Called before the window loads."""

import builtins
import sys
from collections.abc import Callable
from functools import partial
from threading import RLock
from types import CodeType
from typing import Any

# What words signatures, for `help` and for the error of a call with wrong arguments: files of the
# archive in shiboken, which compiles them from their source whenever it is imported. Those that C++
# looks into without asking are not among them: that would abort the process.
_WORDS_SIGNATURES = frozenset(
    f"shibokensupport/{name}.py"
    for name in (
        "signature/errorhandler",
        "signature/layout",
        "signature/lib/enum_sig",
        "signature/lib/pyi_generator",
        "signature/lib/tool",
        "signature/parser",
    )
)
_KNOWN = ("6.12.0",)  # of which a test compared the errors: another one may look into more of them
_LOCK = RLock()
_sources: dict[str, Callable[[], CodeType]] = {}


def load_qt() -> None:
    """Import PySide6 and undo what it does to the import of everything after it.

    It replaces `__import__` by one that reads the SOURCE of every module imported from then on, to
    look for its switch `__feature__`, which nothing here uses: 50 ms of a start, and 10 MB of
    sources in `linecache`. PySide6 keeps the former one under the name used here; where there is
    none, its own stays.

    A quarter of what its import costs goes into modules that word signatures. They are compiled
    and run when one of them is first asked for something; in versions not known here at once.
    """
    compiles = builtins.compile
    builtins.compile = _compile_stand_in
    try:
        import PySide6  # noqa: F401 - for its effect
    finally:
        builtins.compile = compiles
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    from PySide6 import QtWidgets  # noqa: F401 - for its effect


_compile = builtins.compile


def _compile_stand_in(source: Any, filename: Any, *mode: Any, **options: Any) -> Any:
    """Compile it; or something that stands in for it until it is asked for anything."""
    compiled = partial(_compile, source, filename, *mode, **options)
    version: str = getattr(sys.modules.get("PySide6"), "__version__", "")
    if filename not in _WORDS_SIGNATURES or version not in _KNOWN:
        return compiled()
    _sources[filename] = compiled
    text = f"__import__('sys').modules[{__name__!r}].stand_in(globals(), {filename!r})"
    return _compile(text, filename, "exec")


def stand_in(module: dict[str, Any], filename: str) -> None:
    """Have a module run what is in its file when the first of its names is asked for."""

    def get(name: str) -> Any:
        if not name.startswith("__"):
            with _LOCK:
                if filename in _sources:
                    exec(_sources.pop(filename)(), module)  # noqa: S102 - as its loader does
        if name in module:
            return module[name]
        raise AttributeError(name)

    module["__getattr__"] = get
