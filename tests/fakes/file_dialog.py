"""A file dialog that nobody has to click."""

from pathlib import Path
from typing import Protocol


class FileDialog(Protocol):
    """What the window needs of a file dialog. An empty answer means that it was dismissed."""

    def open_files(self) -> list[Path]:
        """Ask which files to open."""
        ...

    def save_file(self, suggested: str) -> Path | None:
        """Ask where to write a file."""
        ...


class FakeFileDialog:
    """Answers what the test chose; `asked` counts how often."""

    def __init__(self, files: list[Path] | None = None, target: Path | None = None) -> None:
        self.asked = 0
        self._files = files or []
        self._target = target

    def open_files(self) -> list[Path]:
        self.asked += 1
        return list(self._files)

    def save_file(self, suggested: str) -> Path | None:
        self.asked += 1
        return self._target


_fits: FileDialog = FakeFileDialog()
