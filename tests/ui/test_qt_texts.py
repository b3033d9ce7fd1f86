"""Qt's own dialogs speak the language of the interface, with what its translations lack."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import TEXTS, LanguageSwitcher
from readerapp.ui.themes.appearance import Appearance


class _Refresh(QLabel):
    def __init__(self) -> None:
        super().__init__()
        keep_translated(self, self._set_texts)

    def _set_texts(self) -> None:
        self.setText(_("Refresh"))


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    switcher = LanguageSwitcher(qapp)
    switcher.use("fr")
    yield
    switcher.stop()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("french")
def test_the_dialog_that_chooses_files_has_no_english_label(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "&Regarder dans :".replace(" :", "\N{NO-BREAK SPACE}:") in said
    assert not [text for text in said if "Look" in text or "Files" in text]


@pytest.mark.usefixtures("french")
def test_a_window_that_was_not_shown_yet_follows_another_language(
    qapp: QApplication, qtbot: QtBot
) -> None:
    switcher = LanguageSwitcher(qapp)
    switcher.use("fr")
    label = _Refresh()
    qtbot.addWidget(label)
    try:
        assert label.text() == "Actualiser"
        switcher.use("de")
        qtbot.waitUntil(lambda: switcher.is_over)
        assert label.text() == "Aktualisieren"
    finally:
        switcher.stop()


@pytest.mark.usefixtures("french")
def test_every_text_that_qt_lacks_is_translated() -> None:
    for context, text in TEXTS:
        said = QCoreApplication.translate(context, text)
        assert said != text or text == "Type", text  # which is French, too
    assert QCoreApplication.translate("QFileDialog", "No such text") == "No such text"


def test_buttons_of_questions_have_no_pictures_of_the_desktop(
    qapp: QApplication, qtbot: QtBot
) -> None:
    look = Appearance(qapp)
    look.use_theme("dark")
    try:
        box = QDialogButtonBox()
        qtbot.addWidget(box)
        part = qapp.style().StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        box.ensurePolished()
        assert not box.style().styleHint(part, None, box)
    finally:
        look.stop()
        qapp.setStyleSheet("")
