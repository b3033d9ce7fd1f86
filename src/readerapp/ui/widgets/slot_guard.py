"""Guards methods that Qt calls on our classes: an exception stays out of Qt."""

import sys
import traceback
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QRegion
from shiboken6 import isValid

Kind = TypeVar("Kind", bound=type)
_Harmless = Callable[[], object]


def _nothing() -> None:
    """Return what a method without a result returns."""


def _plain_size() -> QSize:
    """Return some size. Rows without height would all be on screen, and all be asked for."""
    return QSize(160, 24)


_EVENTS = (
    "changeEvent", "closeEvent", "contextMenuEvent", "dragEnterEvent", "dragLeaveEvent",
    "dragMoveEvent", "dropEvent", "enterEvent", "focusInEvent", "hideEvent", "keyPressEvent",
    "leaveEvent", "mouseDoubleClickEvent", "mouseMoveEvent", "mousePressEvent", "mouseReleaseEvent",
    "paintEvent", "resizeEvent", "showEvent", "showPopup", "wheelEvent",
)  # fmt: skip
_ACTIONS = (
    "addItem", "createEditor", "currentChanged", "data", "doItemsLayout", "doSetSource", "done",
    "drawObject", "headerData", "initStyleOption", "itemAt", "keyboardSearch", "loadResource",
    "paint", "reject", "scrollContentsBy", "scrollTo", "selectionChanged", "setEditorData",
    "setGeometry", "setModelData", "setSelection", "startDrag", "takeAt", "translate",
    "updateEditorGeometry", "updateGeometries",
)  # fmt: skip

# What Qt gets in place of the result of a method that failed, so that it can go on.
HARMLESS: Mapping[str, _Harmless] = {
    **dict.fromkeys((*_EVENTS, *_ACTIONS), _nothing),
    **dict.fromkeys(
        ("event", "eventFilter", "focusNextPrevChild", "hasHeightForWidth", "hitButton", "isEmpty"),
        bool,
    ),
    **dict.fromkeys(("sizeHint", "minimumSize", "minimumSizeHint"), _plain_size),
    **dict.fromkeys(
        (
            "columnCount",
            "count",
            "heightForWidth",
            "horizontalOffset",
            "rowCount",
            "verticalOffset",
        ),
        int,
    ),
    **dict.fromkeys(("indexAt", "moveCursor"), QModelIndex),
    "createMimeDataFromSelection": QMimeData,
    "expandingDirections": lambda: Qt.Orientation(0),
    "filterAcceptsRow": lambda: True,  # nothing is hidden by a fault
    "intrinsicSize": lambda: QSizeF(_plain_size()),
    "isIndexHidden": bool,
    "selectionCommand": lambda: QItemSelectionModel.SelectionFlag.NoUpdate,
    "visualRect": QRect,
    "visualRegionForSelection": QRegion,
}


def guarded(kind: Kind) -> Kind:
    """Guard each method of a class that Qt calls: report its fault, return something harmless.

    Belongs on every class that overrides a method of Qt; tests/house finds those without. Costs
    0.1 µs a call.
    """
    for name, method in list(vars(kind).items()):
        if name in HARMLESS and isinstance(method, FunctionType):
            setattr(kind, name, _guard(method, HARMLESS[name]))
    return kind


def _guard(method: FunctionType, harmless: _Harmless) -> Callable[..., Any]:
    code = method.__code__
    if code.co_argcount == 1 and not code.co_flags & CO_VARARGS:
        return _guard_alone(method, harmless)

    @wraps(method)
    def call(self: object, *arguments: Any, **named: Any) -> Any:
        try:
            return method(self, *arguments, **named)
        except Exception as bug:  # noqa: BLE001 - it may not reach Qt
            if method.__name__ != "eventFilter" or not _holds_what_is_gone(self, bug):
                _report(bug)
            return harmless()

    return call


def _guard_alone(method: FunctionType, harmless: _Harmless) -> Callable[..., Any]:
    """A signal gives each slot as many values as it takes: `reject` must go on taking none."""

    @wraps(method)
    def call_alone(self: object) -> Any:
        try:
            return method(self)
        except Exception as bug:  # noqa: BLE001 - it may not reach Qt
            _report(bug)
            return harmless()

    return call_alone


def _holds_what_is_gone(watching: object, bug: Exception) -> bool:
    """Whether an event filter failed because something it knows is being deleted: a widget that Qt
    deletes is told that pointer and focus leave it, when Python may not touch it any more."""
    known = [each for each in vars(watching).values() if isinstance(each, QObject)]
    return isinstance(bug, RuntimeError) and not all(map(isValid, known))


def _report(bug: Exception) -> None:
    """Tell of a fault as of any other. A painter that it kept alive would outlive its paper."""
    sys.excepthook(type(bug), bug, bug.__traceback__)
    traceback.clear_frames(bug.__traceback__)
