"""The one question before everything is erased: it cannot be taken back."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.ui.guarding import guarded
from readerapp.ui.small_parts import plain_label


@guarded
class EraseDialog(QDialog):
    """Says what goes and what stays. Both buttons look alike; Escape and Enter keep everything."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._labels = [plain_label(self) for _ in range(4)]
        self.keep = QPushButton(self)
        self.erase = QPushButton(self)
        self.erase.setAutoDefault(False)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self.accept)
        self._lay_out()
        self._retranslate()
        self.keep.setFocus()
        self.setMinimumWidth(500)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        for label in self._labels:
            layout.addWidget(label)
        heading: QLabel = self._labels[0]
        heading.setObjectName("emptyTitle")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.keep)
        row.addWidget(self.erase)
        layout.addSpacing(6)
        layout.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Erase Everything"))
        texts = (
            self.tr("Erase everything that Readerapp keeps on this computer?"),
            self.tr(
                "All articles, marks, feeds and pictures go, the bin, the backups of the library, "
                "the settings, the logs and the record of your answers. They lie in {folder}."
            ).format(folder=self._folder),
            self.tr(
                "What lies in other folders stays: archives, articles that you saved, backups in a "
                "folder you chose. So does Readerapp itself."
            ),
            self.tr(
                "This cannot be taken back. Readerapp closes afterwards; when you open it again, "
                "it begins anew."
            ),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.setAccessibleDescription("\n".join(texts))
        self.keep.setText(self.tr("&Keep Everything"))
        self.erase.setText(self.tr("&Erase Everything and Quit"))
