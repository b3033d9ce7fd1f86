"""The dialog that gives a search a name, or changes a saved one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)


class SaveSearchDialog(QDialog):
    """A name and what is searched for; neither may be empty."""

    def __init__(self, name: str, query: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit Search") if name else self.tr("Save Search"))
        self.name = QLineEdit(name or query, self)
        self.query = QLineEdit(query, self)
        self._buttons = QDialogButtonBox(self)
        save = self._buttons.addButton(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save"))
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._save = save
        for edit, text in ((self.name, self.tr("Name")), (self.query, self.tr("Search for"))):
            edit.setAccessibleName(text)
            edit.setMinimumWidth(340)
            edit.textChanged.connect(self._check)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Search for"), self.query)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.name.selectAll()
        self.name.setFocus()
        self._check()

    @property
    def values(self) -> tuple[str, str]:
        """The name and the search as typed."""
        return self.name.text().strip(), self.query.text().strip()

    def _check(self) -> None:
        self._save.setEnabled(all(self.values))
