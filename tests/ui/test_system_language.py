"""What the window speaks when it follows the system."""

import os
import subprocess
import sys

import pytest

SAID = """
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from readerapp.ui.language.switcher import LanguageSwitcher
switcher = LanguageSwitcher(QApplication([]))
print(switcher.use(""), QLocale().name(), QLocale().toString(QDate(2026, 11, 27)).lower())
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the environment decides on Linux")
@pytest.mark.parametrize(
    ("system", "said"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr fr_CA vendredi 27 novembre 2026"),
        ({"LANGUAGE": "fr", "LANG": "C.UTF-8"}, "fr fr_FR vendredi 27 novembre 2026"),
        ({"LANG": "fr_FR.UTF-8", "LC_TIME": "en_DK.UTF-8"}, "fr fr_FR vendredi 27 novembre 2026"),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "en en_GB friday, 27 november 2026"),
    ],
)
def test_days_are_named_in_the_language_of_the_window(system: dict[str, str], said: str) -> None:
    mine = {key: value for key, value in os.environ.items() if not key.startswith(("LANG", "LC_"))}
    command = [sys.executable, "-c", SAID]
    done = subprocess.run(command, env=mine | system, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == said
