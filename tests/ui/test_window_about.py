"""The About dialog: it names whose work this is, and under which licences."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from window_desktop import Desktop

from readerapp.ui.shell.about import TextDialog


def test_about_opens_the_licences_as_plain_text(desktop: Desktop) -> None:
    about = desktop.reader.features.dialogs.show_about()
    assert not about.licences.isDefault()  # Return closes
    QTest.mouseClick(about.licences, Qt.MouseButton.LeftButton)
    (licences,) = (d for d in about.findChildren(TextDialog) if d.isVisible())
    shown = licences.text.toPlainText()
    assert "PySide6" in shown
    assert "LGPL-3.0" in shown
    assert "<contactme@kurtmckee.org>" in shown  # HTML would have swallowed it
    licences.close()
    QCoreApplication.processEvents()
    assert about.isVisible()
