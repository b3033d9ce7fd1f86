"""In which folder a new feed goes."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from readerapp.domain.feeds import Folder
from readerapp.ui.language.retranslation import keep_translated

DEEPEST = 12  # a folder that is deeper is not set in any further


class FolderBox(QComboBox):
    """All folders as a tree; the first entry is none of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._folders: tuple[Folder, ...] = ()
        keep_translated(self, self._set_texts)

    @property
    def folder_id(self) -> int | None:
        """The chosen folder."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_folders(self, folders: Sequence[Folder], chosen: int | None = None) -> None:
        """Show other folders."""
        self._folders = tuple(folders)
        self._fill(chosen)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Folder"))
        self._fill(self.folder_id)

    def _fill(self, chosen: int | None) -> None:
        self.clear()
        self.addItem(self.tr("No folder"), None)
        for folder, depth in as_tree(self._folders):
            self.addItem("\u2003" * min(depth, DEEPEST) + folder.name, folder.id)
        self.setCurrentIndex(0 if chosen is None else max(0, self.findData(chosen)))


def as_tree(folders: Sequence[Folder]) -> Iterator[tuple[Folder, int]]:
    """Return each folder with its depth, parents first; one whose parent is missing is on top."""
    ids = {folder.id for folder in folders}
    children: dict[int | None, list[Folder]] = {}
    for folder in sorted(folders, key=lambda each: each.position):
        children.setdefault(folder.parent_id if folder.parent_id in ids else None, []).append(
            folder
        )
    waiting = [(folder, 0) for folder in reversed(children.get(None, []))]
    while waiting:
        folder, depth = waiting.pop()
        yield folder, depth
        waiting += [(child, depth + 1) for child in reversed(children.get(folder.id, []))]
