"""Retranslation: sets texts again when the interface language changes."""

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject

from readerapp.ui.widgets.slot_guard import guarded

Words = Callable[[], str]  # makes a text in the interface language of the moment


def keep_translated(widget: QObject, set_texts: Callable[[], object]) -> None:
    """Call `set_texts` now, and again after every change of the interface language.

    `set_texts` is a method, of `widget` itself or of what belongs to it: a controller names the
    window it works in. It is held weakly, so that nobody lives longer for it. Of one window,
    containers are asked before what they contain, and in the order of these calls. It may not
    delete a child of `widget` at once: Qt is going through these children.

    Qt sends `LanguageChange` to windows, and each widget passes it on to its children.
    """
    set_texts()
    _Listener(widget, set_texts)


@guarded
class _Listener(QObject):
    """A child that Qt tells of what happens to the language. Other events are never sent to it,
    so that it costs nothing, while a `changeEvent` in Python is called for every change."""

    def __init__(self, widget: QObject, set_texts: Callable[[], object]) -> None:
        super().__init__(widget)
        self._set_texts = WeakMethod(set_texts)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange and (set_texts := self._set_texts()):
            set_texts()
        return super().event(event)
