"""What was copied from an article does not crash the process at its end."""

import subprocess
import sys

COPY_AND_END = """
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from readerapp.ui.reading.copying import hand_over_clipboard
from readerapp.ui.reading.copying import copied
app = QApplication([])
document = QTextDocument("The last ferry")
cursor = QTextCursor(document)
cursor.select(QTextCursor.SelectionType.Document)
app.clipboard().setMimeData(copied(cursor))
hand_over_clipboard(app.clipboard())
print(app.clipboard().text())
"""


def test_the_process_ends_well_after_copying() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, timeout=300
    )
    assert (done.stdout, done.returncode) == ("The last ferry\n", 0)
