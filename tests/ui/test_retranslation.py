"""Texts are set at once and after every change of the interface language, by whoever set them."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated


class Panel(QWidget):
    """A widget with a text of its own, and room for another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        QVBoxLayout(self).addWidget(self.label)
        keep_translated(self, self._set_texts)

    def _set_texts(self) -> None:
        self.label.setText(_("Star"))


class Controller(QObject):
    """No widget: it names the window it works in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        keep_translated(window, self._set_texts)

    def _set_texts(self) -> None:
        self.count += 1


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[Brackets]:
    translator = Brackets(padding=0)
    yield translator
    translator.remove()
    QCoreApplication.processEvents()


def test_texts_are_set_at_once_and_again_in_every_depth(
    qtbot: QtBot, qapp: QApplication, brackets: Brackets
) -> None:
    window = Panel()
    qtbot.addWidget(window)
    inner = Panel(window)
    controller = Controller(window)
    assert (window.label.text(), inner.label.text(), controller.count) == ("Star", "Star", 1)
    brackets.install()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert (window.label.text(), inner.label.text()) == ("[Star]", "[Star]")
    assert controller.count == 2


def test_a_widget_does_not_live_longer_for_it() -> None:
    panel = Panel()
    known = weakref.ref(panel)
    del panel
    assert known() is None  # at once, on this thread, not when the garbage is collected somewhere
    gc.collect()


def test_one_that_is_gone_is_not_asked(
    qtbot: QtBot, qapp: QApplication, brackets: Brackets
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    controller = Controller(window)
    controller.setParent(None)
    del controller
    brackets.install()
    QCoreApplication.processEvents()  # an error here would fail the test
